using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>What a grey or white card of known reflectance looked like, held beside the face and facing as it does.</summary>
/// <param name="Mean">Mean of its pixels, each made linear first; 0 to 1.</param>
/// <param name="PixelSd">Standard deviation of its pixels, linear.</param>
/// <param name="Pixels">Pixels averaged.</param>
/// <param name="Reflectance">Share of light the card gives back, alike in all channels: 0.18 for a grey card, about 0.9 for a white one.</param>
public readonly record struct CardReading(LinearRgb Mean, LinearRgb PixelSd, int Pixels, double Reflectance);
