using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Testing.Straight;

/// <summary>Turns performances into frames without any picture: exact landmarks plus noise, drops and wrong labels. The same seed gives the same frames.</summary>
public sealed record Scene
{
    public required HeadMesh Head { get; init; }

    public Camera Camera { get; init; } = new();

    public double Fps { get; init; } = 30;

    public double NoisePx { get; init; }

    /// <summary>Share of pictures that never arrive.</summary>
    public double DropShare { get; init; }

    /// <summary>Share of hand samples that carry the other hand's label.</summary>
    public double WrongLabelShare { get; init; }

    /// <summary>Frame times wander by this share of a frame.</summary>
    public double Jitter { get; init; }

    /// <summary>Whole hands are lost in these spans of time.</summary>
    public IReadOnlyList<(double FromS, double ToS)> LostHands { get; init; } = [];

    public IReadOnlyList<(double FromS, double ToS)> LostFace { get; init; } = [];

    /// <summary>Whether frames say how far skin goes along with hands; landmarks never do.</summary>
    public bool SkinIsFollowed { get; init; }

    public int Seed { get; init; } = 1;

    // An error of 0 would say that nothing is known.
    private const double LeastPullErrorPx = 0.01;

    public IEnumerable<Frame> Film(params Performance[] performances)
    {
        Random random = new(Seed);
        double endS = performances.Max(p => p.EndS);
        var frame = new Frame { WidthPx = Camera.WidthPx, HeightPx = Camera.HeightPx, Brightness = 0.5f, Sharpness = 200 };
        for (uint i = 0; i / Fps < endS; i++)
        {
            double timeS = (i + (Jitter * (random.NextDouble() - 0.5))) / Fps;
            if (timeS < 0 || random.NextDouble() < DropShare) continue;
            frame.Sequence = i;
            frame.CaptureTimeUs = (long)(timeS * 1e6);
            Fill(frame, timeS, performances, random);
            yield return frame;
        }
    }

    private static bool IsIn(IReadOnlyList<(double FromS, double ToS)> spans, double timeS) => spans.Any(s => timeS >= s.FromS && timeS < s.ToS);

    private void Fill(Frame frame, double timeS, Performance[] performances, Random random)
    {
        frame.FaceCount = IsIn(LostFace, timeS) ? 0 : 1;
        frame.FacePresence = 0.99f;
        for (int i = 0; i < HeadMesh.FaceVertexCount; i++) frame.Face[i] = Noisy(Camera.Project(Head.Vertices[i], timeS), random);
        Irises(frame, timeS, random);
        frame.HandCount = 0;
        if (IsIn(LostHands, timeS)) return;
        foreach (Performance performance in performances) AddHand(frame, performance, timeS, random);
    }

    private void AddHand(Frame frame, Performance performance, double timeS, Random random)
    {
        if (performance.At(timeS) is not { } place || frame.HandCount == Frame.MaxHands) return;
        Vector3D at = Camera.Project(place.At, timeS);
        if (at.X < 0 || at.Y < 0 || at.X >= Camera.WidthPx || at.Y >= Camera.HeightPx) return;
        HandSample hand = frame.Hands[frame.HandCount++];
        HandShape.Lay(hand, performance.Hand, performance.Stroke, at, Camera.PxPerMmAt(place.At, place.LiftMm), place, random, NoisePx);
        hand.Pull = SkinIsFollowed && place.LiftMm == 0 ? Pull(performance, place.At, at, timeS, random) : default;
        if (random.NextDouble() < WrongLabelShare) hand.Label = GlideScripts.Opposite(hand.Label);
    }

    /// <summary>What a browser that follows the skin's texture would say, with the scene's own noise.</summary>
    private PullSample Pull(Performance performance, FacePoint contact, Vector3D at, double timeS, Random random)
    {
        FacePoint under = PulledSkin.Under(performance, timeS);
        Vector3D home = Camera.Project(new(contact.X - under.X, contact.Y - under.Y, contact.Z - under.Z), timeS);
        double x = at.X - home.X + HandShape.Gauss(random, NoisePx), y = at.Y - home.Y + HandShape.Gauss(random, NoisePx);
        return new((float)at.X, (float)at.Y, (float)x, (float)y, (float)Math.Max(LeastPullErrorPx, NoisePx));
    }

    // Iris centres lie between the eye corners; four rim points 11.7 mm across.
    private void Irises(Frame frame, double timeS, Random random)
    {
        Iris(frame, 468, Head.Vertices[33].Towards(Head.Vertices[133], 0.5), timeS, random);
        Iris(frame, 473, Head.Vertices[263].Towards(Head.Vertices[362], 0.5), timeS, random);
    }

    private void Iris(Frame frame, int at, FacePoint centre, double timeS, Random random)
    {
        const double Radius = 11.7 / 2;
        (double X, double Y)[] rim = [(0, 0), (Radius, 0), (0, Radius), (-Radius, 0), (0, -Radius)];
        for (int i = 0; i < rim.Length; i++)
            frame.Face[at + i] = Noisy(Camera.Project(new(centre.X + rim[i].X, centre.Y + rim[i].Y, centre.Z), timeS), random);
    }

    private VideoPoint Noisy(Vector3D p, Random random) => new(
        (float)(p.X + HandShape.Gauss(random, NoisePx)),
        (float)(p.Y + HandShape.Gauss(random, NoisePx)),
        (float)(p.Z + HandShape.Gauss(random, NoisePx)));
}
