using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;
using Effleur.Numerics.Geometry;
using Effleur.Testing.Straight;

namespace Effleur.Measurement.Tests.Shape;

public class FaceShapeBuilderTests
{
    private static readonly int[] UpperLids = [159, 160, 158, 386, 385, 387], LowerLids = [145, 144, 153, 374, 380, 373];

    [Theory]
    [InlineData(11.7, 1)]
    [InlineData(10.4, 1.125)]
    public void Build_IrisOfAnotherWidth_GivesTheFaceItsSize(double irisMm, double mmPerCanonicalMm)
    {
        FaceShape shape = Faces.ShapeOf((Faces.Still with { IrisMm = irisMm, NoisePx = 1.5, Frames = 300 }).Film());

        Assert.Equal(mmPerCanonicalMm, shape.Scale.MmPerCanonicalMm, 0.02);
        Assert.InRange(shape.Scale.ErrorShare, 0.5 / 11.7, 0.05);
        Assert.Equal(mmPerCanonicalMm * 89, (shape.Points[33] - shape.Points[263]).Length, 2.0);
    }

    [Fact]
    public void Build_CardGiven_TakesItAndItsSmallerError()
    {
        FaceShape shape = Faces.ShapeOf((Faces.Still with { IrisMm = 14 }).Film(), card: 1.08);

        Assert.Equal((1.08, 0.01, true), (shape.Scale.MmPerCanonicalMm, shape.Scale.ErrorShare, shape.Scale.IsCard));
    }

    [Fact]
    public void Build_NoisyFrames_AverageToTheFaceThatWasFilmed()
    {
        FaceShape shape = Faces.ShapeOf((Faces.Still with { NoisePx = 1.5, Frames = 300, Camera = new() { YawDeg = 3, PitchDeg = -3, RollDeg = 2 } }).Film(), card: 1);

        // 1.5 px are 1.25 mm; over 300 frames, with a tenth more for the quarters that are cut: 0.08 mm
        Assert.InRange(Math.Sqrt(shape.Points.Zip(Faces.Canonical, (a, b) => (a - b).LengthSquared / 3).Average()), 0.03, 0.12);
    }

    [Fact]
    public void Build_OneFrameInTenThrownAbout_StaysWithTheFace()
    {
        int count = 0;
        FaceShape shape = Faces.ShapeOf((Faces.Still with { Frames = 200 }).Film((v, at, timeS) => count++ % 4680 < 468 && v > 400 ? at with { Y = at.Y + 30 } : at), card: 1);

        Assert.All(shape.Points.Zip(Faces.Canonical), pair => Assert.True((pair.First - pair.Second).Length < 0.5));
    }

    [Theory]
    [InlineData(0, 150, 200)]
    [InlineData(0.8, 15, 35)] // 200 (1 − 0.8) / (1 + 0.8) = 22
    public void Build_NoiseThatLasts_CountsFewerFrames(double memory, double least, double most) =>
        Assert.InRange(Faces.ShapeOf((Faces.Still with { NoisePx = 1.5, NoiseMemory = memory, Frames = 200 }).Film()).EffectiveFrames, least, most);

    public static TheoryData<ReadingRefusal, Func<StillFace, IEnumerable<Frame>>> Unfit => new()
    {
        { ReadingRefusal.Turned, still => (still with { Camera = new() { YawDeg = 8 } }).Film() },
        { ReadingRefusal.Turned, still => (still with { Camera = new() { PitchDeg = -7 } }).Film() },
        { ReadingRefusal.Turned, still => (still with { Camera = new() { RollDeg = 7 } }).Film() },
        { ReadingRefusal.TooFar, still => (still with { Camera = new() { PxPerMm = 0.6 } }).Film() },
        { ReadingRefusal.Moving, still => (still with { Camera = new() { SwayMm = 40, SwayS = 1.5 } }).Film() },
        { ReadingRefusal.NotNeutral, still => still.Film((v, at, _) => v is 14 or 87 or 317 or 17 ? at with { Y = at.Y - 10 } : at) },
        { ReadingRefusal.NotNeutral, still => still.Film((v, at, _) => v is 61 or 291 ? at with { X = at.X * 1.4 } : at) },
        { ReadingRefusal.NotNeutral, still => still.Film((v, at, _) => v is 105 or 334 ? at with { Y = at.Y + 14 } : at) },
        { ReadingRefusal.NotNeutral, still => still.Film((v, at, _) => UpperLids.Contains(v) ? at with { Y = Faces.Head.Vertices[LowerLids[Array.IndexOf(UpperLids, v)]].Y + 1 } : at) },
        { ReadingRefusal.SeveralFaces, still => Each(still, frame => frame.FaceCount = 2) },
        { ReadingRefusal.NoFace, still => Each(still, frame => frame.FaceCount = 0) },
        { ReadingRefusal.HandsOnFace, still => Each(still, frame => PutHand(frame, frame.Face[205])) },
        { ReadingRefusal.TooShort, still => (still with { Frames = 60 }).Film() },
        { ReadingRefusal.TooShort, _ => [] },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Build_UnfitFrames_AreRefusedForTheirReason(ReadingRefusal reason, Func<StillFace, IEnumerable<Frame>> film)
    {
        ShapeAttempt attempt = Faces.Shape(film(Faces.Still));

        Assert.Equal((null, reason), (attempt.Shape, attempt.Refused));
        Assert.All(ShapeReadings.Of(attempt, Faces.Head, Faces.Zones), reading => Assert.Equal(reason, reading.Refused));
    }

    [Fact]
    public void Build_HandBesideTheFace_IsNoObstacle() =>
        Assert.NotNull(Faces.Shape(Each(Faces.Still, frame => PutHand(frame, new(600, 400, 0)))).Shape);

    [Fact]
    public void Build_BlinksNowAndThen_AreLeftOut()
    {
        ShapeAttempt attempt = Faces.Shape((Faces.Still with { Frames = 200 }).Film((v, at, timeS) => timeS % 3 < 0.2 && UpperLids.Contains(v) ? at with { Y = at.Y - 6 } : at));

        Assert.InRange(attempt.UsableShare, 0.85, 0.96);
        Assert.Equal(LidAperture.Read(Faces.Exact(Faces.Canonical)).Of("lid-aperture-ratio", Core.Anatomy.Side.Left).Value!.Value, LidAperture.Read(attempt.Shape!).Of("lid-aperture-ratio", Core.Anatomy.Side.Left).Value!.Value, 0.005);
    }

    [Fact]
    public void FaceShape_OddOrFewBatches_AreNotTaken()
    {
        var points = Faces.Exact(Faces.Canonical).Points;

        Assert.Throws<ArgumentException>(() => new FaceShape([points, points, points], new(1, 0, true), 0.3, 100, 100, 1));
        Assert.Throws<ArgumentException>(() => new FaceShape([points, points, points, points[..400]], new(1, 0, true), 0.3, 100, 100, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FaceShapeBuilder(Faces.Head, 0));
    }

    private static IEnumerable<Frame> Each(StillFace still, Action<Frame> change)
    {
        foreach (Frame frame in still.Film())
        {
            change(frame);
            yield return frame;
        }
    }

    private static void PutHand(Frame frame, VideoPoint at)
    {
        frame.HandCount = 1;
        Array.Fill(frame.Hands[0].Points, at);
    }
}
