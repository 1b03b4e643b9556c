using Effleur.Coaching.Cues;
using Effleur.Coaching.Gestures;
using Effleur.Core.Anatomy;
using Effleur.Core.Choreography;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Gestures;

public sealed class GestureTests
{
    private static readonly CoachProgram Program = TheCatalogue.Routine("first-touch");
    private static readonly int GlideStep = Program.Steps.First(s => s.Phase == StepPhase.Work && s.Targets[0].Stroke.Kind == StrokeKind.Glide).Index;
    private static readonly Stroke Glide = Program.Steps[GlideStep].Targets[0].Stroke;

    [Theory]
    [InlineData(Side.Left, 8)]
    [InlineData(Side.Right, 8)]
    [InlineData(Side.Left, 30)]
    [InlineData(Side.Right, 30)]
    public void Palm_HeldUp_PausesAndShownAgainGoesOn(Side side, double fps)
    {
        ShownHand palm = Palm(side);

        List<CoachEvent> events = Run(Working(8), fps, ShownHands.Raise(palm, 1, 1.5), ShownHands.Raise(palm, 5, 1.5)).Events;

        Assert.Equal([PauseReason.Asked, PauseReason.None], events.OfType<PauseChanged>().Select(e => e.Paused));
        Assert.Equal([CueKind.PalmPauses, CueKind.PalmGoesOn], Answers(events));
        Assert.All(events.OfType<GestureShown>().Zip([1.0, 5]), pair => Assert.InRange(pair.First.AtS - pair.Second, 0.5, 1.3));
    }

    [Fact]
    public void Palm_HeldLongAndFlickering_PausesOnce()
    {
        Scene scene = Scenes.Noisy() with { LostHands = [(3, 3.7)] };

        List<CoachEvent> events = Run(scene, Working(7), Program, ShownHands.Raise(Palm(Side.Right), 1, 5)).Events;

        Assert.Equal([PauseReason.Asked], events.OfType<PauseChanged>().Select(e => e.Paused));
    }

    [Fact]
    public void Palm_ShownToComeBackAfterHandsWereAway_DoesNotPauseAgain()
    {
        Performance leaves = new Performance(Side.Left, Glide).Rest(1, new(Glide.LeftPath.Positions[0])).Away(8);

        List<CoachEvent> events = Run(leaves, 30, ShownHands.Raise(Palm(Side.Left), 5, 1.5)).Events;

        Assert.Equal([PauseReason.HandsAway, PauseReason.None, PauseReason.HandsAway], events.OfType<PauseChanged>().Select(e => e.Paused));
        Assert.Single(events.OfType<GestureShown>());
    }

    [Fact]
    public void Palm_AfterAStop_GoesOn()
    {
        var eye = TheCatalogue.Instance.Head.Vertices[386].Towards(TheCatalogue.Instance.Head.Vertices[374], 0.5);
        Performance touches = new Performance(Side.Left, Glide).Away(0.5).Come(0.8, eye).Rest(1.5, new(eye)).Go(0.5, eye).Away(3);

        List<CoachEvent> events = Run(touches, 30, ShownHands.Raise(Palm(Side.Left), 4, 1.5)).Events;

        Assert.Equal([PauseReason.Stopped, PauseReason.None], events.OfType<PauseChanged>().Select(e => e.Paused).Take(2));
    }

    public static TheoryData<string> NoPalms => ["back", "together", "fist", "pointing", "moving", "short", "onFace"];

    [Theory]
    [MemberData(nameof(NoPalms))]
    public void Palm_AnythingElse_IsNone(string what)
    {
        ShownHand palm = Palm(Side.Left);
        Func<double, ShownHand?> shown = what switch
        {
            "back" => ShownHands.Raise(palm with { IsBackToCamera = true }, 1, 3),
            "together" => ShownHands.Raise(palm with { FanDeg = ShownHand.Together.FanDeg }, 1, 3),
            "fist" => ShownHands.Raise(palm with { BendDeg = ShownHand.Fist.BendDeg }, 1, 3),
            "pointing" => ShownHands.Raise(palm with { BendDeg = ShownHand.Fist.BendDeg, IsIndexOut = true }, 1, 3),
            "moving" => timeS => palm with { XPx = palm.XPx + (60 * Math.Sin(4 * timeS)) },
            "short" => ShownHands.Raise(palm, 1, 0.3),
            _ => ShownHands.Raise(palm with { XPx = 360, YPx = 190 }, 1, 3),
        };

        Assert.Empty(Run(Working(5), 30, shown).Events.OfType<GestureShown>());
    }

    [Theory]
    [InlineData("T19.glide")]
    [InlineData("T02.rest")]
    [InlineData("T28.circle")]
    public void Gesture_FingersSpreadOnTheFace_IsNone(string strokeId)
    {
        Stroke stroke = TheCatalogue.Instance.Techniques[strokeId.Split('.')[0]].Strokes[0];
        Performance work = stroke.Kind == StrokeKind.Glide ? GlideScripts.Repeat(stroke, Side.Left, 3, 3, true, ReturnStyle.LiftedSlow) : PlaceScripts.Repeat(stroke, Side.Left, 3, 1, true);
        ShownHand spread = ShownHand.Palm with { IsBackToCamera = true };

        var (_, events) = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, stroke.TechniqueId, null), Scenes.Noisy().Film(work).Shape(spread, 1.2, 1.5, 0.33, 5));

        Assert.Empty(events.OfType<GestureShown>());
    }

    [Theory]
    [InlineData(Side.Left, false, Gesture.ThumbsUp)]
    [InlineData(Side.Right, false, Gesture.ThumbsUp)]
    [InlineData(Side.Left, true, Gesture.ThumbsDown)]
    [InlineData(Side.Right, true, Gesture.ThumbsDown)]
    public void Thumb_AfterTheLastStep_IsAnOpinionWithThanks(Side side, bool isDown, Gesture gesture)
    {
        List<CoachEvent> events = AtTheEnd(ShownHands.Raise(Shown(isDown ? ShownHand.ThumbDown : ShownHand.ThumbUp, side), 1, 1.5));

        Assert.Equal(gesture, Assert.Single(events.OfType<GestureShown>()).Gesture);
        Assert.Equal([CueKind.Thanks], Answers(events));
        Assert.Empty(events.OfType<PauseChanged>());
    }

    [Fact]
    public void Thumb_OtherWayAfterwards_IsTheNewOpinion()
    {
        List<CoachEvent> events = AtTheEnd(ShownHands.Raise(Shown(ShownHand.ThumbUp, Side.Left), 1, 1.5), ShownHands.Raise(Shown(ShownHand.ThumbDown, Side.Left), 5, 1.5));

        Assert.Equal([Gesture.ThumbsUp, Gesture.ThumbsDown], events.OfType<GestureShown>().Select(e => e.Gesture));
    }

    [Fact]
    public void Thumb_BeforeTheEnd_MeansNothing() =>
        Assert.Empty(Run(Working(5), 30, ShownHands.Raise(Shown(ShownHand.ThumbUp, Side.Left), 1, 3)).Events.OfType<GestureShown>());

    private static ShownHand Palm(Side side) => Shown(ShownHand.Palm, side);

    private static ShownHand Shown(ShownHand shape, Side side) => shape with { Side = side, XPx = side == Side.Left ? 545 : 95 };

    private static Performance Working(double seconds) => new Performance(Side.Left, Glide).Rest(seconds, new(Glide.LeftPath.Positions[0]));

    private static CueKind[] Answers(IEnumerable<CoachEvent> events) =>
        [.. events.OfType<CueGiven>().Select(c => c.Cue.Kind).Where(kind => kind is CueKind.PalmPauses or CueKind.PalmGoesOn or CueKind.Thanks)];

    private static (CoachState State, List<CoachEvent> Events) Run(Performance work, double fps, params Func<double, ShownHand?>[] shown) =>
        Run(Scenes.Noisy() with { Fps = fps, WrongLabelShare = 0.1 }, work, Program, shown);

    private static (CoachState State, List<CoachEvent> Events) Run(Scene scene, Performance work, CoachProgram program, params Func<double, ShownHand?>[] shown)
    {
        CoachState state = Coach.Start(program, new CoachResume(GlideStep, 0, 0));
        List<CoachEvent> events = [];
        bool IsLost(double timeS) => scene.LostHands.Any(span => timeS >= span.FromS && timeS < span.ToS);
        Func<double, ShownHand?>[] seen = [.. shown.Select<Func<double, ShownHand?>, Func<double, ShownHand?>>(at => timeS => IsLost(timeS) ? null : at(timeS))];
        foreach (Frame frame in scene.Film(work).Show(1.5, scene.WrongLabelShare, 21, seen)) state = Coach.Advance(state, frame, CoachOptions.Default, events);
        return (state, events);
    }

    private static List<CoachEvent> AtTheEnd(params Func<double, ShownHand?>[] shown)
    {
        List<CoachEvent> events = [];
        CoachState state = Coach.Start(Program, new CoachResume(Program.Steps.Length - 1, 0, 0));
        state = Coach.Command(state, CoachCommand.Skip, events);
        foreach (Frame frame in Scenes.Noisy().Film(new Performance(Side.Left, Glide).Away(8)).Show(1.5, 0.1, 21, shown)) state = Coach.Advance(state, frame, CoachOptions.Default, events);
        return events;
    }
}
