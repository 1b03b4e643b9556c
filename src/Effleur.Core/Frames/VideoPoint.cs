namespace Effleur.Core.Frames;

/// <summary>
/// A point of the unmirrored picture: pixels right, pixels down, and depth on the same scale (smaller is nearer the camera).
/// The default is the picture's top left corner.
/// </summary>
/// <param name="X">Pixels from the left edge.</param>
/// <param name="Y">Pixels from the top edge.</param>
/// <param name="Z">Depth in pixels, relative to the face's or the wrist's own origin.</param>
public readonly record struct VideoPoint(float X, float Y, float Z)
{
    /// <summary>Pixels to another point in the picture, depth left out.</summary>
    public double InPictureTo(VideoPoint other)
    {
        double dx = X - other.X, dy = Y - other.Y;
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    /// <summary>Pixels to another point in space.</summary>
    public double InSpaceTo(VideoPoint other)
    {
        double dx = X - other.X, dy = Y - other.Y, dz = Z - other.Z;
        return Math.Sqrt((dx * dx) + (dy * dy) + (dz * dz));
    }
}
