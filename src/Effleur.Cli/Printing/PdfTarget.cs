namespace Effleur.Cli.Printing;

/// <summary>The file a PDF goes to: it appears only when it is complete, and an old one stays until then.</summary>
public static class PdfTarget
{
    /// <summary>Writes the file whole.</summary>
    /// <exception cref="RefusedException">It cannot be written there.</exception>
    public static void Write(string path, ReadOnlySpan<byte> pdf)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new RefusedException("--pdf: expected the file to write, found an empty name.");
        if (Directory.Exists(path)) throw new RefusedException($"{path}: is a folder; name the file to write.");
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder)) throw new RefusedException($"{path}: there is no folder {folder}.");
        string partial = $"{path}.{Environment.ProcessId}.partial";
        try
        {
            using (FileStream file = File.Create(partial)) file.Write(pdf);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{path}: cannot be written: {fault.Message}", fault);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
