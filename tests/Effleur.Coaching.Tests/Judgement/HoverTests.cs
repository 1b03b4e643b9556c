using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Judgement;

/// <summary>Hands that do the same movement in the air, 42 cm from the camera: 40 mm look 11 % larger; towards the camera, so that they are a little more than half of that over a cheek that leans.</summary>
public sealed class HoverTests
{
    private static readonly CoachOptions StraightHand = new() { HandSize = StraightHandSize };

    // HandShape is a little larger than the hand that is 1, and lies flat: worked out by hand from its proportions.
    private const double StraightHandSize = 1.042;

    [Theory]
    [InlineData(0, 6)]
    [InlineData(40, 0)]
    [InlineData(60, 0)]
    public void Glides_HandOfKnownSize_AreScoredOnTheSkinOnly(double hoverMm, int scored) =>
        Assert.Equal(scored, Run(hoverMm, StraightHand).Passes().Count(p => p.Seen));

    [Fact]
    public void HandInTheAir_IsSaidAndNothingIsTold()
    {
        List<CoachEvent> events = Run(40, StraightHand);

        Assert.All(events.Passes(), p => Assert.Equal((PassRefusal.Hovering, null, null), (p.Refused, p.Score, p.SpeedCmS)));
        Assert.All(events.Passes(), p => Assert.InRange(p.Nearer!.Value, 0.03, 0.06));
        Assert.Contains(CueKind.Hovering, events.OfType<CueGiven>().Select(e => e.Cue.Kind));
    }

    /// <summary>The hands are taken for small ones, so that their size would say that they are in the air.</summary>
    [Fact]
    public void HandsOfCrossedArms_AreHiddenRatherThanInTheAir()
    {
        Stroke pump = TheCatalogue.Stroke("T04.pump");
        Performance[] both = [PlaceScripts.Repeat(pump, Side.Left, 4, 1, isForward: true), PlaceScripts.Repeat(pump, Side.Right, 4, 1, isForward: true)];

        List<CoachEvent> events = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T04", null), Scenes.Noisy().Film(both), new() { HandSize = 0.8 }).Events;

        Assert.NotEmpty(events.Passes());
        Assert.All(events.Passes(), p => Assert.Equal((PassRefusal.Lost, null), (p.Refused, p.Score)));
        Assert.DoesNotContain(CueKind.Hovering, events.OfType<CueGiven>().Select(e => e.Cue.Kind));
    }

    [Fact]
    public void LargeHandOnTheSkin_OnceItsSizeIsKnown_IsScored()
    {
        Assert.DoesNotContain(Run(40, StraightHand).Passes(), p => p.Seen);
        Assert.Equal(6, Run(40, new() { HandSize = StraightHandSize * 420 / 380 }).Passes().Count(p => p.Seen));
    }

    [Fact]
    public void HandOfUnknownSize_OnlyClearlyInTheAirIsRefused()
    {
        Assert.Equal(6, Run(22, CoachOptions.Default).Passes().Count(p => p.Seen));
        Assert.DoesNotContain(Run(40, CoachOptions.Default).Passes(), p => p.Seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1.06)]
    public void HandWhoseTouchesWereSeen_IsToldInTheAir_ThoughItIsTakenForALargerOne(double size)
    {
        CoachOptions taken = new() { HandSize = size * StraightHandSize };
        List<Pass> passes = InTurn((Glides(0, 4), taken), (Glides(30, 2), taken)).Passes();

        Assert.Equal([true, true, true, true, false, false], passes.Select(p => p.Seen));
    }

    [Fact]
    public void HandWhoseSizeIsLearned_IsNotMeasuredByTouchesOfAnotherSize() =>
        Assert.Equal(6, InTurn((Glides(0, 3), new() { HandSize = 1.1 * StraightHandSize }), (Glides(0, 3), StraightHand)).Passes().Count(p => p.Seen));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(45, 0)]
    [InlineData(60, 0)]
    [InlineData(45, -35)]
    public void PalmsAtRest_TeachTheSizeOfAHandThatWorks_WhereverOnTheCheek(double sidewaysMm, double liftMm)
    {
        Stroke rest = TheCatalogue.Stroke("T02.rest");
        FacePoint cheek = TheCatalogue.Instance.Head.Vertices.Where(v => Math.Abs(v.Y + 10) < 12 && v.Z > 0).MinBy(v => Math.Abs(v.X - sidewaysMm));
        HandPlace place = new(cheek, liftMm);
        Performance p = new Performance(Side.Left, rest).Away(0.5).Come(0.8, place.At).Rest(5, place);
        CoachState state = Coach.Start(CoachProgram.FromTechnique(TheCatalogue.Instance, "T02", null));
        List<CoachEvent> events = [];
        state = Coach.Command(state, CoachCommand.LearnTouch, events);
        foreach (var frame in (Scenes.Clean() with { NoisePx = 0.7 }).Film(p)) state = Coach.Advance(state, frame, CoachOptions.Default, events);

        // A palm looks 0.91 of a working hand, and its landmarks are taken for 7 mm over the skin. The face of these frames is laid out without perspective, the hand with it:
        // beside the nose that is up to a twentieth.
        double size = StraightHandSize / 0.91 * (420 - 7) / (420 - liftMm);
        Assert.InRange(Assert.Single(events.OfType<TouchLearned>()).HandSize, size - 0.06, size + 0.06);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(8, 6)]
    public void HandThatLooksToBeInTheAir_IsOnTheSkinOnceItMovesIt(double dragMm, int scored)
    {
        Performance p = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 6, 4, true, ReturnStyle.LiftedFast, dragMm: dragMm);

        Scene followed = Scenes.Noisy() with { SkinIsFollowed = true };
        List<Pass> passes = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), followed.Film(p), new() { HandSize = 0.9 * StraightHandSize }).Events.Passes();

        Assert.Equal(scored, passes.Count(q => q.Seen));
    }

    [Fact]
    public void HandMisplacedInSomeFrames_IsNotTakenForOneInTheAir()
    {
        Performance p = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 6, 4, true, ReturnStyle.LiftedFast);

        List<Pass> passes = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), Scenes.Noisy().Film(p).Select(Misplaced), StraightHand).Events.Passes();

        Assert.Equal(6, passes.Count(q => q.Seen));
    }

    [Fact]
    public void KneadingHand_WhosePalmGoesUpAndDown_IsNotJudged()
    {
        Stroke knead = TheCatalogue.Stroke("T26.knead");
        Performance p = PlaceScripts.Repeat(knead, Side.Left, 4, 1, true);

        List<Pass> passes = CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T26", null), Scenes.Noisy().Film(p), new() { HandSize = 0.9 }).Events.Passes();

        Assert.NotEmpty(passes);
        Assert.All(passes, q => Assert.Equal((true, null), (q.Seen, q.Nearer)));
    }

    [Fact]
    public void HandsThatMove_TeachNothing()
    {
        CoachState state = Coach.Start(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null));
        List<CoachEvent> events = [];
        state = Coach.Command(state, CoachCommand.LearnTouch, events);
        Performance p = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 6, 6, true, ReturnStyle.Rubbing);
        foreach (var frame in Scenes.Noisy().Film(p)) state = Coach.Advance(state, frame, CoachOptions.Default, events);

        Assert.Empty(events.OfType<TouchLearned>());
    }

    private static IEnumerable<Frame> Glides(double hoverMm, int passes) =>
        Scenes.Noisy().Film(GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, passes, 4, true, ReturnStyle.LiftedFast, hoverMm: hoverMm));

    /// <summary>One session in which each film begins where the one before ended.</summary>
    private static List<CoachEvent> InTurn(params (IEnumerable<Frame> Film, CoachOptions Options)[] parts)
    {
        CoachState state = Coach.Start(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null));
        List<CoachEvent> events = [];
        foreach ((IEnumerable<Frame> film, CoachOptions options) in parts)
        {
            long fromUs = (long)(state.AtS * 1e6) + 1;
            foreach (Frame frame in film)
            {
                frame.CaptureTimeUs += fromUs;
                state = Coach.Advance(state, frame, options, events);
            }
        }

        Coach.Finish(state, events);
        return events;
    }

    /// <summary>In every fourth frame the wrist is a palm's length off.</summary>
    private static Frame Misplaced(Frame frame)
    {
        if (frame.Sequence % 4 == 0 && frame.HandCount > 0) frame.Hands[0].Points[0] = frame.Hands[0].Points[0] with { Y = frame.Hands[0].Points[0].Y + 100 };
        return frame;
    }

    private static List<CoachEvent> Run(double hoverMm, CoachOptions options)
    {
        Performance p = GlideScripts.Repeat(TheCatalogue.Stroke("T19.glide"), Side.Left, 6, 4, true, ReturnStyle.LiftedFast, hoverMm: hoverMm);
        return CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, "T19", null), Scenes.Noisy().Film(p), options).Events;
    }
}
