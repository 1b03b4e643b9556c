using Effleur.Measurement.Atlas;
using Effleur.Numerics.Pictures;

namespace Effleur.Measurement.Lines;

/// <summary>
/// From a field to lines one texel thin: a texel must be the strongest of its neighbours across the line; lines grow along weak texels from strong ones;
/// short ones are left out.
/// </summary>
internal sealed class LineTracer
{
    /// <summary>A line is at least so long, in millimetres (chosen: longer than pores and chance rows of them).</summary>
    public const double LeastMm = 5;

    // Chosen: a line is nowhere shallower than 2 % and somewhere as deep as 4 %; and stands out of this face's own texture and noise by these factors (tuned on planted skin).
    private const double WeakDepth = 0.02, StrongDepth = 0.04, WeakFactor = 1.5, StrongFactor = 3;

    // Chosen: the shorter, the deeper: a line as faint as the strong threshold counts from so many millimetres on.
    private const double EvidenceMm = 8;

    // Of the good skin, so much is not on a line even in a deeply lined face (chosen).
    private const double PlainShare = 0.75;

    // A gap of one texel does not break a line.
    private const int Reach = 2;

    // Chosen: from texel to texel a line turns by less than 30° (the cosine is of twice that) and moves aside by no more than a diagonal's half and the rounding.
    private const double Straightness = 0.5, SideStep = 1.3;

    private readonly LineField _field;
    private readonly AtlasMap _map;
    private readonly double _scale;
    private readonly byte[] _state;

    private LineTracer(LineField field, AtlasMap map, double scale) => (_field, _map, _scale, _state) = (field, map, scale, new byte[map.Size * map.Size]);

    /// <summary>The lines of a field.</summary>
    /// <param name="field">Strengths and directions.</param>
    /// <param name="inner">1 where a line may be.</param>
    /// <param name="map">The map of the atlas.</param>
    /// <param name="scale">The person's millimetres to a canonical one.</param>
    public static List<LinePoint> Trace(LineField field, byte[] inner, AtlasMap map, double scale)
    {
        double usual = Usual(field.Strength, inner);
        float weak = (float)Math.Max(WeakDepth * RidgeMeasure.BestGain, WeakFactor * usual), strong = (float)Math.Max(StrongDepth * RidgeMeasure.BestGain, StrongFactor * usual);
        var tracer = new LineTracer(field, map, scale);
        List<int> thin = tracer.Thin(inner, weak);
        return tracer.Grow(thin, strong);
    }

    // The strength that plain skin stays under.
    private static double Usual(float[] strength, byte[] inner)
    {
        const int Bins = 4096;
        const float Finest = 1f / 8192;
        int[] counts = new int[Bins];
        int all = 0;
        for (int t = 0; t < strength.Length; t++)
        {
            if (inner[t] == 0) continue;
            counts[Math.Min(Bins - 1, (int)(strength[t] / Finest))]++;
            all++;
        }

        int at = 0;
        for (int sum = counts[0]; sum < PlainShare * all; sum += counts[at]) at++;
        return at * Finest;
    }

    private List<int> Thin(byte[] inner, float weak)
    {
        List<int> thin = [];
        float[] strength = _field.Strength;
        for (int t = _map.Size; t < strength.Length - _map.Size; t++)
        {
            if (strength[t] < weak || inner[t] == 0) continue;
            int side = _field.Cos[t] > 0 ? 1 : _map.Size;
            if (strength[t] < strength[t - side] || strength[t] <= strength[t + side]) continue;
            _state[t] = 1;
            thin.Add(t);
        }

        return thin;
    }

    private List<LinePoint> Grow(List<int> thin, float strong)
    {
        List<LinePoint> lines = [];
        List<int> line = [];
        foreach (int start in thin)
        {
            if (_state[start] != 1 || _field.Strength[start] < strong) continue;
            line.Clear();
            Take(start, line);
            for (int i = 0; i < line.Count; i++) TakeAround(line[i], line);
            List<LinePoint> points = Clip(line);
            if (points.Sum(p => p.LengthMm) >= LeastMm && points.Sum(p => p.LengthMm * p.Depth) >= EvidenceMm * strong / RidgeMeasure.BestGain) lines.AddRange(points);
        }

        return lines;
    }

    // A blurred end is half as strong where the line ends: what is weaker than half its middle is beyond it.
    private List<LinePoint> Clip(List<int> line)
    {
        float[] strengths = [.. line.Select(t => _field.Strength[t])];
        Array.Sort(strengths);
        float least = strengths[strengths.Length / 2] / 2;
        return [.. line.Where(t => _field.Strength[t] >= least).Select(Point)];
    }

    private void TakeAround(int texel, List<int> line)
    {
        for (int dy = -Reach; dy <= Reach; dy++)
            for (int dx = -Reach; dx <= Reach; dx++)
            {
                int at = texel + (dy * _map.Size) + dx;
                if ((uint)at < (uint)_state.Length && _state[at] == 1 && GoesOn(texel, at, dx, dy)) Take(at, line);
            }
    }

    // A line goes on to where it points, and there points the same way: else every blotch beside a line would be its branch.
    private bool GoesOn(int from, int to, int dx, int dy)
    {
        (float c0, float s0) = (_field.Cos[from], _field.Sin[from]);
        (float c1, float s1) = (_field.Cos[to], _field.Sin[to]);
        double lengths = Math.Sqrt(((c0 * c0) + (s0 * s0)) * ((c1 * c1) + (s1 * s1)));
        if ((c0 * c1) + (s0 * s1) < Straightness * lengths) return false;
        double normal = Math.Atan2(s0, c0) / 2;
        return Math.Abs((dx * Math.Cos(normal)) + (dy * Math.Sin(normal))) <= SideStep;
    }

    private void Take(int texel, List<int> line)
    {
        _state[texel] = 2;
        line.Add(texel);
    }

    // Of a line that runs more across than down there is one texel in every column, so each stands for one column of its length.
    private LinePoint Point(int texel)
    {
        double normal = Math.Atan2(_field.Sin[texel], _field.Cos[texel]) / 2, dx = -Math.Sin(normal), dy = Math.Cos(normal);
        double whole = Math.Max(Math.Abs(dx), Math.Abs(dy));
        double mm = _map.TriangleOfTexel[texel] is >= 0 and var triangle ? _map.Metrics[triangle].Length(dx / whole, dy / whole) : 0;
        return new(texel, mm * _scale, _field.Strength[texel] / RidgeMeasure.BestGain);
    }
}
