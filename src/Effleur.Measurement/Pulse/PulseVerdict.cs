using System.Numerics;
using Effleur.Core.Readings;
using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>Which windows count, and whether what they show is a pulse.</summary>
internal static class PulseVerdict
{
    // A window's line against the rest of the band (chosen: the mean of the whole has to reach evidence E3's +2 dB).
    private const double WindowSnrDb = 0;
    private const double LeastSnrDb = 2;

    // Half of all windows, and fifteen seconds of them (chosen).
    private const double LeastShare = 0.5;
    private const int FewestWindows = 6;

    // A place alone has nobody to agree with: under half a minute its line has to be the clearer the shorter it is seen, 8 dB at 15 s (chosen: of 20,000
    // senseless traces of 15 to 23 s nearly all that passed had under 5).
    private const double AloneDbPerS = 0.4;
    private const double AloneS = 30;

    // Root mean square that a finger's blood stays under: three times the most of 15 real recordings, of any channel and of red, which blood hardly takes (chosen).
    private const double MostContactSwing = 0.2;
    private const double MostContactRed = 0.025;

    // Root mean square of an amplitude of 0.06 %, a fifth of the faintest pulse in evidence E3: below it nothing lives (chosen).
    private const double StillSwing = 0.0004;

    public static PulseWindow[] Windows(IReadOnlyList<PulseComponent> components, PulseFusion fusion, double startS)
    {
        var windows = new PulseWindow[fusion.Hz.Length];
        for (int w = 0; w < windows.Length; w++)
        {
            (double line, double rest) = PulseBand.Split(fusion.Powers[w], fusion.Hz[w]);
            double snrDb = line > 0 ? Math.Min(40, 10 * Math.Log10(line / Math.Max(rest, 1e-12 * line))) : -40;
            bool isAccepted = snrDb >= WindowSnrDb && Agree(components, fusion, w, c => c.Method) && Agree(components, fusion, w, c => c.Place);
            double from = startS + (w * PulseBand.StepS);
            windows[w] = new(from, from + PulseBand.WindowS, 60 * fusion.Hz[w], snrDb, Quality(snrDb), isAccepted);
        }

        return windows;
    }

    /// <summary>0 at the ratio from which a window counts, 1 at 10 dB (chosen: more does not make a rate better).</summary>
    public static double Quality(double snrDb) => double.IsFinite(snrDb) ? Math.Clamp((snrDb - WindowSnrDb) / 10, 0, 1) : 0;

    public static ReadingRefusal? Refusal(IReadOnlyList<PulseWindow> windows, IReadOnlyList<EvenColour> places, TraceKind kind, PulseFusion fusion, FrameComb? comb)
    {
        if (Swing(places, kind) < StillSwing) return comb is null ? ReadingRefusal.StillPicture : ReadingRefusal.Artefact;
        PulseWindow[] lines = [.. windows.Where(window => window.SnrDb >= WindowSnrDb)], accepted = [.. windows.Where(window => window.IsAccepted)];
        double leastDb = LeastSnrDb + (places.Count == 1 ? AloneDbPerS * Math.Max(0, AloneS - (places[0].Count / EvenColour.RateHz)) : 0);
        if (IsClear(lines, LeastSnrDb) && IsArtefact(lines, places, kind, fusion, comb)) return ReadingRefusal.Artefact;
        if (!IsClear(accepted, leastDb) || accepted.Length < LeastShare * windows.Count) return comb is null ? ReadingRefusal.NoSignal : ReadingRefusal.Artefact;
        // those that count can be clear where all lines together are not: nothing counts unseen, and the same lines are not looked at twice
        return accepted.Length < lines.Length && IsArtefact(accepted, places, kind, fusion, comb) ? ReadingRefusal.Artefact : null;
    }

    private static bool IsClear(PulseWindow[] windows, double leastDb) =>
        windows.Length >= FewestWindows && PulseChannels.Median([.. windows.Select(window => window.SnrDb)]) >= leastDb;

    public static bool[] Accepted(IReadOnlyList<PulseWindow> windows, int count, Func<PulseWindow, bool>? counts = null)
    {
        bool[] accepted = new bool[count];
        for (int w = 0; w < windows.Count; w++)
            if (counts?.Invoke(windows[w]) ?? windows[w].IsAccepted) Array.Fill(accepted, true, w * PulseBand.Hop, Math.Min(PulseBand.WindowLength, count - (w * PulseBand.Hop)));
        return accepted;
    }

    // Of each group's own best frequency, two have to be the track's: the same twice is no accident. A single method or place has nobody to agree with.
    private static bool Agree(IReadOnlyList<PulseComponent> components, PulseFusion fusion, int window, Func<PulseComponent, int> group)
    {
        int[] groups = [.. components.Select(group).Distinct()];
        if (groups.Length == 1) return true;
        int agreeing = groups.Count(id => fusion.Part(components, c => group(c) == id, window) is var power && power[PulseBand.FirstBin..].Any(p => p > 0)
            && Math.Abs(PulseTrack.Alone(power) - fusion.Hz[window]) <= PulseBand.AgreeHz);
        return agreeing >= 2;
    }

    private static bool IsArtefact(PulseWindow[] lines, IReadOnlyList<EvenColour> places, TraceKind kind, PulseFusion fusion, FrameComb? comb)
    {
        double hz = PulseChannels.Median([.. lines.Select(window => window.RateBpm)]) / 60;
        if (comb?.Explains(hz) == true) return true;
        if (kind == TraceKind.Contact) return Rms(places[0].Red) > MostContactRed || PulseChannels.LivingOf(places[0]).Any(channel => Rms(channel) > MostContactSwing);
        Complex[] rhythm = BandSignal.Analytic(fusion.Signal, EvenColour.RateHz, 0.6 * hz, 1.4 * hz, 0.2 * hz);
        bool[] counts = Accepted([.. fusion.Hz.Select((f, w) => new PulseWindow(0, 0, f, 0, 0, Math.Abs(f - hz) < 0.25 * hz))], fusion.Signal.Length);
        return !ColourSignature.Of(places, rhythm, counts).IsBlood;
    }

    private static double Swing(IReadOnlyList<EvenColour> places, TraceKind kind) =>
        kind == TraceKind.Contact ? PulseChannels.LivingOf(places[0]).Select(Rms).DefaultIfEmpty().Max() : places.Min(place => Rms(place.Green));

    /// <summary>Root mean square of a channel over its mean, in the pulse's band.</summary>
    private static double Rms(double[] channel)
    {
        double[] swing = PulseComponent.Clean(ColourProjection.Normalised(channel, 4 * (int)EvenColour.RateHz));
        return Math.Sqrt(swing.Sum(value => value * value) / swing.Length);
    }
}
