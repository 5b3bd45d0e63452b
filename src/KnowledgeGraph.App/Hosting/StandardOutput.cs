using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.App.Hosting;

/// <summary>
/// Standard output that tells when its reader has gone. The runtime's console stream swallows writes to a closed pipe
/// (<c>kg extract … | head</c> would go on for hours), so pipes are written through a file stream, which fails.
/// </summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            // A file is written with positions of its own, so that two commands sharing one would overwrite each other.
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>Whether <paramref name="exception"/> says that nobody reads the pipe any more.</summary>
    public static bool IsClosedPipe(IOException exception) =>
        exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
