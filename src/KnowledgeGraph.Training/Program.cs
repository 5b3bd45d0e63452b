using System.CommandLine;
using KnowledgeGraph.Training.Gazetteer;

var root = new RootCommand("Makes and measures the models and data files of kg.") { GazetteerCommand.Create() };
return root.Parse(args).Invoke();
