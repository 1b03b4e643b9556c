namespace Effleur.Knowledge.Reading;

/// <summary>Collects what is wrong, so that one run names every fault.</summary>
/// <param name="folder">What file names begin with; the knowledge folder's own files are named from above it.</param>
internal sealed class FaultList(string folder = "knowledge/")
{
    /// <summary>Most faults named; chosen: whoever mended these runs it again.</summary>
    private const int MostNamed = 100;

    // chosen: what was found may be a whole page, and half a line of it is enough to find it again
    private const int LongestWords = 240;

    private readonly List<KnowledgeFault> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    public void Add(string file, int line, string field, string expected) =>
        _faults.Add(new(OneLine(folder + file), line, OneLine(field), OneLine(expected)));

    /// <summary>Refuses when anything is wrong so far.</summary>
    public void Check()
    {
        if (!IsEmpty) throw new KnowledgeException(_faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).Take(MostNamed));
    }

    private static string OneLine(string words)
    {
        string line = new([.. words.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)]);
        return line.Length <= LongestWords ? line : line[..LongestWords] + "…";
    }
}
