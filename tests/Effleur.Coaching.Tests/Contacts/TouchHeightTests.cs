using Effleur.Coaching.Contacts;
using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Tests.Contacts;

/// <summary>Points planted over the canonical head and seen by a pinhole camera, written without the coach's own pose code.</summary>
public sealed class TouchHeightTests
{
    private const double PxPerMm = 1.2;

    // What a camera 65° wide is away from when it shows that in a picture of 640.
    private const double DistanceMm = 418.7;

    // Forehead, cheekbones, middle of the cheeks, jaw.
    private static readonly int[] Places = [151, 67, 297, 50, 280, 205, 425, 123, 352, 172, 397];

    // Temples, before the ear lobes, corners of the jaw: other skin is as near to what is over them.
    private static readonly int[] Edges = [127, 356, 132, 361, 58, 288];

    private static readonly PictureHead Head = CoachTables.Of(TheCatalogue.Instance).Head;

    public static MatrixTheoryData<double, double> HeightsAndTurns => new([0, 10, 20, 40], [-15, 0, 15]);

    [Theory]
    [MemberData(nameof(HeightsAndTurns))]
    public void Of_PointOverTheHead_IsItsHeight(double heightMm, double yawDeg)
    {
        LiveFace face = Seen(yawDeg);

        Assert.All(Places, vertex => Assert.InRange(Measured(face, vertex, heightMm, yawDeg) - heightMm, -4, 4));
        Assert.All(Edges, vertex => Assert.InRange(Measured(face, vertex, heightMm, yawDeg) - heightMm, -15, 15));
    }

    [Fact]
    public void Of_HandOfOtherSize_IsOffByLittleWhereTheSkinIsSeenFromItsSide()
    {
        LiveFace face = Seen(0);
        (double x, double y, double size) = Shown(127, 0, 0);

        OverSkin before = TouchHeight.Of(face, x, y, size, isFlat: false), larger = TouchHeight.Of(face, x, y, 1.05 * size, isFlat: false);

        Assert.InRange(larger.HeightMm - before.HeightMm, 0, 12);
        Assert.InRange(before.PerSizeMm, 0, 0.6 * DistanceMm);
    }

    [Fact]
    public void Of_HeadTurnedFar_IsUnknown() => Assert.True(double.IsNaN(TouchHeight.Of(Seen(40), 320, 240, 1, isFlat: false).HeightMm));

    private static double Measured(LiveFace face, int vertex, double heightMm, double yawDeg)
    {
        (double x, double y, double size) = Shown(vertex, heightMm, yawDeg);
        return TouchHeight.Of(face, x, y, size, isFlat: false).HeightMm;
    }

    /// <summary>Where a point so far out of a vertex is seen, and how large things are there against the face's middle.</summary>
    private static (double X, double Y, double Size) Shown(int vertex, double heightMm, double yawDeg)
    {
        Vector3D normal = Head.Normals[vertex];
        FacePoint at = TheCatalogue.Instance.Head.Vertices[vertex];
        (double x, double y, double awayMm) = Project(new(at.X + (heightMm * normal.X), at.Y - (heightMm * normal.Y), at.Z - (heightMm * normal.Z)), yawDeg);
        return (x, y, DistanceMm / (DistanceMm + awayMm));
    }

    private static LiveFace Seen(double yawDeg)
    {
        var frame = new Frame { WidthPx = 640, HeightPx = 480, FaceCount = 1 };
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++)
        {
            (double x, double y, double awayMm) = Project(TheCatalogue.Instance.Head.Vertices[i], yawDeg);
            frame.Face[i] = new((float)x, (float)y, (float)(PxPerMm * awayMm));
        }

        var face = new LiveFace(Head);
        face.Update(frame, 0);
        return face;
    }

    /// <summary>The head turned about its own upright axis, its middle (36.5 mm forward, 30.6 mm up) before the camera.</summary>
    private static (double X, double Y, double AwayMm) Project(FacePoint p, double yawDeg)
    {
        double c = Math.Cos(yawDeg * Math.PI / 180), s = Math.Sin(yawDeg * Math.PI / 180);
        double right = (c * p.X) + (s * (p.Z - 36.5)), awayMm = (s * p.X) - (c * (p.Z - 36.5)), px = PxPerMm * DistanceMm / (DistanceMm + awayMm);
        return (320 + (px * right), 240 - (px * (p.Y - 30.6)), awayMm);
    }
}
