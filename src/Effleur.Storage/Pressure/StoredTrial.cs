using System.Collections.Immutable;
using Effleur.Core.Pressure;
using Effleur.Storage.Rows;

namespace Effleur.Storage.Pressure;

/// <summary>A blind trial with its presses.</summary>
/// <param name="Row">The trial.</param>
/// <param name="Readings">The presses, in the order they were pressed.</param>
public sealed record StoredTrial(BlindTrialRow Row, ImmutableArray<BlindReading> Readings);
