using KnowledgeGraph.Text;

namespace KnowledgeGraph.Storage;

/// <summary>One build at a time: an operating-system lock on a file beside the store, which ends with the process however that ends.</summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    public static BuildLock Take(string storePath)
    {
        string path = storePath + ".lock";
        try
        {
            return new BuildLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.StoreNotWritable(storePath));
        }
        catch (DirectoryNotFoundException)
        {
            throw new UserErrorException(Messages.StoreFolderMissing(Path.GetDirectoryName(Path.GetFullPath(storePath)) ?? storePath));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new UserErrorException(Messages.StoreLocked(storePath));
        }
        catch (IOException)
        {
            throw new UserErrorException(Messages.StoreNotWritable(storePath));
        }
    }

    public void Dispose() => _file.Dispose();
}
