namespace Effleur.Coaching.Passes;

/// <summary>A closed path as the picture shows it: an ellipse, thin where the skin is seen from the side.</summary>
/// <param name="AxisX">Direction of its long axis, to the right.</param>
/// <param name="AxisY">Direction of its long axis, down.</param>
/// <param name="LongMm">Length of the long axis in canonical millimetres.</param>
/// <param name="Spin">1 when whoever looks at that skin sees it run from right over down to left (clockwise), −1 the other way.</param>
/// <param name="Facing">How far its skin is turned to the camera: 1 fully, 0 seen from its side, less when the picture has it turned away.</param>
internal readonly record struct RingShape(double AxisX, double AxisY, double LongMm, int Spin, double Facing)
{
    /// <summary>Where a sample is along the long axis, in millimetres.</summary>
    public double Along(in StrokeSample sample) => (sample.XMm * AxisX) + (sample.YMm * AxisY);
}
