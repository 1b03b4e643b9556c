using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Poses;

public sealed class SecondFaceTests
{
    private static readonly Performance Truth = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 4, 4, true, ReturnStyle.LiftedFast);

    [Fact]
    public void SomebodyComesIn_ThePersonIsFollowedOn() => Assert.Equal(4, Passes(frame => Join(frame, 0)).Count(p => p.Seen));

    [Fact]
    public void SomebodyElsesFaceIsCarried_NothingIsJudged() => Assert.DoesNotContain(Passes(frame => Join(frame, 200)), p => p.Seen && p.EndS > Truth.Passes[1].EndS);

    [Fact]
    public void TwoFromTheFirstFrame_NobodyIsCoached() => Assert.DoesNotContain(Passes(frame => frame.FaceCount = 2), p => p.Seen);

    /// <summary>From the second pass on there are two, and the face that is carried lies so far aside.</summary>
    private static void Join(Frame frame, float asidePx)
    {
        if (frame.CaptureTimeUs / 1e6 < Truth.Passes[1].StartS) return;
        frame.FaceCount = 2;
        for (int i = 0; i < Frame.FacePointCount; i++) frame.Face[i] = frame.Face[i] with { X = frame.Face[i].X + asidePx };
    }

    private static List<Coaching.Passes.Pass> Passes(Action<Frame> edit) =>
        CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), Scenes.Noisy().Film(Truth).Select(frame =>
        {
            edit(frame);
            return frame;
        })).Events.Passes();
}
