using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Measurement.Capture;
using Effleur.Testing.Straight;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests;

/// <summary>A face planted in front of a camera, one thing wrong with it at a time.</summary>
public class CaptureGuardTests
{
    private static readonly HeadMesh Head = ShippedHead.Mesh;

    public static TheoryData<CaptureAdvice> Every => [.. Enum.GetValues<CaptureAdvice>()];

    [Theory]
    [MemberData(nameof(Every))]
    public void Advance_OneThingWrong_TellsItAndNothingElse(CaptureAdvice wrong)
    {
        CaptureStep[] steps = Run(Film(PlaceFor(wrong)), frame => Spoil(frame, wrong));

        Assert.Equal(wrong, steps[^1].Advice);
        Assert.All(steps, step => Assert.Contains(step.Advice, (CaptureAdvice[])[CaptureAdvice.Hold, wrong]));
        Assert.Equal(wrong == CaptureAdvice.Hold ? 1 : 0, steps.Count(step => step.Shoots));
    }

    [Fact]
    public void Advance_AllWell_ShootsOnceAfterASecond()
    {
        CaptureStep[] steps = Run(Film(new(), noisePx: 0.7, frames: 120));

        int shot = Array.FindIndex(steps, step => step.Shoots);
        Assert.InRange(shot, 30, 31);
        Assert.Single(steps, step => step.Shoots);
        Assert.InRange(steps[15].HeldShare, 0.45, 0.55);
        Assert.All(steps[shot..], step => Assert.Equal(1, step.HeldShare));
    }

    [Theory]
    [InlineData(CapturePose.Front, 0, true)]
    [InlineData(CapturePose.Front, 4, true)]
    [InlineData(CapturePose.Front, 6, false)]
    [InlineData(CapturePose.Left45, 42, true)]
    [InlineData(CapturePose.Left45, 38, false)]
    [InlineData(CapturePose.Left45, -45, false)]
    [InlineData(CapturePose.Right45, -47, true)]
    [InlineData(CapturePose.Right45, 45, false)]
    public void Advance_HeadTurnedByAKnownAngle_IsJudgedByTheWantedPose(CapturePose pose, double yawDeg, bool isWell)
    {
        CaptureStep last = Run(Film(new Camera { YawDeg = yawDeg }), pose: pose)[^1];

        Assert.Equal(isWell ? CaptureAdvice.Hold : CaptureAdvice.Turned, last.Advice);
        double wanted = pose switch { CapturePose.Left45 => 45, CapturePose.Right45 => -45, _ => 0 };
        if (!isWell) Assert.Equal(yawDeg < wanted, last.IsLeftwards);
    }

    [Fact]
    public void Advance_Blink_BreaksNeitherTheHoldNorIsItShot()
    {
        CaptureStep[] steps = Run(Film(new(), frames: 60), frame =>
        {
            if (frame.Sequence is >= 27 and < 32) ShutEyes(frame);
        });

        Assert.All(steps, step => Assert.Equal(CaptureAdvice.Hold, step.Advice));
        Assert.Equal(32, Array.FindIndex(steps, step => step.Shoots));
    }

    [Fact]
    public void Advance_AngleAtTheLimitWithNoise_DoesNotFlicker()
    {
        CaptureStep[] steps = Run(Film(new Camera { YawDeg = 5 }, noisePx: 1.5, frames: 600));

        int changes = steps.Zip(steps.Skip(1)).Count(pair => pair.First.Advice != pair.Second.Advice);
        Assert.InRange(changes, 0, 4);
    }

    [Theory]
    [InlineData(CaptureAdvice.HandsOnFace, true)]
    [InlineData(CaptureAdvice.NoFace, true)]
    [InlineData(CaptureAdvice.SeveralFaces, true)]
    [InlineData(CaptureAdvice.TooDark, true)]
    [InlineData(CaptureAdvice.NotNeutral, false)]
    [InlineData(CaptureAdvice.Blurred, false)]
    public void Advance_WrongDuringAClip_SpoilsItOnceAndShootsAnew(CaptureAdvice wrong, bool spoils)
    {
        CaptureStep[] steps = Run(Film(new(), frames: 300), frame =>
        {
            if (frame.Sequence is >= 90 and < 150) Spoil(frame, wrong);
        });

        Assert.Equal(spoils ? 1 : 0, steps.Count(step => step.Spoilt));
        Assert.Equal(spoils ? 2 : 1, steps.Count(step => step.Shoots));
        if (spoils) Assert.Equal(wrong, steps.Single(step => step.Spoilt).Advice);
    }

    [Fact]
    public void Want_NextShot_HoldsAnew()
    {
        var guard = new CaptureGuard(Head);
        int shots = 0;
        foreach (Frame frame in Film(new(), frames: 120))
        {
            if (guard.Advance(Plant(frame)).Shoots && ++shots == 1) guard.Want(CaptureShot.Still, CapturePose.Front);
        }

        Assert.Equal(2, shots);
    }

    [Fact]
    public void Advance_AnyFrames_NeverFailsAndSharesStayShares()
    {
        var gen = Gen.Choose(0, int.MaxValue).ToArbitrary();
        Prop.ForAll(gen, seed =>
        {
            var random = new Random(seed);
            var guard = new CaptureGuard(Head);
            var frame = new Frame { WidthPx = 640, HeightPx = 480 };
            for (int i = 0; i < 60; i++)
            {
                Scramble(frame, random, i);
                CaptureStep step = guard.Advance(frame);
                if (!(step.HeldShare >= 0 && step.HeldShare <= 1) || !Enum.IsDefined(step.Advice)) return false;
                if (step.Shoots && step.Advice != CaptureAdvice.Hold) return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Review_WholeRecording_NamesWhatWasWrongAndForHowLong()
    {
        var good = new CaptureReview(Head);
        var bad = new CaptureReview(Head);
        foreach (Frame frame in Film(new(), frames: 200))
        {
            good.Add(Plant(frame));
            if (frame.Sequence >= 100) Spoil(frame, CaptureAdvice.HandsOnFace);
            bad.Add(frame);
        }

        Assert.Equal((true, 1.0), (good.Read().IsGood, good.Read().WellShare));
        Assert.Empty(good.Read().Reasons);
        Assert.False(bad.Read().IsGood);
        Assert.Equal(CaptureAdvice.HandsOnFace, bad.Read().Reasons[0].Advice);
        Assert.InRange(bad.Read().Reasons[0].Share, 0.45, 0.5);
        Assert.False(new CaptureReview(Head).Read().IsGood);
    }

    private static Camera PlaceFor(CaptureAdvice wrong) => wrong switch
    {
        CaptureAdvice.TooFar => new() { PxPerMm = 0.6 },
        CaptureAdvice.TooNear => new() { PxPerMm = 1.6, CentreYPx = 240 },
        CaptureAdvice.OffCentre => new() { CentreXPx = 200 },
        CaptureAdvice.Turned => new() { YawDeg = -12 },
        CaptureAdvice.Tilted => new() { RollDeg = 9 },
        CaptureAdvice.Moving => new() { SwayMm = 20, SwayS = 2 },
        _ => new(),
    };

    private static void Spoil(Frame frame, CaptureAdvice wrong)
    {
        if (wrong == CaptureAdvice.NoFace) frame.FaceCount = 0;
        if (wrong == CaptureAdvice.SeveralFaces) frame.FaceCount = 2;
        if (wrong == CaptureAdvice.TooDark) frame.Brightness = 0.05f;
        if (wrong == CaptureAdvice.Blurred) frame.Sharpness = 5;
        if (wrong == CaptureAdvice.NotNeutral) ShutEyes(frame);
        if (wrong == CaptureAdvice.TooBright) frame.Skin[0] = frame.Skin[0] with { SaturatedShare = 0.1f };
        if (wrong == CaptureAdvice.MixedLight) frame.Skin[1] = frame.Skin[1] with { Red = 120, Green = 90, Blue = 80 };
        if (wrong != CaptureAdvice.HandsOnFace) return;
        frame.HandCount = 1;
        for (int i = 0; i < HandSample.PointCount; i++) frame.Hands[0].Points[i] = new(frame.Face[50].X + (4 * i), frame.Face[50].Y + (3 * i), 0);
    }

    private static void ShutEyes(Frame frame)
    {
        foreach ((int upper, int lower) in new[] { (160, 144), (159, 145), (158, 153), (387, 373), (386, 374), (385, 380) })
            frame.Face[upper] = frame.Face[upper] with { Y = frame.Face[lower].Y };
    }

    private static CaptureStep[] Run(IEnumerable<Frame> film, Action<Frame>? change = null, CapturePose pose = CapturePose.Front)
    {
        var guard = new CaptureGuard(Head);
        guard.Want(CaptureShot.Clip, pose);
        return [.. film.Select(frame =>
        {
            Plant(frame);
            change?.Invoke(frame);
            return guard.Advance(frame);
        })];
    }

    private static Frame Plant(Frame frame)
    {
        (frame.FaceCount, frame.HandCount, frame.Brightness, frame.Sharpness, frame.SkinCount) = (1, 0, 0.5f, 200, 3);
        frame.Skin[0] = new(SkinPatch.Forehead, 900, 190, 150, 130, 0.001f);
        frame.Skin[1] = new(SkinPatch.LeftCheek, 900, 185, 146, 128, 0.001f);
        frame.Skin[2] = new(SkinPatch.RightCheek, 900, 192, 152, 131, 0.001f);
        return frame;
    }

    // The canonical head's middle is a little above its own origin: this puts the face into the picture's middle.
    private static IEnumerable<Frame> Film(Camera camera, double noisePx = 0, int frames = 90) =>
        new StillFace { Head = Head, Camera = camera with { CentreYPx = 240, PxPerMm = camera.PxPerMm == 1.2 ? 1 : camera.PxPerMm }, NoisePx = noisePx, Frames = frames }.Film();

    private static void Scramble(Frame frame, Random random, int i)
    {
        frame.CaptureTimeUs = i * 33_000;
        frame.FaceCount = random.Next(3);
        frame.HandCount = random.Next(3);
        frame.SkinCount = random.Next(7);
        frame.Brightness = (float)random.NextDouble();
        frame.Sharpness = (float)(random.NextDouble() * 1e6);
        for (int k = 0; k < frame.Face.Length; k++) frame.Face[k] = new(random.Next(-5, 650), random.Next(-5, 490), random.Next(-90, 90));
        if (random.Next(4) == 0) Array.Fill(frame.Face, new(3, 3, 3));
        foreach (HandSample hand in frame.Hands)
            for (int k = 0; k < hand.Points.Length; k++) hand.Points[k] = new(random.Next(640), random.Next(480), 0);
        for (int k = 0; k < frame.SkinCount; k++)
            frame.Skin[k] = new((SkinPatch)k, (uint)random.Next(2), random.Next(256), random.Next(256), random.Next(256), (float)random.NextDouble());
    }
}
