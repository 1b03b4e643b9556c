namespace Effleur.Core.Pressure;

/// <summary>How the feel of one contact stands.</summary>
/// <param name="State">Whether it is kept.</param>
/// <param name="DoneAt">When the last trial was, UTC.</param>
/// <param name="RepeatFrom">From when on a repeat is suggested, UTC.</param>
public sealed record KeptFeel(FeelState State, DateTime DoneAt, DateTime RepeatFrom)
{
    /// <summary>Looks at the trials of one contact, oldest first; at least one.</summary>
    /// <param name="trials">When each was, UTC, and whether it was close.</param>
    /// <param name="repeatAfterDays">Days after which a close one is repeated; one that was not close can be repeated at once.</param>
    public static KeptFeel Of(IReadOnlyList<(DateTime DoneAt, bool IsClose)> trials, int repeatAfterDays)
    {
        ArgumentNullException.ThrowIfNull(trials);
        (DateTime doneAt, bool isClose) = trials[^1];
        bool wasClose = trials.Take(trials.Count - 1).Any(trial => trial.IsClose);
        FeelState state = isClose ? wasClose ? FeelState.Kept : FeelState.Learned : wasClose ? FeelState.Faded : FeelState.NotYet;
        return new(state, doneAt, isClose ? doneAt.AddDays(repeatAfterDays) : doneAt);
    }

    /// <summary>Whether a repeat is suggested at an instant, UTC.</summary>
    public bool IsDue(DateTime now) => now >= RepeatFrom;
}
