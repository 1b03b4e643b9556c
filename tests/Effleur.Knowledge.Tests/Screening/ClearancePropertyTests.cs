using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Core.Routines;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests.Screening;

/// <summary>Thousands of people: whatever they are given has no stroke that their answers forbid, by a reading of the rules apart from the code's own.</summary>
public class ClearancePropertyTests
{
    private const int People = 6000;

    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    private static readonly Condition[] Conditions = [.. Catalogue.Conditions.Values.OrderBy(condition => condition.Id, StringComparer.Ordinal)];

    private static readonly string[] Zones = [.. Catalogue.Zones.Select(zone => zone.Id).Order(StringComparer.Ordinal)];

    private static readonly Routine[] Routines = [.. Catalogue.Routines.Values.OrderBy(routine => routine.Id, StringComparer.Ordinal)];

    private static readonly Technique[] Techniques = [.. Catalogue.Techniques.Values.OrderBy(technique => technique.Id, StringComparer.Ordinal)];

    [Fact]
    public void Clearance_ThousandsOfPeople_NeverGivesARestrictedStroke()
    {
        var exercised = new HashSet<CautionRule>(ReferenceEqualityComparer.Instance);
        int routines = 0;
        for (int seed = 0; seed < People; seed++)
        {
            var random = new Random(seed);
            ScreeningAnswers answers = Answers(random);
            Clearance clearance = Clearance.On(Catalogue, answers, Today);
            Told[] told = [.. Rules(answers)];
            foreach (Told rule in told) exercised.Add(rule.Rule);
            CheckStrokes(seed, clearance, told);
            routines += CheckRoutine(seed, clearance, random.Next(2) == 0 ? Routines[random.Next(Routines.Length)] : Own(random));
        }

        IEnumerable<CautionRule> all = Conditions.SelectMany(condition => condition.Rules);
        Assert.Empty(all.Where(rule => !exercised.Contains(rule)).Select(rule => rule.Words));
        Assert.True(routines > People / 4, $"only {routines} of {People} had anything left to do");
    }

    private static void CheckStrokes(int seed, Clearance clearance, Told[] told)
    {
        Dictionary<string, Stroke> left = clearance.Catalogue.Techniques.Values.SelectMany(technique => technique.Strokes).ToDictionary(stroke => stroke.Id);
        foreach (Technique technique in Techniques)
        {
            foreach (Stroke stroke in technique.Strokes)
            {
                int most = told.Select(rule => MostBand(rule, technique, stroke)).Append((int)stroke.Pressure).Min();
                Assert.True(most >= 0 == left.ContainsKey(stroke.Id), $"seed {seed}: {stroke.Id} is {(most >= 0 ? "gone" : "there")}");
                if (most >= 0) Assert.Equal(most, (int)left[stroke.Id].Pressure);
            }
        }
    }

    private static int CheckRoutine(int seed, Clearance clearance, Routine routine)
    {
        if (clearance.Fit(routine) is not { } fitted) return 0;
        TimedRoutine timed = ChoreographyCompiler.Compile(clearance.Catalogue, fitted);
        HashSet<string> left = [.. clearance.Catalogue.Techniques.Values.SelectMany(technique => technique.Strokes).Select(stroke => stroke.Id)];
        Assert.All(timed.Steps.SelectMany(step => step.Hands), hand => Assert.True(left.Contains(hand.StrokeId), $"seed {seed}: {hand.StrokeId}"));
        Assert.Empty(RoutineCheck.OfSteps(clearance.Catalogue, fitted));
        Assert.DoesNotContain(OrderCheck.Broken(clearance.Catalogue, fitted), broken => broken.Rule.Weight == RuleWeight.Must);
        Assert.True(timed.DurationS <= 60.0 * (clearance.MostMinutes ?? 60), $"seed {seed}: {timed.DurationS} s");
        return 1;
    }

    /// <summary>The firmest band a rule leaves a stroke, or -1 when it leaves it out: section C read out loud, rule by rule.</summary>
    private static int MostBand(Told told, Technique technique, Stroke stroke)
    {
        CautionRule rule = told.Rule;
        int own = (int)stroke.Pressure;
        if (rule.Action == CautionAction.Info) return own;
        bool isForTheWhole = told.Places.Length == 0 && !rule.AsksPlace && rule.Techniques.Length == 0 && rule.OnlyTechniques.Length == 0;
        if (isForTheWhole && rule.Action is CautionAction.Emergency or CautionAction.Stop or CautionAction.Ask && isForTheWhole) return -1;
        if (rule.Techniques.Contains(technique.Id)) return -1;
        bool isThere = told.Places.Length == 0;
        foreach (var sample in stroke.LeftPath.Samples)
        {
            foreach (var zone in Catalogue.Zones)
                isThere |= told.Places.Contains(zone.Id) && (zone.LeftTriangles.Contains(sample.Triangle) || zone.RightTriangles.Contains(sample.Triangle));
        }

        if (!isThere) return own;
        if (rule.OnlyTechniques.Length > 0 && !rule.OnlyTechniques.Contains(technique.Id)) return -1;
        if (rule.OnlyGoals.Length > 0 && technique.Goals.All(goal => !rule.OnlyGoals.Contains(goal))) return -1;
        bool isALimit = rule.OnlyTechniques.Length + rule.OnlyGoals.Length + rule.BandsLighter > 0 || rule.MostPressure is not null;
        if (rule.Action != CautionAction.Modify && !isALimit && (rule.Techniques.Length == 0 || told.Places.Length > 0)) return -1;
        int most = Math.Min(own - rule.BandsLighter, (int)(rule.MostPressure ?? PressureBand.P3));
        return own - Math.Max(0, most) > 1 ? -1 : Math.Max(0, most);
    }

    private static IEnumerable<Told> Rules(ScreeningAnswers answers)
    {
        IEnumerable<ConditionAnswer> all = answers.Conditions.Concat(Conditions.Where(condition => condition.Age is { } age && age == answers.Age).Select(condition => new ConditionAnswer(condition.Id)));
        foreach (ConditionAnswer answer in all)
        {
            foreach (CautionRule rule in Catalogue.Conditions[answer.ConditionId].Rules)
            {
                int? days = answer.Since is { } since ? Today.DayNumber - since.DayNumber : null;
                bool isOver = rule.Window.Kind == WindowKind.After && days is { } past && (past < rule.Window.FromDays || past >= rule.Window.UntilDays);
                bool isLifted = answer.AgreedUntil >= Today && (rule.Action == CautionAction.Ask || rule.ClinicianMayLift);
                if (!isOver && !isLifted) yield return new(rule, rule.AsksPlace && answer.Places.Length > 0 ? answer.Places : rule.Zones);
            }
        }
    }

    private static ScreeningAnswers Answers(Random random) => new(
        random.Next(3) == 0 ? Enum.GetValues<AgeBand>()[random.Next(4)] : null,
        [.. Enumerable.Range(0, random.Next(5)).Select(_ => Answer(random))]);

    private static ConditionAnswer Answer(Random random)
    {
        Condition condition = Conditions[random.Next(Conditions.Length)];
        int longest = condition.Rules.Max(rule => rule.Window.UntilDays);
        return new(
            condition.Id,
            random.Next(4) == 0 ? null : Today.AddDays(-random.Next(longest + 10)),
            condition.AsksPlace && random.Next(5) > 0 ? [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Zones[random.Next(Zones.Length)]).Distinct()] : [],
            random.Next(2) == 0 ? Today.AddDays(random.Next(-5, 100)) : null);
    }

    private static Routine Own(Random random) => new()
    {
        Id = "own",
        Name = "Own",
        Minutes = 5,
        Description = "",
        Steps = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Step(random, Techniques[random.Next(Techniques.Length)]))],
    };

    private static RoutineStep Step(Random random, Technique technique)
    {
        (int least, int most) = RoutineLimits.Passes(technique);
        return new(technique.Id, random.Next(2) == 0 ? null : random.Next(least, most + 1), 1);
    }

    /// <param name="Rule">A rule that holds.</param>
    /// <param name="Places">Zones it is about; empty for everywhere.</param>
    private sealed record Told(CautionRule Rule, ImmutableArray<string> Places);
}
