using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;

namespace Effleur.Coaching;

/// <summary>A stroke to be done on one side of the face.</summary>
/// <param name="Stroke">The stroke.</param>
/// <param name="Side">Side of the face, the person's own.</param>
/// <param name="PassesWanted">Passes asked for.</param>
public sealed record StrokeTarget(Stroke Stroke, Side Side, int PassesWanted);
