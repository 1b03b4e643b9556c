namespace Effleur.Measurement.Pulse;

/// <summary>What is taken off the colours before a pulse is looked for.</summary>
internal static class PulseFilter
{
    /// <summary>The comb in the mean brightness of all places, or in their green where another channel drowns it.</summary>
    public static FrameComb? FindComb(IReadOnlyList<PlaceTrace> places)
    {
        double fps = TraceTiming.Fps(places[0].Trace);
        return FrameComb.Find(Mean(places, Sum), fps) ?? FrameComb.Find(Mean(places, trace => trace.Green.ToArray()), fps);
    }

    private static double[] Mean(IReadOnlyList<PlaceTrace> places, Func<ColourTrace, double[]> of)
    {
        double[] mean = new double[places[0].Trace.Count];
        foreach (PlaceTrace place in places)
        {
            double[] one = ColourProjection.Normalised(Held(place, of(place.Trace)), 2 * mean.Length);
            for (int i = 0; i < mean.Length; i++) mean[i] += one[i] / places.Count;
        }

        return mean;
    }

    /// <summary>The place without the comb.</summary>
    public static PlaceTrace Without(FrameComb? comb, PlaceTrace place)
    {
        if (comb is null) return place;
        ColourTrace trace = place.Trace;
        return place with { Trace = new(trace.Times.ToArray(), comb.RemoveFrom(Held(place, trace.Red)), comb.RemoveFrom(Held(place, trace.Green)), comb.RemoveFrom(Held(place, trace.Blue))) };
    }

    private static double[] Sum(ColourTrace trace)
    {
        double[] sum = new double[trace.Count];
        for (int i = 0; i < sum.Length; i++) sum[i] = trace.Red[i] + trace.Green[i] + trace.Blue[i];
        return sum;
    }

    // A comb is bound to the count of pictures, so none may be left out: one that cannot be used takes the value of the last that could.
    private static double[] Held(PlaceTrace place, ReadOnlySpan<double> channel)
    {
        double[] held = channel.ToArray();
        int first = Math.Max(0, Array.IndexOf(place.Usable, true));
        for (int i = 0; i < held.Length; i++)
            if (!place.Usable[i]) held[i] = i > first ? held[i - 1] : channel[first];
        return held;
    }
}
