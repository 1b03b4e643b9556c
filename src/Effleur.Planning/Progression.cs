using Effleur.Core.Profiles;

namespace Effleur.Planning;

/// <summary>How the weeks build up (evidence G: three a week, at most ten minutes, then one more a week while the skin is calm).</summary>
/// <param name="Sessions">Sessions of this week.</param>
/// <param name="MostMinutes">Longest session, or null for the person's own minutes.</param>
/// <param name="Reason">Key of the sentence that says why.</param>
public sealed record Progression(int Sessions, int? MostMinutes, string Reason)
{
    private const int StartSessions = 3;
    private const int StartMinutes = 10;

    /// <summary>Chosen: whoever massages now and then begins one session further on.</summary>
    private const int SomeSessions = 4;

    /// <summary>Chosen: after two calm weeks the skin is used to it.</summary>
    private const int ShortWeeks = 2;

    /// <summary>Where a person stands in a week.</summary>
    /// <param name="profile">How used they are to it, their days, and the sessions they did.</param>
    /// <param name="monday">First day of the week; sessions from then on do not count.</param>
    public static Progression Of(Profile profile, DateOnly monday)
    {
        ArgumentNullException.ThrowIfNull(profile);
        int most = profile.Days.Length;
        if (profile.Experience == Experience.Practised) return new(most, null, "planPaceOwn");
        int start = profile.Experience == Experience.Some ? SomeSessions : StartSessions, sessions = start;
        int goodWeeks = profile.Experience == Experience.Some ? ShortWeeks : 0;
        string reason = "planPaceStart";
        foreach (IGrouping<DateOnly, PastSession> week in profile.Sessions.Where(session => session.On < monday).GroupBy(session => PlanInput.MondayOf(session.On)).OrderBy(week => week.Key))
            (sessions, goodWeeks, reason) = After(week, Math.Min(sessions, most), start, goodWeeks);
        return new(Math.Min(sessions, most), goodWeeks >= ShortWeeks ? null : StartMinutes, sessions >= most && reason == "planPaceMore" ? "planPaceFull" : reason);
    }

    // a week with fewer sessions than wanted changes nothing: missing days costs nothing but time
    private static (int Sessions, int GoodWeeks, string Reason) After(IEnumerable<PastSession> week, int wanted, int start, int goodWeeks)
    {
        if (week.Any(session => session.Skin == SkinAfter.Irritated)) return (Math.Min(wanted, start), 0, "planPaceCalmer");
        bool isMet = week.Select(session => session.On).Distinct().Count() >= wanted;
        return isMet ? (wanted + 1, goodWeeks + 1, "planPaceMore") : (wanted, goodWeeks, "planPaceSame");
    }
}
