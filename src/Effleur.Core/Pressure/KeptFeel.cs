namespace Effleur.Core.Pressure;

/// <summary>How the feel of one part of the hand stands.</summary>
/// <param name="State">Whether it is kept.</param>
/// <param name="TakenAt">When the last trial was, UTC.</param>
/// <param name="RepeatFrom">From when on a repeat is suggested, UTC.</param>
public sealed record KeptFeel(FeelState State, DateTime TakenAt, DateTime RepeatFrom)
{
    /// <summary>A repeat is suggested after a month. Chosen: nobody has measured how long such a feel is kept.</summary>
    public const int RepeatAfterDays = 30;

    /// <summary>Looks at the trials of one part of the hand, oldest first; at least one.</summary>
    /// <param name="trials">When each was, UTC, and whether it was close.</param>
    public static KeptFeel Of(IReadOnlyList<(DateTime TakenAt, bool IsClose)> trials)
    {
        ArgumentNullException.ThrowIfNull(trials);
        (DateTime takenAt, bool isClose) = trials[^1];
        bool wasClose = trials.Take(trials.Count - 1).Any(trial => trial.IsClose);
        FeelState state = isClose ? wasClose ? FeelState.Kept : FeelState.Learned : wasClose ? FeelState.Faded : FeelState.NotYet;
        return new(state, takenAt, isClose ? takenAt.AddDays(RepeatAfterDays) : takenAt);
    }

    /// <summary>Whether a repeat is suggested at an instant, UTC.</summary>
    public bool IsDue(DateTime now) => now >= RepeatFrom;
}
