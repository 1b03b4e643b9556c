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
            Console.Out.WriteLine($"{Counts(catalogue)}: 0 problems");
            return ExitCodes.Done;
        });
        return new Command("knowledge", "The catalogue behind everything.") { check };
    }

    private static string Counts(MassageCatalogue catalogue) => string.Join(", ",
    [
        $"{catalogue.Techniques.Count} techniques",
        $"{catalogue.Techniques.Values.Sum(technique => technique.Strokes.Length)} strokes",
        $"{catalogue.Routines.Count} routines",
        $"{catalogue.OrderRules.Length} order rules",
        $"{catalogue.Zones.Length} zones",
        $"{catalogue.Muscles.Count} muscles",
        $"{catalogue.LymphGroups.Count} lymph groups",
        $"{catalogue.Structures.Count} structures",
        $"{catalogue.FaceLines.Count} lines of the face",
        $"{catalogue.Evidence.Count} sources",
        $"{catalogue.Claims.Length} claims",
        $"{catalogue.Conditions.Count} conditions",
        $"{catalogue.SessionTriggers.Count} triggers",
        $"{catalogue.Shelf.Ingredients.Count} ingredients",
        $"{catalogue.Shelf.Plants.Length} plants",
        $"{catalogue.Shelf.Verdicts.Length} verdict rules",
        $"{catalogue.TrialQuestions.Length} trial questions",
    ]);
}
