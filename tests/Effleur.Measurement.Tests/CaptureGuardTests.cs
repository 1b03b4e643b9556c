using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Measurement.Capture;
using Effleur.Testing.Straight;
using FsCheck;
using FsCheck.Fluent;
using static Effleur.Measurement.Tests.PlantedCapture;

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
}
