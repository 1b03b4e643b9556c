using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;

namespace Effleur.Core.Routines;

/// <summary>Fits a routine to what is left of a catalogue, and to fewer minutes.</summary>
public static class RoutineFit
{
    /// <summary>The routine as it may be done; null when nothing of it is left.</summary>
    /// <param name="left">The catalogue, in which techniques and strokes may be missing.</param>
    /// <param name="routine">Any routine.</param>
    /// <param name="mostMinutes">The longest it may be, or null.</param>
    public static Routine? Fit(MassageCatalogue left, Routine routine, int? mostMinutes = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(routine);
        Routine? fitted = KeepMusts(left, Allowed(left, routine));
        if (fitted is not null && mostMinutes is { } most) fitted = Shorten(left, fitted, 60.0 * most);
        return fitted is null ? null : fitted with { Minutes = ChoreographyCompiler.Compile(left, fitted).Minutes };
    }

    /// <summary>The routine without the steps of which nothing is left; its order is not looked at.</summary>
    public static Routine Allowed(MassageCatalogue left, Routine routine)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(routine);
        return routine with { Steps = [.. routine.Steps.Where(step => left.Techniques.ContainsKey(step.TechniqueId)).Select(step => InBand(left, step))] };
    }

    // a technique that lost strokes can have another band than before
    private static RoutineStep InBand(MassageCatalogue left, RoutineStep step)
    {
        (int least, int most) = RoutineLimits.Passes(left.Techniques[step.TechniqueId]);
        return step.Passes is { } passes ? step with { Passes = Math.Clamp(passes, least, most) } : step;
    }

    // a tool without oil before it may not be used: what broke the rule goes as well
    private static Routine? KeepMusts(MassageCatalogue left, Routine routine)
    {
        while (!routine.Steps.IsEmpty)
        {
            BrokenRule? broken = OrderCheck.Broken(left, routine).FirstOrDefault(rule => rule.Rule.Weight == RuleWeight.Must);
            if (broken is null) return routine;
            int step = broken.Step ?? LastOf(left, routine, broken.Rule);
            routine = routine with { Steps = routine.Steps.RemoveAt(step) };
        }

        return null;
    }

    private static int LastOf(MassageCatalogue left, Routine routine, OrderRule rule) =>
        Enumerable.Range(0, routine.Steps.Length).Last(i => left.Techniques[routine.Steps[i].TechniqueId].Stages.Any(rule.Stages.Contains));

    // first fewer passes from the back, then fewer steps; the last step, the light ending, stays
    private static Routine? Shorten(MassageCatalogue left, Routine routine, double mostS)
    {
        for (int i = routine.Steps.Length - 1; i >= 0 && IsLonger(left, routine, mostS); i--)
        {
            RoutineStep step = routine.Steps[i];
            routine = routine with { Steps = routine.Steps.SetItem(i, step with { Passes = RoutineLimits.Passes(left.Techniques[step.TechniqueId]).Least }) };
        }

        while (routine.Steps.Length > 1 && IsLonger(left, routine, mostS))
            routine = routine with { Steps = routine.Steps.RemoveAt(routine.Steps.Length - 2) };
        return IsLonger(left, routine, mostS) ? null : KeepMusts(left, routine);
    }

    private static bool IsLonger(MassageCatalogue left, Routine routine, double mostS) => ChoreographyCompiler.Compile(left, routine).DurationS > mostS;
}
