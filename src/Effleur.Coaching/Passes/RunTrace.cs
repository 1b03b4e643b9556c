namespace Effleur.Coaching.Passes;

/// <summary>The samples of the movement under way. Fixed memory: when it is full, every other sample is dropped.</summary>
internal sealed class RunTrace
{
    // 34 s at 30 frames a second before the first thinning (chosen: longer than the slowest pass asked for).
    private const int Capacity = 1024;

    private readonly StrokeSample[] _samples = new StrokeSample[Capacity];
    private readonly bool[] _lost = new bool[Capacity];

    public int Count { get; private set; }

    public ref readonly StrokeSample this[int i] => ref _samples[i];

    public ref readonly StrokeSample Last => ref _samples[Count - 1];

    /// <summary>Whether the hand had been lost just before sample <paramref name="i"/>.</summary>
    public bool IsLostBefore(int i) => _lost[i];

    public void Clear() => Count = 0;

    /// <summary>Adds a sample; returns true when the trace was thinned, so that indices below are halved.</summary>
    public bool Add(in StrokeSample sample, bool wasLost)
    {
        bool isFull = Count == Capacity;
        if (isFull) Thin();
        _samples[Count] = sample;
        _lost[Count++] = wasLost;
        return isFull;
    }

    public void DropBefore(int index)
    {
        Array.Copy(_samples, index, _samples, 0, Count - index);
        Array.Copy(_lost, index, _lost, 0, Count - index);
        Count -= index;
    }

    private void Thin()
    {
        for (int i = 0; i < Capacity / 2; i++)
        {
            _samples[i] = _samples[2 * i];
            _lost[i] = _lost[2 * i] || (i > 0 && _lost[(2 * i) - 1]);
        }

        Count = Capacity / 2;
    }
}
