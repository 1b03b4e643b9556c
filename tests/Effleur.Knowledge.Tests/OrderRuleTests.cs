using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Routines;

namespace Effleur.Knowledge.Tests;

public class OrderRuleTests
{
    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    public static TheoryData<string> RoutineIds => [.. Catalogue.Routines.Keys];

    [Theory]
    [MemberData(nameof(RoutineIds))]
    public void Broken_ShippedRoutine_IsNone(string id) => Assert.Empty(OrderCheck.Broken(Catalogue, Catalogue.Routines[id]));

    [Theory]
    [InlineData("open-before-drain", "T01,T12,T16", 1)]
    [InlineData("open-before-drain", "T12,T04,T16", 0)]
    [InlineData("neck-before-face", "T04,T12,T05,T16", 1)]
    [InlineData("slip-before-tool", "T02,T36,T16", 1)]
    [InlineData("firm-in-the-middle", "T28,T24,T16", 0)]
    [InlineData("light-before-firm", "T28,T24,T16", 0)]
    [InlineData("close-at-the-end", "T02,T24,T19,T18,T20,T21,T19", 6)]
    [InlineData("no-tapping-in-calm", "T02,T35,T02", 1)]
    public void Broken_OneRule_IsNamedAtItsStep(string rule, string techniques, int step)
    {
        ImmutableArray<BrokenRule> broken = OrderCheck.Broken(Catalogue, Routine(techniques));

        Assert.Contains(broken, fault => fault.Rule.Id == rule && fault.Step == step);
    }

    [Fact]
    public void Broken_TooMuchFirmWork_IsAboutTheWhole()
    {
        Routine routine = Routine("T02,T28,T28,T28,T28,T28,T28,T28,T28,T28,T28,T28,T28,T28,T28,T28,T28,T02");

        Assert.Contains(OrderCheck.Broken(Catalogue, routine), fault => fault.Rule.Id == "firm-minutes" && fault.Step is null && fault.Rule.Weight == RuleWeight.Must);
    }

    [Fact]
    public void Routines_AllShipped_CoverTheWishesFromTwoToFifteenMinutes()
    {
        Routine[] all = [.. Catalogue.Routines.Values.Where(routine => routine.Minutes >= 2)];

        Assert.True(all.Length >= 16, $"{all.Length} routines");
        Assert.Equal((2, 15), (all.Min(routine => routine.Minutes), all.Max(routine => routine.Minutes)));
        Assert.All(Enum.GetValues<Goal>().Except([Goal.ProductTime]), goal => Assert.Contains(all, routine => routine.Goals.Contains(goal)));
        Assert.All(Catalogue.Techniques.Keys.Except(["T17", "T27"]), id => Assert.Contains(all, routine => routine.Steps.Any(step => step.TechniqueId == id)));
    }

    private static Routine Routine(string techniques) => new()
    {
        Id = "planted",
        Name = "Planted",
        Minutes = 5,
        Description = "Planted.",
        Goals = [Goal.Calm],
        Steps = [.. techniques.Split(',').Select(id => new RoutineStep(id, null))],
    };
}
