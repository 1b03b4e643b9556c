using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Routines;
using Effleur.Knowledge;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur routine check FILE.yaml [--json]</c>: a routine file's time and the rules it breaks (docs/routine-file.md).</summary>
public static class RoutineVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE.yaml") { Description = "A routine file, as the editor shares it." };
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON." };
        var check = new Command("check", "How long a routine takes and which rules of order it breaks.") { file, json };
        check.SetAction(parsed =>
        {
            MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
            RoutineReport report = RoutineReport.Of(catalogue, RoutineFile.Load(parsed.GetRequiredValue(file), catalogue));
            if (parsed.GetValue(json)) CliJson.Print(report);
            else Write(report);
            return report.MayStart ? ExitCodes.Done : ExitCodes.Refused;
        });
        return new Command("routine", "Routines of your own.") { check };
    }

    /// <summary>Whether a word is meant as a file rather than as an id.</summary>
    internal static bool IsFile(string word) => word.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || File.Exists(word);

    /// <summary>The routine of a file, refused when it may not be started.</summary>
    internal static Routine Startable(MassageCatalogue catalogue, string path)
    {
        Routine routine = RoutineFile.Load(path, catalogue);
        BrokenRule? broken = OrderCheck.Broken(catalogue, routine).FirstOrDefault(rule => rule.Rule.Weight == RuleWeight.Must);
        return broken is null ? routine : throw new RefusedException($"{Path.GetFileName(path)}: {broken.Rule.Words}");
    }

    private static void Write(RoutineReport report)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Name}, {report.Seconds / 60:0.0} min, {report.Steps} steps"));
        foreach (BrokenRuleReport broken in report.Broken)
        {
            string place = broken.Step is { } step ? $"step {step + 1}: " : "";
            Console.Out.WriteLine($"{(broken.Weight == RuleWeight.Must ? "not allowed" : "advice")}  {place}{broken.Words}");
        }
    }

    private sealed record RoutineReport(string Name, double Seconds, int Steps, ImmutableArray<BrokenRuleReport> Broken, bool MayStart)
    {
        public static RoutineReport Of(MassageCatalogue catalogue, Routine routine)
        {
            ImmutableArray<BrokenRuleReport> broken =
                [.. OrderCheck.Broken(catalogue, routine).Select(found => new BrokenRuleReport(found.Rule.Id, found.Rule.Weight, found.Step, found.Rule.Words))];
            double seconds = ChoreographyCompiler.Compile(catalogue, routine).DurationS;
            return new(routine.Name, seconds, routine.Steps.Length, broken, broken.All(rule => rule.Weight != RuleWeight.Must));
        }
    }

    private sealed record BrokenRuleReport(string Rule, RuleWeight Weight, int? Step, string Words);
}
