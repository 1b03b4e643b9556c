namespace Effleur.Core.Readings;

/// <summary>
/// What a check-in measured: a value with its standard error, or a refusal with its reason. One is never made without the algorithm and version that made it,
/// and a value never without its error.
/// </summary>
public sealed record Reading
{
    private Reading(Method method, ReadingPlace place) => (Method, Place) = (method, place);

    /// <summary>What was measured and how.</summary>
    public Method Method { get; }

    /// <summary>Where.</summary>
    public ReadingPlace Place { get; }

    /// <summary>In the method's unit; null when refused.</summary>
    public double? Value { get; private init; }

    /// <summary>One standard error of <see cref="Value"/>, in its unit; null when refused.</summary>
    public double? StandardError { get; private init; }

    /// <summary>How good the material was, 0 to 1; each method's page says how it is reckoned. 0 when refused without a look.</summary>
    public double Quality { get; private init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public ReadingRefusal? Refused { get; private init; }

    /// <summary>A value, or a refusal when a figure is not finite: a number nobody can stand behind is none.</summary>
    /// <param name="method">What was measured and how.</param>
    /// <param name="place">Where.</param>
    /// <param name="value">In the method's unit.</param>
    /// <param name="standardError">One standard error, not negative.</param>
    /// <param name="quality">0 to 1.</param>
    public static Reading Of(Method method, ReadingPlace place, double value, double standardError, double quality)
    {
        bool isSound = double.IsFinite(value) && double.IsFinite(standardError) && standardError >= 0 && double.IsFinite(quality);
        if (!isSound) return Refuse(method, place, ReadingRefusal.NotComputable);
        return new(method, place) { Value = value, StandardError = standardError, Quality = Math.Clamp(quality, 0, 1) };
    }

    /// <summary>No value, and why.</summary>
    /// <param name="method">What was to be measured.</param>
    /// <param name="place">Where.</param>
    /// <param name="reason">Why not.</param>
    /// <param name="quality">0 to 1, as far as it was looked at.</param>
    public static Reading Refuse(Method method, ReadingPlace place, ReadingRefusal reason, double quality = 0)
    {
        ArgumentNullException.ThrowIfNull(method);
        return new(method, place) { Refused = reason, Quality = double.IsFinite(quality) ? Math.Clamp(quality, 0, 1) : 0 };
    }
}
