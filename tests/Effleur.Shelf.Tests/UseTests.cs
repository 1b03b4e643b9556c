using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Core.Strokes;
using Effleur.Shelf.Use;
using Effleur.Shelf.Verdicts;

namespace Effleur.Shelf.Tests;

/// <summary>Which product for which session, how much, how long it keeps, and how a trial on the arm stands.</summary>
public sealed class UseTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void Choice_AmongSeveral_IsTheOneWithNothingAgainstIt()
    {
        ImmutableArray<ShelfProduct> shelf = [Product("Retinol serum", "Aqua, Squalane, Retinol"), Product("Rose oil", "Squalane, Rosa Damascena Flower Oil"), Product("Plain oil", "Squalane, Simmondsia Chinensis Seed Oil")];
        Assert.Equal("Plain oil", Choose("gua-sha", shelf).Product?.Name);
    }

    [Fact]
    public void Choice_WhenAllSpeakAgainstThem_IsNone()
    {
        ProductChoice choice = Choose("gua-sha", Product("Peel", "Aqua, Glycolic Acid"), Product("Serum", "Aqua, Niacinamide, Xanthan Gum"));
        Assert.Null(choice.Product);
        Assert.Equal([TheShelf.Knowledge.Word("noProduct")], choice.Words);
    }

    [Fact]
    public void Choice_OfWhatIsNotForMassageOrMadeTheSkinReact_IsNone()
    {
        ShelfProduct oil = Product("Oil", "Squalane");
        Assert.Null(Choose("gua-sha", oil with { Use = ProductUse.Cream }).Product);
        Assert.Null(Choose("gua-sha", oil with { PatchTestFrom = Today.AddDays(-3), PatchNotes = [new(Today.AddDays(-1), PatchSign.Red)] }).Product);
        Assert.Null(Choose("gua-sha", oil with { PatchTestFrom = Today.AddDays(-3) }).Product); // under way
        Assert.NotNull(Choose("gua-sha", oil with { PatchTestFrom = Today.AddDays(-8) }).Product);
    }

    [Fact]
    public void Choice_NearTheEyes_IsWithoutWhatStings()
    {
        ShelfProduct mint = Product("Mint oil", "Simmondsia Chinensis Seed Oil, Mentha Piperita Oil"), plain = Product("Plain cream", "Aqua, Caprylic/Capric Triglyceride, Glycerin, Cetearyl Alcohol");
        Assert.True(NearEyes("depuff"));
        Assert.Equal("Plain cream", Choose("depuff", mint, plain).Product?.Name);
    }

    [Fact]
    public void Choice_ForAStone_WantsSlipAndForKneadingGrip()
    {
        Assert.Contains(Choose("gua-sha", Product("Lotion", "Aqua, Glycerin, Caprylic/Capric Triglyceride, Cetearyl Alcohol, Glyceryl Stearate")).Fits, fit => fit.Need == SlipNeed.ToolSlip);
        Assert.Contains(Choose("jaw-ease", Product("Oil", "Paraffinum Liquidum")).Fits, fit => fit.Need == SlipNeed.Grip);
    }

    [Fact]
    public void Choice_SaysHowMuch()
    {
        Assert.Contains(Choose("depuff", Product("Oil", "Squalane, Simmondsia Chinensis Seed Oil")).Words, words => words.Contains("3 to 6 drops", StringComparison.Ordinal));
        Assert.Contains(Choose("depuff", Product("Cream", "Aqua, Glycerin, Caprylic/Capric Triglyceride, Cetearyl Alcohol")).Words, words => words.Contains("hazelnut", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-100, null, VerdictLevel.NothingFound)] // jojoba keeps 24 months
    [InlineData(-100, 3, VerdictLevel.Leave)] // its jar says three
    [InlineData(-800, null, VerdictLevel.Leave)]
    [InlineData(null, null, VerdictLevel.NotSure)]
    public void Keeping_OfAnOil_CountsFromItsOpening(int? openedDays, int? jarMonths, VerdictLevel level)
    {
        ShelfProduct product = Product("Oil", "Simmondsia Chinensis Seed Oil") with { Opened = openedDays is { } days ? Today.AddDays(days) : null, KeepsMonths = jarMonths };
        Assert.Equal(level, Keeping.Of(product, TheShelf.Reader.Read(product.Ingredients), TheShelf.Knowledge, Today)!.Level);
    }

    [Fact]
    public void Keeping_OfABlend_IsThatOfTheOilThatGoesFirst()
    {
        ShelfProduct product = Product("Blend", "Rosa Canina Seed Oil, Squalane") with { Opened = Today.AddDays(-250) };
        Verdict verdict = Keeping.Of(product, TheShelf.Reader.Read(product.Ingredients), TheShelf.Knowledge, Today)!;
        Assert.Equal((VerdictLevel.Leave, "Rosa Canina Seed Oil"), (verdict.Level, verdict.Ingredients.Single()));
    }

    [Theory]
    [InlineData(null, 0, PatchState.NotBegun)]
    [InlineData(0, 1, PatchState.Running)]
    [InlineData(-6, 7, PatchState.Running)]
    [InlineData(-7, 7, PatchState.Passed)]
    [InlineData(1, 0, PatchState.NotBegun)]
    public void PatchTest_CountsItsDays(int? from, int day, PatchState state) =>
        Assert.Equal(new PatchTest(day, state), PatchTest.Of(Product("Oil", "") with { PatchTestFrom = from is { } days ? Today.AddDays(days) : null }, Today, 7));

    [Fact]
    public void PatchTest_ASignFromBeforeItBegan_DoesNotCount() =>
        Assert.Equal(PatchState.Running, PatchTest.Of(Product("Oil", "") with { PatchTestFrom = Today, PatchNotes = [new(Today.AddDays(-30), PatchSign.Bumps)] }, Today, 7).State);

    [Fact]
    public void ActiveNights_ASerumWithRetinol_KeepsItsNights()
    {
        ShelfProduct serum = Product("Serum", "Aqua, Glycerin, Retinol") with { Use = ProductUse.Serum, Days = [DayOfWeek.Wednesday] };
        Profile profile = ActiveNights.Marked(new() { Products = [serum] }, TheShelf.Reader);
        Assert.False(profile.HasTimeOn(Today)); // a Wednesday
        Assert.True(profile.HasTimeOn(Today.AddDays(2)));
        Assert.True(ActiveNights.Marked(new() { Products = [serum with { Use = ProductUse.Cleanser }] }, TheShelf.Reader).HasTimeOn(Today));
        Assert.True(ActiveNights.Marked(new() { Products = [serum], TimeOfDay = TimeOfDay.Morning }, TheShelf.Reader).HasTimeOn(Today));
    }

    [Fact]
    public void EveryTechnique_HasANeed() =>
        Assert.Equal(4, TheShelf.Catalogue.Techniques.Values.Select(technique => SlipNeeds.Of(technique, technique.Tools.Cast<Tool?>().FirstOrDefault())).Distinct().Count());

    private static bool NearEyes(string routine) => TheShelf.Catalogue.Routines[routine].Steps.Any(step => TheShelf.Catalogue.Techniques[step.TechniqueId].Name.Contains("eye", StringComparison.OrdinalIgnoreCase));

    private static ShelfProduct Product(string name, string list) => new() { Id = name, Name = name, Use = ProductUse.Massage, Ingredients = list };

    private static ProductChoice Choose(string routine, params ImmutableArray<ShelfProduct> products) =>
        ProductChoice.For(TheShelf.Catalogue.Routines[routine], TheShelf.Catalogue, products.Select(product => ReadProduct.Of(product, TheShelf.Reader, ShelfPerson.Anybody, Today, 7)));
}
