using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Measurement.Capture;
using static Effleur.Measurement.Tests.PlantedCapture;

namespace Effleur.Measurement.Tests;

public class StillPickTests
{
    public static TheoryData<CaptureAdvice, ReadingRefusal> Faults => new()
    {
        { CaptureAdvice.NoFace, ReadingRefusal.NoFace }, { CaptureAdvice.SeveralFaces, ReadingRefusal.SeveralFaces }, { CaptureAdvice.TooDark, ReadingRefusal.TooDark },
        { CaptureAdvice.HandsOnFace, ReadingRefusal.HandsOnFace }, { CaptureAdvice.TooBright, ReadingRefusal.TooBright }, { CaptureAdvice.MixedLight, ReadingRefusal.MixedLight },
        { CaptureAdvice.Blurred, ReadingRefusal.Blurred }, { CaptureAdvice.Turned, ReadingRefusal.Turned }, { CaptureAdvice.Tilted, ReadingRefusal.Turned }, { CaptureAdvice.TooFar, ReadingRefusal.TooFar },
    };

    [Fact]
    public void Read_OneSharperFrame_IsPicked()
    {
        StillChoice? still = Pick(new(), (frame, i) => frame.Sharpness = i == 7 ? 300 : 200, out ReadingRefusal? refused);

        Assert.Null(refused);
        Assert.Equal((7, 300.0, true), (still!.Index, still.Sharpness, still.IsNeutral));
        Assert.Equal(Frame.FacePointCount, still.Face.Length);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_EveryFrameSpoilt_IsRefusedByTheReason(CaptureAdvice wrong, ReadingRefusal expected)
    {
        Assert.Null(Pick(PlaceFor(wrong), (frame, _) => Spoil(frame, wrong), out ReadingRefusal? refused));
        Assert.Equal(expected, refused);
    }

    [Fact]
    public void Read_SharperFrameWithHands_GoesBehindAClearOne()
    {
        StillChoice? still = Pick(new(), (frame, i) =>
        {
            if (i == 3) return;
            Spoil(frame, CaptureAdvice.HandsOnFace);
            frame.Sharpness = 500;
        }, out _);

        Assert.Equal(3, still!.Index);
    }

    [Fact]
    public void Read_SmilesAndOneAtRest_PicksTheOneAtRest()
    {
        Assert.Equal((5, true), Choice(i => i != 5));
        Assert.Equal((0, false), Choice(_ => true));

        (int, bool) Choice(Func<int, bool> isMoved)
        {
            StillChoice still = Pick(new(), (frame, i) =>
            {
                if (!isMoved(i)) return;
                Spoil(frame, CaptureAdvice.NotNeutral);
                frame.Sharpness = 500;
            }, out _)!;
            return (still.Index, still.IsNeutral);
        }
    }

    [Fact]
    public void Read_NoFrames_HasNoFace()
    {
        Assert.Null(new StillPick(ShippedHead.Mesh).Read(out ReadingRefusal? refused));
        Assert.Equal(ReadingRefusal.NoFace, refused);
    }

    private static StillChoice? Pick(Effleur.Testing.Straight.Camera camera, Action<Frame, int> change, out ReadingRefusal? refused)
    {
        var pick = new StillPick(ShippedHead.Mesh);
        int i = 0;
        foreach (Frame frame in Film(camera, frames: 12))
        {
            change(Plant(frame), i++);
            pick.Add(frame);
        }

        return pick.Read(out refused);
    }
}
