using System.Runtime.CompilerServices;

namespace Effleur.Server.Tests.Support;

/// <summary>The examples both sides of the wire are tested against.</summary>
internal static class ContractFiles
{
    public static string Path(string name) => System.IO.Path.Combine(Folder(), name);

    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path(folder), "*.json").Select(file => System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file))).Order(StringComparer.Ordinal);

    public static string Knowledge() => System.IO.Path.Combine(Root(), "knowledge");

    private static string Folder() => System.IO.Path.Combine(Root(), "contracts");

    private static string Root([CallerFilePath] string here = "") => System.IO.Path.GetFullPath(System.IO.Path.Combine(here, "../../../.."));
}
