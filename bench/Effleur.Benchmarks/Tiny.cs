using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;
namespace Effleur.Benchmarks;
public static class Tiny
{
    public static MassageCatalogue Make(string obj)
    {
        var v = new List<FacePoint>(); var t = new List<MeshTriangle>();
        foreach (var line in File.ReadLines(obj))
        {
            var p = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (p.Length == 0) continue;
            double D(string s) => double.Parse(s, CultureInfo.InvariantCulture);
            if (p[0] == "v") v.Add(new(10 * D(p[1]), 10 * D(p[2]), 10 * D(p[3])));
            if (p[0] == "f") { int I(string s) => int.Parse(s.Split('/')[0], CultureInfo.InvariantCulture) - 1; t.Add(new(I(p[1]), I(p[2]), I(p[3]))); }
        }
        var twin = v.Select(a => Enumerable.Range(0, v.Count).MinBy(i => v[i].DistanceTo(a.Mirrored))).ToImmutableArray();
        var head = new HeadMesh([.. v], [.. t], twin);
        Stroke S(string id, StrokeKind kind, double speed, params int[] ids) => new()
        {
            Id = id, TechniqueId = id.Split('.')[0], Kind = kind,
            LeftPath = Path(head, ids), RightPath = Path(head, [.. ids.Select(i => twin[i])]),
            Fingers = [Finger.Index, Finger.Middle, Finger.Ring], Form = HandForm.Pads, Hands = HandUse.Together, Pressure = PressureBand.P1,
            Passes = 6, SpeedCmS = speed, MaxSpeedCmS = 20, PassesPerSecond = 0, HoldS = 0,
        };
        Technique T(string id, params Stroke[] s) => new() { Id = id, Name = id, OtherNames = [], Intent = "", Logic = StrokeLogic.Comfort, Instruction = "", Feel = "", Mistakes = [], Cautions = [], Strokes = [.. s], Evidence = [], DoseMark = "E" };
        var ts = new[] {
            T("T19", S("T19.glide", StrokeKind.Glide, 4, 358, 447)),
            T("T18", S("T18.jaw", StrokeKind.Glide, 4, 152, 323)),
            T("T12", S("T12.low", StrokeKind.Glide, 3, 377, 361), S("T12.mid", StrokeKind.Glide, 3, 291, 323), S("T12.high", StrokeKind.Glide, 3, 358, 389)),
            T("T15", S("T15.a", StrokeKind.Glide, 3, 9, 389), S("T15.b", StrokeKind.Glide, 3, 10, 284)),
        };
        return new() { Head = head, Points = FrozenDictionary<string, NamedPoint>.Empty, Zones = [], NoGoZones = [], Techniques = ts.ToFrozenDictionary(x => x.Id), Routines = FrozenDictionary<string, Routine>.Empty, CueWords = FrozenDictionary<string, ImmutableArray<string>>.Empty };
    }
    static StrokePath Path(HeadMesh h, int[] ids)
    {
        int n = h.Vertices.Length; var dist = Enumerable.Repeat(double.PositiveInfinity, n).ToArray(); var prev = new int[n];
        var adj = new Dictionary<(int, int), int>();
        for (int i = 0; i < h.Triangles.Length; i++) { var t = h.Triangles[i]; foreach (var (a, b) in new[] { (t.A, t.B), (t.B, t.C), (t.C, t.A) }) { adj[(a, b)] = i; adj[(b, a)] = i; } }
        var q = new PriorityQueue<int, double>(); dist[ids[0]] = 0; q.Enqueue(ids[0], 0);
        while (q.TryDequeue(out int u, out double d)) { if (d > dist[u]) continue; foreach (var (a, b) in adj.Keys.Where(k => k.Item1 == u)) { double e = d + h.Vertices[a].DistanceTo(h.Vertices[b]); if (e < dist[b]) { dist[b] = e; prev[b] = a; q.Enqueue(b, e); } } }
        var chain = new List<int> { ids[1] }; while (chain[^1] != ids[0]) chain.Add(prev[chain[^1]]); chain.Reverse();
        var samples = ImmutableArray.CreateBuilder<SurfacePoint>();
        for (int i = 0; i + 1 < chain.Count; i++)
        {
            int ti = adj[(chain[i], chain[i + 1])]; var t = h.Triangles[ti]; int[] c = [t.A, t.B, t.C]; int m = Math.Max(1, (int)(h.Vertices[chain[i]].DistanceTo(h.Vertices[chain[i + 1]]) / 2));
            for (int k = i == 0 ? 0 : 1; k <= m; k++) { double[] w = [0, 0, 0]; w[Array.IndexOf(c, chain[i])] = 1 - ((double)k / m); w[Array.IndexOf(c, chain[i + 1])] = (double)k / m; samples.Add(new(ti, w[0], w[1], w[2])); }
        }
        return new(h, samples.ToImmutable());
    }
}
