using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Effleur.Coaching;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Gestures;
using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;

namespace Effleur.Server.Live;

/// <summary>What the server says over <c>/live</c>, one JSON text message each.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(StateMessage), "state")]
[JsonDerivedType(typeof(StepMessage), "step")]
[JsonDerivedType(typeof(PassMessage), "pass")]
[JsonDerivedType(typeof(CueMessage), "cue")]
[JsonDerivedType(typeof(PaintedMessage), "painted")]
[JsonDerivedType(typeof(StopMessage), "stop")]
[JsonDerivedType(typeof(GestureMessage), "gesture")]
[JsonDerivedType(typeof(TouchMessage), "touch")]
[JsonDerivedType(typeof(DoneMessage), "done")]
[JsonDerivedType(typeof(DroppedMessage), "dropped")]
[JsonDerivedType(typeof(NotSavedMessage), "notSaved")]
[JsonDerivedType(typeof(ErrorMessage), "error")]
internal abstract record LiveMessage;

internal sealed record StateMessage(
    double AtS,
    int Step,
    CoachPhase Phase,
    PauseReason Paused,
    int PassesDone,
    int PassesWanted,
    double StepElapsedS,
    IReadOnlyList<HandView> Hands) : LiveMessage;

internal sealed record StepMessage(double AtS, int Step, StepChange Reason) : LiveMessage;

internal sealed record PassMessage(double AtS, Pass Pass) : LiveMessage;

internal sealed record CueMessage(double AtS, CueKind Kind, string Text, int Priority) : LiveMessage;

/// <summary>Rows of vertex and seconds, only what changed; seconds are the session's whole sum, so that a message told twice does no harm.</summary>
internal sealed record PaintedMessage(double AtS, ImmutableArray<ImmutableArray<double>> Cells) : LiveMessage;

internal sealed record StopMessage(double AtS, string Zone, NoGoKind Kind, string Text) : LiveMessage;

internal sealed record GestureMessage(double AtS, Gesture Kind) : LiveMessage;

/// <summary>How large the hands look while they rest on the face, for the next session's <c>handSize</c>.</summary>
internal sealed record TouchMessage(double AtS, double HandSize) : LiveMessage;

internal sealed record DoneMessage(double AtS) : LiveMessage;

internal sealed record DroppedMessage(int Count) : LiveMessage;

internal sealed record NotSavedMessage(string Text) : LiveMessage;

internal sealed record ErrorMessage(string Text) : LiveMessage;
