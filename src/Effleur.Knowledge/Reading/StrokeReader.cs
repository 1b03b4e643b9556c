using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads one stroke and draws its path, which must stay off the red zones.</summary>
internal sealed class StrokeReader
{
    private const double FastestCmS = 20; // evidence B0: warn above 20 cm/s

    private readonly FrozenDictionary<string, NamedPoint> _points;
    private readonly ImmutableArray<(NoGoZone Zone, SurfaceOutline Outline)> _noGo;
    private readonly HeadMesh _head;
    private readonly PathBuilder _paths;

    public StrokeReader(HeadMesh head, FrozenDictionary<string, NamedPoint> points, ImmutableArray<NoGoZone> noGo)
    {
        (_head, _points, _paths) = (head, points, new(head));
        _noGo = [.. noGo.Select(zone => (zone, new SurfaceOutline(head, zone.Outline)))];
    }

    public Stroke? Read(YamlField item, string techniqueId)
    {
        YamlFields fields = item.Fields();
        StrokeKind kind = fields["kind"].Choice<StrokeKind>();
        bool glides = kind == StrokeKind.Glide, repeats = kind is StrokeKind.Circle or StrokeKind.Pump or StrokeKind.Knead;
        StrokePath? left = Path(fields, kind);
        double perSecond = repeats ? fields["passesPerSecond"].Number(0.05, 3) : 0;
        var stroke = left is null ? null : new Stroke
        {
            Id = $"{techniqueId}.{fields["id"].Text()}",
            TechniqueId = techniqueId,
            Name = fields.Optional("name") is { IsThere: true } name ? name.Text() : "",
            Kind = kind,
            LeftPath = left,
            RightPath = _paths.Mirror(left),
            Fingers = [.. fields["fingers"].Items().Select(f => f.Choice<Finger>())],
            Form = fields["form"].Choice<HandForm>(),
            Hands = fields["hands"].Choice<HandUse>(),
            Pressure = fields["pressure"].Choice<PressureBand>(),
            Passes = fields["passes"].Whole(1, 200),
            SpeedCmS = glides ? fields["speedCmS"].Number(0.5, FastestCmS) : SpeedCmS(kind, left, perSecond),
            MaxSpeedCmS = fields["maxSpeedCmS"].Number(0.5, FastestCmS),
            PassesPerSecond = perSecond,
            HoldS = kind == StrokeKind.Hold ? fields["holdS"].Number(1, 120) : 0,
        };
        if (left is not null) fields.Done();
        return stroke;
    }

    // a pump stretches and releases, so a pass goes there and back; a knead moves on by its whole path in all of its passes, slowly
    private static double SpeedCmS(StrokeKind kind, StrokePath path, double perSecond) => kind switch
    {
        StrokeKind.Circle => path.LengthMm / 10 * perSecond,
        StrokeKind.Pump => 2 * path.LengthMm / 10 * perSecond,
        _ => 0,
    };

    private StrokePath? Path(YamlFields fields, StrokeKind kind)
    {
        YamlField field = fields["path"];
        int least = kind is StrokeKind.Hold or StrokeKind.Circle ? 1 : 2;
        ImmutableArray<SurfacePoint?> places = [.. field.Items(least).Select(Place)];
        if (kind is not (StrokeKind.Glide or StrokeKind.Knead) && places.Length > least) field.Fault($"expected {least} point for this kind of stroke");
        YamlFields? circle = kind == StrokeKind.Circle ? fields["circle"].Fields() : null;
        (double radiusMm, SurfacePoint? start, SurfacePoint? then) = circle is null
            ? (0, null, null)
            : (circle["radiusMm"].Number(3, 40), Place(circle["start"]), Place(circle["then"]));
        circle?.Done();
        double stretchMm = kind == StrokeKind.Pump ? fields["stretchMm"].Number(2, 20) : 0;
        if (places.Length < least || places.Contains(null) || (circle is not null && (start is null || then is null))) return null;
        ImmutableArray<SurfacePoint> known = [.. places.Select(place => place!.Value)];
        StrokePath path = kind switch
        {
            StrokeKind.Hold => _paths.Place(known[0]),
            StrokeKind.Circle => _paths.Circle(known[0], radiusMm, start!.Value, then!.Value),
            StrokeKind.Pump => _paths.Stretch(known[0], known[1], stretchMm),
            _ => _paths.Through(known),
        };
        KeepOff(path, field);
        return path;
    }

    private SurfacePoint? Place(YamlField item)
    {
        string id = item.Text();
        if (_points.TryGetValue(id, out NamedPoint? point)) return point.Left;
        if (id.Length > 0) item.Fault($"no point named \"{id}\"");
        return null;
    }

    private void KeepOff(StrokePath path, YamlField field)
    {
        foreach ((NoGoZone zone, SurfaceOutline outline) in _noGo)
        {
            int inside = path.Samples.Select((sample, i) => outline.Contains(sample) ? i : -1).FirstOrDefault(i => i >= 0, -1);
            if (inside < 0) continue;
            FacePoint at = _head.Position(path.Samples[inside]);
            field.Fault(FormattableString.Invariant($"the path enters {zone.Id} after {path.ArcLengthMm[inside]:0} mm, at ({at.X:0}, {at.Y:0}, {at.Z:0})"));
        }
    }
}
