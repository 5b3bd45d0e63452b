using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>A file that appears under its name only when it is whole: written beside it, then renamed. Disposed without <see cref="Commit"/>, nothing is left.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string _partial;
    private readonly FileStream _stream;
    private bool _committed;

    /// <exception cref="UserErrorException">KG1091: the file can't be written.</exception>
    public AtomicFile(string path)
    {
        _path = path;
        _partial = path + ".partial";
        _stream = Open(path, _partial);
    }

    public Stream Stream => _stream;

    public void Commit()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_partial, _path, overwrite: true);
        _committed = true;
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (!_committed) File.Delete(_partial);
    }

    private static FileStream Open(string path, string partial)
    {
        try
        {
            return new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.OutputNotWritable(path));
        }
    }
}
