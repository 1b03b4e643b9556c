using System.Text.Json.Serialization;
using Effleur.Measurement.Capture;

namespace Effleur.Server.CheckIns.Capture;

/// <summary>What the server says over <c>/capture</c>, one JSON text message each.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AdviceMessage), "advice")]
[JsonDerivedType(typeof(ShootMessage), "shoot")]
[JsonDerivedType(typeof(SpoiltMessage), "spoilt")]
[JsonDerivedType(typeof(CaptureErrorMessage), "error")]
internal abstract record CaptureMessage;

internal sealed record AdviceMessage(CaptureAdvice Kind, string Text, double HeldShare) : CaptureMessage;

/// <summary>Now: take the still, or begin the clip.</summary>
internal sealed record ShootMessage : CaptureMessage;

/// <summary>The clip that runs has to begin anew.</summary>
internal sealed record SpoiltMessage(string Text) : CaptureMessage;

/// <summary>The connection closes after it.</summary>
internal sealed record CaptureErrorMessage(string Text) : CaptureMessage;
