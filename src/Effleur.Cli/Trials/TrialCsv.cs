using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Effleur.Cli.Measuring;
using Effleur.Trials.Data;

namespace Effleur.Cli.Trials;

/// <summary>Reads the table of a trial (docs/trial-report.md): a header and one row for each session, day or half of the face.</summary>
internal static class TrialCsv
{
    /// <summary>Most rows; chosen: ten years with nearly three a day.</summary>
    public const int MostRows = 10_000;

    // chosen: far more than the rows that are read need
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads a file; the observations are in the order of time.</summary>
    /// <exception cref="RefusedException">It is no such table; the message names file, line and column and what was expected.</exception>
    public static ImmutableArray<TrialObservation> Load(string path)
    {
        if (!File.Exists(path)) throw new RefusedException($"{path}: there is no such file.");
        if (new FileInfo(path).Length > MostBytes) throw new RefusedException($"{path}: larger than {MostBytes / 1024 / 1024} MiB, which no trial is.");
        byte[] bytes = File.ReadAllBytes(path);
        if (!Utf8.IsValid(bytes)) throw new RefusedException($"{path}: line {FirstBadLine(bytes)} is not text (UTF-8).");
        using var reader = new StringReader(Encoding.UTF8.GetString(bytes));
        return Read(reader, path);
    }

    /// <summary>Reads a text; <paramref name="name"/> is what messages call it.</summary>
    /// <inheritdoc cref="Load"/>
    public static ImmutableArray<TrialObservation> Read(TextReader text, string name)
    {
        TrialCsvHeader header = TrialCsvHeader.Read(text.ReadLine(), name);
        var rows = new List<TrialObservation>();
        var seen = new SeenSlots(name);
        int line = 1;
        while (text.ReadLine() is { } row)
        {
            line++;
            if (string.IsNullOrWhiteSpace(row)) continue;
            if (rows.Count == MostRows) throw new RefusedException($"{name}: line {line} is one row too many; expected at most {MostRows}, which no trial has.");
            TrialObservation observation = new TrialCsvRow(name, line, header, CsvLine.Split(row)).Observation();
            seen.Add(observation, line);
            rows.Add(observation);
        }

        if (rows.Count == 0) throw new RefusedException($"{name}: line 2 is missing; expected rows under {string.Join(',', TrialCsvHeader.Required)}.");
        return InTime(rows);
    }

    private static ImmutableArray<TrialObservation> InTime(List<TrialObservation> rows) => rows.TrueForAll(row => row.Day is not null)
        ? [.. rows.OrderBy(row => row.Day).ThenBy(row => row.Pair).ThenBy(row => row.Order)]
        : [.. rows.OrderBy(row => row.Pair).ThenBy(row => row.Order)];

    private static int FirstBadLine(ReadOnlySpan<byte> bytes)
    {
        char[] letters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, letters, out int read, out _, replaceInvalidSequences: false);
        return bytes[..read].Count((byte)'\n') + 1;
    }
}
