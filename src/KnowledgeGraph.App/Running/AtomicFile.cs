using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>
/// A file that appears under its name only when it is whole: written beside it, then renamed. Disposed without <see cref="Commit"/>,
/// nothing is left. A link keeps pointing where it points; pipes and devices are written as they are, for renaming would replace them.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string? _partial;
    private readonly FileStream _stream;
    private bool _committed;

    /// <exception cref="UserErrorException">KG1091: the file can't be written.</exception>
    public AtomicFile(string path)
    {
        try
        {
            _path = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            _stream = OpenPipeOrDevice(_path) ?? Create(_partial = _path + ".partial");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(Messages.OutputNotWritable(path));
        }
    }

    public Stream Stream => _stream;

    public void Commit()
    {
        if (_partial is not null) _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        if (_partial is not null) File.Move(_partial, _path, overwrite: true);
        _committed = true;
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (!_committed && _partial is not null) File.Delete(_partial);
    }

    private static FileStream Create(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);

    /// <summary>A stream on what is there already and is no plain file; null for a plain file or nothing.</summary>
    private static FileStream? OpenPipeOrDevice(string path)
    {
        if (!File.Exists(path)) return null;
        var there = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16);
        // /dev/null and its kin let themselves be positioned, as only files should.
        if (!there.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal)) return there;
        there.Dispose();
        return null;
    }
}
