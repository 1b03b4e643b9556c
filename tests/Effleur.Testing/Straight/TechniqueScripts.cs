using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>A whole technique as people do it: its strokes one after the other, with the hands it asks for.</summary>
public static class TechniqueScripts
{
    // A few of each are enough to know a technique by.
    private const int Glides = 3;
    private const int Rounds = 6;
    private const int Holds = 2;
    private const double LongestHoldsS = 20;

    /// <summary>Both sides at once where the technique says so; <paramref name="side"/> is the side of techniques that work on one at a time, and of the only hand.</summary>
    public static Performance[] Of(IEnumerable<Stroke> strokes, Side side, double tempo, ReturnStyle style, bool oneHand = false)
    {
        List<Performance> all = [];
        double startS = 0.5;
        foreach (Stroke stroke in strokes)
        {
            Side[] sides = stroke.IsOneSided || oneHand ? [side] : [side, GlideScripts.Opposite(side)];
            double waits = stroke.Hands == HandUse.Alternating ? stroke.PassS / tempo : 0;
            Performance[] hands = [.. sides.Select((s, i) => Once(stroke, s, tempo, style, startS + (i * waits)))];
            all.AddRange(hands);
            startS = hands.Max(p => p.EndS);
        }

        return [.. all];
    }

    /// <summary>The same stroke on another head: the same places of the skin.</summary>
    public static Stroke On(HeadMesh head, Stroke stroke) => stroke with
    {
        LeftPath = new(head, stroke.LeftPath.Samples),
        RightPath = new(head, stroke.RightPath.Samples),
    };

    private static Performance Once(Stroke stroke, Side side, double tempo, ReturnStyle style, double startS)
    {
        bool isCrossed = stroke.Hands is HandUse.Crossed or HandUse.OneSideCrossed;
        Side hand = isCrossed ? GlideScripts.Opposite(side) : side;
        return stroke.Kind switch
        {
            StrokeKind.Glide => GlideScripts.Repeat(stroke, side, Glides, tempo * stroke.SpeedCmS, true, style, with: hand, startS: startS),
            StrokeKind.Hold => PlaceScripts.Repeat(stroke, side, Math.Max(1, Math.Min(Holds, (int)(LongestHoldsS / stroke.HoldS))), 1, true, hand, startS),
            _ => PlaceScripts.Repeat(stroke, side, Rounds, tempo, true, hand, startS),
        };
    }
}
