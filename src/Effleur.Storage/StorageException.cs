namespace Effleur.Storage;

/// <summary>The database cannot be used; the message is one line for a person that names what and where.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Makes one from a line for a person.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one from a line for a person and what lies under it.</summary>
    public StorageException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Makes one without words.</summary>
    public StorageException()
    {
    }
}
