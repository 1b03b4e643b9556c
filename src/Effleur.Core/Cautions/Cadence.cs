using System.Collections.Immutable;

namespace Effleur.Core.Cautions;

/// <summary>How often and how cleanly (evidence C3).</summary>
/// <param name="MostSessionsADay">Most sessions of one day.</param>
/// <param name="MostFirmMinutesADay">Most minutes of kneading and pressure of one day.</param>
/// <param name="PatchTestDays">Days a new product is tried on a small place, twice a day.</param>
/// <param name="RestAfterReactionDays">Days without photographs of record after a reaction.</param>
/// <param name="Words">What is said about clean hands and tools.</param>
/// <param name="Mark">Certainty mark.</param>
public sealed record Cadence(
    int MostSessionsADay, int MostFirmMinutesADay, int PatchTestDays, int RestAfterReactionDays, ImmutableArray<string> Words, string Mark);
