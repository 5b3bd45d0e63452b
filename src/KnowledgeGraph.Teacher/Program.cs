using System.CommandLine;
using KnowledgeGraph.Teacher.Commands;
using KnowledgeGraph.Text;

var root = new RootCommand("Trains the teacher whose labels the recognizer of kg learns from.") { PretrainCommand.Create(), TeachCommand.Create(), LabelCommand.Create() };

try
{
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UserErrorException e)
{
    Console.Error.WriteLine(e.Diagnostic);
    return 1;
}
