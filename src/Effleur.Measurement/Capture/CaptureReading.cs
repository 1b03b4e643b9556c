namespace Effleur.Measurement.Capture;

/// <summary>The verdict on a run of frames with the two figures it rests on.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Brightness">Median of the frames' mean luma, 0 to 1; NaN without frames.</param>
/// <param name="Sharpness">Median of the frames' sharpness (docs/frame-format.md); NaN without frames.</param>
public readonly record struct CaptureReading(CaptureVerdict Verdict, double Brightness, double Sharpness);
