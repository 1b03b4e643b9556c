using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;
using Effleur.Server.Live;
using Effleur.Server.Routines;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Sessions;

/// <summary>The place of the strokes that got the least of what was shown (docs/methods/coverage.md).</summary>
internal static class CoverageGap
{
    /// <summary>Every sentence that can be asked for.</summary>
    public static readonly string[] Keys = ["gapNone", "gapUntouched", "gapLess"];

    /// <summary>Chosen: a place that got half of its time was not passed over.</summary>
    private const double Enough = 0.5;

    /// <summary>Chosen: a stroke that only brushes a place for less than three seconds did not mean it.</summary>
    private const double LeastShownS = 3;

    /// <summary>The sentence, or null where too little was seen to say anything.</summary>
    public static string? Words(StoredSession stored, FoundChoreography? found)
    {
        // Much unseen, and a gap says more of the camera than of the hands.
        if (stored.Coverage.Count == 0 || found?.Timed is not { } timed || stored.Row.UnseenS > SessionSummaryRules.MostUnseen * stored.Row.ActiveS) return null;
        double[] painted = PaintedSum.Seconds(stored.Painted, found.Library.Catalogue.Head.Vertices.Length);
        Dictionary<ZonePlace, double> shown = Shown(timed, found.Library, [.. stored.Steps.Select(step => step.Step)]);
        (ZonePlace Place, double GotS, double ShownS)[] gaps =
        [
            .. shown.Where(place => place.Value >= LeastShownS).Select(place => (place.Key, Got(stored, painted, found.Library.Catalogue, place.Key), place.Value))
                .Where(place => place.Item2 < Enough * place.Value)
                .OrderByDescending(place => place.Value - place.Item2).ThenBy(place => place.Key.ZoneId, StringComparer.Ordinal),
        ];
        return gaps is [var gap, ..] ? Sentence(found.Library, gap) : shown.Count > 0 ? found.Library.Word("gapNone") : null;
    }

    // Seconds the done steps' passes spend in each place: a pass shares its time evenly along its path.
    private static Dictionary<ZonePlace, double> Shown(TimedRoutine timed, MassageLibrary library, HashSet<int> done)
    {
        var shown = new Dictionary<ZonePlace, double>();
        var seen = library.Program(timed).Steps.Where(step => !step.Targets.IsEmpty).Select(step => step.Index).ToHashSet();
        foreach (HandTrack hand in timed.Steps.Where(step => done.Contains(step.Index) && seen.Contains(step.Index)).SelectMany(step => step.Hands))
        {
            if (library.Stroke(hand.StrokeId) is not { } stroke) continue;
            StrokePath path = stroke.Path(hand.FaceSide);
            double seconds = hand.Passes.Sum(pass => pass.EndS - pass.StartS) / path.Samples.Length;
            foreach (ZonePlace place in path.Samples.Select(sample => library.Catalogue.ZoneOfTriangle[sample.Triangle]).OfType<ZonePlace>())
                shown[place] = shown.GetValueOrDefault(place) + seconds;
        }

        return shown;
    }

    // A zone's seconds count one point of a hand; a palm covers more than that, and then the paint knows better.
    private static double Got(StoredSession stored, double[] painted, MassageCatalogue catalogue, ZonePlace place) => Math.Max(
        stored.Coverage.Where(row => row.Zone == place.ZoneId && row.Side == place.Side).Sum(row => row.Seconds),
        MeanPainted(painted, catalogue, place));

    private static double MeanPainted(double[] painted, MassageCatalogue catalogue, ZonePlace place)
    {
        Zone zone = catalogue.Zones.First(candidate => candidate.Id == place.ZoneId);
        return (place.Side == Side.Left ? zone.LeftTriangles : zone.RightTriangles)
            .Select(triangle => catalogue.Head.Triangles[triangle])
            .SelectMany(triangle => new[] { triangle.A, triangle.B, triangle.C })
            .Distinct().Average(vertex => painted[vertex]);
    }

    private static string? Sentence(MassageLibrary library, (ZonePlace Place, double GotS, double ShownS) gap)
    {
        string zone = library.Catalogue.Zones.First(candidate => candidate.Id == gap.Place.ZoneId).Name;
        return library.Word(gap.GotS < 1 ? "gapUntouched" : "gapLess")?
            .Replace("{zone}", zone, StringComparison.Ordinal)
            .Replace("{side}", gap.Place.Side == Side.Left ? "left" : "right", StringComparison.Ordinal)
            .Replace("{got}", Whole(gap.GotS), StringComparison.Ordinal)
            .Replace("{shown}", Whole(gap.ShownS), StringComparison.Ordinal);
    }

    private static string Whole(double seconds) => Math.Round(seconds).ToString("0", CultureInfo.InvariantCulture);
}
