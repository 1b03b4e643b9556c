using System.Collections.Immutable;
using Effleur.Coaching.Contacts;
using Effleur.Coaching.Coverage;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Gestures;
using Effleur.Coaching.Hands;
using Effleur.Coaching.Judgement;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Poses;
using Effleur.Coaching.Recognition;
using Effleur.Coaching.Reports;
using Effleur.Coaching.Safety;
using Effleur.Coaching.Skin;
using Effleur.Coaching.Steps;
using Effleur.Core.Strokes;

namespace Effleur.Coaching;

/// <summary>
/// Everything the coach remembers of a session. It is handed from step to step and owns reusable buffers, so the state passed in is consumed
/// and only the one returned may be used on (docs/adr/0003-coach-step.md). Not for several threads.
/// </summary>
public sealed class CoachState
{
    internal CoachState(CoachProgram program, CoachResume? resume)
    {
        Program = program;
        AtS = resume?.AtS ?? 0;
        Walk = new(program, resume);
        CoachTables tables = CoachTables.Of(program.Catalogue);
        Face = new(tables.Head);
        Contact = new(program.Catalogue.Head);
        Lanes = new(program.Catalogue.Head);
        Lanes.Watch(Walk.Step.Targets);
        Red = new(program.Catalogue);
        Coverage = new(program.Catalogue, tables.Zones);
        Skin = new(program.Catalogue.Head);
        Voice = new(program.Catalogue);
        Recogniser = new(tables.Head, tables.Strokes);
    }

    /// <summary>What is coached.</summary>
    public CoachProgram Program { get; }

    /// <summary>Seconds from the start, of the last frame.</summary>
    public double AtS { get; internal set; }

    /// <summary>Index of the step.</summary>
    public int Step => Walk.Index;

    /// <summary>What the session is doing.</summary>
    public CoachPhase Phase =>
        Walk.IsDone ? CoachPhase.Done : Paused != PauseReason.None ? CoachPhase.Paused : Walk.IsWork ? CoachPhase.Work : CoachPhase.GetReady;

    /// <summary>Why it stands still, if it does.</summary>
    public PauseReason Paused { get; internal set; }

    /// <summary>Passes of the step that were done on every side that works.</summary>
    public int PassesDone => Walk.PassesDone;

    /// <summary>Passes the step asks for on each side; 0 while getting ready.</summary>
    public int PassesWanted => Walk.PassesWanted;

    /// <summary>Seconds in the step, pauses left out.</summary>
    public double StepElapsedS => Walk.ElapsedS;

    /// <summary>The tempo asked for: 1 as prescribed, 0.9 a tenth slower.</summary>
    public double Tempo { get; internal set; } = 1;

    /// <summary>Frames taken in.</summary>
    public int Frames { get; internal set; }

    /// <summary>Where millimetres come from so far.</summary>
    public ScaleSource ScaleSource => Scale.Source;

    /// <summary>The person's millimetres for one canonical millimetre.</summary>
    public double ScaleMmPerMm => Scale.MmPerCanonicalMm;

    /// <summary>One standard error of <see cref="ScaleMmPerMm"/>, as a share of it.</summary>
    public double ScaleErrorShare => Scale.ErrorShare;

    /// <summary>Seconds each vertex of the canonical head was under the working part of a hand so far (docs/methods/coverage.md).</summary>
    public ReadOnlySpan<double> PaintedS => Skin.Seconds;

    /// <summary>Seconds of contact in the steps of which a pass was seen, both hands added up (docs/methods/session-score.md).</summary>
    public double JudgedContactS => Judged.Seconds;

    /// <summary>How long each zone was touched so far.</summary>
    public ImmutableArray<ZoneCoverage> CoverageByZone() => Coverage.Report();

    /// <summary>A hand as it is now.</summary>
    /// <param name="index">0 or 1; an index keeps to one hand while it is in view.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are two hands.</exception>
    public HandView Hand(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, 1u, nameof(index));
        return new(Tracker.Hands[index].Side, Contacts[index], StrokeShare(index));
    }

    /// <summary>The technique the hands do although the step asks for another; null while they do what is asked, none, or it is not sure.</summary>
    public string? OtherTechnique => Walk.IsWork && Recogniser.IsOther(Walk.Step.Targets, StepElapsedS) ? Recogniser.Answer.Technique : null;

    internal StepWalk Walk { get; }

    internal LiveFace Face { get; }

    internal FaceScale Scale { get; } = new();

    internal HandTracker Tracker { get; } = new();

    internal ContactModel Contact { get; }

    internal LaneSet Lanes { get; }

    internal RedZoneWatch Red { get; }

    internal CoverageMap Coverage { get; }

    internal PaintedSkin Skin { get; }

    internal ContactPatch Patch { get; } = new();

    internal CueVoice Voice { get; }

    internal PassStreaks Streaks { get; } = new();

    internal PauseWatch Pauses { get; } = new();

    internal ContactTrace[] Traces { get; } = [new(), new()];

    internal PlaceWatch Places { get; } = new();

    internal GestureWatch Gestures { get; } = new();

    /// <summary>When the last pause for hands or face that were gone was still on.</summary>
    internal double AwayUntilS { get; set; } = double.NegativeInfinity;

    internal Recogniser Recogniser { get; }

    internal double[] Contacts { get; } = new double[2];

    internal List<LanePass> Found { get; } = new(8);

    internal TouchLearner Learner { get; } = new();

    internal OwnTouches Touches { get; } = new();

    internal double? Learned { get; set; }

    internal double? HandSize
    {
        get;
        set
        {
            // Heights reckoned with another size are others.
            if (field != value) Touches.Forget();
            field = value;
        }
    }

    /// <summary>Whether the face is a flat photograph (<see cref="CoachOptions.FaceIsFlat"/>).</summary>
    internal bool IsFlat { get; set; }

    internal double? FirstS { get; set; }

    internal int FramesWithFace { get; set; }

    internal int FramesWithHand { get; set; }

    /// <summary>Seconds of work during which the working hand or the face was lost.</summary>
    public double UnseenS { get; internal set; }

    internal JudgedContact Judged { get; } = new();

    internal double DarkS { get; set; }

    /// <summary>Sets a hand's contact for this frame, adds the time to the zone and the skin it touches, and keeps the moment for looking back.</summary>
    internal void Touch(int hand, double dt)
    {
        // A palm is asked for at the middle of the face, so that its nearest part counts (canonical face mesh, 4 is the tip of the nose).
        const int NoseTip = 4;
        Contacts[hand] = 0;
        if (Tracker.Hands[hand].Now is not { } sample || !Face.Seen || Walk.Step.Targets.IsEmpty) return;
        Stroke stroke = Walk.Step.Targets[0].Stroke;
        (double x, double y) = ContactPoint.Of(sample, stroke, Face.PxPerMm, Face.XPx[NoseTip], Face.YPx[NoseTip]);
        int vertex = Contact.NearestVertex(Face, x, y, out double distanceMm);
        Contacts[hand] = ContactModel.Probability(sample, Face, distanceMm);
        bool isCounted = Walk.IsWork && Paused is not (PauseReason.Asked or PauseReason.Stopped);
        if (Learner.IsLearning) Learned ??= Learner.Watch(Tracker.Hands[hand], Contacts[hand], TouchHeight.RestingSize(Face, sample, (x, y), IsFlat), dt);
        OverSkin over = TouchHeight.Of(Face, x, y, HandExtent.PxPerMm(sample) / TouchHeight.Expected(Face, stroke, HandSize, IsFlat), IsFlat);
        SkinPull pull = Contacts[hand] >= ContactModel.Touching ? SkinPull.At(x, y, sample.Pull, Face.PxPerMm) : SkinPull.Unknown;
        Traces[hand].Add(HandMoment.At(AtS, Face, x, y, over, pull));
        if (!isCounted || Contacts[hand] < ContactModel.Touching) return;
        Judged.Touch(dt);
        Coverage.Touch(vertex, dt);
        Patch.LayUnder(sample, stroke, (x, y), Face.PxPerMm);
        Skin.Touch(Face, Patch, dt);
    }

    /// <summary>Whether the hands rest, hold still or get ready: a time for silence.</summary>
    internal bool IsAtRest => Phase != CoachPhase.Work || Walk.IsAllHolds;

    /// <summary>Whether the face, or a hand the step needs, is not seen now.</summary>
    internal bool IsWorkUnseen()
    {
        int hands = (Tracker.Hands[0].Now is null ? 0 : 1) + (Tracker.Hands[1].Now is null ? 0 : 1);
        return !Face.Seen || hands < (Walk.IsEndless ? 1 : Math.Min(2, Walk.Step.Targets.Length));
    }

    private double? StrokeShare(int hand)
    {
        // On the stroke means within two fingers' widths of it (chosen, as for a pass).
        const double OnStrokeMm = 32;
        double least = OnStrokeMm;
        double? share = null;
        foreach (Lane lane in Lanes.Lanes)
        {
            if (lane.Hand != hand || !(lane.DeviationMm < least)) continue;
            least = lane.DeviationMm;
            share = lane.Share;
        }

        return share;
    }
}
