using Effleur.Core.Readings;

namespace Effleur.Measurement.Shape;

/// <summary>A shape, or why there is none.</summary>
/// <param name="Shape">Null when refused.</param>
/// <param name="Refused">Null when there is a shape.</param>
/// <param name="UsableShare">Share of the frames that could be used, 0 to 1.</param>
public sealed record ShapeAttempt(FaceShape? Shape, ReadingRefusal? Refused, double UsableShare);
