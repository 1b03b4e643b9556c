using Effleur.Core.Frames;

namespace Effleur.Testing.Straight;

/// <summary>Puts shown hands into films.</summary>
public static class ShownHands
{
    private const double RaiseS = 0.5;
    private const double FromBelowPx = 260;

    /// <summary>A hand that comes up from below, is held for so long and goes down again.</summary>
    public static Func<double, ShownHand?> Raise(ShownHand hand, double atS, double heldS) => timeS =>
    {
        double into = timeS - atS, left = atS + heldS - timeS;
        if (into < -RaiseS || left < -RaiseS) return null;
        double down = Math.Max(0, Math.Max(-into, -left)) / RaiseS;
        return hand with { YPx = hand.YPx + (down * FromBelowPx) };
    };

    /// <summary>Adds hands to a film's frames, beside those at work. The frames are changed in place.</summary>
    public static IEnumerable<Frame> Show(this IEnumerable<Frame> film, double noisePx, double wrongLabelShare, int seed, params Func<double, ShownHand?>[] shown)
    {
        Random random = new(seed);
        foreach (Frame frame in film)
        {
            double timeS = frame.CaptureTimeUs / 1e6;
            foreach (Func<double, ShownHand?> at in shown)
                if (at(timeS) is { } hand && frame.HandCount < Frame.MaxHands) Add(frame, hand, noisePx, wrongLabelShare, random);
            yield return frame;
        }
    }

    /// <summary>Gives every hand at work another shape, by its label; then some labels are made wrong. Its palm stays where it was.</summary>
    public static IEnumerable<Frame> Shape(this IEnumerable<Frame> film, ShownHand shape, double pxPerMm, double noisePx, double wrongLabelShare, int seed)
    {
        Random random = new(seed);
        foreach (Frame frame in film)
        {
            foreach (HandSample hand in frame.Hands.AsSpan(0, frame.HandCount).ToArray())
            {
                int[] palm = [0, 5, 9, 13, 17];
                (shape with { Side = hand.Label, XPx = palm.Average(i => hand.Points[i].X), YPx = palm.Average(i => hand.Points[i].Y), PxPerMm = pxPerMm }).Lay(hand, random, noisePx);
                if (random.NextDouble() < wrongLabelShare) hand.Label = GlideScripts.Opposite(hand.Label);
            }

            yield return frame;
        }
    }

    private static void Add(Frame frame, ShownHand shown, double noisePx, double wrongLabelShare, Random random)
    {
        HandSample hand = frame.Hands[frame.HandCount++];
        shown.Lay(hand, random, noisePx);
        if (random.NextDouble() < wrongLabelShare) hand.Label = GlideScripts.Opposite(hand.Label);
    }
}
