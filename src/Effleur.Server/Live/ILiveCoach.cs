using Effleur.Coaching;
using Effleur.Coaching.Reports;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>The coach as one live session holds it: a seam, so that the plumbing is tested with planted events.</summary>
internal interface ILiveCoach
{
    double AtS { get; }

    StateMessage State();

    LiveProgress Progress();

    /// <summary>What was painted since it was last asked, or null when nothing was.</summary>
    PaintedMessage? Painted();

    /// <summary>All that is painted of the session, as <see cref="Storage.Rows.PaintedRow"/> keeps it.</summary>
    byte[] PaintedTenths();

    IReadOnlyList<CoachEvent> Advance(Frame frame);

    IReadOnlyList<CoachEvent> Command(CoachCommand command);

    IReadOnlyList<CoachEvent> Finish();
}

/// <summary>What is stored of where a coach stands; seconds count from the session's start, coverage from the coach's.</summary>
internal sealed record LiveProgress(double AtS, double ActiveS, double UnseenS, IReadOnlyList<ZoneCoverage> Coverage, double JudgedContactS = 0);
