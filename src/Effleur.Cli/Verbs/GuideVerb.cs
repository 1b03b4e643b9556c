using System.CommandLine;
using System.Globalization;
using Effleur.Cli.Printing;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Effleur.Print;
using Effleur.Server.Routines;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur guide ROUTINE|TECHNIQUE|FILE.yaml [--json] [--pdf FILE [--paper a4|letter]]</c>: the choreography, and its card or sheet.</summary>
public static class GuideVerb
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ROUTINE|TECHNIQUE|FILE.yaml") { Description = "calm-and-clear, depuff, T19 …, or a routine file." };
        var json = new Option<bool>("--json") { Description = "Print the choreography with its paths as JSON." };
        var pdf = new Option<string>("--pdf") { Description = "Write a card (of a technique) or a sheet (of a routine) to print. Together with --json both are done." };
        var paper = new Option<string>("--paper") { Description = "a4 or letter, for --pdf; a4 when left out." };
        paper.Validators.Add(result =>
        {
            if (result.GetValue(paper) is not (null or "a4" or "letter")) result.AddError("--paper takes a4 or letter.");
        });
        var person = new ProfileOptions();
        var command = new Command("guide", "Who moves where when; on request as a page to print.") { id, json, pdf, paper, person.Profile, person.Date };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetResult(paper) is not null && parsed.GetResult(pdf) is null) parsed.AddError("--paper needs --pdf.");
        });
        command.SetAction(parsed =>
        {
            MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
            Guided guided = Find(catalogue, parsed.GetRequiredValue(id));
            if (person.Read(parsed, catalogue) is { } whose) (catalogue, guided) = (whose.On(whose.Today).Catalogue, guided.For(whose));
            if (parsed.GetValue(pdf) is { } file) Print(catalogue, guided, file, parsed.GetValue(paper) == "letter" ? PaperSize.Letter : PaperSize.A4);
            if (parsed.GetValue(json)) Console.Out.WriteLine(ChoreographyJson.Of(catalogue, guided.Timed));
            else if (parsed.GetValue(pdf) is null) Write(guided.Timed);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Guided Find(MassageCatalogue catalogue, string id)
    {
        if (catalogue.Routines.TryGetValue(id, out Routine? routine)) return new(routine, null, ChoreographyCompiler.Compile(catalogue, routine));
        if (catalogue.Techniques.TryGetValue(id, out Technique? technique)) return new(null, technique, ChoreographyCompiler.Compile(catalogue, technique));
        if (RoutineVerb.IsFile(id))
        {
            Routine own = RoutineVerb.Startable(catalogue, id);
            return new(own, null, ChoreographyCompiler.Compile(catalogue, own));
        }

        IEnumerable<string> known = catalogue.Routines.Keys.Concat(catalogue.Techniques.Keys).Order(StringComparer.Ordinal);
        throw new RefusedException($"{id}: no such routine or technique; there are {string.Join(", ", known)}.");
    }

    private static void Print(MassageCatalogue catalogue, Guided guided, string file, PaperSize size)
    {
        using var pdf = new MemoryStream();
        if (guided.Routine is { } routine) RoutineSheet.Write(catalogue, routine, guided.Timed, pdf, size);
        else TechniqueCard.Write(catalogue, guided.Technique!, pdf, size);
        PdfTarget.Write(file, pdf.ToArray());
        Console.Error.WriteLine($"{guided.Timed.Name} written to {file}");
    }

    private static void Write(TimedRoutine timed)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{timed.Name}, {timed.DurationS / 60:0.0} min"));
        foreach (ChoreographyStep step in timed.Steps)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step.StartS,6:0.0} s  {step.DurationS,5:0.0} s  {step.Phase,-10} {step.TechniqueId}  {step.Title}"));
    }

    /// <summary>A routine or a technique with its choreography.</summary>
    private sealed record Guided(Routine? Routine, Technique? Technique, TimedRoutine Timed)
    {
        /// <summary>The same as a person may do it; refused when nothing of it is left.</summary>
        public Guided For(ProfileOptions.Person person)
        {
            MassageCatalogue left = person.On(person.Today).Catalogue;
            if (Technique is { } whole && left.Techniques.TryGetValue(whole.Id, out Technique? technique)) return new(null, technique, ChoreographyCompiler.Compile(left, technique));
            Routine fitted = person.Fit(Routine ?? new() { Id = Technique!.Id, Name = Technique.Name, Minutes = 1, Description = "", Steps = [new(Technique.Id, null)] });
            return new(fitted, null, ChoreographyCompiler.Compile(left, fitted));
        }
    }
}
