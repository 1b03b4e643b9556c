namespace Effleur.Core.Strokes;

/// <summary>How firm a touch is asked for; a camera cannot measure it (evidence B0). P4 is never asked for, so it does not exist here.</summary>
public enum PressureBand
{
    /// <summary>Feather, under 0.7 kPa.</summary>
    P0,

    /// <summary>Lymph, 0.7 to 2.7 kPa.</summary>
    P1,

    /// <summary>Medium, 2.7 to 8 kPa.</summary>
    P2,

    /// <summary>Firm, 8 to 20 kPa; only on masseter, temporalis, scalp, suboccipital and upper trapezius.</summary>
    P3,
}
