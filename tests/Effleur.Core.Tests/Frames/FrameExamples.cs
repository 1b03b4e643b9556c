using System.Text.Json;

namespace Effleur.Core.Tests.Frames;

/// <summary>Finds contracts/frames from wherever the tests were built.</summary>
internal static class FrameExamples
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder(), name));

    public static JsonDocument Json(string name) => JsonDocument.Parse(Bytes(name));

    private static string Folder()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "contracts", "frames"))) return Path.Combine(at.FullName, "contracts", "frames");
        throw new DirectoryNotFoundException("contracts/frames lies in no folder above the tests.");
    }
}
