namespace Effleur.Print;

/// <summary>The paper a card or a sheet is laid out for.</summary>
public enum PaperSize
{
    /// <summary>210 by 297 millimetres.</summary>
    A4,

    /// <summary>8.5 by 11 inches.</summary>
    Letter,
}
