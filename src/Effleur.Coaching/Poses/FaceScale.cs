using Effleur.Core.Frames;
using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Poses;

/// <summary>How many of the person's millimetres a canonical millimetre is (docs/methods/head-pose.md).</summary>
internal sealed class FaceScale
{
    // Horizontal visible iris diameter, 11.7 ± 0.5 mm: adults differ little in it (docs/methods/head-pose.md).
    private const double IrisMm = 11.7;

    // A closed or narrowed eye has no iris to measure: lid gap over eye width under 0.18 (chosen; open eyes are near 0.3).
    private const double OpenEye = 0.18;

    // A turned head foreshortens the iris: only within about 15° of the camera (chosen, 3 % error at most).
    private const double FacingCosine = 0.965;

    // A median over 20 s at 30 frames a second; a session's scale does not change.
    private readonly SlidingMedian _iris = new(601);

    /// <summary>Before enough irises were seen (chosen: one second) the mean adult head stands in.</summary>
    private const int EnoughIrises = 30;

    private ScaleSource _asked;
    private double _cardScale = 1;

    public ScaleSource Source => _asked == ScaleSource.Iris && _iris.Count < EnoughIrises ? ScaleSource.MeanAdult : _asked;

    public double MmPerCanonicalMm => Source switch
    {
        ScaleSource.Iris => _iris.Median,
        ScaleSource.Card => _cardScale,
        _ => 1,
    };

    /// <summary>One standard error as a share: between adults 0.5/11.7 for irises and about 5 % for heads (evidence E), 1 % for a card held by hand (chosen).</summary>
    public double ErrorShare => Source switch
    {
        ScaleSource.Iris => 0.5 / IrisMm,
        ScaleSource.Card => 0.01,
        _ => 0.05,
    };

    public void Update(Frame frame, LiveFace face, CoachOptions options)
    {
        (_asked, _cardScale) = (options.Scale, options.CardScale);
        if (_asked != ScaleSource.Iris || !face.Seen || !IsFacing(face)) return;
        AddEye(frame, face, 469, 471, 33, 133, 159, 145);
        AddEye(frame, face, 474, 476, 263, 362, 386, 374);
    }

    private static bool IsFacing(LiveFace face)
    {
        var forward = face.Pose.Rotation.Apply(new(0, 0, 1));
        return forward.Z > FacingCosine;
    }

    private void AddEye(Frame frame, LiveFace face, int irisA, int irisB, int outer, int inner, int upper, int lower)
    {
        double width = Distance(frame, outer, inner);
        if (!(width > 0) || Distance(frame, upper, lower) / width < OpenEye) return;
        double iris = Distance(frame, irisA, irisB);
        if (iris > 0) _iris.Add(face.PxPerMm * IrisMm / iris);
    }

    private static double Distance(Frame frame, int a, int b) => frame.Face[a].InPictureTo(frame.Face[b]);
}
