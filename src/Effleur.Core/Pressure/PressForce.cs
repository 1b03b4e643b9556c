using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>Pressure on the skin and grams on a kitchen scale: force = pressure × area (evidence B0).</summary>
public static class PressForce
{
    /// <summary>1 kPa on 1 cm² is 0.1 N, and 1 N is about 102 g on a kitchen scale (evidence B0).</summary>
    public const double GramsPerKPaCm2 = 10.2;

    /// <summary>Grams a scale shows under a pressure.</summary>
    /// <param name="kPa">Kilopascals.</param>
    /// <param name="areaCm2">Square centimetres that press.</param>
    public static double Grams(double kPa, double areaCm2) => kPa * areaCm2 * GramsPerKPaCm2;

    /// <summary>The pressure behind what a scale shows, in kilopascals.</summary>
    /// <param name="grams">What it shows.</param>
    /// <param name="areaCm2">Square centimetres that press, over 0.</param>
    public static double KPa(double grams, double areaCm2) => grams / (areaCm2 * GramsPerKPaCm2);

    /// <summary>The lightest band a pressure is within; null above all of them, which is never asked for.</summary>
    public static PressureBand? BandOf(IEnumerable<PressureMeaning> bands, double kPa)
    {
        ArgumentNullException.ThrowIfNull(bands);
        return bands.OrderBy(band => band.MostKPa).FirstOrDefault(band => kPa <= band.MostKPa)?.Band;
    }

    /// <summary>
    /// Grams as they are shown: whole fives under 100 g, tens under 1 kg, hundreds above. The areas are rough, so finer digits would pretend; and down, so that
    /// the rounding never asks for more than the band.
    /// </summary>
    public static double Shown(double grams)
    {
        double step = grams < 100 ? 5 : grams < 1000 ? 10 : 100;
        return step * Math.Floor(grams / step);
    }
}
