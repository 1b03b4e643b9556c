using Effleur.Coaching;
using Effleur.Coaching.Reports;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>The coach as one live session holds it: a seam, so that the plumbing is tested with planted events.</summary>
internal interface ILiveCoach
{
    LiveView View { get; }

    IReadOnlyList<ZoneCoverage> Coverage { get; }

    IReadOnlyList<CoachEvent> Advance(Frame frame);

    IReadOnlyList<CoachEvent> Command(CoachCommand command);
}

/// <summary>Where a coach stands after a frame; seconds count from the session's start, also after a reconnect.</summary>
internal sealed record LiveView(StateMessage State, double ActiveS, double UnseenS);
