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

    /// <summary>One substance made of several is not what it is made of.</summary>
    [Theory]
    [InlineData("Jojoba Oil/Macadamia Seed Oil Esters")]
    [InlineData("Olive Oil/Shea Butter Esters")]
    [InlineData("Simmondsia Chinensis (Jojoba) Milk")]
    [InlineData("Peat Water")]
    [InlineData("PEG-12 Glyceryl Distearate")]
    public void Read_AMixtureOfKnownWords_IsNotItsWords(string printed)
    {
        ShelfReading reading = TheShelf.Reader.Read(printed);

        Assert.DoesNotContain(reading.Known, one => one.Known!.Inci is "Simmondsia Chinensis Seed Oil" or "Macadamia Integrifolia Seed Oil" or "Olea Europaea Fruit Oil" or "Butyrospermum Parkii Butter" or "Aqua" or "Glyceryl Distearate");
        Assert.Single(reading.Ingredients);
    }

    /// <summary>Two names that lost their comma are two.</summary>
    [Theory]
    [InlineData("Citrus Aurantium Dulcis (Orange) Peel Oil Lavandula Angustifolia (Lavender) Oil", 2)]
    [InlineData("Arginine Ethylhexylglycerin", 2)]
    public void Read_ALostComma_IsTwoNames(string printed, int names) =>
        Assert.Equal(names, TheShelf.Reader.Read(printed).Known.Count());
}
