namespace Effleur.Cli;

/// <summary>The command cannot be done; the message is the one line shown to the person.</summary>
public sealed class RefusedException : Exception
{
    /// <summary>Refuses with one clear line that names what and where.</summary>
    public RefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses because of another failure.</summary>
    public RefusedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
