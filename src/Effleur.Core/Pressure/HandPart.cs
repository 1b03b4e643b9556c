namespace Effleur.Core.Pressure;

/// <summary>The part of the hand that presses, by how much skin it covers (evidence B0).</summary>
public enum HandPart
{
    /// <summary>One fingertip.</summary>
    Fingertip,

    /// <summary>Three flat finger pads.</summary>
    Pads,

    /// <summary>Two knuckles or a flat thumb.</summary>
    Knuckles,

    /// <summary>The whole palm.</summary>
    Palm,
}
