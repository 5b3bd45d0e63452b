using System.Globalization;
using CsvHelper;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Dictionary;

/// <summary>Reads a table of the user's own words: the columns <c>text</c>, <c>type</c> (PER, TITLE, ORG, LOC) and, if wanted, <c>weight</c>, in any order and encoding that reading knows.</summary>
internal static class UserDictionaryFile
{
    private const int MaxRowLength = 1 << 20;
    private static readonly CsvReaderOptions Options = new() { TrackLineNumbers = true, MaxRecordSize = MaxRowLength };

    /// <summary>The words, and a diagnostic for each row that is none; those are left out.</summary>
    /// <exception cref="UserErrorException">KG1001 to KG1005: the file is not there, or holds no text. KG1041: its first line does not name the columns.</exception>
    public static (UserDictionary Dictionary, IReadOnlyList<Diagnostic> Diagnostics) Read(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.PathNotFound(path));
        try
        {
            using FileStream stream = File.OpenRead(path);
            (OpenInput? input, Diagnostic? refused) = OpenInput.Open(stream, path, InputFormat.Csv);
            using (input) return Read(input ?? throw new UserErrorException(refused!), path);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.FileNotReadable(path));
        }
        catch (InvalidDataException)
        {
            throw new UserErrorException(Messages.ArchiveBroken(path));
        }
    }

    private static (UserDictionary, IReadOnlyList<Diagnostic>) Read(OpenInput input, string path)
    {
        var words = new Dictionary<string, List<UserWord>>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        try
        {
            using CsvReader rows = CsvReader.Create(input.Utf8Bytes, Options, leaveOpen: true);
            var columns = new DictionaryColumns([.. rows.Headers]);
            if (!columns.AreSound) throw new UserErrorException(Messages.DictionaryHeaderWrong(path, string.Join(' ', rows.Headers.ToArray())));
            while (rows.Read())
            {
                string? wrong = Add(columns.TextOf(rows), columns.TypeOf(rows), columns.WeightOf(rows), words);
                if (wrong is not null) diagnostics.Add(Messages.DictionaryRowWrong(path, rows.LineNumber, wrong));
            }
        }
        catch (CsvFormatException e)
        {
            diagnostics.Add(Messages.CsvBroken(path, e.LineNumber));
        }

        return (new UserDictionary(words.Values.SelectMany(rows => rows)), diagnostics);
    }

    /// <summary>Adds a row's word, or says what is wrong with the row.</summary>
    private static string? Add(string text, string typeName, string weightText, Dictionary<string, List<UserWord>> words)
    {
        string key = UserDictionary.KeyOf(text);
        float weight = UserWord.UsualWeight;
        if (string.IsNullOrWhiteSpace(key)) return "the text is empty";
        if (Sentences.Split(text) is not [var sentence] || sentence.Length < text.Length) return $"no sentence holds {text}: it has a mark that ends one";
        if (!MentionTypes.TryParse(typeName.ToUpperInvariant(), out MentionType type)) return $"the type of {text} is PER, TITLE, ORG or LOC, not {(typeName.Length > 0 ? typeName : "empty")}";
        if (weightText.Length > 0 && !IsWeight(weightText, out weight)) return $"the weight of {text} is a number from -{UserWord.LargestWeight} to {UserWord.LargestWeight}, not {weightText}";
        if (!words.TryGetValue(key, out List<UserWord>? rows)) words[key] = rows = [];
        return Add(new UserWord(text, type, weight), rows);
    }

    /// <summary>A word is of one type; rows against others may stand beside it.</summary>
    private static string? Add(UserWord word, List<UserWord> rows)
    {
        UserWord other = rows.Find(row => row.Type == word.Type ? row.Weight != word.Weight : row.Weight > 0 && word.Weight > 0);
        if (other != default) return FormattableString.Invariant($"{word.Text} stands in an earlier row as {other.Type.ToName()} with the weight {other.Weight}");
        if (!rows.Exists(row => row.Type == word.Type)) rows.Add(word);
        return null;
    }

    private static bool IsWeight(string text, out float weight) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) && Math.Abs(weight) <= UserWord.LargestWeight;
}
