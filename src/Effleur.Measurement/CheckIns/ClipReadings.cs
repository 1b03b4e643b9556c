using System.Collections.Immutable;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;

namespace Effleur.Measurement.CheckIns;

/// <summary>What a clip gave.</summary>
/// <param name="Readings">Readings and refusals.</param>
/// <param name="Shape">The face's shape; null when it was refused.</param>
public sealed record ClipReadings(ImmutableArray<Reading> Readings, FaceShape? Shape);
