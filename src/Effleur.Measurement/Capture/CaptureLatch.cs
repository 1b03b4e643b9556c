namespace Effleur.Measurement.Capture;

/// <summary>
/// Whether something is wrong, without flicker: it becomes so when it was beyond its limit for a while, and stops when it was well inside for a while.
/// </summary>
internal struct CaptureLatch
{
    // Chosen: a blink and a torn frame pass, a person's move does not.
    private const double DwellS = 0.2;

    // Chosen: an eighth inside the limit, more than landmark noise.
    private const double Inside = 0.875;

    private double? _sinceS;

    public bool IsRaised { get; private set; }

    /// <summary>Takes in how far it is beyond its limit; above 1 is beyond.</summary>
    public void Take(double excess, double atS)
    {
        bool isOther = IsRaised ? excess < Inside : excess > 1;
        if (!isOther)
        {
            _sinceS = null;
            return;
        }

        _sinceS ??= atS;
        if (atS - _sinceS < DwellS) return;
        IsRaised = !IsRaised;
        _sinceS = null;
    }
}
