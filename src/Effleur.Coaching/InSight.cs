using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Coaching;

/// <summary>Which strokes a camera in front of the face can follow. The others are timed, not watched: a step of theirs has no targets.</summary>
internal static class InSight
{
    // chosen: skin turned farther from the camera than this (about 115 degrees) is behind the head even when it turns a little
    private const double LeastFacing = -0.42;

    public static bool Is(HeadMesh head, Stroke stroke) =>
        stroke.Kind != StrokeKind.Tap // taps are faster than a slow machine's frames
        && 2 * stroke.LeftPath.Samples.Count(sample => head.AreaNormal(sample.Triangle).Unit.Z > LeastFacing) >= stroke.LeftPath.Samples.Length;
}
