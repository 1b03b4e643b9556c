using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Core.Profiles;
using Effleur.Core.Strokes;

namespace Effleur.Planning.Sessions;

/// <summary>Makes the ways a person can use each technique on a day.</summary>
internal sealed class UseMaker(Profile profile)
{
    private readonly Dictionary<(Goal Goal, string Technique), double> _beliefs =
        profile.Beliefs.ToDictionary(belief => (belief.Goal, belief.TechniqueId), Factor);

    private readonly HashSet<Goal> _wanted = [.. profile.WantedGoals.Select(goal => goal.Goal)];

    /// <summary>The items of a day.</summary>
    public ImmutableArray<SessionItem> Items(Clearance clearance) => SessionItem.InOrder(
        clearance.Catalogue.Techniques.Values.Where(technique => Refusal(technique) is null)
            .SelectMany(technique => Uses(clearance.Catalogue, technique)).GroupBy(use => use.Technique));

    /// <summary>Key of the sentence why a person does not use a technique at all; null when they do.</summary>
    public string? Refusal(Technique technique) =>
        profile.Dislikes.Contains(technique.Id) ? "planDisliked"
        : !technique.Tools.IsEmpty && !technique.Tools.Any(tool => profile.Tools.Contains(tool)) ? "planNoTool"
        : technique.Stages.Contains(RoutineStage.Wake) && profile.TimeOfDay == TimeOfDay.Evening ? "planNoWaking"
        : null;

    /// <summary>Whether a technique does anything for what the person wants.</summary>
    public bool IsWanted(Technique technique) => technique.Goals.Any(_wanted.Contains);

    /// <summary>What a technique at its usual dose counts for a goal.</summary>
    public double Worth(Technique technique, Goal goal)
    {
        int place = technique.Goals.IndexOf(goal);
        if (place < 0 || !_wanted.Contains(goal)) return 0;
        double liked = profile.Likes.Contains(technique.Id) ? PlanLimits.Liked : 1;
        return (place == 0 ? 1 : PlanLimits.SecondGoal) * liked * _beliefs.GetValueOrDefault((goal, technique.Id), 1);
    }

    /// <summary>By how much the person's own trials raise or lower a technique's worth for a goal; 1 when they say nothing.</summary>
    public double Believed(Technique technique, Goal goal) => _beliefs.GetValueOrDefault((goal, technique.Id), 1);

    // a belief counts by how sure it is; a doubling of worth for each standard deviation of benefit (chosen)
    private static double Factor(Belief belief) =>
        Math.Clamp(Math.Pow(2, belief.Effect / (1 + (belief.Sd * belief.Sd))), 1 / PlanLimits.MostBeliefFactor, PlanLimits.MostBeliefFactor);

    private IEnumerable<TechniqueUse> Uses(MassageCatalogue left, Technique technique)
    {
        Tool? tool = technique.Tools.Where(profile.Tools.Contains).Cast<Tool?>().FirstOrDefault();
        ImmutableArray<double> worth = [.. Enum.GetValues<Goal>().Select(goal => Worth(technique, goal))];
        return Passes(technique).Select(passes => Use(left, technique, new RoutineStep(technique.Id, passes, Tool: tool), worth)).DistinctBy(use => use.Units);
    }

    // what only helps is done at its least dose; firm work never beyond its usual one, so that all of it together stays within a day's fifteen minutes
    private IEnumerable<int?> Passes(Technique technique)
    {
        (int least, int most) = RoutineLimits.Passes(technique);
        if (!IsWanted(technique)) return [least];
        return technique.Stages.Contains(RoutineStage.Firm) ? [null, least] : [null, least, most];
    }

    private static TechniqueUse Use(MassageCatalogue left, Technique technique, RoutineStep step, ImmutableArray<double> worth)
    {
        double usual = technique.Strokes.Sum(stroke => stroke.Passes), passes = step.Passes is { } each ? each * technique.Strokes.Length : usual;
        double dose = TechniqueUse.Benefit(passes / usual);
        return new(technique, step, Units(left, step), dose, [.. worth.Select(one => one * dose)]);
    }

    private static int Units(MassageCatalogue left, RoutineStep step)
    {
        double seconds = Seconds(left, [step, step]) - Seconds(left, [step]);
        return (int)Math.Ceiling(Math.Round(seconds / PlanLimits.UnitS, 6));
    }

    private static double Seconds(MassageCatalogue left, ImmutableArray<RoutineStep> steps) =>
        ChoreographyCompiler.Compile(left, new Routine { Id = "", Name = "", Minutes = 1, Description = "", Steps = steps }).DurationS;
}
