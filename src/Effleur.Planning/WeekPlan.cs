using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;

namespace Effleur.Planning;

/// <summary>A week's plan.</summary>
/// <param name="Monday">First day of the week.</param>
/// <param name="Sessions">The sessions that are still to come, in order.</param>
/// <param name="LeftOut">Techniques that are in none of them, and why.</param>
/// <param name="Objective">What the week adds up to in the model's own unit; only good for comparing weeks of one person.</param>
/// <param name="Progression">How the weeks build up.</param>
/// <param name="Wanted">Sessions of the whole week, done ones included.</param>
/// <param name="Done">Days of the week with a session.</param>
public sealed record WeekPlan(
    DateOnly Monday,
    ImmutableArray<PlannedSession> Sessions,
    ImmutableArray<LeftOutTechnique> LeftOut,
    double Objective,
    Progression Progression,
    int Wanted,
    int Done);

/// <summary>A planned session.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Ordinal">Its place among the week's sessions, from 1, done ones included; it keeps its place when it moves.</param>
/// <param name="Focus">The goals it is made for.</param>
/// <param name="Routine">The routine, to be compiled with what is left on its day.</param>
/// <param name="Steps">What is done, in order.</param>
public sealed record PlannedSession(DateOnly Day, int Ordinal, ImmutableArray<Goal> Focus, Routine Routine, ImmutableArray<PlannedStep> Steps);

/// <summary>A technique in a planned session.</summary>
/// <param name="TechniqueId">The technique.</param>
/// <param name="Side">The side it works on; null for both.</param>
/// <param name="Repetitions">Passes of each of its strokes, on each side.</param>
/// <param name="Seconds">How long it takes, its explanation included.</param>
/// <param name="Because">Why it is there.</param>
/// <param name="Grade">How strong the evidence for that is.</param>
public sealed record PlannedStep(string TechniqueId, Side? Side, int Repetitions, double Seconds, string Because, EvidenceGrade Grade);

/// <summary>A technique that is not in the week.</summary>
/// <param name="TechniqueId">The technique.</param>
/// <param name="Because">Why not.</param>
public sealed record LeftOutTechnique(string TechniqueId, string Because);
