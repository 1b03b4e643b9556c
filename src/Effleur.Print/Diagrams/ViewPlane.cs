using Effleur.Core.Geometry;
using Effleur.Print.Drawing;

namespace Effleur.Print.Diagrams;

/// <summary>
/// Parallel projection of face space on to a picture, in millimetres of the head. From the front and the side the picture is a mirror's;
/// from behind it is what somebody behind the person sees. So the person's left is on the picture's left in every view.
/// </summary>
internal sealed class ViewPlane
{
    private readonly FaceVector _towardsViewer;
    private readonly FaceVector _right;

    public ViewPlane(DiagramView view)
    {
        double angle = AzimuthDeg(view) * Math.PI / 180;
        _towardsViewer = new(Math.Sin(angle), 0, Math.Cos(angle));
        FaceVector right = new FaceVector(0, 1, 0).Cross(_towardsViewer);
        _right = view is DiagramView.Front or DiagramView.LeftFront or DiagramView.LeftSide ? right * -1 : right;
    }

    /// <summary>The picture place of a point of the head.</summary>
    public PaperPoint Flat(FacePoint point) => new(FaceVector.Between(default, point).Dot(_right), -point.Y);

    /// <summary>Millimetres towards the viewer; more is nearer.</summary>
    public double DepthMm(FacePoint point) => FaceVector.Between(default, point).Dot(_towardsViewer);

    /// <summary>How squarely a direction points to the viewer: 1 straight at them, 0 sideways, less than 0 away.</summary>
    public double Facing(FaceVector direction) => direction.Unit.Dot(_towardsViewer);

    // chosen: 40° shows both cheek and profile of the nose; 50° more than that from behind shows nape and ear together
    private static double AzimuthDeg(DiagramView view) => view switch
    {
        DiagramView.Front => 0,
        DiagramView.LeftFront => 40,
        DiagramView.LeftSide => 90,
        DiagramView.LeftBack => 140,
        _ => 180,
    };
}
