using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>Techniques that are the same to a camera, most often only one: the first is named for all of them.</summary>
internal sealed record SightGroup(Technique First, ImmutableArray<string> Alike, ImmutableArray<Stroke> Strokes)
{
    /// <summary>All techniques with a stroke in sight, those alike together.</summary>
    public static ImmutableArray<SightGroup> Of(MassageCatalogue catalogue)
    {
        List<SightGroup> groups = [];
        foreach (Technique technique in catalogue.Techniques.Values.OrderBy(t => t.Id, StringComparer.Ordinal))
        {
            // Taps are counted where they are asked for; what they look like alone is too little to name them by.
            ImmutableArray<Stroke> strokes = [.. technique.Strokes.Where(s => s.Kind != StrokeKind.Tap && InSight.Is(catalogue, s))];
            if (strokes.IsEmpty) continue;
            int same = groups.FindIndex(g => LooksAlike(g.Strokes, strokes));
            if (same < 0) groups.Add(new(technique, [], strokes));
            else groups[same] = groups[same] with { Alike = groups[same].Alike.Add(technique.Id) };
        }

        return [.. groups];
    }

    private static bool LooksAlike(ImmutableArray<Stroke> a, ImmutableArray<Stroke> b) =>
        a.Length == b.Length && a.Zip(b).All(pair => LooksAlike(pair.First, pair.Second));

    // How long a hold lasts does not tell it from another: a person stays as long as they like.
    private static bool LooksAlike(Stroke a, Stroke b) =>
        a.Kind == b.Kind && a.Form == b.Form && a.Hands == b.Hands && a.Fingers.SequenceEqual(b.Fingers)
        && a.LeftPath.Samples.SequenceEqual(b.LeftPath.Samples)
        && a.SpeedCmS == b.SpeedCmS && a.PassesPerSecond == b.PassesPerSecond;
}
