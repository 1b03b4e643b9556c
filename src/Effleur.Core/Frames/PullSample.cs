namespace Effleur.Core.Frames;

/// <summary>
/// How far the skin at the fingertips has gone along with them, against the bones of the head, as the browser followed the skin's own texture
/// (docs/methods/skin-pull.md). The default says that nothing is known, which is not a pull of none.
/// </summary>
/// <param name="AtXPx">The skin meant, pixels to the right in the unmirrored picture: where the fingertips are.</param>
/// <param name="AtYPx">Pixels down.</param>
/// <param name="XPx">By how much it is away from where it belongs, to the right.</param>
/// <param name="YPx">Down.</param>
/// <param name="ErrorPx">One standard error in the direction that is known worst; 0 when nothing is known.</param>
public readonly record struct PullSample(float AtXPx, float AtYPx, float XPx, float YPx, float ErrorPx)
{
    /// <summary>Whether anything can be said.</summary>
    public bool IsKnown => ErrorPx > 0;
}
