using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Print.Cards;
using Effleur.Print.Diagrams;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Pdf;

namespace Effleur.Print.Tests.Diagrams;

public class HeadDiagramTests
{
    private const double HighMm = 70;

    public static TheoryData<string> Techniques => [.. TheCatalogue.TechniqueIds];

    [Theory]
    [MemberData(nameof(Techniques))]
    public void Of_EveryTechnique_HasEverySampleInsideTheBoxAndEveryStrokeSeen(string id)
    {
        ImmutableArray<HeadDiagram> pictures = Pictures(id);

        Assert.Equal(2, pictures.Length);
        Assert.All(pictures, picture => Assert.All(picture.Traces.SelectMany(drawn => drawn.Trace.Points), at => Assert.True(picture.Picture.Box.Contains(at))));
        Assert.All(TheCatalogue.Technique(id).Strokes, stroke => Assert.Contains(
            pictures.SelectMany(picture => picture.Traces), drawn => drawn.Stroke == stroke && drawn.Side == Side.Left && drawn.Trace.Seen.Count(one => one) * 2 > drawn.Trace.Seen.Length));
    }

    [Theory]
    [MemberData(nameof(Techniques))]
    public void Of_EveryTechnique_ShowsTheRightSideOnlyWhereBothHandsWork(string id) =>
        Assert.All(Pictures(id), picture => Assert.All(picture.Traces.Where(drawn => drawn.Side == Side.Right), drawn =>
        {
            Assert.False(drawn.Stroke.IsOneSided);
            Assert.True(drawn.Trace.Middle.X > picture.Picture.Box.Centre.X);
            Assert.Contains(picture.Traces, left => left.Stroke == drawn.Stroke && left.Side == Side.Left && left.Trace.Middle.X < picture.Picture.Box.Centre.X);
        }));

    [Theory]
    [MemberData(nameof(Techniques))]
    public void Numbers_EveryTechnique_AreAllThereAndCoverNoOther(string id)
    {
        int strokes = TheCatalogue.Technique(id).Strokes.Length;
        foreach (HeadDiagram picture in Pictures(id))
        {
            TextShape[] numbers = [.. picture.Picture.Shapes.OfType<TextShape>()];
            int drawn = picture.Traces.Count(trace => trace.Side == Side.Left);
            Assert.Equal(strokes > 1 ? drawn : 0, numbers.Length);
            Assert.All(numbers, number => Assert.Single(numbers, other => other.Text == number.Text));
            Assert.All(numbers, number => Assert.True(picture.Picture.Box.Contains(number.Bounds)));
            PaperPoint[] middles = [.. numbers.Select(number => number.Bounds.Centre)];
            Assert.All(middles.SelectMany((a, i) => middles.Skip(i + 1).Select(b => a.DistanceTo(b))), apart => Assert.True(apart > 2 * DiagramStyle.Card.BadgeMm));
        }
    }

    [Theory]
    [InlineData("T18", true)] // along the jaw, close above the front of the neck
    [InlineData("T13", true)] // under the eye
    [InlineData("T34", false)] // on the scalp
    public void RedZones_NearTheStrokes_AreHatched(string id, bool isHatched) => Assert.Equal(isHatched, Pictures(id).Any(picture => picture.HasRed));

    [Theory]
    [InlineData("T26", nameof(DiagramView.Front), nameof(DiagramView.LeftFront))]
    [InlineData("T28", nameof(DiagramView.Front), nameof(DiagramView.LeftSide))] // the chewing muscle faces sideways
    [InlineData("T06", nameof(DiagramView.Back), nameof(DiagramView.LeftBack))] // back of the head
    [InlineData("T05", nameof(DiagramView.LeftFront), nameof(DiagramView.LeftSide))] // one side of the neck at a time: from the front most of it is hidden
    [InlineData("T36", nameof(DiagramView.Front), nameof(DiagramView.LeftFront))]
    public void ViewChoice_Techniques_AreSeenFromWhereTheirPathsFace(string id, string first, string second) =>
        Assert.Equal((Enum.Parse<DiagramView>(first), Enum.Parse<DiagramView>(second)), ViewChoice.Of(TheCatalogue.Technique(id).Strokes, TheCatalogue.Heads));

    [Theory]
    [InlineData("T26", false)]
    [InlineData("T34", true)] // the scalp needs the crown
    [InlineData("T33", true)] // the shoulder needs the collarbones
    public void Frame_Strokes_AreShownAsCloseAsTheyFit(string id, bool needsMoreThanTheFace)
    {
        Technique technique = TheCatalogue.Technique(id);
        DiagramFrame face = DiagramFrame.Around(TheCatalogue.Heads, TheCatalogue.Technique("T26").Strokes, DiagramView.Front);
        Assert.Equal(needsMoreThanTheFace, DiagramFrame.Around(TheCatalogue.Heads, technique.Strokes, DiagramView.Front, DiagramView.LeftSide).HeightMm > face.HeightMm);
    }

    [Fact]
    public void Signs_EachKind_DiffersFromTheOthers()
    {
        string[] kinds = [.. Enum.GetValues<StrokeKind>().Select(kind => string.Join(' ', Signs(kind).Select(Told)))];
        Assert.Equal(kinds.Length, kinds.Distinct().Count());
    }

    [Fact]
    public void Signs_HiddenPart_IsDashedAndGreyAndTheSeenPartSolidBlack()
    {
        var trace = new StrokeTrace([new(0, 0), new(5, 0), new(10, 0), new(15, 0)], [true, true, false, false]);

        LineShape[] lines = [.. new StrokeMarks(DiagramStyle.Card).Of(StrokeKind.Glide, trace).OfType<LineShape>().Where(line => line is { Closed: false, Ink.Grey: < 1 })];

        LineShape hidden = Assert.Single(lines, line => line.Ink!.Value.DashMm > 0), seen = Assert.Single(lines, line => line.Ink!.Value.DashMm == 0);
        Assert.Equal((0.0, 10.0), (seen.Points[0].X, seen.Points[^1].X));
        Assert.Equal((10.0, 15.0), (hidden.Points[0].X, hidden.Points[^1].X));
        Assert.True(hidden.Ink!.Value.Grey > seen.Ink!.Value.Grey);
    }

    [Fact]
    public void Signs_Arrow_PointsTheWayTheStrokeGoes()
    {
        var trace = new StrokeTrace([new(0, 0), new(0, 10)], [true, true]);

        LineShape head = Assert.Single(new StrokeMarks(DiagramStyle.Card).Of(StrokeKind.Glide, trace).OfType<LineShape>(), line => line.Fill == 0);

        Assert.Equal(new(0, 10), head.Points[0]);
        Assert.All(head.Points.Skip(1), corner => Assert.True(corner.Y < 10));
    }

    [Fact]
    public void Trace_FlickerAtTheEdge_FollowsItsNeighbours()
    {
        var straight = new StrokeTrace([.. Enumerable.Range(0, 9).Select(i => new PaperPoint(i, 0))], [true, true, true, true, true, false, false, false, false]);
        Assert.Equal([(6, true), (4, false)], straight.Runs().Select(run => (run.Points.Length, run.Seen)));
        Assert.Equal(8, straight.LengthMm, 1e-9);
        Assert.Equal((new PaperPoint(2.5, 0), true), (straight.Along(2.5).At, straight.SeenAlong(2.5)));
        Assert.False(straight.SeenAlong(7));
    }

    private static IEnumerable<Shape> Signs(StrokeKind kind)
    {
        ImmutableArray<PaperPoint> ring = [.. Enumerable.Range(0, 33).Select(i => new PaperPoint(0, 0).Away(2 * Math.PI * i / 32, 3))];
        return new StrokeMarks(DiagramStyle.Card).Of(kind, new(ring, [.. ring.Select(_ => true)]));
    }

    private static string Told(Shape shape) => shape switch
    {
        LineShape line => $"line {line.Points.Length} {line.Closed} {line.Ink?.Grey}",
        DiscShape disc => $"disc {disc.RadiusMm:0.00}",
        _ => "other",
    };

    private static ImmutableArray<HeadDiagram> Pictures(string id)
    {
        using var type = new PdfType();
        return new CardPictures(TheCatalogue.Shipped, TheCatalogue.Technique(id), new TypeSetter(type), new PageStyle(PaperSize.A4)).Diagrams(HighMm);
    }
}
