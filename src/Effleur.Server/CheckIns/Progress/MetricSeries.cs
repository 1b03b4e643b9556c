using System.Globalization;
using Effleur.Core.Readings;
using Effleur.Measurement.Decay;
using Effleur.Measurement.Noise;
using Effleur.Numerics.Fading;
using Effleur.Storage.Rows;

namespace Effleur.Server.CheckIns.Progress;

/// <summary>One metric at one place over all check-ins, oldest first, and what can be said of it.</summary>
internal sealed class MetricSeries
{
    /// <summary>Chosen: one value after a session shows nothing of fading.</summary>
    private const int FewestFadingPoints = 2;

    private readonly IReadOnlyList<Measure> _measures;
    private readonly ReadingWords _words;
    private readonly MetricMeaning? _meaning;
    private readonly List<BaselineKey> _keys;
    private readonly Dictionary<BaselineKey, NoiseBaseline> _noise;

    public MetricSeries(IReadOnlyList<Measure> measures, ReadingWords words)
    {
        (_measures, _words, _meaning) = (measures, words, words.Meaning(measures[0].Reading.Method.Metric));
        _keys = [.. measures.Select(measure => measure.Key).Distinct()];
        _noise = measures.Where(IsAtRest).GroupBy(measure => measure.Key).ToDictionary(group => group.Key, Noise);
    }

    private Measure Newest => _measures[^1];

    private Method Method => Newest.Reading.Method;

    private string Name => _words.Name(Method.Metric);

    private bool IsMonthly => _meaning?.IsMonthly ?? false;

    public MetricProgress Progress()
    {
        NoiseBaseline baseline = _noise.GetValueOrDefault(Newest.Key, NoiseBaseline.Empty);
        NoiseView? noise = NoiseView.Of(baseline.Estimate(), baseline.Captures);
        ChangeView? change = Change();
        ReadingPlace place = Newest.Reading.Place;
        return new(
            Method.Metric,
            Name,
            _words.Unit(Method.Metric, Method.Unit),
            place.Zone,
            _words.ZoneName(place.Zone),
            place.Side,
            Method.IsExperimental || (_meaning?.IsExperimental ?? false),
            IsMonthly,
            _meaning?.IsPrimary ?? false,
            [.. _measures.Select(Point)],
            noise,
            change,
            IsMonthly ? [] : [.. Sessions().Select(Pair).OfType<PairChange>()],
            [.. Said(change, baseline, noise?.IsEnough == true)]);
    }

    /// <summary>Fadings of metrics that are shown first: after sessions with at least two later values.</summary>
    public IEnumerable<DecayView> Decays() => _meaning is { IsPrimary: true, IsMonthly: false }
        ? Sessions().Where(session => session.Count(IsLater) >= FewestFadingPoints).Select(session => Decay(session.Key, [.. session.Where(IsLater)]))
        : [];

    private SeriesPoint Point(Measure measure) => new(
        measure.CheckIn.Id, measure.CheckIn.StartedAt, measure.CheckIn.Kind, measure.Value, measure.StandardError, measure.Reading.Quality, _keys.IndexOf(measure.Key));

    // what was measured after a massage is not how a person is by themselves
    private static bool IsAtRest(Measure measure) => measure.CheckIn.Kind != CheckInKind.After;

    private static bool IsLater(Measure measure) => measure.CheckIn is { Kind: CheckInKind.After, MinutesAfter: not null };

    private IEnumerable<IGrouping<Guid, Measure>> Sessions() =>
        _measures.Where(measure => measure.CheckIn.SessionId is not null).GroupBy(measure => measure.CheckIn.SessionId!.Value);

    private static NoiseBaseline Noise(IEnumerable<Measure> measures) =>
        measures.SelectMany(measure => measure.Captures.Select(value => (measure.Day, value))).Aggregate(NoiseBaseline.Empty, (noise, next) => noise.Add(next.Day, next.value));

    private ChangeView? Change()
    {
        Measure[] rest = [.. _measures.Where(measure => IsAtRest(measure) && measure.Key == Newest.Key)];
        if (rest.Length < 2) return null;
        (Measure from, Measure to) = (rest[0], rest[^1]);
        return new(from.Value, to.Value, to.Value - from.Value, Error(from, to), Verdict(from, to));
    }

    private PairChange? Pair(IGrouping<Guid, Measure> session)
    {
        Measure? before = session.LastOrDefault(measure => measure.CheckIn.Kind == CheckInKind.Before);
        Measure? after = session.FirstOrDefault(measure => measure.CheckIn.Kind == CheckInKind.After && measure.Key == before?.Key);
        if (before is null || after is null) return null;
        return new(session.Key, before.CheckIn.StartedAt, before.Value, after.Value, after.Value - before.Value, Error(before, after), Verdict(before, after));
    }

    private static double Error(Measure one, Measure other) => Math.Sqrt((one.StandardError * one.StandardError) + (other.StandardError * other.StandardError));

    private ProgressVerdict Verdict(Measure before, Measure after) =>
        ChangeJudgement.Of(_noise.GetValueOrDefault(before.Key, NoiseBaseline.Empty).Estimate(), before.Visit, after.Visit).Verdict switch
        {
            ChangeVerdict.BelowNoise => ProgressVerdict.BelowNoise,
            ChangeVerdict.Likely => ProgressVerdict.Likely,
            ChangeVerdict.Clear => ProgressVerdict.Clear,
            _ => ProgressVerdict.NotKnown,
        };

    private DecayView Decay(Guid session, Measure[] later)
    {
        Measure[] alike = [.. later.Where(measure => measure.Key == later[0].Key)];
        DecayMoment[] points = [.. alike.Select(measure => new DecayMoment(measure.CheckIn.MinutesAfter!.Value, measure.Value, measure.StandardError))];
        DecayCurve curve = DecayFit.Of([.. points.Select(point => new FadePoint(point.Minutes, point.Value, point.StandardError))]);
        ReadingRefusal? refused = curve.Refused ?? (double.IsFinite(curve.HighMinutes) ? null : ReadingRefusal.TooShort);
        ReadingPlace place = later[0].Reading.Place;
        return refused is { } reason
            ? new(session, Method.Metric, place.Zone, place.Side, points, null, null, reason, Fill("decayNotTold"))
            : new(session, Method.Metric, place.Zone, place.Side, points, curve.HalfLifeMinutes, [curve.LowMinutes, curve.HighMinutes], null, Fill("decayTold", ("{minutes}", (int)Math.Round(curve.HalfLifeMinutes))));
    }

    private IEnumerable<string> Said(ChangeView? change, NoiseBaseline baseline, bool isEnough)
    {
        if (_keys.Count > 1 && _keys[0] != Newest.Key) yield return Fill("progressNewBaseline");
        if (change is not null) yield return Fill("progress" + change.Verdict);
        if (!isEnough) yield return Fill("progressMore", ("{repeats}", baseline.Captures), ("{days}", baseline.Days.Count));
    }

    private string Fill(string key, params ReadOnlySpan<(string Field, int Figure)> figures)
    {
        string words = _words.Word(key).Replace("{name}", Name, StringComparison.Ordinal);
        foreach ((string field, int figure) in figures) words = words.Replace(field, figure.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return words;
    }
}
