using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Safety;

public sealed class RedZoneTests
{
    // The middle of the left eye's opening, and the middle of the throat: independent of the catalogue's outlines.
    private static readonly FacePoint Eye = TheCatalogue.Instance.Head.Vertices[386].Towards(TheCatalogue.Instance.Head.Vertices[374], 0.5);
    private static readonly FacePoint Throat = new(8, -135, 0);

    [Theory]
    [InlineData(true, NoGoKind.Eyeball)]
    [InlineData(false, NoGoKind.FrontOfNeck)]
    public void Stop_FingertipRests_IsRaisedOnceAndPauses(bool isEye, NoGoKind kind)
    {
        Performance p = OnTheWay().Rest(1.5, new(isEye ? Eye : Throat));

        var (state, events) = Run(p);

        StopRaised stop = Assert.Single(events.OfType<StopRaised>());
        Assert.Equal(kind, stop.Kind);
        Assert.InRange(stop.AtS - 1.3, 0.45, 0.8);
        Assert.Equal(PauseReason.Stopped, state.Paused);
        Assert.Contains(events.OfType<CueGiven>(), c => c.AtS == stop.AtS && c.Cue.Kind <= CueKind.StopEyeball);
    }

    [Fact]
    public void Stop_HandPassesAcross_IsNotRaised()
    {
        Performance p = OnTheWay().Then(0.8, u => new(new FacePoint(-60, Eye.Y, Eye.Z).Towards(new(90, Eye.Y, Eye.Z), u)));

        Assert.Empty(Run(p).Events.OfType<StopRaised>());
    }

    [Theory]
    [InlineData("T02.rest")]
    [InlineData("T19.glide")]
    [InlineData("T15.low-row")]
    public void Stop_OrdinaryWork_IsNotRaised(string strokeId)
    {
        var stroke = TheCatalogue.Stroke(strokeId);
        Performance p = strokeId == "T02.rest"
            ? PlaceScripts.Repeat(stroke, Side.Left, 2, 1, true)
            : GlideScripts.Repeat(stroke, Side.Left, 3, 3, true, ReturnStyle.LiftedFast);

        Assert.Empty(CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, stroke.TechniqueId, null), Scenes.Noisy().Film(p)).Events.OfType<StopRaised>());
    }

    [Fact]
    public void Resume_AfterAStop_GoesOn()
    {
        var (state, events) = Run(OnTheWay().Rest(1, new(Eye)));

        state = Coach.Command(state, CoachCommand.Resume, events);

        Assert.Equal(PauseReason.None, state.Paused);
    }

    /// <summary>Arms crossed at the collarbones: fingers over the other hand, in front of the throat for the camera.</summary>
    [Theory]
    [InlineData("T04", 0)]
    [InlineData("T19", 1)]
    public void Stop_FingertipsOverTheOtherHand_CountUnlessArmsAreCrossedAsAsked(string technique, int stops)
    {
        Performance below = Resting(Side.Left, new(-96, -118, -17)), above = Resting(Side.Right, Throat with { X = -26 });

        List<CoachEvent> events = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, technique, null), Scenes.Noisy().Film(below, above)).Events;

        Assert.Equal(stops, events.OfType<StopRaised>().Count());
    }

    private static Performance Resting(Side hand, FacePoint at) => new Performance(hand, TheCatalogue.Stroke("T19.glide")).Away(0.5).Come(0.8, at).Rest(1.5, new(at));

    private static Performance OnTheWay() => new Performance(Side.Left, TheCatalogue.Stroke("T19.glide")).Away(0.5).Come(0.8, Eye);

    private static (CoachState State, List<CoachEvent> Events) Run(Performance p) =>
        CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), Scenes.Noisy().Film(p));
}
