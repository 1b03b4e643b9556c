using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Recognition;

/// <summary>One hand against every stroke.</summary>
internal sealed class HandWalks
{
    // Farther than this from every part of a stroke a hand does not do it (chosen: three standard deviations of the place, and a hand's shift).
    private const double NearMm = 35;

    // The hand of the other side: labels are wrong at times, and people reach across (chosen).
    private const double WrongHand = 1.5;

    // "None" is never farther behind than this (tuned): some five seconds of something else are enough.
    private const double MostAhead = 20;

    private readonly StrokeShapes _strokes;
    private readonly WalkRows _rows;
    private readonly StrokeWalk[] _walks;
    private readonly bool[] _near;
    private readonly double[] _noneVelocity;
    private readonly double[] _techniqueBest;
    private readonly double[] _shared;

    public HandWalks(StrokeShapes strokes)
    {
        _strokes = strokes;
        _rows = new(strokes.All);
        _walks = Begin(strokes.All, _rows);
        _near = new bool[_walks.Length];
        _noneVelocity = new double[strokes.Contacts.Count];
        _techniqueBest = new double[strokes.Groups.Length];
        _shared = new double[strokes.Groups.Length];
        Trace = new(strokes.Contacts.Count);
        Window = new(strokes.Contacts.Count, strokes.Contacts.Fingers);
    }

    public HandTrace Trace { get; }

    public PlaceWindow Window { get; }

    public ReadOnlySpan<StrokeWalk> Walks => _walks;

    /// <summary>Log odds of each technique against none.</summary>
    public ReadOnlySpan<double> Techniques => _techniqueBest;

    /// <summary>Whether the hand was seen a moment ago.</summary>
    public bool IsSeen { get; private set; }

    /// <summary>Whether the hand is near a stroke, given by its index, at this look.</summary>
    public bool IsNear(int shape) => _near[shape];

    /// <summary>Finds the strokes the hand is near, on the head as it is turned now.</summary>
    public void FindNear(PersonalHead head)
    {
        for (int i = 0; i < _walks.Length; i++) _near[i] = IsSeen && IsNear(_strokes.Reaches[i], head);
    }

    private bool IsNear(StrokeReach stroke, PersonalHead head)
    {
        Touch at = Trace.Motions[stroke.Contact].At;
        double dx = at.X - head.X[stroke.MiddleVertex], dy = at.Y - head.Y[stroke.MiddleVertex];
        double reach = stroke.ReachMm + NearMm + (Math.Abs(at.ExtentX) + Math.Abs(at.ExtentY));
        return (dx * dx) + (dy * dy) < reach * reach;
    }

    /// <summary>Looks whether the hand can be followed at this step.</summary>
    public void Look(double nowS)
    {
        IsSeen = Trace.IsSeen(nowS) && Trace.Fit();
        if (!IsSeen)
        {
            Window.Clear();
            return;
        }

        Window.Add(nowS, Trace);
        for (int i = 0; i < _noneVelocity.Length; i++) _noneVelocity[i] = StrokeLikelihood.NoneVelocity(Trace.Motions[i].SpeedSquared);
    }

    /// <summary>Takes the look into one walk.</summary>
    /// <param name="index">The stroke's.</param>
    /// <param name="laid">The stroke where it lies now, if the hand is near it.</param>
    /// <param name="side">Which hand this is taken for.</param>
    /// <param name="kept">Share of what was summed that still counts.</param>
    /// <param name="dt">Seconds since the last look.</param>
    /// <param name="nowS">The look's time.</param>
    public void Advance(int index, LaidStroke laid, Side? side, double kept, double dt, double nowS)
    {
        if (!_near[index])
        {
            if (!IsIdle(index)) _walks[index].Pass(kept, dt);
            return;
        }

        StrokeWalk walk = _walks[index];
        StrokeShape shape = walk.Shape;
        ref readonly Motion motion = ref Trace.Motions[shape.Contact];
        bool crossed = shape.Stroke.Hands is HandUse.Crossed or HandUse.OneSideCrossed;
        double handCost = (side != shape.Side) == crossed ? 0 : WrongHand;
        if (shape.IsGlide) walk.Glide(laid, motion, _noneVelocity[shape.Contact], Window, handCost, kept, dt, nowS);
        else walk.Place(laid, Window, motion, handCost, kept, dt, nowS);
    }

    /// <summary>After all walks have taken the look: "none" stays within reach, and a technique's strokes share what spoke for one.</summary>
    public void Settle()
    {
        Limit();
        Share();
    }

    /// <summary>As far behind as can be and in no stage: with the hand elsewhere nothing changes.</summary>
    private bool IsIdle(int index) => _rows.Between[index] == -StrokeWalk.Floor && _rows.Within[index] == double.NegativeInfinity;

    /// <summary>However long one technique was done, "none" stays within reach: all lose what the best has too much.</summary>
    private void Limit()
    {
        double most = double.NegativeInfinity;
        foreach (double score in _rows.Between) most = Math.Max(most, score);
        foreach (double score in _rows.Within) most = Math.Max(most, score);
        if (most <= MostAhead) return;
        foreach (StrokeWalk walk in _walks) walk.Lower(most - MostAhead);
    }

    /// <summary>A technique's strokes follow one another: what spoke for one speaks for the next, at a price.</summary>
    private void Share()
    {
        Array.Fill(_techniqueBest, double.NegativeInfinity);
        ReadOnlySpan<int> techniques = _strokes.Techniques.AsSpan();
        Span<double> between = _rows.Between;
        for (int i = 0; i < between.Length; i++) _techniqueBest[techniques[i]] = Math.Max(_techniqueBest[techniques[i]], between[i]);
        for (int t = 0; t < _techniqueBest.Length; t++) _shared[t] = _techniqueBest[t] - _strokes.SwitchCost[t];
        for (int i = 0; i < between.Length; i++) between[i] = Math.Max(between[i], _shared[techniques[i]]);
    }

    private static StrokeWalk[] Begin(ImmutableArray<StrokeShape> shapes, WalkRows rows)
    {
        var walks = new StrokeWalk[shapes.Length];
        int from = 0;
        for (int i = 0; i < walks.Length; i++)
        {
            walks[i] = new(shapes[i], rows, i, from);
            from += shapes[i].Count;
        }

        return walks;
    }
}
