namespace Effleur.Coaching.Skin;

/// <summary>Least squares of displacements on a bump of known shape and a constant, in both directions at once.</summary>
internal struct BumpSums
{
    private double _bb;
    private double _x;
    private double _y;
    private double _bx;
    private double _by;
    private double _xx;
    private double _yy;

    public int Count { get; private set; }

    public double Bump { get; private set; }

    public void Add(double bump, double x, double y)
    {
        Count++;
        Bump += bump;
        _bb += bump * bump;
        (_x, _y) = (_x + x, _y + y);
        (_bx, _by) = (_bx + (bump * x), _by + (bump * y));
        (_xx, _yy) = (_xx + (x * x), _yy + (y * y));
    }

    public readonly SkinPull Solve()
    {
        double spread = _bb - (Bump * Bump / Count);
        if (!(spread > 1e-9)) return SkinPull.Unknown;
        double x = (_bx - (Bump * _x / Count)) / spread, y = (_by - (Bump * _y / Count)) / spread;
        double left = _xx - (_x * _x / Count) - (x * x * spread) + _yy - (_y * _y / Count) - (y * y * spread);
        return new(x, y, Math.Sqrt(Math.Max(0, left) / (2 * (Count - 2)) / spread));
    }
}
