using System.CommandLine;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Effleur.Server.Routines;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur guide ROUTINE|TECHNIQUE|FILE.yaml [--json]</c>: the choreography.</summary>
public static class GuideVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ROUTINE|TECHNIQUE|FILE.yaml") { Description = "calm-and-clear, depuff, T19 …, or a routine file." };
        var json = new Option<bool>("--json") { Description = "Print the choreography with its paths as JSON." };
        var command = new Command("guide", "Who moves where when.") { id, json };
        command.SetAction(parsed =>
        {
            MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
            TimedRoutine timed = Compile(catalogue, parsed.GetRequiredValue(id));
            if (parsed.GetValue(json)) Console.Out.WriteLine(ChoreographyJson.Of(catalogue, timed));
            else Write(timed);
            return ExitCodes.Done;
        });
        return command;
    }

    private static TimedRoutine Compile(MassageCatalogue catalogue, string id)
    {
        if (catalogue.Routines.TryGetValue(id, out Routine? routine)) return ChoreographyCompiler.Compile(catalogue, routine);
        if (catalogue.Techniques.TryGetValue(id, out Technique? technique)) return ChoreographyCompiler.Compile(catalogue, technique);
        if (RoutineVerb.IsFile(id)) return ChoreographyCompiler.Compile(catalogue, RoutineVerb.Startable(catalogue, id));
        IEnumerable<string> known = catalogue.Routines.Keys.Concat(catalogue.Techniques.Keys).Order(StringComparer.Ordinal);
        throw new RefusedException($"{id}: no such routine or technique; there are {string.Join(", ", known)}.");
    }

    private static void Write(TimedRoutine timed)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{timed.Name}, {timed.DurationS / 60:0.0} min"));
        foreach (ChoreographyStep step in timed.Steps)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step.StartS,6:0.0} s  {step.DurationS,5:0.0} s  {step.Phase,-10} {step.TechniqueId}  {step.Title}"));
    }
}
