namespace Effleur.Core.Frames;

/// <summary>A recording that cannot be read; the message is one line naming the file, the frame and the byte.</summary>
public sealed class RecordingException : Exception
{
    /// <summary>Refuses a recording.</summary>
    public RecordingException(string message)
        : base(message)
    {
    }
}
