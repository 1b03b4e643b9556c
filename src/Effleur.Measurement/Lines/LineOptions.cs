namespace Effleur.Measurement.Lines;

/// <summary>What the caller knows besides the pictures.</summary>
/// <param name="DaysSinceLast">Days since the last check-in these are to be compared with; null when there is none.</param>
public sealed record LineOptions(double? DaysSinceLast = null)
{
    /// <summary>Lines change by lamp, oil and sleep more than by anything else within a month (evidence E6: at least four weeks).</summary>
    public const double LeastDays = 28;

    /// <summary>Pictures from which the error is that of repeats (evidence E6: at least three each time).</summary>
    public const int RepeatsForError = 3;
}
