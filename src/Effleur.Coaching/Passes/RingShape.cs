namespace Effleur.Coaching.Passes;

/// <summary>A closed path as the picture shows it: an ellipse, thin where the skin is seen from the side.</summary>
/// <param name="AxisX">Direction of its long axis, to the right.</param>
/// <param name="AxisY">Direction of its long axis, down.</param>
/// <param name="LongMm">Length of the long axis in canonical millimetres.</param>
/// <param name="Spin">1 when it runs from right over down to left (clockwise as seen), −1 the other way.</param>
/// <param name="AreaMm2">What it encloses in the picture.</param>
internal readonly record struct RingShape(double AxisX, double AxisY, double LongMm, int Spin, double AreaMm2);
