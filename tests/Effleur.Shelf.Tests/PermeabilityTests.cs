using Effleur.Core.Shelf;
using Effleur.Shelf.Uptake;

namespace Effleur.Shelf.Tests;

/// <summary>Potts and Guy with Cleek and Bunge, against published values.</summary>
public sealed class PermeabilityTests
{
    // US EPA, Dermal Exposure Assessment (1992), table 5-8, predicted by Potts and Guy from weight and logP: two digits printed
    [Theory]
    [InlineData("benzene", 78.1, 2.13, 2.1e-2)]
    [InlineData("chloroform", 119.4, 1.97, 8.9e-3)]
    [InlineData("toluene", 92.1, 2.73, 4.5e-2)]
    public void Of_PublishedSubstances_IsAsPublished(string name, double da, double logP, double published)
    {
        double kp = Permeability.Of(da, logP)!.Value.KpCmPerHour;
        Assert.True(Math.Abs(kp / published - 1) < 0.03, $"{name}: {kp} for {published}");
    }

    // US EPA RAGS part E (2004), exhibit B-3: B of benzo(a)pyrene with its printed Kp of 0.7 cm/h is 4.3
    [Fact]
    public void Capped_PublishedRatio_IsAsPublished() => Assert.Equal(0.7 / (1 + 4.3), Permeability.Capped(0.7, 252.3), 2);

    // evidence D3, worked out apart from this code
    [Theory]
    [InlineData("Glycerin", 2.9e-5, 2.9e-5)]
    [InlineData("Urea", 2.6e-5, 2.6e-5)]
    [InlineData("Glycolic Acid", 1.1e-4, 1.1e-4)]
    [InlineData("Lactic Acid", 1.7e-4, 1.7e-4)]
    [InlineData("Ascorbic Acid", 7.8e-6, 7.8e-6)]
    [InlineData("Niacinamide", 1.9e-4, 1.9e-4)]
    [InlineData("Panthenol", 2.4e-5, 2.4e-5)]
    [InlineData("Caffeine", 1.1e-4, 1.1e-4)]
    [InlineData("Salicylic Acid", 1.1e-2, 1.0e-2)]
    [InlineData("Azelaic Acid", 1.8e-3, 1.7e-3)]
    [InlineData("Hydroquinone", 1.1e-3, 1.1e-3)]
    [InlineData("Linalool", 2.8e-2, 2.5e-2)]
    [InlineData("Limonene", 4.9e-1, 1.5e-1)]
    [InlineData("Menthol", 5.5e-2, 4.4e-2)]
    [InlineData("Bergapten", 2.1e-3, 2.1e-3)]
    [InlineData("Retinol", 3.7e-1, 1.1e-1)]
    [InlineData("Hydrocortisone", 1.6e-4, 1.6e-4)]
    public void Of_TheEvidencesTable_IsItsRow(string inci, double kp, double capped)
    {
        Absorption said = Absorption.Of(TheShelf.Knowledge.Ingredients[inci])!;
        Assert.Equal(AbsorptionKind.Estimated, said.Kind);
        Assert.InRange(said.Permeability!.Value.KpCmPerHour / kp, 0.95, 1.05);
        Assert.InRange(said.Permeability.Value.CappedCmPerHour / capped, 0.93, 1.07);
    }

    [Theory]
    [InlineData("Bakuchiol", AbsorptionKind.NotPredictable)] // logP above 6
    [InlineData("Tocopherol", AbsorptionKind.NotPredictable)]
    [InlineData("Squalane", AbsorptionKind.NotPredictable)]
    [InlineData("Tripeptide-1", AbsorptionKind.NotPredictable)] // logP below -3
    [InlineData("Palmitoyl Pentapeptide-4", AbsorptionKind.TooLarge)]
    [InlineData("Madecassoside", AbsorptionKind.TooLarge)]
    public void Of_OutOfRange_SaysSo(string inci, AbsorptionKind kind)
    {
        Ingredient ingredient = TheShelf.Knowledge.Ingredients[inci];
        Absorption said = Absorption.Of(ingredient)!;
        Assert.Equal(kind, said.Kind);
        Assert.Null(said.Permeability);
        Assert.Contains(AbsorptionWords.Of(ingredient, TheShelf.Knowledge), words => words.Contains(kind == AbsorptionKind.TooLarge ? "500 daltons" : "Not predictable", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(17.9, 1)]
    [InlineData(750.1, 1)]
    [InlineData(200, -3.01)]
    [InlineData(200, 6.01)]
    [InlineData(double.NaN, 1)]
    [InlineData(200, double.NaN)]
    public void Of_OutsideTheRange_IsNothing(double da, double logP) => Assert.Null(Permeability.Of(da, logP));

    [Fact]
    public void Of_AllInRange_CappingNeverRaisesAndFallsWithSize()
    {
        for (double logP = -3; logP <= 6; logP += 0.25)
        {
            for (double da = 20; da < 740; da += 40)
            {
                Permeability at = Permeability.Of(da, logP)!.Value;
                Assert.True(at.CappedCmPerHour <= at.KpCmPerHour);
                Assert.True(Permeability.Of(da + 10, logP)!.Value.CappedCmPerHour < at.CappedCmPerHour);
            }
        }
    }

    // weights of PubChem, to a tenth of a dalton
    [Theory]
    [InlineData("Niacinamide", 122.12)]
    [InlineData("Retinol", 286.5)]
    [InlineData("Squalane", 422.8)]
    [InlineData("Linalool", 154.25)]
    [InlineData("Caffeine", 194.19)]
    [InlineData("Cyanocobalamin", 1355.4)]
    [InlineData("Palmitoyl Pentapeptide-4", 802.1)]
    public void Molecule_Weight_IsThePublishedOne(string inci, double da) => Assert.Equal(da, TheShelf.Knowledge.Ingredients[inci].Molecule!.WeightDa, 0.1);

    [Theory]
    [InlineData(20, HyaluronanPlace.HornyLayer)]
    [InlineData(300, HyaluronanPlace.HornyLayer)]
    [InlineData(1000, HyaluronanPlace.OnTop)]
    [InlineData(1400, HyaluronanPlace.OnTop)]
    [InlineData(500, HyaluronanPlace.NotMeasured)]
    [InlineData(2, HyaluronanPlace.NotMeasured)]
    public void Hyaluronan_BySize_IsWhereItWasSeen(double kda, HyaluronanPlace place) => Assert.Equal(place, Hyaluronan.Of(kda));
}
