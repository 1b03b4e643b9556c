namespace Effleur.Measurement.Atlas;

/// <summary>A card in the picture: mean linear colour, 0 to 1, and one standard error of each mean. The default is no card.</summary>
/// <param name="Kind">Which card.</param>
/// <param name="Red">Mean linear red.</param>
/// <param name="Green">Mean linear green.</param>
/// <param name="Blue">Mean linear blue.</param>
/// <param name="RedError">Standard error of red.</param>
/// <param name="GreenError">Standard error of green.</param>
/// <param name="BlueError">Standard error of blue.</param>
public readonly record struct AtlasCard(AtlasCardKind Kind, float Red, float Green, float Blue, float RedError, float GreenError, float BlueError);
