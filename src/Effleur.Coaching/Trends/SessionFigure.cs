namespace Effleur.Coaching.Trends;

/// <summary>One figure of one technique in one session.</summary>
/// <param name="Count">Passes it is from.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Spread">Their standard deviation, 0 for a single pass.</param>
public sealed record SessionFigure(int Count, double Mean, double Spread)
{
    /// <summary>The figure from a count, a sum and a sum of squares; null when there is nothing.</summary>
    public static SessionFigure? From(int count, double sum, double squares)
    {
        if (count == 0) return null;
        double mean = sum / count;
        double variance = count < 2 ? 0 : Math.Max(0, (squares - (count * mean * mean)) / (count - 1));
        return new(count, mean, Math.Sqrt(variance));
    }
}
