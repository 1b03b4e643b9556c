namespace Effleur.Core.Strokes;

/// <summary>What a hand may hold instead of touching by itself.</summary>
public enum Tool
{
    /// <summary>A rolling stone or steel cylinder on a handle.</summary>
    Roller,

    /// <summary>A flat stone held almost flat on the skin.</summary>
    GuaSha,
}
