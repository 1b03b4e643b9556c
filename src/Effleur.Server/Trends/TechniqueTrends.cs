using System.Globalization;
using Effleur.Coaching.Trends;
using Effleur.Server.Routines;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Trends;

/// <summary>Puts sessions of a technique in order and says what holds beyond their own ups and downs (docs/methods/trend.md).</summary>
internal sealed class TechniqueTrends(Func<string, string?> word, Func<string, string?> nameOf)
{
    /// <summary>Fewest seen passes that make a session count (chosen: the spread of two says nothing).</summary>
    public const int FewestPasses = 3;

    /// <summary>Every sentence that can be asked for, so that a test finds one that knowledge lacks.</summary>
    public static readonly string[] Keys =
    [
        "trendNotEnough", "trendSame", "trendScoreHigher", "trendScoreLower", "trendSpeedHigher", "trendSpeedLower", "trendSteadier", "trendLessSteady", "trendNote",
    ];

    public static TechniqueTrends Of(MassageLibrary library) => new(library.Word, id => library.Catalogue.Techniques.GetValueOrDefault(id)?.Name);

    public TrendList Make(IEnumerable<TechniqueFigures> figures) => new(
        [
            .. figures.Where(row => row.Passes >= FewestPasses && nameOf(row.Technique) is not null)
                .GroupBy(row => row.Technique)
                .Select(group => Make(group.Key, [.. group.OrderBy(row => row.StartedAt).Select(ToSession)]))
                .OrderByDescending(trend => trend.Sessions[^1].StartedAt).ThenBy(trend => trend.TechniqueId, StringComparer.Ordinal),
        ],
        Trend.FewestSessions,
        word("trendNote"));

    private TechniqueTrend Make(string technique, TrendSession[] sessions)
    {
        SessionFigure[] speeds = [.. sessions.Select(session => session.Speed).OfType<SessionFigure>().Where(speed => speed.Count >= FewestPasses)];
        TrendKind score = Trend.Of([.. sessions.Select(session => session.Score.Mean)]).Kind;
        TrendKind speed = Trend.Of([.. speeds.Select(figure => figure.Mean)]).Kind;

        // As a share of the speed, so that going slower is not taken for going steadier; strokes without a speed are judged by their scores.
        TrendKind evenness = Trend.Of(speeds.Length > 0
            ? [.. speeds.Select(figure => figure.Spread / figure.Mean)]
            : [.. sessions.Select(session => session.Score.Spread)]).Kind;
        return new(technique, nameOf(technique)!, sessions, score, speed, evenness, [.. Words(sessions.Length, score, speed, evenness)]);
    }

    private IEnumerable<string> Words(int sessions, TrendKind score, TrendKind speed, TrendKind evenness)
    {
        if (score == TrendKind.NotEnough) return Said("trendNotEnough", sessions);
        string[] keys =
        [
            .. Key(evenness, "trendLessSteady", "trendSteadier"),
            .. Key(score, "trendScoreHigher", "trendScoreLower"),
            .. Key(speed, "trendSpeedHigher", "trendSpeedLower"),
        ];
        return keys.Length == 0 ? Said("trendSame", sessions) : keys.SelectMany(key => Said(key, sessions));
    }

    private static string[] Key(TrendKind kind, string higher, string lower) =>
        kind == TrendKind.Higher ? [higher] : kind == TrendKind.Lower ? [lower] : [];

    private IEnumerable<string> Said(string key, int sessions)
    {
        if (word(key) is { } words)
            yield return words.Replace("{seen}", sessions.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{wanted}", Trend.FewestSessions.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static TrendSession ToSession(TechniqueFigures row) => new(
        row.StartedAt,
        SessionFigure.From(row.Passes, row.ScoreSum, row.ScoreSquares)!,
        SessionFigure.From(row.Paced, row.SpeedSum, row.SpeedSquares));
}
