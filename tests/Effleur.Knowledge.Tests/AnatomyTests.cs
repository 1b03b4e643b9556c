using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;

namespace Effleur.Knowledge.Tests;

/// <summary>Where muscles, nodes, vessels and nerves lie, against the measures of anatomy (evidence B1, B3, B4).</summary>
public class AnatomyTests
{
    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;
    private static readonly HeadMesh Head = Catalogue.Head;

    private static readonly ImmutableArray<SkinCurve> Curves =
    [
        .. Catalogue.Muscles.Values.SelectMany(muscle => muscle.Fibres),
        .. Catalogue.FaceLines.Values.SelectMany(line => line.Curves),
        .. Catalogue.LymphGroups.Values.SelectMany(group => group.Flows),
        .. Catalogue.Structures.Values.SelectMany(part => part.Curves),
    ];

    [Fact]
    public void Catalogue_Anatomy_HasWhatIsToBeShown()
    {
        Assert.True(Catalogue.Muscles.Values.Count(muscle => !muscle.IsInsideMouth) >= 24);
        Assert.Equal(10, Catalogue.LymphGroups.Count);
        Assert.True(Catalogue.Structures.Values.Select(part => part.Kind).Distinct().Count() == Enum.GetValues<StructureKind>().Length);
        Assert.All(Catalogue.FaceLines.Keys, line => Assert.Contains(Catalogue.Muscles.Values, muscle => muscle.Lines.Contains(line)));
    }

    [Fact]
    public void Curves_AllOfThem_AreFineAndMirrored()
    {
        Assert.All(Curves, curve =>
        {
            Assert.All(curve.Left.Zip(curve.Left.Skip(1)), pair => Assert.True(Head.Position(pair.First).DistanceTo(Head.Position(pair.Second)) <= 4));
            Assert.All(curve.Left.Zip(curve.Right), pair => Assert.Equal(0, Head.Position(pair.First).Mirrored.DistanceTo(Head.Position(pair.Second)), 0.02));
        });
    }

    [Theory]
    [InlineData("frontalis", 0, -1, 0)] // from the scalp's tendon down to the brow
    [InlineData("corrugator-supercilii", 0.7, 0.4, -0.1)]
    [InlineData("procerus", 0, 1, 0)]
    [InlineData("zygomaticus-major", -0.5, -0.8, 0.3)]
    [InlineData("masseter", 0, -0.9, -0.3)]
    [InlineData("temporalis", 0, -1, 0.3)]
    [InlineData("risorius", -0.7, 0, 0.6)]
    [InlineData("platysma", -0.1, 0.9, 0.3)]
    [InlineData("depressor-anguli-oris", 0, 1, 0.2)]
    public void Fibres_FromOriginToInsertion_RunAsTheBooksSay(string id, double x, double y, double z)
    {
        FaceVector wanted = new FaceVector(x, y, z).Unit;
        Assert.All(Catalogue.Muscles[id].Fibres, fibre => Assert.True(Way(fibre).Dot(wanted) > 0.7, $"{id} runs {Way(fibre)}"));
    }

    [Theory]
    [InlineData("supratrochlear-nerve", 17, 2)] // evidence B4: millimetres from the midline at the brow's rim
    [InlineData("supraorbital-nerve", 26, 1.5)]
    public void Nerve_OfTheBrow_ComesOutWhereItIsMeasured(string id, double fromMidlineMm, double slackMm)
    {
        FacePoint spot = Head.Position(Catalogue.Structures[id].Spots[0].Left);
        Assert.InRange(spot.X, fromMidlineMm - slackMm, fromMidlineMm + slackMm);
        Assert.InRange(spot.Y, 40, 50);
    }

    [Fact]
    public void Nerve_UnderTheEye_LiesSixToTenMillimetresUnderTheRim()
    {
        const int rimMiddle = 450; // the ring of landmarks on the lower rim of the eye socket
        FacePoint spot = Head.Position(Catalogue.Structures["infraorbital-nerve"].Spots[0].Left);
        Assert.InRange(Head.Vertices[rimMiddle].Y - spot.Y, 6, 10);
    }

    [Fact]
    public void Nerve_ToTheForehead_RunsFromUnderTheEarCanalToAboveTheBrow()
    {
        SkinCurve branch = Catalogue.Structures["facial-nerve"].Curves[0];
        FacePoint tragus = Head.Position(Catalogue.Points["tragus"].Left), end = Head.Position(branch.Left[^1]);
        Assert.True(branch.Left.Min(at => Head.Position(at).DistanceTo(tragus)) < 10);
        Assert.InRange(end.Y - Head.Position(Catalogue.Points["brow-tail"].Left).Y, 12, 18); // 15 mm above the outer brow
    }

    [Fact]
    public void NeckMuscle_ItsFrontBorder_IsTheEdgeOfTheRedZone()
    {
        const double edgeMm = 12; // the muscle's own front edge lies before the fibre that is drawn
        var red = new SurfaceOutline(Head, Catalogue.NoGoZones.Single(zone => zone.Kind == NoGoKind.FrontOfNeck).Outline);
        SkinCurve front = Catalogue.Muscles["sternocleidomastoid"].Fibres[0];
        Assert.All(front.Left.Where(at => Head.Position(at).Y is < -80 and > -195), at => Assert.True(!red.Contains(at) || red.DistanceMm(at) < 3));
        Assert.Contains(front.Left, at => red.DistanceMm(at) < edgeMm);
    }

    [Fact]
    public void NeckArtery_ItsFork_IsInTheRedZone()
    {
        var red = new SurfaceOutline(Head, Catalogue.NoGoZones.Single(zone => zone.Kind == NoGoKind.FrontOfNeck).Outline);
        Assert.True(red.Contains(Catalogue.Structures["carotid"].Spots[0].Left));
        Assert.All(Catalogue.Structures["airway"].Spots, spot => Assert.True(red.Contains(spot.Left)));
    }

    [Fact]
    public void Lymph_FromEveryGroup_ReachesTheCollarbone()
    {
        foreach (LymphGroup group in Catalogue.LymphGroups.Values)
        {
            LymphGroup at = group;
            while (!at.PassesTo.IsEmpty) at = Catalogue.LymphGroups[at.PassesTo[^1]];
            Assert.Equal("supraclavicular", at.Id);
        }
    }

    [Fact]
    public void Lymph_Territories_CoverTheWholeFaceAndKeepTheWatershed()
    {
        string[] face = ["forehead", "brow", "eyelid-rim", "nose", "upper-lip", "chin", "cheek", "cheekbone", "masseter", "jaw", "temple", "ear", "side-neck", "scalp"];
        Assert.All(face, zone => Assert.Contains(Catalogue.LymphGroups.Values, group => group.Territory.Contains(zone)));
        Assert.All(Catalogue.LymphGroups["submandibular"].Flows, flow => Assert.True(Head.Position(flow.Left[0]).X < 45)); // medial down
        Assert.All(Catalogue.LymphGroups["parotid"].Flows, flow => Assert.True(Head.Position(flow.Left[0]).X > 45)); // lateral back
    }

    [Fact]
    public void Techniques_MusclesTheyName_LieUnderTheirStrokes()
    {
        const double nearMm = 26; // two fingers' breadth: a pad is wide, and a fibre stands for a whole muscle
        foreach (Technique technique in Catalogue.Techniques.Values)
            Assert.All(technique.Muscles, id => Assert.True(DistanceMm(technique, Catalogue.Muscles[id]) < nearMm, $"{technique.Id} is {DistanceMm(technique, Catalogue.Muscles[id]):0} mm from {id}"));
    }

    private static double DistanceMm(Technique technique, Muscle muscle) =>
        technique.Strokes.SelectMany(stroke => stroke.LeftPath.Positions).Min(at => muscle.Fibres.SelectMany(fibre => fibre.Left).Min(sample => Head.Position(sample).DistanceTo(at)));

    private static FaceVector Way(SkinCurve fibre) => FaceVector.Between(Head.Position(fibre.Left[0]), Head.Position(fibre.Left[^1])).Unit;
}
