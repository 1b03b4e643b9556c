using System.CommandLine;
using Effleur.Cli;
using Effleur.Cli.Verbs;

var root = new RootCommand("Effleur, a facial massage coach.")
{
    ServeVerb.Create(),
    KnowledgeVerb.Create(),
    GuideVerb.Create(),
    LookVerb.Create(),
    CoachVerb.Create(),
};

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Console.Error.WriteLine($"effleur: {parsed.Errors[0].Message} (see effleur --help)");
    return ExitCodes.Usage;
}

return await Refusals.Guard(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
