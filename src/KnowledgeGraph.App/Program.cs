using KnowledgeGraph.App.Hosting;

using var interruption = new Interruption();
return CommandLine.Run(args, Host.OfProcess(interruption.Token));
