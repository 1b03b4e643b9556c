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
    private const double SteepestToolDeg = 45; // chosen: steeper, a stone's edge scrapes

    // half a fingertip is 7 mm wide; a path this far off a red zone keeps the pad's middle off it, and on the bone around the eye there is no more room (chosen)
    private const double RedMarginMm = 3;

    // evidence B0: firm pressure only on masseter, temporalis, scalp, suboccipital and upper trapezius muscles
    private static readonly string[] FirmZones = ["masseter", "temple", "scalp", "nape", "shoulder"];

    private readonly FrozenDictionary<string, NamedPoint> _points;
    private readonly ImmutableArray<(NoGoZone Zone, SurfaceOutline Outline)> _noGo;
    private readonly HeadMesh _head;
    private readonly ImmutableArray<ZonePlace?> _zones;
    private readonly PathBuilder _paths;

    public StrokeReader(HeadMesh head, FrozenDictionary<string, NamedPoint> points, ImmutableArray<NoGoZone> noGo, ImmutableArray<Zone> zones)
    {
        (_head, _points, _paths, _zones) = (head, points, new(head), ZonePlace.OfTriangles(head, zones));
        _noGo = [.. noGo.Select(zone => (zone, new SurfaceOutline(head, zone.Outline)))];
    }

    public Stroke? Read(YamlField item, string techniqueId)
    {
        YamlFields fields = item.Fields();
        StrokeKind kind = fields["kind"].Choice<StrokeKind>();
        StrokePath? left = Path(fields, kind);
        if (left is null) return null;
        Stroke stroke = Timed(fields, kind, left) with { Id = $"{techniqueId}.{fields["id"].Text()}", TechniqueId = techniqueId, Places = Places(fields, kind) };
        fields.Done();
        Check(fields, stroke);
        return stroke;
    }

    private Stroke Timed(YamlFields fields, StrokeKind kind, StrokePath left)
    {
        bool glides = kind == StrokeKind.Glide, repeats = kind is not (StrokeKind.Glide or StrokeKind.Hold);
        double perSecond = repeats ? fields["passesPerSecond"].Number(0.05, 5) : 0;
        ImmutableArray<double> band = fields["passesBand"].Numbers(2, 1, 200);
        HandForm form = fields["form"].Choice<HandForm>();
        BreathPace? breath = kind == StrokeKind.Hold ? Breath(fields.Optional("breath")) : null;
        return new()
        {
            Id = "",
            TechniqueId = "",
            Name = fields.Optional("name") is { IsThere: true } name ? name.Text() : "",
            Kind = kind,
            LeftPath = left,
            RightPath = _paths.Mirror(left),
            Fingers = [.. fields["fingers"].Items().Select(f => f.Choice<Finger>())],
            Form = form,
            Hands = fields["hands"].Choice<HandUse>(),
            Pressure = fields["pressure"].Choice<PressureBand>(),
            Passes = fields["passes"].Whole(1, 200),
            LeastPasses = (int)band[0],
            MostPasses = (int)band[1],
            SpeedCmS = glides ? fields["speedCmS"].Number(0.5, FastestCmS) : SpeedCmS(kind, left, perSecond),
            MaxSpeedCmS = fields["maxSpeedCmS"].Number(0.5, FastestCmS),
            PassesPerSecond = perSecond,
            HoldS = kind != StrokeKind.Hold ? 0 : breath is null ? fields["holdS"].Number(1, 120) : breath.InS + breath.OutS,
            ReleaseS = kind == StrokeKind.Hold && fields.Optional("releaseS") is { IsThere: true } release ? release.Number(0.5, 30) : 0,
            Breath = breath,
            OpensJaw = fields.Optional("opensJaw") is { IsThere: true } opens && opens.Truth(),
            ToolAngleDeg = form == HandForm.Tool ? fields["toolAngleDeg"].Number(0, SteepestToolDeg) : 0,
        };
    }

    private static BreathPace? Breath(YamlField field)
    {
        if (!field.IsThere) return null;
        YamlFields fields = field.Fields();
        var breath = new BreathPace(fields["inS"].Number(1, 15), fields["outS"].Number(1, 15));
        fields.Done();
        return breath;
    }

    /// <summary>What no single field can know: the dose within its band, the tempo within its limit, firm pressure only where it is allowed.</summary>
    private void Check(YamlFields fields, Stroke stroke)
    {
        if (stroke.Passes < stroke.LeastPasses || stroke.Passes > stroke.MostPasses)
            fields["passes"].Fault($"expected a dose within its band of {stroke.LeastPasses} to {stroke.MostPasses}, found {stroke.Passes}");
        if (stroke.SpeedCmS > stroke.MaxSpeedCmS)
            fields[stroke.Kind == StrokeKind.Glide ? "speedCmS" : "passesPerSecond"].Fault(
                FormattableString.Invariant($"expected a speed of at most maxSpeedCmS, {stroke.MaxSpeedCmS:0.#}, found {stroke.SpeedCmS:0.#}"));
        if (stroke.Pressure != PressureBand.P3) return;
        string? soft = stroke.LeftPath.Samples.Select(sample => _zones[sample.Triangle]?.ZoneId ?? "no zone").FirstOrDefault(zone => !FirmZones.Contains(zone));
        if (soft is not null) fields["pressure"].Fault($"p3 is for {string.Join(", ", FirmZones)} only; the path crosses {soft}");
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
        if (kind is not (StrokeKind.Glide or StrokeKind.Knead or StrokeKind.Tap) && places.Length > least) field.Fault($"expected {least} point for this kind of stroke");
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

    private static ImmutableArray<string> Places(YamlFields fields, StrokeKind kind)
    {
        ImmutableArray<string> path = fields["path"].Texts();
        if (kind != StrokeKind.Circle) return path;
        YamlFields circle = fields["circle"].Fields();
        return [.. path, circle["start"].Text(), circle["then"].Text()];
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
            int inside = FirstIndex(path, outline.Contains);
            int near = inside >= 0 ? inside : FirstIndex(path, sample => outline.DistanceMm(sample) < RedMarginMm);
            if (near < 0) continue;
            FacePoint at = _head.Position(path.Samples[near]);
            string how = inside >= 0 ? $"enters {zone.Id}" : $"comes nearer than {RedMarginMm} mm to {zone.Id}";
            field.Fault(FormattableString.Invariant($"the path {how} after {path.ArcLengthMm[near]:0} mm, at ({at.X:0}, {at.Y:0}, {at.Z:0})"));
        }
    }

    private static int FirstIndex(StrokePath path, Predicate<SurfacePoint> isSo)
    {
        for (int i = 0; i < path.Samples.Length; i++)
            if (isSo(path.Samples[i])) return i;
        return -1;
    }
}
