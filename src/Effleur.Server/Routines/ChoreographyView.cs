using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Geometry;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Server.Routines;

internal sealed record ChoreographyView(
    string Id, string Name, double DurationS, ImmutableArray<ChoreographyStep> Steps, IReadOnlyDictionary<string, StrokeShape> Strokes)
{
    public static ChoreographyView Of(TimedRoutine routine, MassageLibrary library) => new(
        routine.Id,
        routine.Name,
        routine.DurationS,
        routine.Steps,
        routine.Steps.SelectMany(step => step.Hands)
            .Select(hand => hand.StrokeId)
            .Distinct()
            .ToDictionary(id => id, id => StrokeShape.Of(library.Stroke(id)!, library.Catalogue)));
}

/// <summary>A stroke as it is drawn and done.</summary>
/// <remarks><c>PressesWith</c> is the contact of the pressure lesson; null where no scale can stand for it.</remarks>
internal sealed record StrokeShape(
    string TechniqueId,
    StrokeKind Kind,
    ImmutableArray<Finger> Fingers,
    HandForm Form,
    PressureBand Pressure,
    string? PressesWith,
    double SpeedCmS,
    double MaxSpeedCmS,
    double PassesPerSecond,
    double HoldS,
    double ReleaseS,
    BreathPace? Breath,
    bool OpensJaw,
    double ToolAngleDeg,
    PathShape Left,
    PathShape Right)
{
    public static StrokeShape Of(Stroke stroke, MassageCatalogue catalogue) => new(
        stroke.TechniqueId,
        stroke.Kind,
        stroke.Fingers,
        stroke.Form,
        stroke.Pressure,
        PressureContact.Of(catalogue.PressureLesson?.Contacts ?? [], stroke)?.Id,
        stroke.SpeedCmS,
        stroke.MaxSpeedCmS,
        stroke.PassesPerSecond,
        stroke.HoldS,
        stroke.ReleaseS,
        stroke.Breath,
        stroke.OpensJaw,
        stroke.ToolAngleDeg,
        PathShape.Of(stroke.LeftPath),
        PathShape.Of(stroke.RightPath));
}

internal sealed record PathShape(double[][] Samples, double[][] Positions, double LengthMm)
{
    public static PathShape Of(StrokePath path) => new(
        Rows(path.Samples),
        [.. path.Positions.Select(at => new[] { at.X, at.Y, at.Z })],
        path.LengthMm);

    /// <summary>Triangle and its three weights, a row for each point: named fields would be twice the bytes.</summary>
    public static double[][] Rows(ImmutableArray<SurfacePoint> points) =>
        [.. points.Select(at => new double[] { at.Triangle, at.A, at.B, at.C })];
}
