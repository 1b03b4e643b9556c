using System.CommandLine;
using Effleur.Core.Catalogue;
using Effleur.Knowledge;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur knowledge check [--folder DIR]</c>.</summary>
public static class KnowledgeVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Option<string>("--folder") { Description = "The knowledge folder; the one that came with Effleur when left out." };
        var check = new Command("check", "Reads all knowledge and refuses what is wrong, with file, line and field.") { folder };
        check.SetAction(parsed =>
        {
            MassageCatalogue catalogue = KnowledgeFolder.Load(parsed.GetValue(folder) ?? KnowledgeFolder.Locate());
            int strokes = catalogue.Techniques.Values.Sum(t => t.Strokes.Length);
            Console.Out.WriteLine($"{catalogue.Techniques.Count} techniques, {strokes} strokes, {catalogue.Routines.Count} routines, {catalogue.Zones.Length} zones: all valid");
            return ExitCodes.Done;
        });
        return new Command("knowledge", "The catalogue behind everything.") { check };
    }
}
