using System.Collections.Immutable;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Contacts;

/// <summary>How large a hand looks in the picture, for telling a hand in the air from one on the skin (docs/methods/hovering.md). Its depth landmarks are left out: they are guessed.</summary>
internal static class HandExtent
{
    // MediaPipe's hand topology: wrist to knuckles and across them, then along the fingers; the thumb moves too freely.
    private static readonly ImmutableArray<(int A, int B)> Palm = [(0, 5), (0, 9), (0, 13), (0, 17), (5, 17)];

    private static readonly ImmutableArray<(int A, int B)> Fingers =
    [
        (5, 6), (6, 7), (7, 8), (9, 10), (10, 11), (11, 12), (13, 14), (14, 15), (15, 16), (17, 18), (18, 19), (19, 20),
    ];

    // What they add up to on a flat adult hand, mm (HandShape's proportions, rounded): they only set where 1 lies.
    private const double PalmMm = 425;
    private const double WholeMm = 748;

    /// <summary>Pixels for a millimetre of a flat adult hand: the mean, by logarithms, of what the palm says and what the whole hand says.</summary>
    public static double PxPerMm(HandSample hand)
    {
        double palm = Sum(hand, Palm), whole = palm + Sum(hand, Fingers);
        return Math.Sqrt(palm / PalmMm * (whole / WholeMm));
    }

    private static double Sum(HandSample hand, ImmutableArray<(int A, int B)> bones)
    {
        double sum = 0;
        foreach ((int a, int b) in bones) sum += hand.Points[a].InPictureTo(hand.Points[b]);
        return sum;
    }
}
