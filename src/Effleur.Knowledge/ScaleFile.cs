using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Scales;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge;

/// <summary>The items of a scale whose wording Effleur may not ship, as a file the person makes from the publisher's page (docs/methods/self-report.md).</summary>
public static class ScaleFile
{
    /// <summary>Largest file in bytes; chosen: a hundred long items are a third of it.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly SharedYaml Yaml = new("scale", FileFormat.Scale, MostBytes);

    /// <summary>Reads and checks a file on disk.</summary>
    /// <exception cref="KnowledgeException">It has not the items of a scale that waits for them; the message has a line for each fault.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Scale Load(string path, MassageCatalogue catalogue) => Read(Yaml.Load(path), Path.GetFileName(path), catalogue);

    /// <summary>The scale with the items of a text.</summary>
    /// <param name="text">The YAML: format, scale and items.</param>
    /// <param name="name">What faults call the file.</param>
    /// <param name="catalogue">The scales it may name.</param>
    /// <exception cref="KnowledgeException">It has not the items of a scale that waits for them; the message has a line for each fault.</exception>
    public static Scale Read(string text, string name, MassageCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalogue);
        var faults = new FaultList(folder: "");
        YamlFields fields = Yaml.Open(text, name, faults).Fields();
        FileFormat.Scale.Check(fields["format"]);
        YamlField named = fields["scale"], list = fields["items"];
        string id = named.KnownIn(catalogue.Scales, "scale");
        ImmutableArray<ScaleItem> items = ScaleReader.Items(list);
        fields.Done();
        faults.Check();
        Scale scale = catalogue.Scales[id];
        if (scale.Licence.ItemsShipped) named.Fault($"{id} has its items already");
        if (items.Length != scale.ItemCount) list.Fault($"expected {scale.ItemCount} items, found {items.Length}");
        faults.Check();
        return scale with { Items = items };
    }
}
