namespace Effleur.Shelf.Uptake;

/// <summary>Where hyaluronic acid of a size stays, as seen in pieces of skin (Essendoubi 2016; evidence D3).</summary>
public static class Hyaluronan
{
    // what was measured, in kilodaltons
    private const double LeastSmallKda = 20, MostSmallKda = 300, LeastLargeKda = 1000, MostLargeKda = 1400;

    /// <summary>Where it was seen; nothing is said of sizes that were not looked at.</summary>
    /// <param name="weightKda">Its molecular weight in kilodaltons.</param>
    public static HyaluronanPlace Of(double weightKda) => weightKda switch
    {
        >= LeastSmallKda and <= MostSmallKda => HyaluronanPlace.HornyLayer,
        >= LeastLargeKda and <= MostLargeKda => HyaluronanPlace.OnTop,
        _ => HyaluronanPlace.NotMeasured,
    };
}

/// <summary>Where hyaluronic acid stays.</summary>
public enum HyaluronanPlace
{
    /// <summary>Nobody looked at this size.</summary>
    NotMeasured,

    /// <summary>It gets into the horny layer.</summary>
    HornyLayer,

    /// <summary>It stays on top.</summary>
    OnTop,
}
