using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Routines;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge;

/// <summary>A routine as a file people share: the YAML of knowledge/routines with its format as the first field (docs/routine-file.md).</summary>
public static class RoutineFile
{
    /// <summary>Largest file in bytes; chosen: a routine of sixty steps is a tenth of it.</summary>
    public const int MostBytes = 64 * 1024;

    private static readonly SharedYaml Yaml = new("routine", FileFormat.Routine, MostBytes);

    /// <summary>Reads and checks a file on disk.</summary>
    /// <exception cref="KnowledgeException">It is no routine; the message has a line for each fault.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Routine Load(string path, MassageCatalogue catalogue) => Read(Yaml.Load(path), Path.GetFileName(path), catalogue);

    /// <summary>Reads and checks the bytes of a file.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="name">What faults call the file, "evening.yaml".</param>
    /// <param name="catalogue">The techniques it may name.</param>
    /// <exception cref="KnowledgeException">It is no routine; the message has a line for each fault.</exception>
    public static Routine Read(ReadOnlySpan<byte> utf8, string name, MassageCatalogue catalogue) => Read(Yaml.Text(utf8, name), name, catalogue);

    /// <summary>Reads and checks a text. Its minutes are worked out anew, because they depend on how long the spoken sentences take.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">What faults call the file, "evening.yaml".</param>
    /// <param name="catalogue">The techniques it may name.</param>
    /// <exception cref="KnowledgeException">It is no routine; the message has a line for each fault.</exception>
    public static Routine Read(string text, string name, MassageCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(catalogue);
        var faults = new FaultList(folder: "");
        YamlField root = Yaml.Open(text, name, faults);
        Routine routine = new RoutineReader(catalogue.Techniques, isShared: true).Read(root);
        faults.Check();
        foreach (RoutineFault fault in RoutineCheck.Faults(catalogue, routine)) root.Fields().Optional(fault.Field).Fault(fault.Words);
        faults.Check();
        return routine with { Minutes = ChoreographyCompiler.Compile(catalogue, routine).Minutes };
    }

    /// <summary>The file's text; reading it gives the same routine.</summary>
    /// <exception cref="ArgumentException">The name or the description is not one line of text.</exception>
    public static string Write(Routine routine) => RoutineYaml.Of(routine);

    /// <summary>The id and file name a routine of this name is shared under: "my-evening" of "My evening!".</summary>
    public static string IdFor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string spaced = new([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]);
        string id = string.Join('-', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return id.Length > 0 ? id : "routine";
    }
}
