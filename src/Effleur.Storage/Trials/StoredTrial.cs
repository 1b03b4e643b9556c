using Effleur.Storage.Rows;

namespace Effleur.Storage.Trials;

/// <summary>A trial with all that is in it.</summary>
/// <param name="Row">The trial.</param>
/// <param name="Slots">Its slots, by number.</param>
/// <param name="Looks">The looks at its answer, in order.</param>
public sealed record StoredTrial(TrialRow Row, IReadOnlyList<TrialSlotRow> Slots, IReadOnlyList<TrialLookRow> Looks);
