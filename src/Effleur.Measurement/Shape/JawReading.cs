using System.Collections.Immutable;
using Effleur.Core.Readings;

namespace Effleur.Measurement.Shape;

/// <summary>A recording of the mouth opening wide.</summary>
/// <param name="Opening">Widest opening held for a second, in millimetres.</param>
/// <param name="Deviation">The chin's way to the side then, in millimetres, to the person's left.</param>
/// <param name="Path">Every usable frame; none when refused.</param>
public sealed record JawReading(Reading Opening, Reading Deviation, ImmutableArray<JawMoment> Path);
