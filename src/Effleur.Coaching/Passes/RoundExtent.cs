namespace Effleur.Coaching.Passes;

/// <summary>How large a round movement was and where. The default has seen nothing.</summary>
internal readonly record struct RoundExtent
{
    private double Left { get; init; }

    private double Right { get; init; }

    private double Top { get; init; }

    private double Bottom { get; init; }

    private double DeviationSum { get; init; }

    private int Count { get; init; }

    /// <summary>Diagonal of the box around it.</summary>
    public double SizeMm => Math.Sqrt(((Right - Left) * (Right - Left)) + ((Bottom - Top) * (Bottom - Top)));

    /// <summary>Distance of its middle from the path's middle.</summary>
    public double OffCentreMm => Math.Sqrt(((Right + Left) * (Right + Left)) + ((Bottom + Top) * (Bottom + Top))) / 2;

    /// <summary>Mean distance from the path.</summary>
    public double DeviationMm => Count == 0 ? 0 : DeviationSum / Count;

    public RoundExtent With(in StrokeSample s) => new()
    {
        Left = Count == 0 ? s.XMm : Math.Min(Left, s.XMm),
        Right = Count == 0 ? s.XMm : Math.Max(Right, s.XMm),
        Top = Count == 0 ? s.YMm : Math.Min(Top, s.YMm),
        Bottom = Count == 0 ? s.YMm : Math.Max(Bottom, s.YMm),
        DeviationSum = DeviationSum + s.DeviationMm,
        Count = Count + 1,
    };
}
