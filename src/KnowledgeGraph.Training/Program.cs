using System.CommandLine;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Commands;
using KnowledgeGraph.Training.Gazetteer;

var root = new RootCommand("Makes and measures the models and data files of kg.")
{
    GazetteerCommand.Create(),
    LexiconsCommand.Create(),
    ClustersCommand.Create(),
    RecognizerCommand.Create(),
    EvaluateCommand.Create(),
    CrossValidateCommand.Create(),
    ConfidenceCommand.Create(),
};

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UserErrorException e)
{
    Console.Error.WriteLine(e.Diagnostic);
    return 1;
}
