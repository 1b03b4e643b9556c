using System.Collections.Frozen;
using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Reading.Shelf;

/// <summary>Where the facts of a file are from: a source for each field in its head, and others beside single facts.</summary>
internal sealed class SourceMap
{
    private readonly Dictionary<string, string> _ofFile;
    private readonly IReadOnlyDictionary<string, EvidenceEntry> _evidence;

    public SourceMap(YamlField head, IReadOnlyDictionary<string, EvidenceEntry> evidence)
    {
        _evidence = evidence;
        _ofFile = Read(head);
    }

    /// <summary>A source for every field that has a value; one without any is a fault.</summary>
    public FrozenDictionary<string, string> Of(YamlField item, YamlField own, IEnumerable<string> fields)
    {
        Dictionary<string, string> ofItem = own.IsThere ? Read(own) : [];
        var sources = new Dictionary<string, string>();
        foreach (string field in fields.Where(item.HasField))
        {
            if (ofItem.GetValueOrDefault(field) is { } one) sources[field] = one;
            else if (_ofFile.GetValueOrDefault(field) is { } usual) sources[field] = usual;
            else item.Fault($"no source for \"{field}\": expected one in the file's sources");
        }

        return sources.ToFrozenDictionary();
    }

    private Dictionary<string, string> Read(YamlField map)
    {
        var read = new Dictionary<string, string>();
        foreach ((string field, YamlField value) in map.Fields().All())
        {
            read[field] = value.Text();
            if (!_evidence.ContainsKey(read[field])) value.Fault($"no evidence named \"{read[field]}\"");
        }

        return read;
    }
}
