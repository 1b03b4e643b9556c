using System.Globalization;
using Effleur.Server.Routines;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Sessions;

/// <summary>The sentences at the end of a session, chosen by docs/methods/session-summary.md; none where there is nothing honest to say.</summary>
internal sealed record SessionWords(IReadOnlyList<string> WentWell, string? NextTime, string? ScoreWords, string? Gap)
{
    public static SessionWords For(StoredSession stored, MassageLibrary library, FoundChoreography? found)
    {
        SessionSummaryRules rules = new(stored, library.Stroke);
        return new(
            [.. rules.WentWell().Select(library.Word).OfType<string>()],
            rules.NextTime() is { } next ? library.Word(next) : null,
            rules.Score() is { } score ? Filled(library.Word(score), stored) : null,
            CoverageGap.Words(stored, found));
    }

    private static string? Filled(string? words, StoredSession stored) => words?
        .Replace("{score}", Number(stored.Row.Score ?? 0), StringComparison.Ordinal)
        .Replace("{seen}", Number(stored.Row.PassesSeen), StringComparison.Ordinal)
        .Replace("{wanted}", Number(stored.Row.PassesWanted), StringComparison.Ordinal);

    private static string Number(double value) => Math.Round(value).ToString("0", CultureInfo.InvariantCulture);
}
