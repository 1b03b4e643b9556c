using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Coaching;

/// <summary>Which strokes a camera in front of the face can follow. The others are timed, not watched: a step of theirs has no targets.</summary>
internal static class InSight
{
    // chosen: a slow machine's eight frames a second show five instants of a pass at this rate, too few of a faster one
    private const double FastestPerSecond = 1.5;

    // hair hides the scalp, and the head hides its own back
    private static readonly string[] Hidden = ["scalp", "nape"];

    public static bool Is(MassageCatalogue catalogue, Stroke stroke)
    {
        if (stroke.Kind != StrokeKind.Tap && stroke.PassesPerSecond > FastestPerSecond) return false;
        int hidden = stroke.LeftPath.Samples.Count(sample => Hidden.Contains(catalogue.ZoneOfTriangle[sample.Triangle]?.ZoneId));
        return 2 * hidden <= stroke.LeftPath.Samples.Length;
    }
}
