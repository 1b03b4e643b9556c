using System.Text;
using Effleur.Storage;

namespace Effleur.Server.Hosting;

/// <summary>
/// Which node this is, kept in the data folder so that a restarted node knows its own unfinished sessions. The file stays locked while the
/// node runs: a second server on the same folder would take the first one's running sessions for dead ones.
/// </summary>
internal sealed class NodeIdentity : IDisposable
{
    private readonly FileStream _file;

    private NodeIdentity(FileStream file, Guid id)
    {
        _file = file;
        Id = id;
    }

    public Guid Id { get; }

    /// <exception cref="StorageException">Another server runs on the folder, or the folder cannot be written.</exception>
    public static NodeIdentity Claim(string dataFolder)
    {
        FileStream file = Open(dataFolder);
        Span<byte> text = stackalloc byte[36];
        int length = file.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        if (!Guid.TryParse(Encoding.ASCII.GetString(text[..length]), out Guid id))
        {
            id = Guid.NewGuid();
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(id.ToString()));
            file.Flush(flushToDisk: true);
        }

        return new(file, id);
    }

    public void Dispose() => _file.Dispose();

    private static FileStream Open(string dataFolder)
    {
        try
        {
            Directory.CreateDirectory(dataFolder);
            return new(Path.Combine(dataFolder, "node-id"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The data folder {dataFolder} cannot be used: {fault.Message} (is another Effleur running on it?)", fault);
        }
    }
}
