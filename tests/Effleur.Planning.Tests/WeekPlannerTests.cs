using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Core.Profiles;
using Effleur.Core.Routines;
using Effleur.Core.Strokes;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Planning.Tests;

/// <summary>Whole plans with the knowledge that ships.</summary>
public class WeekPlannerTests
{
    private static readonly MassageCatalogue Shipped = TheCatalogue.Shipped;

    [Fact]
    public void Plan_AnyProfile_KeepsEveryRuleAndEveryRestriction() => Prop.ForAll(Profiles(), profile =>
    {
        WeekPlan plan = TheCatalogue.Plan(profile);
        foreach (PlannedSession session in plan.Sessions) CheckSession(profile, session);
        CheckWeek(profile, plan);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Plan_SameInputs_SamePlan() => Prop.ForAll(Profiles(), profile => Text(TheCatalogue.Plan(profile)) == Text(TheCatalogue.Plan(profile)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Plan_NeutralBeliefs_AreNoBeliefs() => Prop.ForAll(Profiles(), profile =>
    {
        ImmutableArray<Belief> neutral = [.. Shipped.Techniques.Keys.Select(id => new Belief(Goal.Calm, id, 0, 0.5))];
        return Text(TheCatalogue.Plan(profile with { Beliefs = [] })) == Text(TheCatalogue.Plan(profile with { Beliefs = neutral }));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Plan_SomebodyNew_IsThreeShortLightSessionsApart()
    {
        WeekPlan plan = TheCatalogue.Plan(Profile.Empty with { Goals = [new(Goal.JawTension, 5)], Days = Every(), Minutes = 15 });

        Assert.Equal(3, plan.Sessions.Length);
        Assert.All(plan.Sessions, session => Assert.InRange(session.Routine.Minutes, 1, 10));
        Assert.Equal([2, 2], plan.Sessions.Zip(plan.Sessions.Skip(1), (a, b) => b.Day.DayNumber - a.Day.DayNumber));
        Assert.Equal("planPaceStart", plan.Progression.Reason);
    }

    [Fact]
    public void Plan_MissedMonday_MovesItAndNeverPunishes()
    {
        Profile profile = Profile.Empty with { Goals = [new(Goal.Calm, 3)], Sessions = [new(TheCatalogue.Monday.AddDays(-10), 10)] };

        WeekPlan onTuesday = TheCatalogue.Plan(profile, TheCatalogue.Monday.AddDays(1));

        Assert.Equal(3, onTuesday.Sessions.Length);
        Assert.Contains(onTuesday.Sessions, session => !profile.Days.Contains(session.Day.DayOfWeek));
        Assert.All(onTuesday.Sessions, session => Assert.True(session.Day >= TheCatalogue.Monday.AddDays(1)));
    }

    [Fact]
    public void Plan_DoneDays_CountAndKeepTheirPlaces()
    {
        Profile profile = Profile.Empty with { Sessions = [new(TheCatalogue.Monday, 10)] };

        WeekPlan plan = TheCatalogue.Plan(profile, TheCatalogue.Monday);

        Assert.Equal((1, 3), (plan.Done, plan.Wanted));
        Assert.Equal([2, 3], plan.Sessions.Select(session => session.Ordinal));
    }

    [Fact]
    public void Plan_Filler_CheeksReturnOnTheDay()
    {
        Profile profile = Profile.Empty with
        {
            Health = new(null, [new("filler", new(2026, 10, 29), ["cheek", "cheekbone"])]), // its last day is 25 November
            Goals = [new(Goal.Contour, 5), new(Goal.Glow, 4)],
            Days = Every(),
            Experience = Experience.Practised,
        };

        WeekPlan plan = TheCatalogue.Plan(profile);

        static bool WorksOnCheek(PlannedSession session) => session.Steps.Any(step => step.TechniqueId is "T19" or "T26");
        Assert.All(plan.Sessions.Where(session => session.Day < new DateOnly(2026, 11, 26)), session => Assert.False(WorksOnCheek(session)));
        Assert.Contains(plan.Sessions, session => session.Day >= new DateOnly(2026, 11, 26) && WorksOnCheek(session));
    }

    [Fact]
    public void Plan_Stop_HasNoSessionAndSaysWhy()
    {
        WeekPlan plan = TheCatalogue.Plan(Profile.Empty with { Health = new(null, [new("spreading-infection")]) });

        Assert.Empty(plan.Sessions);
        Assert.Equal(Shipped.Techniques.Count, plan.LeftOut.Length);
        Assert.All(plan.LeftOut, left => Assert.StartsWith("Hot, red, spreading skin: ", left.Because, StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_Because_IsWordsWithAGradeAndOfKnowledge()
    {
        WeekPlan plan = TheCatalogue.Plan(Profile.Empty with { Goals = [new(Goal.Puffiness, 5)] });

        Assert.All(plan.Sessions.SelectMany(session => session.Steps), step => Assert.DoesNotMatch("^plan[A-Z]", step.Because));
        Assert.All(plan.LeftOut, left => Assert.DoesNotMatch("^plan[A-Z]", left.Because));
        PlannedStep pump = plan.Sessions.SelectMany(session => session.Steps).First(step => step.TechniqueId == "T04");
        Assert.Equal(("For a puffy face. It may ease puffiness for a while; let's measure yours.", EvidenceGrade.VeryLow), (pump.Because, pump.Grade));
    }

    [Fact]
    public void Plan_ABetterBelief_ShowsTheTechniqueNoLess()
    {
        Profile profile = Profile.Empty with { Goals = [new(Goal.Calm, 3)], Days = Every(), Experience = Experience.Practised, Minutes = 4 };
        int before = Count(profile, "T34");

        Assert.True(Count(profile with { Beliefs = [new(Goal.Calm, "T34", 1.8, 0.3)] }, "T34") > before, $"it was there {before} times already");
        Assert.Equal(0, Count(profile with { Dislikes = ["T34"] }, "T34"));
    }

    [Fact]
    public void Plan_BeliefOfOwnTrials_IsToldInTheReasons()
    {
        Profile profile = Profile.Empty with { Goals = [new(Goal.Calm, 3)], Days = Every(), Experience = Experience.Practised, Minutes = 4, Beliefs = [new(Goal.Calm, "T34", 1.8, 0.3), new(Goal.Calm, "T25", -1.8, 0.3)] };

        WeekPlan plan = TheCatalogue.Plan(profile);

        string name = Shipped.Techniques["T34"].Name;
        Assert.Contains(plan.Sessions.SelectMany(session => session.Steps), step => step.TechniqueId == "T34" && step.Because.Contains($"Your own trial of {name} says that it does more", StringComparison.Ordinal));
        Assert.Contains("does less for you", plan.LeftOut.Single(left => left.TechniqueId == "T25").Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_AnyProfile_IsThereWheneverAnythingMayBeDone() => Prop.ForAll(Profiles(), profile =>
    {
        PlanInput input = TheCatalogue.Input(profile);
        Clearance clearance = input.Clearance(input.Today);
        PlannedSession? small = WeekPlanner.Short(input);
        bool canBreathe = clearance.Ending is null && clearance.Catalogue.Techniques.ContainsKey("T02") && !profile.Dislikes.Contains("T02");
        return small is null ? !canBreathe : ChoreographyCompiler.Compile(clearance.Catalogue, small.Routine).DurationS <= PlanLimits.ShortS;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void FirmWork_AllOfItAtItsUsualDose_StaysWithinADay() => Assert.True(
        Shipped.Techniques.Values.Where(technique => technique.Stages.Contains(RoutineStage.Firm))
            .Sum(technique => ChoreographyCompiler.Compile(Shipped, technique).Steps.Where(step => step.Phase == StepPhase.Work).Sum(step => step.DurationS))
        <= 60 * Shipped.Cadence!.MostFirmMinutesADay);

    private static void CheckSession(Profile profile, PlannedSession session)
    {
        Clearance clearance = TheCatalogue.ClearanceOf(profile)(session.Day);
        TimedRoutine timed = ChoreographyCompiler.Compile(clearance.Catalogue, session.Routine);
        Assert.True(timed.DurationS <= 60 * Math.Min(profile.MinutesFor(session.Day.DayOfWeek), clearance.MostMinutes ?? int.MaxValue), $"{session.Day} lasts {timed.DurationS} s");
        bool canEnd = clearance.Catalogue.Techniques.Values.Any(technique => technique.Stages.Contains(RoutineStage.Close) && !profile.Dislikes.Contains(technique.Id));
        Assert.Empty(OrderCheck.Broken(clearance.Catalogue, session.Routine).Where(broken => canEnd || broken.Rule.Demand != OrderDemand.EndsWith).Select(broken => $"{session.Day}: {broken.Rule.Id}"));
        Assert.Empty(RoutineCheck.OfSteps(clearance.Catalogue, session.Routine));
        Assert.DoesNotContain(session.Routine.Steps, step => profile.Dislikes.Contains(step.TechniqueId));
        IEnumerable<Stroke> strokes = timed.Steps.SelectMany(step => step.Hands).Select(hand => Shipped.Techniques[hand.StrokeId.Split('.')[0]].Strokes.Single(stroke => stroke.Id == hand.StrokeId));
        Assert.DoesNotContain(strokes, stroke => clearance.Restrictions.Forbid(Shipped, stroke));
    }

    private static void CheckWeek(Profile profile, WeekPlan plan)
    {
        DateOnly[] firm = [.. plan.Sessions.Where(session => session.Routine.Steps.Any(step => Shipped.Techniques[step.TechniqueId].Stages.Contains(RoutineStage.Firm))).Select(session => session.Day)];
        Assert.DoesNotContain(firm, day => firm.Contains(day.AddDays(1)));
        Assert.Equal(plan.Sessions.Select(session => session.Day).Distinct().Order(), plan.Sessions.Select(session => session.Day));
        Assert.DoesNotContain(plan.Sessions, session => profile.Away.Any(span => span.Contains(session.Day)));
        Assert.DoesNotContain(plan.Sessions, session => profile.Keeping(session.Day.DayOfWeek) is not null);
        Assert.True(plan.Sessions.Length <= plan.Progression.Sessions);
        Assert.Equal(
            Shipped.Techniques.Keys.Order(StringComparer.Ordinal),
            plan.Sessions.SelectMany(session => session.Steps).Select(step => step.TechniqueId).Concat(plan.LeftOut.Select(left => left.TechniqueId)).Distinct().Order(StringComparer.Ordinal));
    }

    private static int Count(Profile profile, string technique) => TheCatalogue.Plan(profile).Sessions.Sum(session => session.Steps.Count(step => step.TechniqueId == technique));

    private static ImmutableArray<DayOfWeek> Every() => [.. Enum.GetValues<DayOfWeek>()];

    private static string Text(WeekPlan plan) => string.Join('\n', plan.Sessions.Select(session =>
        $"{session.Day:O} {string.Join(' ', session.Routine.Steps)} {string.Join(' ', session.Steps)}").Append(string.Join(' ', plan.LeftOut)).Append($"{plan.Objective:R}"));

    private static Arbitrary<Profile> Profiles() =>
        (from seed in Gen.Choose(0, int.MaxValue - 1) select RandomProfiles.Make(new Random(seed))).ToArbitrary();
}
