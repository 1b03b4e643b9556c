using System.CommandLine;
using System.Globalization;
using Effleur.Cli.Planning;
using Effleur.Core.Catalogue;
using Effleur.Knowledge;
using Effleur.Planning;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur plan --profile profile.yaml [--week] [--date DAY] [--json]</c>: what a person may do, and the week that serves them best.</summary>
public static class PlanVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var person = new ProfileOptions();
        person.Profile.Required = true;
        var week = new Option<bool>("--week") { Description = "The whole week; the next session alone when left out." };
        var json = new Option<bool>("--json") { Description = "Print the plan as JSON (docs/profile-file.md)." };
        var command = new Command("plan", "A week of sessions for one person, each with its reasons.") { person.Profile, person.Date, week, json };
        command.SetAction(parsed =>
        {
            MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
            ProfileOptions.Person whose = person.Read(parsed, catalogue)!;
            PlanReport report = PlanReport.Of(whose, Plan(whose), isWeek: parsed.GetValue(week));
            if (parsed.GetValue(json)) CliJson.Print(report);
            else Write(Console.Out, report);
            return ExitCodes.Done;
        });
        return command;
    }

    // what is left of this week, or the next one when nothing is
    private static WeekPlan Plan(ProfileOptions.Person whose)
    {
        DateOnly monday = PlanInput.MondayOf(whose.Today);
        WeekPlan plan = WeekPlanner.Plan(whose.Input(monday));
        return plan.Sessions.IsEmpty && whose.On(whose.Today).Ending is null ? WeekPlanner.Plan(whose.Input(monday.AddDays(7))) : plan;
    }

    private static void Write(TextWriter to, PlanReport report)
    {
        foreach (PlanReport.RestrictionLine restriction in report.Restrictions)
            to.WriteLine($"{restriction.Action}: {restriction.Because}{(restriction.Until is { } until ? $" (until {until:yyyy-MM-dd})" : "")}");
        foreach (PlanReport.Day day in report.Week)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd} {day.Date.DayOfWeek}, {day.Minutes} min: {day.Name}"));
            foreach (string words in day.Product.Words) to.WriteLine($"  {words}");
            foreach (PlanReport.Step step in day.Routine)
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {step.Technique}  {step.Repetitions,3} times  {step.Seconds,4:0} s  {step.Because} ({step.Grade})"));
        }

        foreach (string words in report.Nights) to.WriteLine(words);
        if (report.Week.Count == 0) to.WriteLine("No session is planned.");
        foreach (PlanReport.LeftOutLine left in report.LeftOut) to.WriteLine($"  not {left.Technique}: {left.Because}");
    }
}
