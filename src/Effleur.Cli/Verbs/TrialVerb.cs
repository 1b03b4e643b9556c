using System.CommandLine;
using Effleur.Cli.Trials;

namespace Effleur.Cli.Verbs;

/// <summary><c>effleur trial plan|simulate|analyse</c>.</summary>
public static class TrialVerb
{
    /// <summary>The command.</summary>
    public static Command Create() => new("trial", "A person's own small experiments: drawn beforehand, and reckoned honestly.")
    {
        new PlanCommand().Create(),
        new SimulateCommand().Create(),
        new AnalyseCommand().Create(),
    };
}
