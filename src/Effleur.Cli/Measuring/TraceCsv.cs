using System.Globalization;
using Effleur.Measurement.Pulse;

namespace Effleur.Cli.Measuring;

/// <summary>Reads a trace: a table with the columns t, r, g, b in any order (seconds and mean colour), a header, and whatever other columns there are.</summary>
public static class TraceCsv
{
    private static readonly string[] Columns = ["t", "r", "g", "b"];

    /// <summary>Reads it.</summary>
    /// <exception cref="RefusedException">It is no trace; the message names file, line and column and what was expected.</exception>
    public static ColourTrace Load(string path)
    {
        if (!File.Exists(path)) throw new RefusedException($"{path}: there is no such file.");
        using var reader = new StreamReader(path);
        return Read(reader, path);
    }

    /// <summary>Reads one from text; <paramref name="name"/> is what messages call it.</summary>
    /// <inheritdoc cref="Load"/>
    public static ColourTrace Read(TextReader text, string name)
    {
        int[] at = Header(text.ReadLine(), name);
        List<double>[] columns = [[], [], [], []];
        int line = 1;
        while (text.ReadLine() is { } row)
        {
            line++;
            if (string.IsNullOrWhiteSpace(row)) continue;
            Add(CsvLine.Split(row) ?? throw Fault(name, line, "has a quote that is not closed"), at, columns, name, line);
        }

        if (columns[0].Count == 0) throw new RefusedException($"{name}: no rows; expected numbers under t,r,g,b.");
        return new([.. columns[0]], [.. columns[1]], [.. columns[2]], [.. columns[3]]);
    }

    private static int[] Header(string? line, string name)
    {
        if (line is null) throw new RefusedException($"{name}: empty; expected a header with the columns t,r,g,b.");
        List<string> names = CsvLine.Split(line.TrimStart('\uFEFF')) ?? throw Fault(name, 1, "has a quote that is not closed");
        return [.. Columns.Select(column => Only(names, column, name))];
    }

    private static int Only(List<string> names, string column, string file)
    {
        int at = names.FindIndex(name => name.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
        if (at < 0) throw new RefusedException($"{file}: line 1 has no column '{column}'; expected a header with t,r,g,b.");
        int again = names.FindIndex(at + 1, name => name.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
        return again < 0 ? at : throw new RefusedException($"{file}: line 1 has the column '{column}' twice.");
    }

    private static void Add(List<string> fields, int[] at, List<double>[] columns, string name, int line)
    {
        for (int c = 0; c < at.Length; c++)
        {
            if (at[c] >= fields.Count) throw Fault(name, line, $"ends before column '{Columns[c]}'; expected a number");
            string field = fields[at[c]].Trim();
            if (!double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
                throw Fault(name, line, $"column '{Columns[c]}': expected a number, found '{Shown(field)}'");
            if (c > 0 && value is (< 0 or > ColourTrace.MostColour)) throw Fault(name, line, $"column '{Columns[c]}': expected a colour of 0 to 1e9, found '{Shown(field)}'");
            if (c == 0 && columns[0] is [.., var before] && !(value > before))
                throw Fault(name, line, string.Create(CultureInfo.InvariantCulture, $"column 't': expected a time after {before}, found '{Shown(field)}'"));
            columns[c].Add(value);
        }
    }

    private static RefusedException Fault(string name, int line, string what) => new($"{name}: line {line} {what}.");

    // A refusal is one short line, whatever the file holds.
    private static string Shown(string field) => new([.. field.Take(24).Select(letter => char.IsControl(letter) ? ' ' : letter)]);
}
