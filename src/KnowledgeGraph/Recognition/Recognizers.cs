using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition;

/// <summary>The recognizers that travel with the program.</summary>
public static class Recognizers
{
    private const string DefaultModel = "models/recognizer/recognizer.bin";

    /// <summary>The trained recognizer of <c>models/recognizer</c>.</summary>
    /// <exception cref="UserErrorException">KG5001: the model is missing. KG5002: it is damaged.</exception>
    public static IRecognizer LoadDefault() => LoadDefault(null);

    /// <summary>The same with the user's own words.</summary>
    internal static IRecognizer LoadDefault(UserDictionary? dictionary) => Load(DataFiles.Locate(DefaultModel), dictionary);

    /// <summary>The recognizer of a model file.</summary>
    /// <exception cref="UserErrorException">KG5002: the file is no model, of another version, or damaged.</exception>
    internal static IRecognizer Load(string path, UserDictionary? dictionary = null)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            return new CrfRecognizer(CrfModelFile.Read(stream), dictionary);
        }
        catch (InvalidDataException e)
        {
            throw new UserErrorException(Messages.ModelUnreadable(path, e.Message));
        }
        catch (FileNotFoundException)
        {
            throw new UserErrorException(Messages.DataFileMissing(path));
        }
    }
}
