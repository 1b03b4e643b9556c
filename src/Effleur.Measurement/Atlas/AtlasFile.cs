namespace Effleur.Measurement.Atlas;

/// <summary>A face atlas with what its file says of the capture (docs/atlas-format.md).</summary>
/// <param name="Atlas">The unwrapped face. Where the file knows no scale, the mean adult head's with its error.</param>
/// <param name="IsScaleKnown">Whether the file knew the scale.</param>
/// <param name="Repeat">Which of the repeats of one pose it is, from 0.</param>
/// <param name="Card">The card that was in the picture.</param>
public sealed record AtlasFile(FaceAtlas Atlas, bool IsScaleKnown, byte Repeat, AtlasCard Card);
