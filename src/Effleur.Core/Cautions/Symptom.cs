using System.Collections.Immutable;

namespace Effleur.Core.Cautions;

/// <summary>What a person told during or after a session.</summary>
/// <param name="On">The person's own day.</param>
/// <param name="TriggerId">The trigger it is, "pain".</param>
/// <param name="Value">How strong, in the trigger's unit; null where it has none.</param>
/// <param name="Zones">Ids of the zones that were worked on then; empty when it is about the whole.</param>
/// <param name="SessionKey">What tells its session from others; empty when it was told outside of one.</param>
public sealed record Symptom(DateOnly On, string TriggerId, double? Value, ImmutableArray<string> Zones, string SessionKey);
