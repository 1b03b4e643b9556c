using Effleur.Storage.Rows;

namespace Effleur.Storage.Trials;

/// <summary>Something told of a slot.</summary>
/// <param name="N">The slot's number.</param>
/// <param name="Kind">What kind of telling.</param>
/// <param name="Told">What was told, as JSON; the log keeps it whether or not the slot changes by it.</param>
/// <param name="Apply">Changes the slot, given the trial as it is now; false when the slot does not take it.</param>
public sealed record SlotTelling(int N, TrialChange Kind, Func<TrialSlotRow, string> Told, Func<StoredTrial, TrialSlotRow, bool> Apply);
