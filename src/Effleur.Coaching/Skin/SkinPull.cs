using Effleur.Core.Frames;

namespace Effleur.Coaching.Skin;

/// <summary>How far the skin at a contact has moved against the bones, in the picture, in canonical millimetres.</summary>
/// <param name="XMm">To the right of the picture.</param>
/// <param name="YMm">Down.</param>
/// <param name="ErrorMm">One standard error of each; infinite when nothing can be said.</param>
internal readonly record struct SkinPull(double XMm, double YMm, double ErrorMm)
{
    // The browser follows the skin at three fingertips; a stroke of the palm or the thumb touches elsewhere (chosen: a bump's width, 18 mm, from which on less
    // than two thirds of a pull are left).
    private const double SamePlaceMm = 18;

    // A single frame's pull that is not known better than this rests on skin without texture (chosen).
    private const double MostErrorMm = 2;

    public static SkinPull Unknown { get; } = new(0, 0, double.PositiveInfinity);

    public bool IsKnown => double.IsFinite(ErrorMm);

    /// <summary>What a frame says of the skin at a contact.</summary>
    public static SkinPull At(double xPx, double yPx, in PullSample sample, double pxPerMm)
    {
        double x = sample.AtXPx - xPx, y = sample.AtYPx - yPx, errorMm = sample.ErrorPx / pxPerMm;
        bool isThere = (x * x) + (y * y) <= SamePlaceMm * SamePlaceMm * pxPerMm * pxPerMm;
        return sample.IsKnown && isThere && errorMm <= MostErrorMm ? new(sample.XPx / pxPerMm, sample.YPx / pxPerMm, errorMm) : Unknown;
    }
}
