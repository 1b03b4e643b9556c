using Effleur.Coaching.Coverage;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Coverage;

/// <summary>Skin under planted hands: what lies within a finger's reach is painted for as long as it was touched, nothing else.</summary>
public sealed class PaintedSkinTests
{
    private const double RestS = 3;
    private const int LeftCheek = 425;
    private static readonly HeadMesh Head = TheCatalogue.Instance.Head;

    [Fact]
    public void Touch_FingersRest_PaintsWhatIsUnderThemForThatLong()
    {
        Stroke pads = TheCatalogue.Stroke("T19.glide");
        FacePoint at = Head.Vertices[LeftCheek];

        double[] painted = Painted(pads, Side.Left, at);

        // The pads lie within 25 mm of their middle in the hand that rests; a vertex counts up to 14 mm beside a pad.
        int[] touched = [.. Touched(painted)];
        Assert.InRange(touched.Length, 3, 40);
        Assert.All(touched, vertex => Assert.InRange(FlatMm(Head.Vertices[vertex], at), 0, 25 + 14));
        Assert.InRange(painted.Max(), RestS - 0.1, RestS + 0.3);
    }

    [Fact]
    public void Touch_OtherHandOnTheOtherSide_PaintsTheTwins()
    {
        Stroke pads = TheCatalogue.Stroke("T19.glide");

        double[] left = Painted(pads, Side.Left, Head.Vertices[LeftCheek]);
        double[] right = Painted(pads, Side.Right, Head.Vertices[Head.MirrorVertex[LeftCheek]]);

        Assert.NotEmpty(Touched(left));
        Assert.Equal(left, Enumerable.Range(0, right.Length).Select(vertex => right[Head.MirrorVertex[vertex]]), (a, b) => Math.Abs(a - b) < 0.2);
    }

    [Fact]
    public void Touch_Palm_CoversMoreThanFingers()
    {
        Stroke pads = TheCatalogue.Stroke("T19.glide"), palm = TheCatalogue.Instance.Techniques["T25"].Strokes.First(s => s.Form == HandForm.Palm);

        int underFingers = Touched(Painted(pads, Side.Left, Head.Vertices[LeftCheek])).Count();
        int underPalm = Touched(Painted(palm, Side.Left, Head.Vertices[LeftCheek])).Count();

        Assert.True(underPalm > 2 * underFingers, $"{underPalm} vertices under a palm, {underFingers} under fingers");
    }

    [Fact]
    public void Touch_HeadTurned_LeavesTheFarSideOut()
    {
        // Turned to the person's left by 50°, the left cheek is behind the outline of the nose and the near skin.
        Scene turned = Scenes.Clean() with { Camera = new() { YawDeg = 50 } };

        double[] painted = Painted(TheCatalogue.Stroke("T19.glide"), Side.Right, Head.Vertices[1], turned);

        Assert.All(Touched(painted), vertex => Assert.True(TowardsCamera(vertex, 50), $"vertex {vertex} looks away from the camera"));
        Assert.NotEmpty(Touched(painted));
    }

    [Fact]
    public void Touch_HandBesideTheFace_PaintsNothing() =>
        Assert.Empty(Touched(Painted(TheCatalogue.Stroke("T19.glide"), Side.Left, new(170, -60, 0))));

    [Fact]
    public void Of_ManyVertices_KeepsWhatWasTouchedToATenth()
    {
        var cells = PaintedCells.Of([0, 0.04, 0.05, 12.345]);

        Assert.Equal([[2, 0.1], [3, 12.3]], cells.Select(row => row.ToArray()));
    }

    private static double[] Painted(Stroke stroke, Side side, FacePoint at, Scene? scene = null)
    {
        Performance resting = new Performance(side, stroke).Rest(RestS, new(at));
        var program = CoachProgram.FromTechnique(TheCatalogue.Instance, stroke.TechniqueId, null);
        return CoachRun.Of(program, (scene ?? Scenes.Clean()).Film(resting)).State.PaintedS.ToArray();
    }

    private static IEnumerable<int> Touched(double[] painted) => Enumerable.Range(0, painted.Length).Where(vertex => painted[vertex] > 0);

    // As the camera in front of the face sees it.
    private static double FlatMm(FacePoint a, FacePoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    // By the test's own turn of the head: the sum of the triangles' normals, its forward part after a turn about the vertical.
    private static bool TowardsCamera(int vertex, double yawDeg)
    {
        FaceVector sum = Head.Topology.VertexTriangles[vertex].Select(Head.AreaNormal).Aggregate((a, b) => a + b).Unit;
        double yaw = yawDeg * Math.PI / 180;
        return (Math.Cos(yaw) * sum.Z) - (Math.Sin(yaw) * sum.X) > -0.05;
    }
}
