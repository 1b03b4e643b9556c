using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Core.Tests.Pressure;

/// <summary>The bands, the areas and the weights as evidence B0 has them.</summary>
internal static class B0
{
    public const double KPaPerMmHg = 0.1333;

    public static readonly PressureMeaning[] Bands =
    [
        Band(PressureBand.P0, 0, 0.7), Band(PressureBand.P1, 0.7, 2.7), Band(PressureBand.P2, 2.7, 8), Band(PressureBand.P3, 8, 20),
    ];

    public static readonly ContactArea Fingertip = Area(HandPart.Fingertip, 1.5, HandForm.ThumbIndex);

    public static readonly ContactArea Pads = Area(HandPart.Pads, 4, HandForm.Pads, HandForm.Fork);

    public static ContactArea Area(HandPart part, double areaCm2, params HandForm[] forms) =>
        new() { Part = part, Name = part.ToString(), Where = "", AreaCm2 = areaCm2, Forms = [.. forms], Mark = "M" };

    private static PressureMeaning Band(PressureBand band, double least, double most) => new()
    {
        Band = band, Name = band.ToString(), Words = "", Feel = "", LeastKPa = least, MostKPa = most, LeastGrams = 0, MostGrams = 0, Mark = "E", Evidence = [],
    };
}
