using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Effleur.Core.Pressure;

/// <summary>The lesson on a kitchen scale, as knowledge/pressure-lesson.yaml has it.</summary>
/// <param name="TargetsGrams">The weights that are learned, the lightest first.</param>
/// <param name="Tolerance">How far off a press may be, as a share of its target.</param>
/// <param name="RepeatAfterDays">Days after which a repeat is suggested.</param>
/// <param name="Contacts">What can be pressed with.</param>
/// <param name="Words">What is said, by key.</param>
public sealed record PressureLesson(
    ImmutableArray<int> TargetsGrams, double Tolerance, int RepeatAfterDays, ImmutableArray<PressureContact> Contacts, FrozenDictionary<string, string> Words);
