using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Reading;

/// <summary>
/// Reads no-go/*.yaml. A <c>ring</c> lies on the person's left and gives two zones; a <c>half</c> runs down the person's left from midline to
/// midline and is closed by its mirror image.
/// </summary>
internal sealed class NoGoReader(HeadMesh head)
{
    private readonly PlaceReader _places = new(head);

    public IEnumerable<NoGoZone> Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        (string id, string name, NoGoKind kind) = (fields["id"].Text(), fields["name"].Text(), fields["kind"].Choice<NoGoKind>());
        YamlField half = fields.Optional("half");
        ImmutableArray<SurfacePoint> left = Places(half.IsThere ? half : fields["ring"]);
        fields.Done();
        ImmutableArray<SurfacePoint> right = [.. left.Reverse().Select(head.Mirror)];
        if (!half.IsThere) return [new("left-" + id, "left " + name, kind, left), new("right-" + id, "right " + name, kind, right)];
        return left.IsEmpty ? [] : [new(id, name, kind, [.. left.Reverse(), .. right.Reverse().Skip(1).SkipLast(1)])];
    }

    private ImmutableArray<SurfacePoint> Places(YamlField field) => [.. field.Items(3).Select(Place)];

    private SurfacePoint Place(YamlField item)
    {
        YamlFields fields = item.Fields();
        SurfacePoint place = _places.Read(fields);
        fields.Done();
        return place;
    }
}
