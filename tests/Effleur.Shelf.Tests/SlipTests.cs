using System.Collections.Immutable;
using Effleur.Shelf.Slip;

namespace Effleur.Shelf.Tests;

/// <summary>How much of each entry there is, and how hands glide on the whole.</summary>
public sealed class SlipTests
{
    // MacArthur's broken stick, by hand
    [Theory]
    [InlineData(1, new[] { 1.0 })]
    [InlineData(2, new[] { 0.75, 0.25 })]
    [InlineData(3, new[] { 11.0 / 18, 5.0 / 18, 2.0 / 18 })]
    [InlineData(4, new[] { 25.0 / 48, 13.0 / 48, 7.0 / 48, 3.0 / 48 })]
    public void BrokenStick_OfFewPieces_IsAsByHand(int pieces, double[] expected) => Assert.Equal(expected, ShareEstimate.BrokenStick(pieces), (a, b) => Math.Abs(a - b) < 1e-12);

    [Fact]
    public void BrokenStick_IsTheMeanOfSticksBrokenAtRandom()
    {
        const int pieces = 7, sticks = 200_000;
        var random = new Random(1957);
        double[] sums = new double[pieces];
        for (int i = 0; i < sticks; i++)
        {
            double[] cuts = [0, .. Enumerable.Range(0, pieces - 1).Select(_ => random.NextDouble()).Order(), 1];
            double[] lengths = [.. cuts.Zip(cuts.Skip(1), (a, b) => b - a).OrderDescending()];
            for (int k = 0; k < pieces; k++) sums[k] += lengths[k];
        }

        Assert.Equal(ShareEstimate.BrokenStick(pieces), sums.Select(sum => sum / sticks), (a, b) => Math.Abs(a - b) < 0.002);
    }

    [Fact]
    public void Shares_OfRealLabels_FallAndAddUpToOne()
    {
        foreach (RealLabel label in RealLabel.All)
        {
            ShelfReading reading = TheShelf.Reader.Read(label.Text);
            ImmutableArray<double> shares = ShareEstimate.Of(reading);
            Assert.Equal(1, shares.Sum(), 6);
            Assert.All(shares, share => Assert.InRange(share, 0, 1));
            double[] listed = [.. reading.Ingredients.Zip(shares).Where(one => !one.First.IsMaybe && !one.First.IsInside && one.First.Percent is null).Select(one => one.Second)];
            if (reading.Ingredients.All(one => one.Percent is null)) Assert.True(listed.Zip(listed.Skip(1)).All(pair => pair.First >= pair.Second - 1e-12), label.File);
        }
    }

    [Fact]
    public void Shares_AfterAPreservative_AreSmall()
    {
        ShelfReading reading = TheShelf.Reader.Read("Aqua, Glycerin, Squalane, Phenoxyethanol, Olea Europaea Fruit Oil");
        ImmutableArray<double> shares = ShareEstimate.Of(reading);
        Assert.True(shares[2] > 0.05);
        Assert.True(shares[4] <= 0.01);
    }

    [Fact]
    public void Shares_PrintedPercents_AreKept()
    {
        ImmutableArray<double> shares = ShareEstimate.Of(TheShelf.Reader.Read("Aqua, Niacinamide 10%, Glycerin"));
        Assert.Equal(0.10, shares[1], 6);
        Assert.Equal(1, shares.Sum(), 6);
    }

    // evidence D2, its slip words in order: best glide, high, medium, low, drag
    [Theory]
    [InlineData("Paraffinum Liquidum", "Simmondsia Chinensis Seed Oil")]
    [InlineData("Dimethicone", "Simmondsia Chinensis Seed Oil")]
    [InlineData("Simmondsia Chinensis Seed Oil", "Argania Spinosa Kernel Oil")]
    [InlineData("Argania Spinosa Kernel Oil", "Butyrospermum Parkii Butter")]
    [InlineData("Butyrospermum Parkii Butter", "Ricinus Communis Seed Oil")]
    [InlineData("Squalane, Simmondsia Chinensis Seed Oil", "Aqua, Glycerin, Squalane, Cetearyl Alcohol, Xanthan Gum")]
    [InlineData("Aqua, Caprylic/Capric Triglyceride, Glycerin, Cetearyl Alcohol", "Aqua, Glycerin, Niacinamide, Xanthan Gum")]
    public void Slip_OrdersProductsAsTheEvidenceDoes(string better, string worse) => Assert.True(Of(better).Index > Of(worse).Index, $"{Of(better)} {Of(worse)}");

    [Theory]
    [InlineData("Paraffinum Liquidum", "Caprylic/Capric Triglyceride, Aqua, Alcohol Denat.")]
    [InlineData("Simmondsia Chinensis Seed Oil", "Isopropyl Myristate, Isododecane")]
    [InlineData("Olea Europaea Fruit Oil", "Aqua, Glycerin, Glyceryl Stearate")]
    public void Play_OfWhatStays_IsLonger(string longer, string shorter) => Assert.True(Of(longer).PlayMinutes > Of(shorter).PlayMinutes);

    [Fact]
    public void Slip_OfAListThatIsHardlyKnown_IsNotGuessed() => Assert.Null(Of("Moonstone Essence, Dragonscale, Aqua").Index);

    [Fact]
    public void Slip_MoreOilEarlierInTheList_NeverGlidesWorse()
    {
        int? before = null;
        foreach (string list in new[] { "Aqua, Glycerin, Cetearyl Alcohol, Squalane", "Aqua, Glycerin, Squalane, Cetearyl Alcohol", "Aqua, Squalane, Glycerin, Cetearyl Alcohol", "Squalane, Aqua, Glycerin, Cetearyl Alcohol" })
        {
            int? index = Of(list).Index;
            Assert.True(before is null || index >= before, list);
            before = index;
        }
    }

    private static SlipEstimate Of(string list) => SlipEstimate.Of(TheShelf.Reader.Read(list), TheShelf.Knowledge);
}
