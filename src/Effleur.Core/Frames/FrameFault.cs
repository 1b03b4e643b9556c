namespace Effleur.Core.Frames;

/// <summary>Why bytes are not a frame.</summary>
public enum FrameFault
{
    /// <summary>They are a frame.</summary>
    None,

    /// <summary>Not this version of the format.</summary>
    UnknownVersion,

    /// <summary>Fewer or more bytes than the counts in it say.</summary>
    WrongLength,

    /// <summary>A count is over its limit.</summary>
    CountTooLarge,

    /// <summary>A number is NaN or infinite.</summary>
    NotFinite,

    /// <summary>An enumeration byte has no meaning, or a picture size is 0.</summary>
    OutOfRange,
}
