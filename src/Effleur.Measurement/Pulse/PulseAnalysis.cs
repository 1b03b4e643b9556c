using System.Numerics;
using Effleur.Core.Readings;
using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>The pulse of a film or trace: the joined signal, what each ten seconds gave, and the rate or why there is none.</summary>
public sealed class PulseAnalysis
{
    private readonly List<PulseComponent> _components = [];
    private readonly PulseFusion? _fusion;

    private PulseAnalysis(ReadingRefusal reason) => Refused = reason;

    private PulseAnalysis(IReadOnlyList<(EvenColour Colour, ReadingPlace Place)> places, TraceKind kind, List<PulseComponent> components, PulseFusion fusion)
    {
        (Places, Where, Kind) = ([.. places.Select(p => p.Colour)], [.. places.Select(p => p.Place)], kind);
        (_components, _fusion, Signal) = (components, fusion, fusion.Signal);
        Windows = PulseVerdict.Windows(components, fusion, StartS);
    }

    /// <summary>Why there is no pulse; null when there is one.</summary>
    public ReadingRefusal? Refused { get; private set; }

    /// <summary>Face or finger.</summary>
    public TraceKind Kind { get; }

    /// <summary>What each ten seconds gave, a second apart; empty when it was refused before a look.</summary>
    public IReadOnlyList<PulseWindow> Windows { get; } = [];

    /// <summary>The joined pulse signal on the even grid; empty when it was refused before a look.</summary>
    internal double[] Signal { get; } = [];

    /// <summary>The places on the even grid.</summary>
    internal IReadOnlyList<EvenColour> Places { get; } = [];

    /// <summary>Where they are.</summary>
    internal IReadOnlyList<ReadingPlace> Where { get; } = [];

    /// <summary>Time of the grid's first point.</summary>
    internal double StartS => Places.Count > 0 ? Places[0].StartS : 0;

    /// <summary>Mean rate over the time accepted windows cover, beats a minute; NaN without any.</summary>
    internal double RateBpm => WindowMean.Of(Windows);

    /// <summary>Median of the accepted windows' ratio, in decibels; NaN without any.</summary>
    internal double SnrDb => PulseChannels.Median([.. Windows.Where(window => window.IsAccepted).Select(window => window.SnrDb)]);

    /// <summary>Share of windows that were accepted.</summary>
    internal double AcceptedShare => Windows.Count == 0 ? 0 : Windows.Count(window => window.IsAccepted) / (double)Windows.Count;

    /// <summary>Looks for the pulse of one trace.</summary>
    public static PulseAnalysis Of(ColourTrace trace) => Of([PlaceTrace.Whole(trace)]);

    /// <summary>Looks for the pulse of a recording's frames.</summary>
    public static PulseAnalysis Of(PulseFilm film)
    {
        ArgumentNullException.ThrowIfNull(film);
        (IReadOnlyList<PlaceTrace> places, ReadingRefusal? refused) = film.Read();
        return refused is { } reason ? new(reason) : Of(places);
    }

    /// <summary>Looks for the pulse of several places of one film; all traces have the same times.</summary>
    internal static PulseAnalysis Of(IReadOnlyList<PlaceTrace> places)
    {
        if (places.Count == 0) return new(ReadingRefusal.NotInSource);
        if (TraceTiming.Refusal(places[0].Trace) is { } timing) return new(timing);
        FrameComb? comb = PulseFilter.FindComb(places);
        (EvenColour Colour, ReadingPlace Place)[] seen =
            [.. places.Select(place => (EvenColour.Of(PulseFilter.Without(comb, place)), place.Place)).Where(one => one.Item1 is not null).Select(one => (one.Item1!, one.Place))];
        if (seen.Length == 0) return new(ReadingRefusal.NoSignal);
        TraceKind kind = PulseChannels.Kind(seen[0].Colour);
        ColourProjection[] methods = kind == TraceKind.Face ? PulseChannels.Face : PulseChannels.Living(seen[0].Colour);
        if (methods.Length == 0) return new(ReadingRefusal.TooBright);
        List<PulseComponent> components = PulseComponent.All([.. seen.Select(one => one.Colour)], methods);
        PulseFusion fusion = PulseFusion.Of(components);
        var pulse = new PulseAnalysis(seen, kind, components, fusion);
        pulse.Refused = PulseVerdict.Refusal(pulse.Windows, pulse.Places, kind, fusion, comb);
        return pulse;
    }

    /// <summary>The pulse's own narrow band around its rate, as an analytic signal: angle is the phase of the beat.</summary>
    internal Complex[] Rhythm() => Narrow(Signal);

    /// <summary>The same of all places but one, so that its noise is not in its own measure; of all when it is the only one.</summary>
    internal Complex[] RhythmWithout(int place) => Places.Count < 2 || _fusion is null ? Rhythm() : Narrow(_fusion.Only(_components, c => c.Place != place));

    private Complex[] Narrow(double[] signal)
    {
        double hz = RateBpm / 60;
        return BandSignal.Analytic(signal, EvenColour.RateHz, 0.6 * hz, 1.4 * hz, 0.2 * hz);
    }

    /// <summary>Which grid points lie in an accepted window.</summary>
    internal bool[] Accepted() => PulseVerdict.Accepted(Windows, Signal.Length);
}
