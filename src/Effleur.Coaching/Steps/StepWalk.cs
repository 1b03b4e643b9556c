using System.Collections.Immutable;
using Effleur.Coaching.Passes;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Steps;

/// <summary>Where in the program the session is: the step, its time without pauses, and the passes done of it.</summary>
internal sealed class StepWalk
{
    // A step whose strokes cannot be seen goes on by time: half again as long as prescribed and five seconds (chosen: slow people are not hurried).
    private const double PatienceFactor = 1.5;
    private const double PatienceS = 5;

    private readonly ImmutableArray<ProgramStep> _steps;
    private int[] _done = [];
    private int _workStep = -1;
    private bool _saidHalfway;

    public StepWalk(CoachProgram program, CoachResume? resume)
    {
        _steps = program.Steps;
        Enter(Math.Clamp(resume?.Step ?? 0, 0, _steps.Length - 1));
        if (resume is not null) Array.Fill(_done, Math.Max(0, resume.PassesDone));
    }

    public int Index { get; private set; }

    public double ElapsedS { get; private set; }

    public bool IsDone { get; private set; }

    public ProgramStep Step => _steps[Index];

    public bool IsWork => !IsDone && Step.Phase == StepPhase.Work;

    /// <summary>True when one technique is watched without an end.</summary>
    public bool IsEndless => double.IsPositiveInfinity(Step.DurationS);

    /// <summary>The work step passes are counted for: this one, or the next while getting ready.</summary>
    public int WorkStep => _workStep < 0 ? Index : _workStep;

    public int PassesDone => _done.Length == 0 ? 0 : IsEndless ? _done.Max() : _done.Min();

    public int PassesWanted => Step.PassesWanted;

    /// <summary>Whether the step is work that nobody can see from the front.</summary>
    public bool IsTimed => IsWork && Step.Targets.IsEmpty;

    /// <summary>Whether the step is resting or compressing only, or work that cannot be seen.</summary>
    public bool IsAllHolds => Step.Targets.All(IsHold);

    /// <summary>True once in a step, when half of its passes are done; never for fewer than six (chosen: too few to need it).</summary>
    public bool IsHalfway()
    {
        if (_saidHalfway || IsEndless || PassesWanted < 6 || 2 * PassesDone < PassesWanted) return false;
        _saidHalfway = true;
        return true;
    }

    /// <summary>One side is two passes or more behind the other (chosen).</summary>
    public bool IsUneven() => !IsEndless && _done.Length > 1 && _done.Max() - _done.Min() >= 2;

    /// <summary>Counts a pass towards its target.</summary>
    public void Count(in LanePass pass)
    {
        int at = Step.Targets.IndexOf(pass.Target);
        if (at >= 0) _done[at]++;
    }

    /// <summary>Lets time pass; returns why the step is over, or null.</summary>
    public StepChange? Pass(double seconds)
    {
        if (IsDone) return null;
        ElapsedS += seconds;
        if (Step.Phase != StepPhase.Work || Step.Targets.IsEmpty) return ElapsedS >= Step.DurationS ? StepChange.TimeOver : null;
        if (!IsEndless && PassesWanted > 0 && AreAllDone()) return StepChange.PassesDone;
        return ElapsedS >= (PatienceFactor * Step.DurationS) + PatienceS ? StepChange.TimeOver : null;
    }

    /// <summary>Goes to the next step; false when there is none and the routine is done.</summary>
    public bool Next()
    {
        IsDone = Index + 1 >= _steps.Length;
        if (!IsDone) Enter(Index + 1);
        return !IsDone;
    }

    /// <summary>Goes back: to the beginning of this step's count-in, or of the step before when this one has hardly begun.</summary>
    public void Back()
    {
        IsDone = false;
        _workStep = -1;
        Enter(Math.Max(0, Index - 1));
    }

    private static bool IsHold(StrokeTarget target) => target.Stroke.Kind == StrokeKind.Hold;

    private bool AreAllDone()
    {
        for (int i = 0; i < _done.Length; i++)
            if (_done[i] < Step.Targets[i].PassesWanted) return false;
        return true;
    }

    private void Enter(int index)
    {
        Index = index;
        ElapsedS = 0;
        int work = index;
        while (work < _steps.Length && _steps[work].Phase != StepPhase.Work) work++;
        if (work == _workStep) return;
        _workStep = work < _steps.Length ? work : -1;
        _saidHalfway = false;
        _done = new int[Step.Targets.Length];
    }
}
