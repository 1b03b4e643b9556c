using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;
using Effleur.Core.Choreography;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Steps;

public sealed class StepTests
{
    private static readonly CoachProgram Program = TheCatalogue.Routine("first-touch");
    private static readonly int GlideStep = Program.Steps.First(s => s.Phase == StepPhase.Work && s.Targets[0].Stroke.Kind == StrokeKind.Glide).Index;

    [Fact]
    public void Step_PassesDoneByBothHands_AdvancesWithoutTouch()
    {
        ProgramStep step = Program.Steps[GlideStep];
        Performance[] hands = [.. step.Targets.Select(t => GlideScripts.Repeat(t.Stroke, t.Side, t.PassesWanted, t.Stroke.SpeedCmS, true, ReturnStyle.LiftedFast))];
        CoachState state = Coach.Start(Program, new CoachResume(GlideStep, 0, 0));
        List<CoachEvent> events = [];

        foreach (Frame frame in Scenes.Noisy().Film(hands)) state = Coach.Advance(state, frame, CoachOptions.Default, events);

        StepStarted next = Assert.Single(events.OfType<StepStarted>(), e => e.Reason == StepChange.PassesDone);
        Assert.Equal(GlideStep + 1, next.Step);
        Assert.InRange(next.AtS, hands[0].Passes[^1].EndS, hands[0].Passes[^1].EndS + 1.5);
    }

    [Fact]
    public void Step_OutOfSight_IsTimedSaidToBeAndNeverScored()
    {
        CoachProgram neck = TheCatalogue.Routine("neck-and-shoulders");
        ProgramStep step = neck.Steps.First(s => s.Phase == StepPhase.Work && s.Targets.IsEmpty); // circles at the back of the head
        CoachState state = Coach.Start(neck, new CoachResume(step.Index - 1, 0, 0));
        List<CoachEvent> events = [];
        Performance resting = new Performance(Side.Left, TheCatalogue.Stroke("T02.rest")).Rest(step.DurationS + neck.Steps[step.Index - 1].DurationS + 2, new(TheCatalogue.Stroke("T02.rest").LeftPath.Positions[0]));

        foreach (Frame frame in Scenes.Clean().Film(resting)) state = Coach.Advance(state, frame, CoachOptions.Default, events);

        StepStarted[] started = [.. events.OfType<StepStarted>()];
        double lastedS = started.Single(e => e.Step == step.Index + 1).AtS - started.Single(e => e.Step == step.Index).AtS;
        Assert.InRange(lastedS, step.DurationS - 0.1, step.DurationS + 0.3);
        Assert.Contains(events.OfType<CueGiven>(), cue => cue.Cue.Kind == CueKind.Timed);
        Assert.DoesNotContain(events.OfType<PassEnded>(), pass => pass.Pass.Seen && pass.Pass.Step == step.Index);
    }

    [Fact]
    public void Pause_HandsLeaveAndComeBack_IsRaisedAndEnds()
    {
        Stroke stroke = Program.Steps[GlideStep].Targets[0].Stroke;
        Performance p = GlideScripts.Repeat(stroke, Side.Left, 1, 4, true, ReturnStyle.LiftedFast).Away(4).Come(0.8, stroke.LeftPath.Positions[0]).Rest(1, new(stroke.LeftPath.Positions[0]));
        CoachState state = Coach.Start(Program, new CoachResume(GlideStep, 0, 0));
        List<CoachEvent> events = [];

        foreach (Frame frame in Scenes.Noisy().Film(p)) state = Coach.Advance(state, frame, CoachOptions.Default, events);

        Assert.Equal([PauseReason.HandsAway, PauseReason.None], events.OfType<PauseChanged>().Select(e => e.Paused));
    }

    [Fact]
    public void Step_NothingSeen_IsTimed()
    {
        CoachState state = Coach.Start(Program, new CoachResume(GlideStep, 0, 0));
        List<CoachEvent> events = [];
        Performance still = new Performance(Side.Left, TheCatalogue.Stroke("T19.glide")).Rest(90, new(new(120, -60, 0)));

        foreach (Frame frame in (Scenes.Clean() with { Fps = 5 }).Film(still)) state = Coach.Advance(state, frame, CoachOptions.Default, events);

        Assert.Contains(events.OfType<StepStarted>(), e => e.Reason == StepChange.TimeOver);
    }

    [Fact]
    public void Start_Resumed_GoesOnWhereItStopped()
    {
        CoachState state = Coach.Start(Program, new CoachResume(GlideStep, 2, 33));

        Assert.Equal((GlideStep, 2, 33.0), (state.Step, state.PassesDone, state.AtS));
    }

    [Fact]
    public void Command_SkipToTheEnd_IsDone()
    {
        CoachState state = Coach.Start(Program);
        List<CoachEvent> events = [];
        for (int i = 0; i < Program.Steps.Length; i++) state = Coach.Command(state, CoachCommand.Skip, events);

        Assert.Equal(CoachPhase.Done, state.Phase);
        Assert.Single(events.OfType<RoutineDone>());
    }
}
