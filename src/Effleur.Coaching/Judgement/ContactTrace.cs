namespace Effleur.Coaching.Judgement;

/// <summary>Where a hand's contact point was lately, for looking back when a pass has ended. Fixed memory: the oldest is forgotten.</summary>
internal sealed class ContactTrace
{
    // 34 s at 30 frames a second (chosen: longer than the slowest pass asked for; of a longer one the end is judged).
    private const int Capacity = 1024;

    private readonly HandMoment[] _moments = new HandMoment[Capacity];
    private int _end;

    public void Add(in HandMoment moment) => _moments[_end++ % Capacity] = moment;

    public ref readonly HandMoment Last => ref this[_end - 1];

    /// <summary>The indices of the moments between two times: from the first to before the last.</summary>
    public (int From, int To) During(double startS, double endS)
    {
        int to = _end, oldest = Math.Max(0, _end - Capacity);
        while (to > oldest && this[to - 1].TimeS > endS) to--;
        int from = to;
        while (from > oldest && this[from - 1].TimeS >= startS) from--;
        return (from, to);
    }

    public ref readonly HandMoment this[int index] => ref _moments[index % Capacity];
}
