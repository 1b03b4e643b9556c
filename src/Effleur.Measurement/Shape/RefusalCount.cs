using Effleur.Core.Readings;

namespace Effleur.Measurement.Shape;

/// <summary>Counts why frames could not be used.</summary>
internal sealed class RefusalCount
{
    private readonly Dictionary<ReadingRefusal, int> _counts = [];
    private int _seen;
    private int _refused;

    /// <summary>Share of frames that could be used, 0 to 1.</summary>
    public double UsableShare => _seen > 0 ? (double)(_seen - _refused) / _seen : 0;

    /// <summary>Counts a frame; null is one that can be used.</summary>
    /// <returns>Whether it can be used.</returns>
    public bool IsUsable(ReadingRefusal? reason)
    {
        _seen++;
        if (reason is not { } why) return true;
        _refused++;
        _counts[why] = _counts.GetValueOrDefault(why) + 1;
        return false;
    }

    /// <summary>What kept most frames out; too short when there would not have been enough even with them.</summary>
    /// <param name="missing">Frames that are missing, above 0.</param>
    public ReadingRefusal Reason(int missing) => _refused < missing ? ReadingRefusal.TooShort : _counts.MaxBy(entry => entry.Value).Key;
}
