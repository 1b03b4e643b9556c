using System.Collections.Immutable;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Poses;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>Every hand against every stroke of the step. A movement belongs to one stroke on one side: the one it lies nearest to.</summary>
internal sealed class LaneSet(HeadMesh head)
{
    // Another lane takes a movement when it is nearer by this much over the same time and was travelled as well (chosen: the tracker's wander).
    private const double NearerMm = 1;
    private const double TravelledShare = 0.3;

    // Nearer by this much it takes the movement even when little of it was travelled: slow work there looks like a short pass here (chosen).
    private const double MuchNearerMm = 6;

    // A hand this near to a line works on it (chosen: a finger's width).
    private const double OnLineMm = 14;

    // Two passes that share more than this of the shorter one are one movement (chosen: half).
    private const double SharedTime = 0.5;

    private readonly List<FoundPass> _found = new(8);
    private readonly List<Claim> _claims = new(16);
    private ImmutableArray<StrokeTarget> _targets;
    private ImmutableArray<PathFollower> _paths = [];
    private ImmutableArray<Lane> _lanes = [];

    public ImmutableArray<Lane> Lanes => _lanes;

    /// <summary>Whether a stroke of these stays in one place by its nature: a rest, a circle, a pump, a knead.</summary>
    public bool HasStaying { get; private set; }

    /// <summary>Whether a stroke of these is done with arms crossed.</summary>
    public bool HasCrossed { get; private set; }

    /// <summary>Looks for these strokes; the same targets again change nothing, so that a pass begun while getting ready goes on.</summary>
    public void Watch(ImmutableArray<StrokeTarget> targets)
    {
        if (_targets == targets) return;
        _targets = targets;
        _paths = [.. targets.Select(target => new PathFollower(head, target.Stroke.Path(target.Side)))];
        _lanes = [.. targets.Zip(_paths).SelectMany(pair => new[] { new Lane(pair.First, pair.Second, 0), new Lane(pair.First, pair.Second, 1) })];
        HasStaying = targets.Any(target => target.Stroke.Kind != StrokeKind.Glide);
        HasCrossed = targets.Any(target => target.Stroke.Hands == HandUse.Crossed);
        _claims.Clear();
    }

    public void Advance(TrackedHand[] hands, LiveFace face, ReadOnlySpan<double> contacts, double nowS, List<LanePass> passes)
    {
        if (face.Seen && (hands[0].Now is not null || hands[1].Now is not null))
            foreach (PathFollower path in _paths) path.LayOnto(face);
        foreach (Lane lane in _lanes)
        {
            TrackedHand hand = hands[lane.Hand];
            if (hand.Now is { } sample && face.Seen) lane.See(hand, sample, face, contacts[lane.Hand], nowS, _found);
            else lane.Miss(nowS, _found);
            Settle(lane, passes);
        }
    }

    public void Close(List<LanePass> passes)
    {
        foreach (Lane lane in _lanes)
        {
            lane.Close(_found);
            Settle(lane, passes);
        }
    }

    /// <summary>A pass that was in the air takes nothing from the other hand, which may lie on the skin below it.</summary>
    public void Lift(in LanePass pass)
    {
        for (int i = 0; i < _claims.Count; i++)
            if (_claims[i].Hand == pass.Hand && _claims[i].Pass == pass.Found) _claims[i] = _claims[i] with { IsInTheAir = true };
    }

    /// <summary>Whether a hand is on the line of one of the strokes.</summary>
    public bool IsAtWork(int hand)
    {
        foreach (Lane lane in _lanes)
            if (lane.Hand == hand && lane.NearestMm < OnLineMm) return true;
        return false;
    }

    private void Settle(Lane lane, List<LanePass> passes)
    {
        foreach (FoundPass pass in _found)
        {
            Claim claim = new(lane.Hand, lane.Target.Stroke, lane.Target.Side, pass);
            if (BelongsElsewhere(lane, pass) || IsClaimed(claim) || IsWayBack(claim)) continue;
            if (_claims.Count == _claims.Capacity) _claims.RemoveAt(0);
            _claims.Add(claim);
            passes.Add(new(lane.Target, lane.Hand, pass));
        }

        _found.Clear();
    }

    private bool BelongsElsewhere(Lane lane, in FoundPass pass)
    {
        double own = lane.DeviationDuring(pass.StartS, pass.EndS, out _);
        foreach (Lane other in _lanes)
        {
            if (other == lane || other.Hand != lane.Hand) continue;
            double deviation = other.DeviationDuring(pass.StartS, pass.EndS, out double coveredMm);
            if (deviation < own - MuchNearerMm) return true;
            if (deviation < own - NearerMm && coveredMm >= TravelledShare * other.LengthMm) return true;
        }

        return false;
    }

    /// <summary>The way back from the last pass can lie nearer to another stroke than to the one that was done.</summary>
    private bool IsWayBack(in Claim claim)
    {
        for (int i = _claims.Count - 1; i >= 0; i--)
        {
            Claim last = _claims[i];
            if (last.Hand != claim.Hand) continue;
            bool isOther = !ReferenceEquals(last.Stroke, claim.Stroke) || last.Side != claim.Side;
            if (claim.Pass.IsDoubtful) return isOther || last.Pass.IsForward;
            return isOther && last.Pass.HandSize > 0 && claim.Pass.HandSize > 0 && RunJudge.IsLiftedFrom(claim.Pass, last.Pass);
        }

        return false;
    }

    private bool IsClaimed(in Claim claim)
    {
        foreach (Claim earlier in _claims)
            if (earlier.IsSameMovement(claim, SharedTime)) return true;
        return false;
    }

    private readonly record struct Claim(int Hand, Stroke Stroke, Side Side, FoundPass Pass)
    {
        public bool IsInTheAir { get; init; }

        public bool IsSameMovement(in Claim other, double share)
        {
            if (Hand != other.Hand && (IsInTheAir || !ReferenceEquals(Stroke, other.Stroke) || Side != other.Side)) return false;
            double shared = Math.Min(Pass.EndS, other.Pass.EndS) - Math.Max(Pass.StartS, other.Pass.StartS);
            return shared > share * Math.Min(Pass.EndS - Pass.StartS, other.Pass.EndS - other.Pass.StartS);
        }
    }
}
