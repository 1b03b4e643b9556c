using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Knowledge.Reading;
using Effleur.Knowledge.Reading.Trials;

namespace Effleur.Knowledge.Trials;

/// <summary>A study as a text file people share (docs/protocol-file.md).</summary>
public static class ProtocolFile
{
    /// <summary>What its file is called after the id.</summary>
    public const string Extension = ".trial.yaml";

    /// <summary>Largest file in bytes; chosen: a protocol of six arms is a twentieth of it.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly SharedYaml Yaml = new("protocol", FileFormat.Protocol, MostBytes);

    /// <summary>Reads and checks a file on disk.</summary>
    /// <exception cref="KnowledgeException">It is no protocol; the message has a line for each fault.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Protocol Load(string path, MassageCatalogue catalogue) => Read(Yaml.Load(path), Path.GetFileName(path), catalogue);

    /// <summary>Reads and checks the bytes of a file.</summary>
    /// <inheritdoc cref="Read(string, string, MassageCatalogue)"/>
    public static Protocol Read(ReadOnlySpan<byte> utf8, string name, MassageCatalogue catalogue) => Read(Yaml.Text(utf8, name), name, catalogue);

    /// <summary>Reads and checks a text.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">What faults call the file.</param>
    /// <param name="catalogue">The scales, metrics, techniques and questions it may name. Routines and products may be the person's own and are looked for when it starts.</param>
    /// <exception cref="KnowledgeException">It is no protocol; the message has a line for each fault.</exception>
    public static Protocol Read(string text, string name, MassageCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalogue);
        var faults = new FaultList(folder: "");
        YamlField root = Yaml.Open(text, name, faults);
        Protocol protocol = new ProtocolReader(catalogue).Read(root);
        faults.Check();
        foreach (ProtocolFault fault in ProtocolCheck.Faults(protocol)) root.At(fault.Field).Fault(fault.Words);
        faults.Check();
        return protocol;
    }

    /// <summary>The file's text; reading it gives the same protocol.</summary>
    /// <exception cref="ArgumentException">A name or the title is not one line of text.</exception>
    public static string Write(Protocol protocol) => ProtocolYaml.Of(protocol);
}
