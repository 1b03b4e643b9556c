using Effleur.Storage.Rows;

namespace Effleur.Storage.CheckIns;

/// <summary>A check-in with all that is in it.</summary>
/// <param name="Row">The check-in.</param>
/// <param name="Readings">Its readings, in the order they were taken.</param>
/// <param name="Answers">Its answers, by scale and item.</param>
/// <param name="HasPhoto">Whether a picture is kept.</param>
public sealed record StoredCheckIn(
    CheckInRow Row, IReadOnlyList<ReadingRow> Readings, IReadOnlyList<CheckInAnswerRow> Answers, bool HasPhoto);
