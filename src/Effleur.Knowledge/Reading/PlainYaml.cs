using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Effleur.Knowledge.Reading;

/// <summary>
/// Looks through a text from elsewhere before it is loaded, event by event and in constant memory: a routine or a profile needs no anchors, aliases
/// and tags, which can make a small file enormous, and no depth, which can exhaust the loader's stack.
/// </summary>
internal static class PlainYaml
{
    /// <summary>Chosen: a routine nests three deep.</summary>
    private const int MostDepth = 16;

    public static void Check(KnowledgeText text, FaultList faults)
    {
        try
        {
            Walk(text, faults);
        }
        catch (Exception problem) when (YamlFile.IsUnreadable(problem))
        {
            faults.Add(text.Name, YamlFile.LineOf(problem), "", $"not YAML: {YamlFile.Reason(problem)}");
        }
    }

    private static void Walk(KnowledgeText text, FaultList faults)
    {
        var parser = new Parser(new StringReader(text.Text));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            string? refused = depth > MostDepth ? "nested deeper than any such file" : Refused(parser.Current);
            if (refused is null) continue;
            faults.Add(text.Name, (int)parser.Current.Start.Line, "", refused);
            return;
        }
    }

    private static string? Refused(ParsingEvent found) => found switch
    {
        AnchorAlias => "aliases (*) are not read in a shared file",
        NodeEvent { Anchor.IsEmpty: false } => "anchors (&) are not read in a shared file",
        NodeEvent { Tag.IsEmpty: false } => "tags (!) are not read in a shared file",
        _ => null,
    };
}
