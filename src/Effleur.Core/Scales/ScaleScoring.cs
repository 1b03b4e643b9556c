namespace Effleur.Core.Scales;

/// <summary>How answers become a score.</summary>
public enum ScaleScoring
{
    /// <summary>Mean of the items answered, times the scale's factor.</summary>
    Mean,

    /// <summary>Sum of all items, times the scale's factor.</summary>
    Sum,
}
