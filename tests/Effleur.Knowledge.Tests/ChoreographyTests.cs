using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Knowledge.Tests;

public class ChoreographyTests
{
    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    public static TheoryData<string> RoutineIds => [.. Catalogue.Routines.Keys];

    [Theory]
    [MemberData(nameof(RoutineIds))]
    public void Compile_ShippedRoutine_TakesTheMinutesItIsOfferedAs(string id)
    {
        double offeredS = 60 * Catalogue.Routines[id].Minutes;
        Assert.InRange(ChoreographyCompiler.Compile(Catalogue, Catalogue.Routines[id]).DurationS, 0.9 * offeredS, 1.1 * offeredS);
    }

    [Fact]
    public void Compile_Depuff_WorksNeckBeforeFaceAndClosesDownwards()
    {
        TimedRoutine timed = ChoreographyCompiler.Compile(Catalogue, Catalogue.Routines["depuff"]);
        string[] order = [.. timed.Steps.Where(s => s.Phase == StepPhase.Work).Select(s => s.TechniqueId).Distinct()];
        Assert.Equal(["T01", "T04", "T05", "T07", "T12", "T13", "T15", "T16"], order);
    }

    [Fact]
    public void Compile_AnyRoutine_HasStepsWithoutGapsAndPassesInsideThem() =>
        Prop.ForAll(Routines(), routine => Holds(ChoreographyCompiler.Compile(Catalogue, routine))).QuickCheckThrowOnFailure();

    [Fact]
    public void Compile_AnyRoutine_PutsNoHandInTwoPlaces() =>
        Prop.ForAll(Routines(), routine => ChoreographyCompiler.Compile(Catalogue, routine).Steps
            .All(step => step.Hands.Select(h => h.Hand).Distinct().Count() == step.Hands.Length
                && step.Hands.Select(h => h.FaceSide).Distinct().Count() == step.Hands.Length)).QuickCheckThrowOnFailure();

    public static TheoryData<string> TechniqueIds => [.. Catalogue.Techniques.Keys];

    [Theory]
    [MemberData(nameof(TechniqueIds))]
    public void Compile_EveryTechnique_WorksOnBothSidesAlike(string id)
    {
        TimedRoutine timed = ChoreographyCompiler.Compile(Catalogue, Catalogue.Techniques[id]);
        HandTrack[] tracks = [.. timed.Steps.SelectMany(step => step.Hands)];

        Assert.True(Holds(timed));
        Assert.All(Catalogue.Techniques[id].Strokes, stroke => Assert.Equal(
            tracks.Where(track => track.StrokeId == stroke.Id && track.FaceSide == Side.Left).Sum(track => track.Passes.Length),
            tracks.Where(track => track.StrokeId == stroke.Id && track.FaceSide == Side.Right).Sum(track => track.Passes.Length)));
        Assert.Equal(Catalogue.Techniques[id].Tools.IsEmpty, tracks.All(track => track.Tool is null));
    }

    [Fact]
    public void Compile_AlternatingHands_WorkInTurnAndReturnMeanwhile()
    {
        ChoreographyStep work = WorkOf("T21", null).First();
        TimedPass[] first = [.. work.Hands[0].Passes], second = [.. work.Hands[1].Passes];
        Assert.All(first.Zip(second), pair => Assert.True(pair.Second.StartS >= pair.First.EndS - 1e-9 || pair.Second.StartS > pair.First.StartS));
        Assert.All(first.Skip(1).Zip(second), pair => Assert.True(pair.First.StartS > pair.Second.StartS));
    }

    [Fact]
    public void Compile_Press_LetsGoBetweenAndSaysSo()
    {
        ChoreographyStep work = WorkOf("T29", null).First();
        Assert.Equal(5, work.Hands[0].Passes[1].StartS - work.Hands[0].Passes[0].EndS, 1e-9);
        Assert.Equal(["Sink in and stay.", "Let go.", "Sink in and stay.", "Let go."], work.Lines.Select(line => line.Text));
    }

    [Fact]
    public void Compile_Breath_IsToldInAndOutAtItsPace()
    {
        ChoreographyStep work = WorkOf("T01", null).Single();
        Assert.Equal([0, 4, 10, 14], work.Lines.Take(4).Select(line => Math.Round(line.AtS - work.StartS, 6)));
    }

    [Fact]
    public void Compile_SlowerTempo_StretchesGlidesAndLeavesHoldsAlone()
    {
        Routine slow = new() { Id = "slow", Name = "Slow", Minutes = 2, Description = "slow", Steps = [new("T19", null, 0.5), new("T02", null, 0.5)] };
        ChoreographyStep[] work = [.. ChoreographyCompiler.Compile(Catalogue, slow).Steps.Where(step => step.Phase == StepPhase.Work)];
        Assert.Equal(2 * Catalogue.Techniques["T19"].Strokes[0].PassS, work[0].Hands[0].Passes[0].EndS - work[0].Hands[0].Passes[0].StartS, 1e-9);
        Assert.Equal(5, work[1].Hands[0].Passes[0].EndS - work[1].Hands[0].Passes[0].StartS, 1e-9);
    }

    [Fact]
    public void Compile_CrossedArms_PutsEachHandOnTheOtherSide()
    {
        ChoreographyStep work = WorkOf("T04", null).Single();
        Assert.All(work.Hands, hand => Assert.NotEqual(hand.Hand, hand.FaceSide));
        Assert.Equal(2, work.Hands.Length);
    }

    [Fact]
    public void Compile_OneSideAtATime_SwitchesSidesBetween()
    {
        TimedRoutine timed = ChoreographyCompiler.Compile(Catalogue, Catalogue.Techniques["T16"]);
        Assert.Equal([StepPhase.GetReady, StepPhase.Work, StepPhase.SwitchSide, StepPhase.Work], timed.Steps.Select(s => s.Phase));
        Assert.Equal([Side.Left, Side.Right], WorkOf("T16", null).Select(step => Assert.Single(step.Hands).FaceSide));
    }

    [Theory]
    [InlineData("T19", Side.Right, Side.Right)]
    [InlineData("T16", Side.Right, Side.Right)]
    [InlineData("T04", Side.Right, Side.Left)]
    public void Compile_OneSideAskedFor_WorksOnThatSideOnly(string technique, Side side, Side hand)
    {
        HandTrack track = Assert.Single(Assert.Single(WorkOf(technique, side)).Hands);
        Assert.Equal((side, hand), (track.FaceSide, track.Hand));
    }

    [Fact]
    public void Compile_Technique_ReadiesLongEnoughToBeToldAndTimesItsPasses()
    {
        TimedRoutine timed = ChoreographyCompiler.Compile(Catalogue, Catalogue.Techniques["T18"]);
        Assert.Equal(15 / 2.3 + 0.5, timed.Steps[0].DurationS, 1e-9); // fifteen words at 2.3 a second
        Stroke stroke = Catalogue.Techniques["T18"].Strokes[0];
        TimedPass[] passes = [.. timed.Steps[1].Hands[0].Passes];
        Assert.Equal(stroke.Passes, passes.Length);
        Assert.All(passes, pass => Assert.Equal(stroke.LeftPath.LengthMm / 40, pass.EndS - pass.StartS, 1e-9));
        Assert.All(passes.Zip(passes.Skip(1)), pair => Assert.InRange(pair.Second.StartS - pair.First.EndS, 0.7, 2));
    }

    private static IEnumerable<ChoreographyStep> WorkOf(string technique, Side? side) =>
        ChoreographyCompiler.Compile(Catalogue, Catalogue.Techniques[technique], side).Steps.Where(s => s.Phase == StepPhase.Work);

    private static bool Holds(TimedRoutine timed)
    {
        const double roundingS = 1e-6;
        double nowS = 0;
        foreach ((ChoreographyStep step, int i) in timed.Steps.Select((step, i) => (step, i)))
        {
            double endS = step.StartS + step.DurationS;
            if (step.Index != i || Math.Abs(step.StartS - nowS) > roundingS || step.DurationS <= 0) return false;
            if (step.Hands.IsEmpty != (step.Phase != StepPhase.Work)) return false;
            if (step.Lines.Any(line => line.AtS < step.StartS - roundingS || line.AtS > endS + roundingS)) return false;
            if (step.Hands.Any(hand => !InOrder(hand, step.StartS - roundingS, endS + roundingS))) return false;
            nowS = endS;
        }

        return Math.Abs(nowS - timed.DurationS) < roundingS;
    }

    private static bool InOrder(HandTrack hand, double fromS, double untilS)
    {
        foreach (TimedPass pass in hand.Passes)
        {
            if (pass.StartS < fromS - 1e-6 || pass.EndS <= pass.StartS || pass.EndS > untilS) return false;
            fromS = pass.EndS;
        }

        return true;
    }

    private static Arbitrary<Routine> Routines() =>
        (from ids in Gen.Elements(Catalogue.Techniques.Keys.ToArray()).NonEmptyListOf()
         from passes in Gen.Choose(0, 30)
         select new Routine
         {
             Id = "any",
             Name = "Any",
             Minutes = 1,
             Description = "any",
             Steps = [.. ids.Select(id => new RoutineStep(id, passes == 0 ? null : passes))],
         }).ToArbitrary();
}
