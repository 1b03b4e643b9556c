using BenchmarkDotNet.Attributes;
using Effleur.Coaching;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Knowledge;

namespace Effleur.Benchmarks;

/// <summary>One frame through the coach, two hands at work.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AdvanceBenchmark
{
    private readonly List<CoachEvent> _events = new(64);
    private Frame[] _frames = [];
    private CoachState? _state;
    private int _next;
    private long _shiftUs;

    [Params("T19", "T12")]
    public string Technique { get; set; } = "T19";

    [GlobalSetup]
    public void Film()
    {
        MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
        _frames = SpeedTable.Film(catalogue, Technique);
        _state = Coach.Start(CoachProgram.FromTechnique(catalogue, Technique, null));
    }

    [Benchmark]
    public int Advance()
    {
        Frame frame = _frames[_next++];
        if (_next == _frames.Length) (_next, _shiftUs) = (0, _frames[^1].CaptureTimeUs + 100_000);
        frame.CaptureTimeUs += _shiftUs;
        _state = Coach.Advance(_state!, frame, CoachOptions.Default, _events);
        _events.Clear();
        return _state.Frames;
    }
}
