using Effleur.Core.Trials;

namespace Effleur.Trials.Comfort;

/// <summary>What comes after a comfort trial: its winner against rest, in pairs of its own (evidence F5).</summary>
public static class Confirmation
{
    /// <summary>Fewest fresh pairs (evidence F5); with five a randomisation test can never reach 0.05 (F2).</summary>
    public const int FewestPairs = 6;

    /// <summary>The protocol: drawn pairs of the winner and an equal time of rest; nothing of the comfort trial counts in it.</summary>
    /// <param name="comfort">The comfort trial.</param>
    /// <param name="winner">Id of the arm to confirm.</param>
    /// <param name="control">What it is held against.</param>
    /// <param name="title">The new question, one line.</param>
    /// <param name="pairs">At least 6.</param>
    /// <param name="seed">What its schedule is drawn from.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than six pairs.</exception>
    /// <exception cref="ArgumentException">The comfort trial has no such arm, or the control has its id.</exception>
    public static Protocol Of(Protocol comfort, string winner, ProtocolArm control, string title, int pairs, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(comfort);
        ArgumentNullException.ThrowIfNull(control);
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, FewestPairs);
        ProtocolArm active = comfort.Arm(winner);
        if (active.Id == control.Id) throw new ArgumentException("Expected a control that is not the winner.", nameof(control));
        return comfort with
        {
            Title = title,
            QuestionId = null,
            Design = TrialDesign.Pairs,
            Arms = [active, control with { Minutes = active.Minutes }],
            Contrast = new(active.Id, control.Id),
            Pairs = pairs,
            Seed = seed,
        };
    }
}
