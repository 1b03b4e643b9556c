using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Testing.Straight;

/// <summary>What one hand does, with the passes it really made.</summary>
public sealed class Performance(Side hand, Stroke stroke)
{
    private readonly List<Leg> _legs = [];

    public Side Hand { get; } = hand;

    public Stroke Stroke { get; } = stroke;

    public List<TruePass> Passes { get; } = [];

    /// <summary>How far the skin goes along before the hand slides over it.</summary>
    public double DragMm { get; init; }

    /// <summary>How far in the air all of it is done.</summary>
    public double HoverMm { get; init; }

    public double EndS => _legs.Count == 0 ? 0 : _legs[^1].EndS;

    public HandPlace? At(double timeS)
    {
        foreach (Leg leg in _legs)
            if (timeS >= leg.StartS && timeS < leg.EndS) return Lifted(leg.Place?.Invoke((timeS - leg.StartS) / (leg.EndS - leg.StartS)));
        return null;
    }

    private HandPlace? Lifted(HandPlace? place) => place is { } at ? at with { LiftMm = at.LiftMm + HoverMm } : null;

    public Performance Then(double seconds, Func<double, HandPlace>? place)
    {
        _legs.Add(new(EndS, EndS + seconds, place));
        return this;
    }

    public Performance Rest(double seconds, HandPlace at) => Then(seconds, _ => at);

    public Performance Away(double seconds) => Then(seconds, null);

    /// <summary>A straight line through the air, bulging outwards by the lift.</summary>
    public Performance Fly(double seconds, FacePoint from, FacePoint to, double liftMm)
    {
        double outwards = Hand == Side.Left ? 1 : -1;
        return Then(seconds, u =>
        {
            double bulge = Math.Sin(Math.PI * u), lift = liftMm * bulge;
            FacePoint on = from.Towards(to, u);
            return new(new(on.X + (outwards * 0.5 * lift), on.Y - (0.3 * lift), on.Z), lift);
        });
    }

    public Performance Come(double seconds, FacePoint to, double liftMm = 60)
    {
        double outwards = Hand == Side.Left ? 1 : -1;
        FacePoint from = new(to.X + (outwards * 90), to.Y - 120, to.Z);
        return Then(seconds, u => new(from.Towards(to, u), liftMm * (1 - u)));
    }

    public Performance Go(double seconds, FacePoint from)
    {
        double outwards = Hand == Side.Left ? 1 : -1;
        FacePoint to = new(from.X + (outwards * 90), from.Y - 120, from.Z);
        return Then(seconds, u => new(from.Towards(to, u), 60 * u));
    }

    /// <summary>Travels the path, or a share of it, and notes the pass.</summary>
    public Performance Glide(Side faceSide, double speedCmS, bool isForward, double share = 1, double offsetMm = 0)
    {
        StrokePath path = Stroke.Path(faceSide);
        double length = share * path.LengthMm, seconds = length / 10 / speedCmS;
        Passes.Add(new(Stroke.Id, faceSide, EndS, EndS + seconds, isForward, speedCmS));
        return Then(seconds, u =>
        {
            FacePoint p = PathPoint.At(path, isForward ? u * length : path.LengthMm - (u * length));
            return new(p with { Y = p.Y - offsetMm });
        });
    }
}
