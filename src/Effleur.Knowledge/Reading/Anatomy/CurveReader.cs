using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading.Anatomy;

/// <summary>Reads lists of curves and spots on the person's left and mirrors them.</summary>
internal sealed class CurveReader(HeadMesh head)
{
    private readonly PlaceReader _places = new(head);
    private readonly SkinTracer _tracer = new(head);

    public ImmutableArray<SkinCurve> Curves(YamlField field, int least = 1) => [.. field.Items(least).Select(Curve)];

    public ImmutableArray<SkinSpot> Spots(YamlField field, int least = 1) => [.. field.Items(least).Select(_places.Read).Select(at => new SkinSpot(at, head.Mirror(at)))];

    private SkinCurve Curve(YamlField item)
    {
        ImmutableArray<SurfacePoint> places = [.. item.Items(2).Select(_places.Read)];
        ImmutableArray<SurfacePoint> left = places.Length < 2 ? places : _tracer.Through(places);
        return new(left, [.. left.Select(head.Mirror)]);
    }
}
