using Effleur.Core.Frames;
using Effleur.Measurement.Capture;
using Effleur.Testing.Straight;

namespace Effleur.Measurement.Tests;

/// <summary>A face before a camera where all is well, and the ways to spoil it, one at a time.</summary>
internal static class PlantedCapture
{
    public static Camera PlaceFor(CaptureAdvice wrong) => wrong switch
    {
        CaptureAdvice.TooFar => new() { PxPerMm = 0.6 },
        CaptureAdvice.TooNear => new() { PxPerMm = 1.6, CentreYPx = 240 },
        CaptureAdvice.OffCentre => new() { CentreXPx = 200 },
        CaptureAdvice.Turned => new() { YawDeg = -12 },
        CaptureAdvice.Tilted => new() { RollDeg = 9 },
        CaptureAdvice.Moving => new() { SwayMm = 20, SwayS = 2 },
        _ => new(),
    };

    public static void Spoil(Frame frame, CaptureAdvice wrong)
    {
        if (wrong == CaptureAdvice.NoFace) frame.FaceCount = 0;
        if (wrong == CaptureAdvice.SeveralFaces) frame.FaceCount = 2;
        if (wrong == CaptureAdvice.TooDark) frame.Brightness = 0.05f;
        if (wrong == CaptureAdvice.Blurred) frame.Sharpness = 5;
        if (wrong == CaptureAdvice.NotNeutral) ShutEyes(frame);
        if (wrong == CaptureAdvice.TooBright) frame.Skin[0] = frame.Skin[0] with { SaturatedShare = 0.1f };
        if (wrong == CaptureAdvice.MixedLight) frame.Skin[1] = frame.Skin[1] with { Red = 120, Green = 90, Blue = 80 };
        if (wrong != CaptureAdvice.HandsOnFace) return;
        frame.HandCount = 1;
        for (int i = 0; i < HandSample.PointCount; i++) frame.Hands[0].Points[i] = new(frame.Face[50].X + (4 * i), frame.Face[50].Y + (3 * i), 0);
    }

    public static void ShutEyes(Frame frame)
    {
        foreach ((int upper, int lower) in new[] { (160, 144), (159, 145), (158, 153), (387, 373), (386, 374), (385, 380) })
            frame.Face[upper] = frame.Face[upper] with { Y = frame.Face[lower].Y };
    }

    public static Frame Plant(Frame frame)
    {
        (frame.FaceCount, frame.HandCount, frame.Brightness, frame.Sharpness, frame.SkinCount) = (1, 0, 0.5f, 200, 3);
        frame.Skin[0] = new(SkinPatch.Forehead, 900, 190, 150, 130, 0.001f);
        frame.Skin[1] = new(SkinPatch.LeftCheek, 900, 185, 146, 128, 0.001f);
        frame.Skin[2] = new(SkinPatch.RightCheek, 900, 192, 152, 131, 0.001f);
        return frame;
    }

    // The canonical head's middle is a little above its own origin: this puts the face into the picture's middle.
    public static IEnumerable<Frame> Film(Camera camera, double noisePx = 0, int frames = 90) =>
        new StillFace { Head = ShippedHead.Mesh, Camera = camera with { CentreYPx = 240, PxPerMm = camera.PxPerMm == 1.2 ? 1 : camera.PxPerMm }, NoisePx = noisePx, Frames = frames }.Film();

    public static void Scramble(Frame frame, Random random, int i)
    {
        frame.CaptureTimeUs = i * 33_000;
        frame.FaceCount = random.Next(3);
        frame.HandCount = random.Next(3);
        frame.SkinCount = random.Next(7);
        frame.Brightness = (float)random.NextDouble();
        frame.Sharpness = (float)(random.NextDouble() * 1e6);
        for (int k = 0; k < frame.Face.Length; k++) frame.Face[k] = new(random.Next(-5, 650), random.Next(-5, 490), random.Next(-90, 90));
        if (random.Next(4) == 0) Array.Fill(frame.Face, new(3, 3, 3));
        foreach (HandSample hand in frame.Hands)
            for (int k = 0; k < hand.Points.Length; k++) hand.Points[k] = new(random.Next(640), random.Next(480), 0);
        for (int k = 0; k < frame.SkinCount; k++)
            frame.Skin[k] = new((SkinPatch)k, (uint)random.Next(2), random.Next(256), random.Next(256), random.Next(256), (float)random.NextDouble());
    }
}
