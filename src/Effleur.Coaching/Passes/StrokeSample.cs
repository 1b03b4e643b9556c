namespace Effleur.Coaching.Passes;

/// <summary>One instant of one hand against one stroke, in canonical millimetres.</summary>
/// <param name="TimeS">Seconds from the start.</param>
/// <param name="ArcMm">Place along the path.</param>
/// <param name="DeviationMm">Distance from the path in the picture plane.</param>
/// <param name="XMm">Picture position relative to the path's middle, to the right.</param>
/// <param name="YMm">Picture position relative to the path's middle, down.</param>
/// <param name="PushMm">Place along the straight line from the path's start to its end, not limited to it.</param>
/// <param name="OpeningMm">Distance between thumb and index tip.</param>
/// <param name="ReachMm">Mean distance from the knuckles to the tips of the fingers that work; fingers raised towards the camera look shorter.</param>
/// <param name="Contact">Probability of contact.</param>
/// <param name="HandSize">Hand size against face size; larger is nearer the camera.</param>
internal readonly record struct StrokeSample(
    double TimeS, double ArcMm, double DeviationMm, double XMm, double YMm, double PushMm, double OpeningMm, double ReachMm, double Contact, double HandSize);
