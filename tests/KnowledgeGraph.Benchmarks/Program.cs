using BenchmarkDotNet.Running;
using KnowledgeGraph.Benchmarks;

if (args is ["compare"]) Comparison.Write(Console.Out);
else if (args is ["facts"]) FactSpeed.Write(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
