using Effleur.Server.Routines;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Sessions;

/// <summary>The sentences at the end of a session, chosen by docs/methods/session-summary.md; none where there is nothing honest to say.</summary>
internal sealed record SessionWords(IReadOnlyList<string> WentWell, string? NextTime)
{
    public static SessionWords For(StoredSession stored, MassageLibrary library)
    {
        SessionSummaryRules rules = new(stored, library.Stroke);
        return new([.. rules.WentWell().Select(library.Word).OfType<string>()], rules.NextTime() is { } next ? library.Word(next) : null);
    }
}
