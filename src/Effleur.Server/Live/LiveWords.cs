using System.Text.Json;
using Effleur.Coaching;
using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;

namespace Effleur.Server.Live;

/// <summary>What the coach's events are called on the wire; the words of a stop are knowledge's.</summary>
internal sealed class LiveWords(MassageCatalogue catalogue)
{
    /// <summary>Null for events the state shows.</summary>
    public LiveMessage? Message(CoachEvent happened) => happened switch
    {
        StepStarted step => new StepMessage(step.AtS, step.Step, step.Reason),
        PassEnded pass => new PassMessage(pass.AtS, pass.Pass),
        CueGiven cue => new CueMessage(cue.AtS, cue.Cue.Kind, cue.Cue.Text, (int)cue.Cue.Kind),
        StopRaised stop => new StopMessage(stop.AtS, stop.Zone, stop.Kind, StopText(stop.Kind)),
        GestureShown shown => new GestureMessage(shown.AtS, shown.Gesture),
        TouchLearned learned => new TouchMessage(learned.AtS, learned.HandSize),
        RoutineDone done => new DoneMessage(done.AtS),
        _ => null,
    };

    private string StopText(NoGoKind kind)
    {
        CueKind cue = kind == NoGoKind.Eyeball ? CueKind.StopEyeball : CueKind.StopFrontOfNeck;
        return catalogue.CueWords[JsonNamingPolicy.CamelCase.ConvertName(cue.ToString())][0];
    }
}
