using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>Makes a reading of a figure of one shape.</summary>
internal static class ShapeFigure
{
    /// <param name="shape">The shape.</param>
    /// <param name="method">Its method.</param>
    /// <param name="place">Where.</param>
    /// <param name="figure">Of 468 points in millimetres.</param>
    /// <param name="scalePower">With which power of the scale the figure grows: 0 for an angle or ratio, 1 for a length, 3 for a volume.</param>
    public static Reading Read(FaceShape shape, Method method, ReadingPlace place, Func<Vector3D[], double> figure, int scalePower)
    {
        double value = figure([.. shape.Points]);
        return Reading.Of(method, place, value, WithScale(shape.ErrorOf(figure), value, scalePower, shape.Scale), shape.Quality);
    }

    /// <summary>A figure's error with the scale's on top; the two have nothing to do with each other.</summary>
    public static double WithScale(double error, double value, int scalePower, ShapeScale scale)
    {
        double ofScale = scalePower * scale.ErrorShare * value;
        return Math.Sqrt((error * error) + (ofScale * ofScale));
    }
}
