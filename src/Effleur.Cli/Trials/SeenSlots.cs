using System.Globalization;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary>The slots of a table so far; a second row for one of them is refused, because nobody could say which of the two holds.</summary>
internal sealed class SeenSlots(string file)
{
    private readonly Dictionary<(int Pair, int Order), int> _slots = [];
    private readonly Dictionary<(double Day, string Arm, double? Minutes), int> _days = [];

    /// <summary>Notes a row.</summary>
    /// <exception cref="RefusedException">The slot was there before.</exception>
    public void Add(TrialObservation row, int line)
    {
        if (!_slots.TryAdd((row.Pair, row.Order), line))
            throw new RefusedException($"{file}: line {line} column 'order': pair {row.Pair} order {row.Order} is on line {_slots[(row.Pair, row.Order)]} already.");
        if (row.Day is { } day && !_days.TryAdd((day, row.Arm, row.MinutesAfter), line))
            throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"{file}: line {line} column 'day': day {day} has '{row.Arm}' on line {_days[(day, row.Arm, row.MinutesAfter)]} already."));
    }
}
