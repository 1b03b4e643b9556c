namespace Effleur.Cli;

/// <summary>What the command's exit code says; part of its contract.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused, or the input is not valid; one line on standard error says why.</summary>
    public const int Refused = 1;

    /// <summary>The command was not understood.</summary>
    public const int Usage = 2;
}
