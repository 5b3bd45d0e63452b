namespace KnowledgeGraph.App.Running;

/// <summary>A file that appears under its name only when it is whole: written beside it, then renamed. Disposed without <see cref="Commit"/>, nothing is left.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string _partial;
    private readonly FileStream _stream;
    private bool _committed;

    public AtomicFile(string path)
    {
        _path = path;
        _partial = path + ".partial";
        _stream = new FileStream(_partial, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
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
}
