using System.Collections.Immutable;
using Effleur.Trials.Data;

namespace Effleur.Trials.Comfort;

/// <summary>What a comfort trial gave so far.</summary>
/// <param name="Arms">Ids of all its arms, in the protocol's order.</param>
/// <param name="Observations">In the order of time, each with the chance its arm was drawn with, and its day for the discount of age.</param>
public sealed record ComfortLog(ImmutableArray<string> Arms, ImmutableArray<TrialObservation> Observations)
{
    /// <summary>Whether a smaller outcome is the better one.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Arms that hurt, that a caution forbids by now, or that the person dislikes: never drawn again, whatever the figures say (evidence F5).</summary>
    public ImmutableArray<string> Out { get; init; } = [];

    internal ImmutableArray<string> Left => Arms.RemoveAll(Out.Contains);

    /// <summary>The outcomes as benefits: the change from before where every session has both, else the outcome; turned so that more is better.</summary>
    internal ImmutableArray<Felt> Felt()
    {
        (TrialObservation Of, int Place)[] whole = [.. Observations.Select((o, place) => (o, place)).Where(one => one.o.Outcome is { } outcome && double.IsFinite(outcome) && Arms.Contains(one.o.Arm))];
        bool isChange = whole.All(one => one.Of.Before is { } before && double.IsFinite(before));
        double sign = LowerIsBetter ? -1 : 1;
        return [.. whole.Select(one => new Felt(one.Of.Arm, sign * (one.Of.Outcome!.Value - (isChange ? one.Of.Before!.Value : 0)), one.Of.Day, one.Of.Chance, one.Place))];
    }
}
