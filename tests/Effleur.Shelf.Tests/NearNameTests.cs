using Effleur.Core.Shelf;

namespace Effleur.Shelf.Tests;

/// <summary>Names that look alike are never taken for one another.</summary>
public sealed class NearNameTests
{
    [Fact]
    public void Read_ANameThatLooksLikeAnother_IsNotTakenForIt()
    {
        string[] pairs = File.ReadAllLines(Path.Combine(TheShelf.Labels, "near-names.txt"));
        var wrong = new List<string>();
        foreach (string[] pair in pairs.Where(line => line.Contains(" | ", StringComparison.Ordinal)).Select(line => line.Split(" | ")))
        {
            ShelfReading reading = TheShelf.Reader.Read(pair[0]);
            if (reading.Known.Any(one => NameFold.Key(one.Known!.Inci) == NameFold.Key(pair[1]))) wrong.Add($"{pair[0]} taken for {pair[1]}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
