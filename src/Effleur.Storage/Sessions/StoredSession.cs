using Effleur.Storage.Rows;

namespace Effleur.Storage.Sessions;

/// <summary>A session with everything that was noted in it; the recording aside, because it is large.</summary>
/// <param name="Row">The session.</param>
/// <param name="Passes">Its passes in order.</param>
/// <param name="Cues">Its cues in order.</param>
/// <param name="Coverage">Contact by zone and side.</param>
/// <param name="Painted">Painted skin, or null when no hand was seen on it.</param>
/// <param name="Steps">The steps done.</param>
/// <param name="RecordingChunks">Pieces of recording kept.</param>
public sealed record StoredSession(
    SessionRow Row,
    IReadOnlyList<PassRow> Passes,
    IReadOnlyList<CueRow> Cues,
    IReadOnlyList<CoverageRow> Coverage,
    PaintedRow? Painted,
    IReadOnlyList<StepRow> Steps,
    int RecordingChunks);
