using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Effleur.Knowledge.Reading;

/// <summary>Opens one YAML text.</summary>
internal static class YamlFile
{
    /// <summary>Stands in for a file that is not there, which is a fault.</summary>
    public static YamlField Missing(string name, FaultList faults)
    {
        faults.Add(name, 0, "", "missing");
        return new(name, "", 0, null, faults);
    }

    /// <summary>The file's one document.</summary>
    public static YamlField Open(KnowledgeText text, FaultList faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text.Text));
            if (stream.Documents.Count == 1) return new(text.Name, "", (int)stream.Documents[0].RootNode.Start.Line, stream.Documents[0].RootNode, faults);
            faults.Add(text.Name, 0, "", $"expected one document, found {stream.Documents.Count}");
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            faults.Add(text.Name, LineOf(problem), "", $"not YAML: {Reason(problem)}");
        }

        return new(text.Name, "", 0, null, faults);
    }

    /// <summary>
    /// Whether a text could not be read. YamlDotNet meets the end of the text inside a list with an InvalidOperationException, and an escaped letter
    /// that is none with an ArgumentException; both have no place.
    /// </summary>
    public static bool IsUnreadable(Exception problem) => problem is YamlException or InvalidOperationException or ArgumentException or FormatException;

    public static int LineOf(Exception problem) => (int)((problem as YamlException)?.Start.Line ?? 0);

    public static string Reason(Exception problem) => problem.InnerException?.Message ?? problem.Message;
}
