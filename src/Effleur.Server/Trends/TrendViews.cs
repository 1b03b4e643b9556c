using Effleur.Coaching.Trends;

namespace Effleur.Server.Trends;

/// <summary>How techniques went over sessions.</summary>
/// <param name="Techniques">Those that were seen, the most recent first.</param>
/// <param name="Wanted">Sessions of a technique before anything is said of it.</param>
/// <param name="Note">What a change is measured by.</param>
internal sealed record TrendList(IReadOnlyList<TechniqueTrend> Techniques, int Wanted, string? Note);

/// <summary>One technique over sessions.</summary>
/// <param name="TechniqueId">The technique.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sessions">Its sessions, oldest first.</param>
/// <param name="Score">What can be said of the score.</param>
/// <param name="Speed">What can be said of the speed; not enough for strokes without one.</param>
/// <param name="Evenness">What can be said of the spread within a session: lower is steadier.</param>
/// <param name="Words">The same in sentences.</param>
internal sealed record TechniqueTrend(
    string TechniqueId,
    string Name,
    IReadOnlyList<TrendSession> Sessions,
    TrendKind Score,
    TrendKind Speed,
    TrendKind Evenness,
    IReadOnlyList<string> Words);

/// <summary>One session of a technique.</summary>
/// <param name="StartedAt">When it began.</param>
/// <param name="Score">Scores of its seen passes.</param>
/// <param name="Speed">Their speeds in cm/s; null for strokes without one.</param>
internal sealed record TrendSession(DateTime StartedAt, SessionFigure Score, SessionFigure? Speed);
