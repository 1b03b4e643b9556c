using System.Collections.Immutable;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Contacts;

/// <summary>
/// How large a hand's palm looks in the picture, for telling a hand in the air from one on the skin (docs/methods/hovering.md). Fingers are left out, since
/// how they bend says nothing of their distance, and so are the depth landmarks: they are guessed.
/// </summary>
internal static class HandExtent
{
    // MediaPipe's hand topology: wrist to knuckles and across them.
    private static readonly ImmutableArray<(int A, int B)> Palm = [(0, 5), (0, 9), (0, 13), (0, 17), (5, 17)];

    // What they add up to, mm: it only sets where 1 lies, at a mean adult's working hand (measured on heads with depth, docs/methods/hovering.md).
    private const double PalmMm = 384;

    /// <summary>
    /// Pixels for a millimetre of a mean adult's hand at work: the geometric mean of what the bones' lengths say and of what the palm's longest stretch does. The stretch alone
    /// would not mind how the palm leans, but stands on fewer landmarks and on how broad this person's palm is.
    /// </summary>
    public static double PxPerMm(HandSample hand)
    {
        double sum = 0;
        foreach ((int a, int b) in Palm) sum += hand.Points[a].InPictureTo(hand.Points[b]);
        return Math.Sqrt(PalmStretch.PxPerMm(hand) * sum / PalmMm);
    }
}
