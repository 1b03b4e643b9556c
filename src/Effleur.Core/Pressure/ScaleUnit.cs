namespace Effleur.Core.Pressure;

/// <summary>What a kitchen scale shows weights in.</summary>
public enum ScaleUnit
{
    /// <summary>Grams.</summary>
    Grams,

    /// <summary>Ounces (avoirdupois).</summary>
    Ounces,
}
