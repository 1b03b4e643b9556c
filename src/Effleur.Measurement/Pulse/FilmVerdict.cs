using Effleur.Core.Readings;
using Effleur.Measurement.Capture;

namespace Effleur.Measurement.Pulse;

/// <summary>Whether enough of a film can be used, and else what was in the way most often.</summary>
internal static class FilmVerdict
{
    /// <summary>Share of the frames in which a place has to be usable (chosen: the rest is bridged or its windows left out).</summary>
    public const double LeastUsable = 0.6;

    public static double UsableShare(IReadOnlyList<ReadingRefusal?> reasons) => reasons.Count(reason => reason is null) / (double)reasons.Count;

    /// <summary>Null when at least one place can be used.</summary>
    public static ReadingRefusal? Refusal(IReadOnlyList<IReadOnlyList<ReadingRefusal?>> places, IReadOnlyList<double> brightness)
    {
        if (PulseChannels.Median([.. brightness]) < CaptureQuality.DarkLuma && places[0].Any(reason => reason != ReadingRefusal.NoFace)) return ReadingRefusal.TooDark;
        if (places.Any(place => UsableShare(place) >= LeastUsable)) return null;
        return places.SelectMany(place => place).OfType<ReadingRefusal>().GroupBy(reason => reason).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
    }
}
