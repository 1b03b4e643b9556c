using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>Films a face that sits still for measuring: exact landmarks of any shape plus noise, some of it shared by successive frames. The same seed gives the same frames.</summary>
public sealed record StillFace
{
    public required HeadMesh Head { get; init; }

    public Camera Camera { get; init; } = new();

    public int Frames { get; init; } = 120;

    public double Fps { get; init; } = 30;

    public double NoisePx { get; init; }

    /// <summary>Correlation of a landmark's noise with that of the frame before.</summary>
    public double NoiseMemory { get; init; }

    /// <summary>The person's millimetres for one of the head that is filmed.</summary>
    public double IrisMm { get; init; } = 11.7;

    public int Seed { get; init; } = 1;

    /// <param name="shape">Where a vertex is at a time, in face space; null leaves the head as it is.</param>
    public IEnumerable<Frame> Film(Func<int, FacePoint, double, FacePoint>? shape = null)
    {
        Random random = new(Seed);
        double[] noise = new double[3 * Frame.FacePointCount];
        for (int i = 0; i < noise.Length; i++) noise[i] = HandShape.Gauss(random, NoisePx);
        var frame = new Frame { WidthPx = Camera.WidthPx, HeightPx = Camera.HeightPx, Brightness = 0.5f, Sharpness = 200, FaceCount = 1, FacePresence = 0.99f };
        double fresh = NoisePx * Math.Sqrt(1 - (NoiseMemory * NoiseMemory));
        for (int f = 0; f < Frames; f++)
        {
            (frame.Sequence, frame.CaptureTimeUs) = ((uint)f, (long)(f / Fps * 1e6));
            Fill(frame, f / Fps, shape ?? ((_, at, _) => at), noise);
            yield return frame;
            for (int i = 0; i < noise.Length; i++) noise[i] = (NoiseMemory * noise[i]) + HandShape.Gauss(random, fresh);
        }
    }

    private void Fill(Frame frame, double timeS, Func<int, FacePoint, double, FacePoint> shape, double[] noise)
    {
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++) Put(frame, i, shape(i, Head.Vertices[i], timeS), timeS, noise);
        Iris(frame, 468, Head.Vertices[33].Towards(Head.Vertices[133], 0.5), 1, timeS, noise);
        Iris(frame, 473, Head.Vertices[263].Towards(Head.Vertices[362], 0.5), -1, timeS, noise);
    }

    // centre, then the rim towards the nose, up, towards the temple, down: on the left eye the person's left and right change places
    private void Iris(Frame frame, int at, FacePoint centre, int nasal, double timeS, double[] noise)
    {
        double r = IrisMm / 2;
        (double X, double Y)[] rim = [(0, 0), (r, 0), (0, r), (-r, 0), (0, -r)];
        for (int i = 0; i < rim.Length; i++) Put(frame, at + i, new(centre.X + (nasal * rim[i].X), centre.Y + rim[i].Y, centre.Z), timeS, noise);
    }

    private void Put(Frame frame, int i, FacePoint at, double timeS, double[] noise)
    {
        Vector3D p = Camera.Project(at, timeS);
        frame.Face[i] = new((float)(p.X + noise[3 * i]), (float)(p.Y + noise[(3 * i) + 1]), (float)(p.Z + noise[(3 * i) + 2]));
    }
}
