using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary>One row of a trial's table. Numbers have a point, whatever the machine's language; an empty field or NA is missing.</summary>
internal sealed class TrialCsvRow(string file, int line, TrialCsvHeader header, List<string>? fields)
{
    // chosen: what a scale or a metric can give lies far below
    private const double MostOutcome = 1e9;

    // chosen: beyond any trial, and still a day number that dates can have
    private const int MostNumber = 1_000_000;

    // chosen: one line on a phone
    private const int MostArmLength = 60;

    /// <summary>What the row says.</summary>
    /// <exception cref="RefusedException">A field is not as expected.</exception>
    public TrialObservation Observation()
    {
        if (fields is null) throw Fault("has a quote that is not closed");
        if (fields.Count > header.Count) throw Fault($"has {fields.Count} values under {header.Count} columns; numbers have a point, not a comma");
        return new(Whole("pair"), Whole("order"), Arm("arm") ?? throw Fault("arm", "the name of an arm", ""), Number("outcome", -MostOutcome, MostOutcome))
        {
            Before = Number("before", -MostOutcome, MostOutcome),
            Day = Number("day", 0, MostNumber),
            Side = SideOf(),
            Done = Arm("done"),
            IsComplete = Truth("complete") ?? true,
            Chance = Number("chance", double.Epsilon, 1),
            MinutesAfter = Number("minutes", 0, MostNumber),
        };
    }

    /// <summary>A field as messages show it: short, on one line.</summary>
    public static string Shown(string field) => new([.. field.Take(24).Select(letter => char.IsControl(letter) ? ' ' : letter)]);

    private string? Text(string column)
    {
        int place = header[column];
        if (place < 0) return null;
        if (place >= fields!.Count)
            return TrialCsvHeader.Required.Contains(column) ? throw Fault($"ends before column '{column}'") : null;
        string text = fields[place].Trim();
        return text is "" or "NA" ? null : text;
    }

    private double? Number(string column, double least, double most)
    {
        if (Text(column) is not { } text) return null;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value)) throw Fault(column, "a number", text);
        if (value >= least && value <= most) return value;
        string range = least == double.Epsilon ? "a number above 0, up to 1" : string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}");
        throw Fault(column, range, text);
    }

    private int Whole(string column)
    {
        string expected = $"a whole number from 1 to {MostNumber}";
        double value = Number(column, 1, MostNumber) ?? throw Fault(column, expected, "");
        return value == Math.Floor(value) ? (int)value : throw Fault(column, expected, Text(column)!);
    }

    private string? Arm(string column)
    {
        if (Text(column) is not { } arm) return null;
        return arm.Length <= MostArmLength && !arm.Any(char.IsControl) ? arm : throw Fault(column, $"a name of at most {MostArmLength} letters", arm);
    }

    private Side? SideOf() => Text("side") switch
    {
        null => null,
        var side when side.Equals("left", StringComparison.OrdinalIgnoreCase) => Side.Left,
        var side when side.Equals("right", StringComparison.OrdinalIgnoreCase) => Side.Right,
        var side => throw Fault("side", "left or right", side),
    };

    private bool? Truth(string column) => Text(column)?.ToLowerInvariant() switch
    {
        null => null,
        "true" or "yes" or "1" => true,
        "false" or "no" or "0" => false,
        var other => throw Fault(column, "true or false", other),
    };

    private RefusedException Fault(string column, string expected, string found) =>
        Fault(found.Length == 0 ? $"column '{column}': expected {expected}, found nothing" : $"column '{column}': expected {expected}, found '{Shown(found)}'");

    private RefusedException Fault(string what) => new($"{file}: line {line} {what}.");
}
