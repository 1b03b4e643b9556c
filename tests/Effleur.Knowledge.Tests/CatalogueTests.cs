using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests;

public class CatalogueTests
{
    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    public static TheoryData<string> StrokeIds => [.. Catalogue.Techniques.Values.SelectMany(t => t.Strokes).Select(s => s.Id)];

    [Fact]
    public void Load_ShippedKnowledge_HasAllTechniques() =>
        Assert.Equal(Enumerable.Range(1, 36).Select(n => $"T{n:00}"), Catalogue.Techniques.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(StrokeIds))]
    public void Path_EveryStroke_StaysOffTheRedZonesOnBothSides(string id)
    {
        SurfaceOutline[] red = [.. Catalogue.NoGoZones.Select(zone => new SurfaceOutline(Catalogue.Head, zone.Outline))];
        Assert.Equal(3, red.Length);
        Assert.All(StrokeOf(id).LeftPath.Samples.Concat(StrokeOf(id).RightPath.Samples), sample => Assert.DoesNotContain(red, zone => zone.Contains(sample)));
    }

    [Theory]
    [MemberData(nameof(StrokeIds))]
    public void Path_EveryStroke_KeepsItsMarginFromTheRedZonesAndLiesOnTheSkin(string id)
    {
        const double marginMm = 3, offSkinMm = 0.5;
        foreach (StrokePath path in new[] { StrokeOf(id).LeftPath, StrokeOf(id).RightPath })
        {
            Assert.All(path.Samples, sample => Assert.All(Catalogue.NoGoZones, zone => Assert.True(RingDistanceMm(zone, sample) >= marginMm)));
            // between two samples the hand goes straight: its middle is the farthest off
            Assert.All(path.Positions.Zip(path.Positions.Skip(1)), pair => Assert.True(OffSkinMm(pair.First.Towards(pair.Second, 0.5)) <= offSkinMm));
        }
    }

    [Theory]
    [InlineData("chin", "earlobe", 110, 130)] // evidence B0, on the mean head
    [InlineData("nose-wing", "tragus", 110, 120)]
    [InlineData("forehead-middle", "upper-temple", 70, 80)]
    public void Points_DistancesOverTheSkin_AreThoseOfAnAdultFace(string from, string to, double leastMm, double mostMm) =>
        Assert.InRange(new GeodesicFinder(Catalogue.Head).Shortest(Catalogue.Points[from].Left, Catalogue.Points[to].Left).LengthMm, leastMm, mostMm);

    [Fact]
    public void Zones_AllSkinButTheEyes_IsInAZone()
    {
        SurfaceOutline[] eyes = [.. Catalogue.NoGoZones.Where(zone => zone.Kind == NoGoKind.Eyeball).Select(zone => new SurfaceOutline(Catalogue.Head, zone.Outline))];
        IEnumerable<int> bare = Enumerable.Range(0, Catalogue.Head.Triangles.Length)
            .Where(t => Catalogue.ZoneOfTriangle[t] is null && !eyes.Any(eye => eye.Contains(new(t, 1.0 / 3, 1.0 / 3, 1.0 / 3))));
        Assert.Empty(bare);
    }

    [Theory]
    [MemberData(nameof(StrokeIds))]
    public void Path_EveryStroke_RunsOverZonesOfItsOwnSideAndIsMirrored(string id)
    {
        Stroke stroke = StrokeOf(id);
        Assert.All(stroke.LeftPath.Samples, sample => Assert.Equal(Side.Left, Catalogue.ZoneOfTriangle[sample.Triangle]?.Side));
        Assert.All(stroke.RightPath.Samples, sample => Assert.Equal(Side.Right, Catalogue.ZoneOfTriangle[sample.Triangle]?.Side));
        Assert.All(stroke.LeftPath.Positions.Zip(stroke.RightPath.Positions), pair => Assert.Equal(0, pair.First.Mirrored.DistanceTo(pair.Second), 1e-6));
    }

    [Theory]
    [InlineData("T18.glide", "chin", "jaw-body", "jaw-angle", "earlobe")]
    [InlineData("T05.top", "behind-lobe", "side-neck-top")]
    [InlineData("T31.ear", "above-ear", "scalp-side", "temple-fan")] // middle, where it starts, where it turns
    public void Places_EachKindOfPath_AreItsPointsInOrder(string id, params string[] places) => Assert.Equal(places, StrokeOf(id).Places);

    [Fact]
    public void Places_EveryStroke_AreNamedPoints() =>
        Assert.All(Catalogue.Techniques.Values.SelectMany(t => t.Strokes), stroke => Assert.All(stroke.Places, id => Assert.True(Catalogue.Points.ContainsKey(id))));

    [Theory]
    [InlineData("T18.glide", 110, 130)] // chin to ear lobe: evidence B0, 11 to 13 cm
    [InlineData("T19.glide", 110, 120)] // nose wing to tragus: evidence B0, 11 to 12 cm
    [InlineData("T04.pump", 8, 8)]
    [InlineData("T28.circles", 52, 58)] // a circle of 9 mm
    public void Path_MeasuredDistances_AreThoseOfAnAdultFace(string id, double leastMm, double mostMm) =>
        Assert.InRange(StrokeOf(id).LeftPath.LengthMm, leastMm - 0.1, mostMm + 0.1);

    [Fact]
    public void Path_EarCircle_GoesOverTheTopTowardsTheEar()
    {
        FacePoint[] turn = [.. StrokeOf("T07.fork").LeftPath.Positions];
        Assert.Equal(turn.Max(p => p.Y), turn[0].Y, 2.0);
        Assert.True(turn[turn.Length / 4].Z < turn[0].Z - 4); // a quarter later it is behind, and then comes down
        Assert.True(turn[turn.Length / 2].Y < turn[0].Y - 10);
    }

    [Fact]
    public void Zones_EveryTriangle_IsInAtMostOneAndEveryZoneIsMirrored()
    {
        int[] all = [.. Catalogue.Zones.SelectMany(z => z.LeftTriangles.Concat(z.RightTriangles))];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(Catalogue.Zones, zone => Assert.Equal(zone.LeftTriangles.Length, zone.RightTriangles.Length));
    }

    [Fact]
    public void Pressure_Firm_IsAskedForOnStrongMusclesOnly()
    {
        Stroke[] firm = [.. Catalogue.Techniques.Values.SelectMany(t => t.Strokes).Where(s => s.Pressure == PressureBand.P3)];
        Assert.NotEmpty(firm);
        string[] strong = ["masseter", "temple", "scalp", "nape", "shoulder"]; // evidence B0
        Assert.All(firm.SelectMany(s => s.LeftPath.Samples), sample => Assert.Contains(Catalogue.ZoneOfTriangle[sample.Triangle]?.ZoneId, strong));
    }

    [Fact]
    public void CueWords_EveryKindOfCue_HasThreeOrFourShortWordings()
    {
        Assert.All(Enum.GetNames<CueKind>(), name => Assert.InRange(Catalogue.CueWords[char.ToLowerInvariant(name[0]) + name[1..]].Length, 3, 4));
        Assert.Equal(Enum.GetNames<CueKind>().Length, Catalogue.CueWords.Count);
        Assert.All(Catalogue.CueWords.Values.SelectMany(words => words), words => Assert.InRange(words.Split(' ').Length, 1, 14));
    }

    [Fact]
    public void Cautions_Each_IsAWholeSentence() => // a comma in a YAML list without quotation marks cuts a sentence in two
        Assert.All(Catalogue.Techniques.Values.SelectMany(t => t.Cautions), caution => Assert.Matches(@"^\p{Lu}.*\.$", caution));

    [Fact]
    public void Words_AnySentence_PromisesNothing()
    {
        string[] forbidden = ["toxin", "detox", "collagen", "younger", "cortisol", "cure", "guarantee", "beautiful skin"];
        IEnumerable<string> said = Catalogue.Words.Values.Concat(Catalogue.CueWords.Values).SelectMany(words => words)
            .Concat(Catalogue.Evidence.Values.Select(e => e.Sentence ?? ""))
            .Concat(Catalogue.Techniques.Values.SelectMany(t => new[] { t.Intent, t.Instruction, t.Feel }));
        Assert.All(said, sentence => Assert.DoesNotContain(forbidden, word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A slow second opinion: the ring's sides cut into half millimetres.</summary>
    private static double RingDistanceMm(NoGoZone zone, SurfacePoint at)
    {
        FacePoint[] ring = [.. zone.Outline.Select(Catalogue.Head.Position)];
        FacePoint point = Catalogue.Head.Position(at);
        return ring.Zip(ring.Skip(1).Append(ring[0])).SelectMany(side => Cut(side.First, side.Second)).Min(point.DistanceTo);

        static IEnumerable<FacePoint> Cut(FacePoint from, FacePoint to)
        {
            int pieces = 1 + (int)(2 * from.DistanceTo(to));
            return Enumerable.Range(0, pieces + 1).Select(i => from.Towards(to, (double)i / pieces));
        }
    }

    private static double OffSkinMm(FacePoint point) => Catalogue.Head.Position(new SurfaceLocator(Catalogue.Head).Nearest(point)).DistanceTo(point);

    private static Stroke StrokeOf(string id) => Catalogue.Techniques[id.Split('.')[0]].Strokes.Single(s => s.Id == id);
}
