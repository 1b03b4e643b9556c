namespace Effleur.Trials.Simulation;

/// <summary>A trial to be played many times with a truth that is known. Scores are in standard deviations of one day's score.</summary>
public sealed record SimulatedScenario
{
    /// <summary>Whether the order of the two arms is drawn in each pair; else control goes first in each, as naive designs have it.</summary>
    public bool IsDrawn { get; init; } = true;

    /// <summary>Pairs of days, or of blocks of days; 1 or more, 2 or more when drawn.</summary>
    public int Pairs { get; init; } = 14;

    /// <summary>Days of one arm in a row, 1 or more.</summary>
    public int BlockDays { get; init; } = 1;

    /// <summary>Days after each block that do not count, 0 or more.</summary>
    public int WashoutDays { get; init; }

    /// <summary>What the active arm adds, in standard deviations of one day's score.</summary>
    public double Effect { get; init; }

    /// <summary>Likeness of one day's noise to the next, above -1 and below 1.</summary>
    public double Phi { get; init; }

    /// <summary>What rises evenly from the first day to the last by itself (a season, learning to rate), in the same standard deviations.</summary>
    public double Trend { get; init; }

    /// <summary>Days from the first to the last.</summary>
    public int Days => (2 * Pairs * (BlockDays + WashoutDays)) - WashoutDays;

    /// <summary>Evidence F2: as many days without and then with, their means compared.</summary>
    /// <param name="days">Days of each.</param>
    public static SimulatedScenario BeforeAfter(int days) => new() { IsDrawn = false, Pairs = 1, BlockDays = days };

    /// <summary>Evidence F2: without, with, without, with, in blocks of days, all days of the two arms compared.</summary>
    /// <param name="blockDays">Days of each block.</param>
    public static SimulatedScenario Abab(int blockDays) => new() { IsDrawn = false, Pairs = 2, BlockDays = blockDays };

    internal void Check()
    {
        if (Pairs < (IsDrawn ? 2 : 1) || BlockDays < 1 || WashoutDays < 0 || (!IsDrawn && Pairs * BlockDays < 2))
            throw new ArgumentException("Expected at least two pairs, or two days of each arm, and no washout below 0.");
        if (!(Phi > -1) || !(Phi < 1) || !double.IsFinite(Effect) || !double.IsFinite(Trend))
            throw new ArgumentException("Expected a likeness between -1 and 1, and an effect and a trend that are finite.");
    }
}
