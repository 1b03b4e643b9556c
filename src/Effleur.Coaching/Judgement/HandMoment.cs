using Effleur.Coaching.Contacts;
using Effleur.Coaching.Poses;
using Effleur.Coaching.Skin;

namespace Effleur.Coaching.Judgement;

/// <summary>One instant of one hand's contact point against the bones of the head, in canonical millimetres of the picture plane with the head's roll undone.</summary>
/// <param name="TimeS">Seconds from the start.</param>
/// <param name="XMm">To the right of the picture.</param>
/// <param name="YMm">Down.</param>
/// <param name="Over">How far over the skin the hand is.</param>
/// <param name="Pull">Displacement of the skin there, in the same directions.</param>
internal readonly record struct HandMoment(double TimeS, double XMm, double YMm, OverSkin Over, SkinPull Pull)
{
    public static HandMoment At(double timeS, LiveFace face, double xPx, double yPx, OverSkin over, SkinPull pull)
    {
        (double x, double y) = face.Upright((xPx - face.Pose.Shift.X) / face.PxPerMm, (yPx - face.Pose.Shift.Y) / face.PxPerMm);
        (double pullX, double pullY) = face.Upright(pull.XMm, pull.YMm);
        return new(timeS, x, y, over, pull with { XMm = pullX, YMm = pullY });
    }
}
