namespace Effleur.Trials.Sharing;

/// <summary>What one trial found, in two figures: all that is ever shared of it.</summary>
/// <param name="Id">Whose or which trial it is.</param>
/// <param name="Estimate">Benefit of the active arm, positive when it did better, in standard deviations of one day's score.</param>
/// <param name="StandardError">Its standard error, above 0, in the same unit.</param>
public sealed record SharedEstimate(string Id, double Estimate, double StandardError)
{
    /// <summary>An estimate in points of a scale, turned to a benefit in standard deviations of one day's score.</summary>
    /// <param name="id">Whose or which trial it is.</param>
    /// <param name="difference">Active less control, in points.</param>
    /// <param name="standardError">Its standard error, in points.</param>
    /// <param name="daySd">Standard deviation of one day's score while nothing is done, above 0, in points.</param>
    /// <param name="lowerIsBetter">Whether fewer points are better.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day's standard deviation that is not above 0.</exception>
    public static SharedEstimate OfPoints(string id, double difference, double standardError, double daySd, bool lowerIsBetter)
    {
        if (!(daySd > 0) || !double.IsFinite(daySd)) throw new ArgumentOutOfRangeException(nameof(daySd), daySd, "Expected a standard deviation above 0.");
        return new(id, (lowerIsBetter ? -difference : difference) / daySd, standardError / daySd);
    }

    internal bool IsSound => double.IsFinite(Estimate) && StandardError > 0 && double.IsFinite(StandardError);
}
