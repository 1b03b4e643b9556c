namespace Effleur.Core.Frames;

/// <summary>Mean colour of one patch of skin in one frame. The default has no pixels and says nothing.</summary>
/// <param name="Patch">Where.</param>
/// <param name="PixelCount">Pixels averaged; 0 when the patch was out of the picture.</param>
/// <param name="Red">Mean red, 0 to 255, as the camera gave it (sRGB).</param>
/// <param name="Green">Mean green, 0 to 255.</param>
/// <param name="Blue">Mean blue, 0 to 255.</param>
/// <param name="SaturatedShare">Share of pixels with a channel at 0 or 255.</param>
public readonly record struct SkinSample(SkinPatch Patch, uint PixelCount, float Red, float Green, float Blue, float SaturatedShare);
