using System.Diagnostics;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Core.Strokes;
using Effleur.Planning;

namespace Effleur.Benchmarks;

/// <summary>How long a week's plan takes: somebody usual, and somebody with all goals, seven days and fifteen minutes.</summary>
public static class PlanTable
{
    // the runtime compiles a method for good only after it has run some thirty times
    private const int WarmUps = 60;
    private const int Rounds = 41;

    public static void Print(MassageCatalogue catalogue)
    {
        Print(catalogue, "three goals, three days, 10 min", new()
        {
            Goals = [new(Goal.JawTension, 5), new(Goal.Calm, 3), new(Goal.Puffiness, 2)],
        });
        Print(catalogue, "all goals, seven days, 15 min", Everything(""));
        Print(catalogue, "the same with glaucoma and filler", Everything("glaucoma", "filler"));
    }

    private static Profile Everything(params string[] conditions) => new()
    {
        Health = new(null, [.. conditions.Where(id => id.Length > 0).Select(id => new ConditionAnswer(id, new DateOnly(2026, 10, 30)))]),
        Goals = [.. Enum.GetValues<Goal>().Select((goal, i) => new GoalWeight(goal, 1 + (i % 5)))],
        Days = [.. Enum.GetValues<DayOfWeek>()],
        Minutes = 15,
        TimeOfDay = TimeOfDay.Morning,
        Tools = [Tool.GuaSha, Tool.Roller],
        Experience = Experience.Practised,
    };

    private static void Print(MassageCatalogue catalogue, string name, Profile profile)
    {
        for (int i = 0; i < WarmUps; i++) PlanMs(catalogue, profile);
        double[] ms = [.. Enumerable.Range(0, Rounds).Select(_ => PlanMs(catalogue, profile)).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: of {Rounds}: median {ms[Rounds / 2]:0.0} ms, {ms[0]:0.0} to {ms[^1]:0.0} ms; {Environment.ProcessorCount} cores"));
    }

    // with the clearances, which a plan cannot do without
    private static double PlanMs(MassageCatalogue catalogue, Profile profile)
    {
        var known = new Dictionary<DateOnly, Clearance>();
        DateOnly monday = new(2026, 11, 23);
        long start = Stopwatch.GetTimestamp();
        WeekPlanner.Plan(new(catalogue, profile, day => known.TryGetValue(day, out Clearance? clearance) ? clearance : known[day] = Clearance.On(catalogue, profile.Health, day), monday, monday));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
