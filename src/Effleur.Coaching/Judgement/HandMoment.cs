using Effleur.Coaching.Contacts;
using Effleur.Coaching.Poses;
using Effleur.Coaching.Skin;

namespace Effleur.Coaching.Judgement;

/// <summary>One instant of one hand's contact point against the bones of the head, in canonical millimetres of the picture plane with the head's roll undone.</summary>
/// <param name="TimeS">Seconds from the start.</param>
/// <param name="XMm">To the right of the picture.</param>
/// <param name="YMm">Down.</param>
/// <param name="Over">How far over the skin the hand is.</param>
/// <param name="SlopeX">Millimetres the skin recedes for each to the right.</param>
/// <param name="SlopeY">Millimetres the skin recedes for each down.</param>
/// <param name="Pull">Displacement of the skin there, in the same directions.</param>
internal readonly record struct HandMoment(double TimeS, double XMm, double YMm, OverSkin Over, double SlopeX, double SlopeY, SkinPull Pull)
{
    public static HandMoment At(double timeS, LiveFace face, double xPx, double yPx, OverSkin over, SkinSlope slope, SkinPull pull)
    {
        (double x, double y) = face.Upright((xPx - face.Pose.Shift.X) / face.PxPerMm, (yPx - face.Pose.Shift.Y) / face.PxPerMm);
        (double slopeX, double slopeY) = face.Upright(slope.X, slope.Y);
        (double pullX, double pullY) = face.Upright(pull.XMm, pull.YMm);
        return new(timeS, x, y, over, slopeX, slopeY, pull with { XMm = pullX, YMm = pullY });
    }

    /// <summary>How far a step in the picture takes one along the skin, depth included.</summary>
    public double AlongSkin(double dx, double dy) => Math.Sqrt((dx * dx) + (dy * dy) + Squared((SlopeX * dx) + (SlopeY * dy)));

    /// <summary>The pull along a step in the picture, both taken along the skin.</summary>
    public double PullAlong(double dx, double dy) =>
        ((Pull.XMm * dx) + (Pull.YMm * dy) + (((SlopeX * Pull.XMm) + (SlopeY * Pull.YMm)) * ((SlopeX * dx) + (SlopeY * dy)))) / AlongSkin(dx, dy);

    private static double Squared(double x) => x * x;
}
