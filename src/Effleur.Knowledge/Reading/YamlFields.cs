using YamlDotNet.RepresentationModel;

namespace Effleur.Knowledge.Reading;

/// <summary>The fields of one YAML mapping; a field nobody asked for is a fault.</summary>
internal sealed class YamlFields(string file, string path, YamlMappingNode? map, FaultList faults)
{
    private readonly HashSet<string> _asked = [];

    /// <summary>A field that must be there.</summary>
    public YamlField this[string name]
    {
        get
        {
            YamlField value = Optional(name);
            if (!value.IsThere && map is not null) faults.Add(file, (int)map.Start.Line, PathOf(name), "missing");
            return value;
        }
    }

    /// <summary>A field that may be left out.</summary>
    public YamlField Optional(string name)
    {
        _asked.Add(name);
        YamlNode? value = map?.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == name).Value;
        return new(file, PathOf(name), (int)(value?.Start.Line ?? map?.Start.Line ?? 0), value, faults);
    }

    /// <summary>Every field with its name; nothing is unknown then.</summary>
    public IEnumerable<(string Name, YamlField Value)> All()
    {
        foreach (YamlNode key in map?.Children.Keys ?? [])
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            yield return (name, Optional(name));
        }
    }

    /// <summary>Refuses fields nobody asked for.</summary>
    public void Done()
    {
        foreach (YamlNode key in map?.Children.Keys ?? [])
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(name)) faults.Add(file, (int)key.Start.Line, PathOf(name), "unknown field");
        }
    }

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
