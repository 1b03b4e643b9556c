using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Measurement.Pulse;

namespace Effleur.Testing.Pulse;

/// <summary>A planted face as frames: a rigid cloud of landmarks for the head, the four places' colours as skin samples.</summary>
public sealed record PlantedFilm(PlantedFace Face)
{
    private const double PxPerMm = 1.2;
    private static readonly SkinPatch[] Patches = [SkinPatch.Forehead, SkinPatch.LeftCheek, SkinPatch.RightCheek, SkinPatch.Chin];
    private static readonly VideoPoint[] Head = MakeHead();

    /// <summary>The head going to and fro: amplitude and how often a second.</summary>
    public double SwayMm { get; init; } = 1;

    public double SwayHz { get; init; } = 0.2;

    public double NoisePx { get; init; } = 1;

    public float Brightness { get; init; } = 0.5f;

    public float SaturatedShare { get; init; }

    public uint? PixelCount { get; init; }

    /// <summary>A hand lies on the face in this share of the pictures.</summary>
    public double HandShare { get; init; }

    public int Faces { get; init; } = 1;

    public IEnumerable<Frame> Frames()
    {
        ColourTrace[] places = Face.Places();
        Random random = new(Face.Seed + 77);
        float[] noise = [.. Enumerable.Range(0, 4099).Select(_ => (float)(NoisePx * Chance.Gauss(random)))];
        var frame = new Frame { WidthPx = 640, HeightPx = 480, Brightness = Brightness, Sharpness = 200, FaceCount = Faces, FacePresence = 1 };
        for (int i = 0; i < places[0].Count; i++)
        {
            double t = places[0].Times[i];
            (frame.Sequence, frame.CaptureTimeUs) = ((uint)i, (long)Math.Round(1e6 * (t + 1)));
            Pose(frame, (float)(PxPerMm * SwayMm * Math.Sin(2 * Math.PI * SwayHz * t)), noise, random.Next(4099));
            Lay(frame, random.NextDouble() < HandShare);
            frame.SkinCount = Patches.Length;
            for (int p = 0; p < Patches.Length; p++)
                frame.Skin[p] = new(Patches[p], PixelCount ?? (uint)Face.Pixels, (float)places[p].Red[i], (float)places[p].Green[i], (float)places[p].Blue[i], SaturatedShare);
            yield return frame;
        }
    }

    /// <summary>The film as measuring takes it in.</summary>
    public PulseFilm Taken()
    {
        var film = new PulseFilm();
        foreach (Frame frame in Frames()) film.Add(frame);
        return film;
    }

    private static void Pose(Frame frame, float sway, float[] noise, int from)
    {
        for (int i = 0; i < Head.Length; i++)
            frame.Face[i] = new(Head[i].X + sway + noise[(from + (3 * i)) % noise.Length], Head[i].Y + (sway / 2) + noise[(from + (3 * i) + 1) % noise.Length], Head[i].Z + noise[(from + (3 * i) + 2) % noise.Length]);
    }

    private static void Lay(Frame frame, bool isLaid)
    {
        frame.HandCount = isLaid ? 1 : 0;
        frame.Hands[0].Label = Side.Left;
        for (int i = 0; i < frame.Hands[0].Points.Length; i++) frame.Hands[0].Points[i] = new(300 + (2 * i), 200 + i, 0);
    }

    // No anatomy is needed: points spread over a dome, the outer eye corners (33 and 263) as far apart as on the canonical head.
    private static VideoPoint[] MakeHead()
    {
        var head = new VideoPoint[Frame.FacePointCount];
        for (int i = 0; i < head.Length; i++)
        {
            double angle = 2.399963 * i, radius = 75 * Math.Sqrt((i + 0.5) / head.Length);
            head[i] = Point(radius * Math.Cos(angle), radius * Math.Sin(angle), 40 - (radius * radius / 140));
        }

        (head[33], head[263]) = (Point(-44.45, 20, 10), Point(44.45, 20, 10));
        return head;
    }

    private static VideoPoint Point(double xMm, double yMm, double zMm) => new((float)(320 + (PxPerMm * xMm)), (float)(240 - (PxPerMm * yMm)), (float)(-PxPerMm * zMm));
}
