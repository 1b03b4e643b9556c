using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading;

/// <summary>
/// Reads zones/*.yaml in order of name: a triangle belongs to the first zone whose outlines, seen from the front (x, y) and from the person's left
/// (z, y), both hold its middle. Triangles in a red zone belong to none.
/// </summary>
internal sealed class ZoneReader
{
    private readonly HeadMesh _head;
    private readonly HashSet<int> _taken;

    public ZoneReader(HeadMesh head, IEnumerable<NoGoZone> noGo)
    {
        _head = head;
        SurfaceOutline[] red = [.. noGo.Where(z => z.Kind == NoGoKind.Eyeball).Select(z => new SurfaceOutline(head, z.Outline))];
        _taken = [.. Enumerable.Range(0, head.Triangles.Length).Where(t => red.Any(r => r.Contains(Middle(t))))];
    }

    public IEnumerable<Zone> Read(YamlField file)
    {
        foreach (YamlField item in file.Items())
        {
            YamlFields fields = item.Fields();
            (string id, string name) = (fields["id"].Text(), fields["name"].Text());
            (double X, double Y)[] front = Ring(fields.Optional("front")), side = Ring(fields.Optional("side"));
            fields.Done();
            ImmutableArray<int> left = [.. Enumerable.Range(0, _head.Triangles.Length).Where(t => !_taken.Contains(t) && IsIn(t, front, side))];
            if (left.IsEmpty) item.Fault("no triangle of the head lies in this zone");
            _taken.UnionWith(left);
            yield return new(id, name, left, [.. left.Select(t => _head.Mirror(Middle(t)).Triangle)]);
        }
    }

    private bool IsIn(int triangle, (double X, double Y)[] front, (double X, double Y)[] side)
    {
        FacePoint middle = _head.Position(Middle(triangle));
        return middle.X > 0
            && (front.Length == 0 || PlanarRing.Contains(front, (middle.X, middle.Y)))
            && (side.Length == 0 || PlanarRing.Contains(side, (middle.Z, middle.Y)));
    }

    private static SurfacePoint Middle(int triangle) => new(triangle, 1.0 / 3, 1.0 / 3, 1.0 / 3);

    private static (double X, double Y)[] Ring(YamlField field)
    {
        if (!field.IsThere) return [];
        return [.. field.Items(3).Select(item => item.Numbers(2, -400, 400)).Select(pair => (pair[0], pair[1]))];
    }
}
