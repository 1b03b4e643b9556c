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

    /// <summary>The projections of a finger trace: its channels that are neither dark nor clipped.</summary>
    public static ColourProjection[] Living(EvenColour colour) =>
        [.. Channels(colour).Index().Where(channel => IsLiving(channel.Item)).Select(channel => new ChannelProjection(channel.Index, GreenProjection.Verkruysse2008.WindowS))];

    /// <summary>Those channels themselves.</summary>
    public static double[][] LivingOf(EvenColour colour) => [.. Channels(colour).Where(IsLiving)];

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double[][] Channels(EvenColour colour) => [colour.Red, colour.Green, colour.Blue];

    private static bool IsLiving(double[] channel) => Median(channel) is >= DeadBelow and <= ClippedAbove;
}
