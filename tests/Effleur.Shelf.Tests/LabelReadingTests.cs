namespace Effleur.Shelf.Tests;

/// <summary>The ways shops print a list, and what is no list at all.</summary>
public sealed class LabelReadingTests
{
    private static readonly string[] Plain = ["Aqua", "Glycerin", "Squalane", "Cetearyl Alcohol", "1,2-Hexanediol", "Parfum", "Linalool"];

    [Theory]
    [InlineData(", ")]
    [InlineData(",")]
    [InlineData("; ")]
    [InlineData(" • ")]
    [InlineData("·")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" / ")]
    [InlineData(" - ")]
    [InlineData(" | ")]
    [InlineData("、")]
    [InlineData("<br/>")]
    [InlineData(",\n")]
    [InlineData("\n- ")]
    [InlineData(". ")]
    public void Read_AnySeparator_IsTheSameList(string separator) =>
        Assert.Equal(Plain, Names(string.Join(separator, Plain)));

    [Theory]
    [InlineData("Ingredients: Aqua, Glycerin")]
    [InlineData("INGREDIENTS/INGRÉDIENTS: AQUA, GLYCERIN.")]
    [InlineData("Zusammensetzung: Wasser, Glyzerin")]
    [InlineData("Our lovely cream. Made with love.\nIngredients\nAqua, Glycerin\n\nDirections: rub in. Keep out of reach of children.")]
    [InlineData("1. Aqua\n2. Glycerin")]
    [InlineData("Aqua (Water), Glycerin*\n*from organic farming")]
    [InlineData("Aqua/Water/Eau, Glycerin (vegetable)")]
    [InlineData("Water\\Aqua\\Eau, Glycerin")]
    [InlineData("Acqua; Glicerina")]
    [InlineData("Eau, Glycérine")]
    [InlineData("Woda, Gliceryna")]
    [InlineData("Aqua 70 %, Glycerin (5%)")]
    [InlineData("<p>Aqua,&nbsp;Glycerin</p>")]
    [InlineData("AQUA,GLYCERIN (F.I.L. B12345/1)")]
    [InlineData("[Aqua], {Glycerin}")]
    [InlineData("(Aqua, Glycerin")]
    public void Read_WhatStandsAroundIt_IsLeftOut(string printed) => Assert.Equal(["Aqua", "Glycerin"], Names(printed));

    [Fact]
    public void Read_MayContain_IsKeptApart()
    {
        ShelfReading reading = TheShelf.Reader.Read("Mica, Silica [+/- May Contain: CI 77891 (Titanium Dioxide), CI 77491/CI 77492]");
        Assert.Equal(["Mica", "Silica"], reading.Known.Select(one => one.Known!.Inci));
        Assert.Equal(["CI 77891", "CI 77491", "CI 77492"], reading.Ingredients.Where(one => one.IsMaybe).Select(one => one.Known!.Inci));
    }

    [Fact]
    public void Read_APercent_IsOfItsIngredient()
    {
        ShelfReading reading = TheShelf.Reader.Read("Aqua, Niacinamide 10%, Zinc PCA (1 %), Squalane 0,5 %");
        Assert.Equal([null, 10, 1, 0.5], reading.Ingredients.Select(one => one.Percent));
    }

    [Fact]
    public void Read_WhatIsNotKnown_IsShownAsUnknown()
    {
        ShelfReading reading = TheShelf.Reader.Read("Aqua, Moonstone Essence, Glycerin, Dragonscale Complex™");
        Assert.Equal(["Moonstone Essence", "Dragonscale Complex™"], reading.Ingredients.Where(one => one.Known is null).Select(one => one.Text));
        Assert.Equal(0.5, reading.UnderstoodShare);
    }

    [Fact]
    public void Read_APlantThatIsNotInTheBooks_StaysUnknown() =>
        Assert.Empty(Names("Wollemia Nobilis Leaf Extract"));

    [Theory]
    [InlineData("Calendula Officinalis (Marigold) Flower Extract", "Calendula Officinalis Flower Extract")]
    [InlineData("Prunus Amygdalus Dulcis (Sweet Almond) Oil", "Prunus Amygdalus Dulcis Oil")]
    [InlineData("Hydrolyzed Quinoa", "Hydrolyzed Quinoa")]
    [InlineData("PEG-18 Castor Oil", "PEG-18 Castor Oil")]
    [InlineData("Steareth-21", "Steareth-21")]
    [InlineData("C12-15 Alkyl Benzoate", "C12-15 Alkyl Benzoate")]
    [InlineData("Ceteareth 25", "Ceteareth 25")]
    public void Read_NamesThatAreBuilt_AreRead(string printed, string inci) => Assert.Equal([inci], Names(printed));

    [Fact]
    public void Notices_OfWhatIsNoList_AreOneClearLine()
    {
        Assert.Equal([ShelfNotice.EmptyList], Notices("   \n"));
        Assert.Equal([ShelfNotice.NotAList], Notices(Recipe));
        Assert.Equal([ShelfNotice.OtherLetters], Notices("Ψωμί, τυρί, ελιές, ντομάτα, κρεμμύδι, αλεύρι, μέλι, ζάχαρη"));
        Assert.Equal([ShelfNotice.NotAList], Notices(new string('x', 10_000)));
        Assert.Empty(Notices("Aqua, Glycerin"));
    }

    [Fact]
    public void Read_TenThousandCharacters_HasEveryEntry()
    {
        string[] entries = [.. Enumerable.Range(0, 10_000).Select(i => Plain[i % Plain.Length])];
        int count = 0;
        for (int length = 0; count < entries.Length && length + entries[count].Length + 2 <= 10_000; count++) length += entries[count].Length + 2;
        Assert.Equal(entries[..count], Names(string.Join(", ", entries[..count])));
    }

    private const string Recipe = """
        Pancakes for four
        Beat two eggs with a pinch of sea salt, stir in half a litre of fresh milk and the flour, and let it rest for twenty minutes.
        Melt some butter in a hot pan, pour in a ladle of batter, turn when golden. Serve with maple syrup, lemon slices or cheese.
        """;

    private static IEnumerable<string> Names(string printed) => TheShelf.Reader.Read(printed).Ingredients.Where(one => one.Known is not null).Select(one => one.Known!.Inci);

    private static System.Collections.Immutable.ImmutableArray<ShelfNotice> Notices(string printed) => ShelfNotices.Of(printed, TheShelf.Reader.Read(printed));
}
