namespace Effleur.Storage.Rows;

/// <summary>What a reading was taken from.</summary>
public enum ReadingSource
{
    /// <summary>A recording.</summary>
    Clip,

    /// <summary>An unwrapped still.</summary>
    Atlas,

    /// <summary>What the person answered.</summary>
    Answers,
}
