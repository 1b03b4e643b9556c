using System.Runtime.CompilerServices;

namespace Effleur.Knowledge.Tests;

/// <summary>The repository's documents, for tests that hold them to what they say.</summary>
internal static class Documents
{
    public static string Path(string path) => System.IO.Path.Combine(Root(), path);

    private static string Root([CallerFilePath] string here = "") => System.IO.Path.GetFullPath(System.IO.Path.Combine(here, "../../.."));
}
