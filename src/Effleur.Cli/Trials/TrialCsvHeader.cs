using Effleur.Cli.Measuring;

namespace Effleur.Cli.Trials;

/// <summary>Which column of a trial's table stands where.</summary>
internal sealed class TrialCsvHeader
{
    /// <summary>Columns that must be there.</summary>
    public static readonly string[] Required = ["pair", "order", "arm", "outcome"];

    /// <summary>Columns that may be there.</summary>
    public static readonly string[] Optional = ["before", "day", "side", "done", "complete", "chance", "minutes"];

    private readonly Dictionary<string, int> _places = [];

    private TrialCsvHeader()
    {
    }

    /// <summary>How many columns it has.</summary>
    public int Count => _places.Count;

    /// <summary>Where a column stands, from 0; -1 when it is not there.</summary>
    public int this[string column] => _places.GetValueOrDefault(column, -1);

    /// <summary>Reads the first line.</summary>
    /// <exception cref="RefusedException">It is missing, or not the header of such a table.</exception>
    public static TrialCsvHeader Read(string? line, string file)
    {
        string expected = $"expected a header with {string.Join(',', Required)}";
        if (string.IsNullOrWhiteSpace(line?.TrimStart('\uFEFF'))) throw new RefusedException($"{file}: line 1 is empty; {expected}.");
        List<string> names = CsvLine.Split(line.TrimStart('\uFEFF')) ?? throw new RefusedException($"{file}: line 1 has a quote that is not closed.");
        if (names.Count == 1 && line.AsSpan().ContainsAny(";\t")) throw new RefusedException($"{file}: line 1 has no commas; expected columns parted by commas.");
        var header = new TrialCsvHeader();
        for (int place = 0; place < names.Count; place++) header.Add(names[place].Trim().ToLowerInvariant(), place, file);
        foreach (string column in Required.Where(column => header[column] < 0)) throw new RefusedException($"{file}: line 1 has no column '{column}'; {expected}.");
        return header;
    }

    private void Add(string column, int place, string file)
    {
        if (!Required.Contains(column) && !Optional.Contains(column))
            throw new RefusedException($"{file}: line 1 column {place + 1}: unknown column '{TrialCsvRow.Shown(column)}'; known are {string.Join(',', Required)},{string.Join(',', Optional)}.");
        if (!_places.TryAdd(column, place)) throw new RefusedException($"{file}: line 1 column {place + 1}: the column '{column}' is there already.");
    }
}
