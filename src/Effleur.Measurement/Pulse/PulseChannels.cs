namespace Effleur.Measurement.Pulse;

/// <summary>Which projections a trace can bear: GREEN, CHROM and POS for a face, each living channel for a finger on the lens.</summary>
internal static class PulseChannels
{
    // Red over green; on faces of every tone it stays under 2.5, through a finger it is 4 and more (measured on 15 finger traces; faces chosen).
    private const double ContactRatio = 3;

    // A mean below 5 is mostly rounded away, one above 250 mostly clipped (chosen).
    private const double DeadBelow = 5;
    private const double ClippedAbove = 250;

    public static ColourProjection[] Face { get; } = [GreenProjection.Verkruysse2008, ChromProjection.DeHaanJeanne2013, PosProjection.Wang2017];

    public static TraceKind Kind(EvenColour colour) => Median(colour.Red) > ContactRatio * Median(colour.Green) ? TraceKind.Contact : TraceKind.Face;

    /// <summary>The channels of a finger trace that are neither dark nor clipped.</summary>
    public static ColourProjection[] Living(EvenColour colour)
    {
        double[][] channels = [colour.Red, colour.Green, colour.Blue];
        return [.. Enumerable.Range(0, 3).Where(c => Median(channels[c]) is >= DeadBelow and <= ClippedAbove).Select(c => new ChannelProjection(c, GreenProjection.Verkruysse2008.WindowS))];
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
