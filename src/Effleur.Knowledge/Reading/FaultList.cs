namespace Effleur.Knowledge.Reading;

/// <summary>Collects what is wrong, so that one run names every fault.</summary>
internal sealed class FaultList
{
    private readonly List<KnowledgeFault> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    public void Add(string file, int line, string field, string expected) =>
        _faults.Add(new("knowledge/" + file, line, field, expected));

    /// <summary>Refuses when anything is wrong so far.</summary>
    public void Check()
    {
        if (!IsEmpty) throw new KnowledgeException(_faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line));
    }
}
