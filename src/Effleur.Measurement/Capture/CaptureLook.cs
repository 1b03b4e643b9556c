using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Measurement.Shape;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Capture;

/// <summary>
/// How far each thing that can be wrong is beyond its limit in the newest frame: above 1 it is wrong (docs/methods/capture-guard.md has the limits). The pose, the hands
/// and the expression are those of <see cref="FrameGate"/>, so that what the guide lets pass is also measured.
/// </summary>
internal sealed class CaptureLook(HeadMesh head)
{
    /// <summary>Beyond any limit: for what is so or is not.</summary>
    public const double Wrong = 2;

    // Evidence E1.
    private const double MostOffDeg = 5;
    private const double WantedTurnDeg = 45;

    // A lens of 65° across the longer side (chosen: laptops have 60° to 78°); the band is wider than the evidence's 40 to 60 cm because the lens is not known.
    private const double FocalShare = 0.785;
    private const double NearestMm = 350;
    private const double FurthestMm = 700;

    // Chosen: the face's middle within these shares of the picture's sides from its middle.
    private const double MostAsideShare = 0.15;
    private const double MostUpShare = 0.2;

    // Chosen: a seated head sways by less than 10 mm/s, a nod has 100.
    private const double MovingMmPerS = 20;
    private const double MovedOverS = 0.3;

    // Top, chin and both sides of the face's oval (numbering of the canonical face mesh).
    private static readonly int[] Oval = [10, 152, 234, 454];

    private readonly PosedFace _face = new(head);
    private readonly CaptureQuality _quality = new();
    private readonly Queue<(double AtS, Vector3D Middle)> _middles = [];

    /// <summary>By <see cref="CaptureAdvice"/>; <see cref="CaptureAdvice.Hold"/> has none.</summary>
    public double[] Excess { get; } = new double[(int)CaptureAdvice.Hold];

    /// <summary>Whether the head has to turn to the person's left to be as wanted.</summary>
    public bool IsLeftwards { get; private set; }

    public void Take(Frame frame, CapturePose pose)
    {
        Array.Clear(Excess);
        _quality.Add(frame);
        LookAtPicture(frame);
        if (frame.FaceCount > 1) Excess[(int)CaptureAdvice.SeveralFaces] = Wrong;
        else if (frame.FaceCount == 0 || !_face.TryTake(frame)) Excess[(int)CaptureAdvice.NoFace] = Wrong;
        else LookAtFace(frame, pose);
    }

    private void LookAtPicture(Frame frame)
    {
        CaptureReading quality = _quality.Read();
        bool isEnough = quality.Verdict != CaptureVerdict.NotEnough;
        Excess[(int)CaptureAdvice.TooDark] = Math.Max(CaptureSkin.Darkness(frame), isEnough ? Over(CaptureQuality.DarkLuma, quality.Brightness) : 0);
        Excess[(int)CaptureAdvice.TooBright] = CaptureSkin.Clipping(frame);
        Excess[(int)CaptureAdvice.Blurred] = isEnough ? Over(CaptureQuality.BlurredSharpness, quality.Sharpness) : 0;
    }

    private void LookAtFace(Frame frame, CapturePose pose)
    {
        double wantedDeg = pose switch { CapturePose.Left45 => WantedTurnDeg, CapturePose.Right45 => -WantedTurnDeg, _ => 0 };
        double offDeg = _face.YawDeg - wantedDeg;
        IsLeftwards = offDeg < 0;
        Excess[(int)CaptureAdvice.Turned] = Math.Abs(offDeg) / MostOffDeg;
        Excess[(int)CaptureAdvice.Tilted] = Math.Max(Math.Abs(_face.PitchDeg), Math.Abs(_face.RollDeg)) / MostOffDeg;
        Excess[(int)CaptureAdvice.HandsOnFace] = FrameGate.HasHand(frame, _face.PxPerMm) ? Wrong : 0;
        Excess[(int)CaptureAdvice.Moving] = Speed(frame) / MovingMmPerS;
        LookAtPlace(frame);
        if (pose != CapturePose.Front) return;

        // a turned head has one cheek in the shade and half a mouth: only straight ahead do these say anything
        Excess[(int)CaptureAdvice.MixedLight] = CaptureSkin.Unevenness(frame);
        Excess[(int)CaptureAdvice.NotNeutral] = Expression.Of(_face.Points).IsNeutral ? 0 : Wrong;
    }

    private void LookAtPlace(Frame frame)
    {
        double distanceMm = FocalShare * Math.Max(frame.WidthPx, frame.HeightPx) / _face.PxPerMm;
        Excess[(int)CaptureAdvice.TooFar] = Math.Max(distanceMm / FurthestMm, Over(FrameGate.FewestPxPerMm, _face.PxPerMm));
        Excess[(int)CaptureAdvice.TooNear] = Over(NearestMm, distanceMm);
        VideoPoint top = frame.Face[Oval[0]], chin = frame.Face[Oval[1]];
        double aside = Math.Abs(((top.X + chin.X) / 2) - (frame.WidthPx / 2.0)) / frame.WidthPx, up = Math.Abs(((top.Y + chin.Y) / 2) - (frame.HeightPx / 2.0)) / frame.HeightPx;
        bool isCut = Oval.Any(i => frame.Face[i] is var p && (p.X < 0 || p.Y < 0 || p.X >= frame.WidthPx || p.Y >= frame.HeightPx));
        Excess[(int)CaptureAdvice.OffCentre] = isCut ? Wrong : Math.Max(aside / MostAsideShare, up / MostUpShare);
    }

    /// <summary>Millimetres a second over the last third of a second; depth is the model's guess and is left out.</summary>
    private double Speed(Frame frame)
    {
        Vector3D middle = _face.Pose.Apply(FrameGate.Middle) with { Z = 0 };
        double atS = frame.CaptureTimeUs / 1e6;
        if (_middles.Count > 0 && atS <= _middles.Last().AtS) _middles.Clear();
        while (_middles.Count > 1 && atS - _middles.ElementAt(1).AtS >= MovedOverS) _middles.Dequeue();
        _middles.Enqueue((atS, middle));
        (double fromS, Vector3D from) = _middles.Peek();
        double passedS = atS - fromS;
        return passedS < MovedOverS ? 0 : (middle - from).Length / _face.PxPerMm / passedS;
    }

    // how far a value that may not be small is beyond its limit
    private static double Over(double limit, double value) => value > 0 ? Math.Min(limit / value, Wrong) : Wrong;
}
