using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;

namespace Effleur.Core.Choreography;

/// <summary>What one hand does during a work step.</summary>
/// <param name="Hand">The person's own hand.</param>
/// <param name="FaceSide">The side of the face it works on.</param>
/// <param name="StrokeId">The stroke.</param>
/// <param name="Passes">Its passes in time.</param>
/// <param name="Tool">What the hand holds, or null.</param>
public sealed record HandTrack(Side Hand, Side FaceSide, string StrokeId, ImmutableArray<TimedPass> Passes, Tool? Tool = null);
