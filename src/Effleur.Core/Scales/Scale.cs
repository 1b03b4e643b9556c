using System.Collections.Immutable;

namespace Effleur.Core.Scales;

/// <summary>Questions a person answers about themselves, and how their answers become one figure (docs/methods/self-report.md).</summary>
public sealed record Scale
{
    // A month of 28 days, so that a fixed weekday works (chosen).
    private const int MonthDays = 28;

    /// <summary>"stress"; its metric is "self-stress".</summary>
    public required string Id { get; init; }

    /// <summary>Words for a person.</summary>
    public required string Name { get; init; }

    /// <summary>When it is asked.</summary>
    public required ScaleTime Time { get; init; }

    /// <summary>Whether the person's previous answer stays out of sight while they answer, so that it does not pull the new one.</summary>
    public required bool HidesPrevious { get; init; }

    /// <summary>Smallest answer to an item.</summary>
    public required int Least { get; init; }

    /// <summary>Largest answer to an item.</summary>
    public required int Most { get; init; }

    /// <summary>What the smallest and the largest answer mean; null for a scale whose own words are not shipped.</summary>
    public (string Least, string Most)? Ends { get; init; }

    /// <summary>How many items it has, shipped or not.</summary>
    public required int ItemCount { get; init; }

    /// <summary>The items, in order; empty until the person has brought them when they are not shipped.</summary>
    public required ImmutableArray<ScaleItem> Items { get; init; }

    /// <summary>How the answers become a score.</summary>
    public required ScaleScoring Scoring { get; init; }

    /// <summary>The score is this many times the sum or mean.</summary>
    public required int Factor { get; init; }

    /// <summary>Items that may be passed over; with more there is no score.</summary>
    public required int MostMissing { get; init; }

    /// <summary>What may be done with its wording.</summary>
    public required ScaleLicence Licence { get; init; }

    /// <summary>Ids of the evidence it rests on.</summary>
    public required ImmutableArray<string> Evidence { get; init; }

    /// <summary>Whether it can be asked: its items are there.</summary>
    public bool CanBeAsked => Items.Length == ItemCount;

    /// <summary>Smallest and largest score.</summary>
    public (double Least, double Most) ScoreRange => (Total(Least), Total(Most));

    /// <summary>Whether it may be asked on a day.</summary>
    /// <param name="last">The day it was last answered; null when it never was.</param>
    /// <param name="today">The day.</param>
    public bool MayBeAsked(DateOnly? last, DateOnly today) => CanBeAsked && Time switch
    {
        ScaleTime.BeforeAndAfter => true,
        ScaleTime.Monthly => last is not { } day || today.DayNumber - day.DayNumber >= MonthDays,
        _ => last is null,
    };

    /// <summary>The score, or null when too many items are passed over.</summary>
    /// <param name="answers">At most one for each item; one that is not there counts as passed over.</param>
    /// <exception cref="ArgumentException">An answer to an unknown item, a second one, or one out of range.</exception>
    public double? Score(IEnumerable<ScaleAnswer> answers)
    {
        ImmutableArray<int> values = Checked(answers);
        int missing = ItemCount - values.Length;
        if (values.IsEmpty || missing > MostMissing) return null;
        double mean = values.Average();
        return Factor * (Scoring == ScaleScoring.Sum ? mean * ItemCount : mean);
    }

    private double Total(int answer) => Factor * (Scoring == ScaleScoring.Sum ? (double)answer * ItemCount : answer);

    private ImmutableArray<int> Checked(IEnumerable<ScaleAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var seen = new HashSet<string>();
        var values = ImmutableArray.CreateBuilder<int>();
        foreach (ScaleAnswer answer in answers)
        {
            if (Items.All(item => item.Id != answer.ItemId)) throw new ArgumentException($"{Id} has no item \"{answer.ItemId}\".", nameof(answers));
            if (!seen.Add(answer.ItemId)) throw new ArgumentException($"A second answer to \"{answer.ItemId}\".", nameof(answers));
            if (answer.Value is not { } value) continue;
            if (value < Least || value > Most) throw new ArgumentException($"An answer is {Least} to {Most}, not {value}.", nameof(answers));
            values.Add(value);
        }

        return values.ToImmutable();
    }
}
