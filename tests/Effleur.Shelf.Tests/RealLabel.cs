using System.Collections.Immutable;

namespace Effleur.Shelf.Tests;

/// <summary>A label of a real product and the ingredients a person read on it.</summary>
internal sealed record RealLabel(string File, string Product, bool IsClean, string Text, ImmutableArray<string> Truth)
{
    public static readonly ImmutableArray<RealLabel> All =
        [.. Directory.GetFiles(TheShelf.Labels, "*.txt").Where(path => !path.EndsWith("near-names.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static RealLabel Read(string path)
    {
        string[] lines = System.IO.File.ReadAllLines(path);
        int label = Array.IndexOf(lines, "label:"), truth = Array.IndexOf(lines, "truth:");
        return new(
            Path.GetFileName(path),
            lines[0]["product: ".Length..],
            lines[1] == "kind: clean",
            string.Join('\n', lines[(label + 1)..truth]),
            [.. lines[(truth + 1)..].Where(line => line.Length > 0).Select(line => line.StartsWith("? ", StringComparison.Ordinal) ? line[2..] : line)]);
    }
}
