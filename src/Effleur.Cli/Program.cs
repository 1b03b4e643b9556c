using System.CommandLine;
using Effleur.Cli;
using Effleur.Cli.Verbs;

var root = new RootCommand("Effleur, a facial massage coach.")
{
    ServeVerb.Create(),
    KnowledgeVerb.Create(),
    PlanVerb.Create(),
    ShelfVerb.Create(),
    GuideVerb.Create(),
    RoutineVerb.Create(),
    LookVerb.Create(),
    CoachVerb.Create(),
    MeasureVerb.Create(),
    TrialVerb.Create(),
};

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // The library lists allowed values on lines of their own; a refusal is one line.
    string message = string.Join(' ', parsed.Errors[0].Message.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    Console.Error.WriteLine($"effleur: {message} (see effleur --help)");
    return ExitCodes.Usage;
}

return await Refusals.Guard(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
