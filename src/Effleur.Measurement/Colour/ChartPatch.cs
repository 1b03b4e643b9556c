using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>One patch of a colour chart: how it was seen and what it is.</summary>
/// <param name="Seen">Linear mean of its pixels.</param>
/// <param name="Known">Its published colour under D65, in linear sRGB (which may lie outside 0 to 1).</param>
public readonly record struct ChartPatch(LinearRgb Seen, LinearRgb Known);
