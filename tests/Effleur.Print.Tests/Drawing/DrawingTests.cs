using System.Collections.Immutable;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Print.Tests.Drawing;

public class DrawingTests
{
    private static readonly Fixed Type = new();

    [Fact]
    public void Simplified_AnyLine_StaysWithinTheTolerance() => Prop.ForAll(Points().ToArbitrary(), points =>
    {
        const double toleranceMm = 0.7;
        ImmutableArray<PaperPoint> few = SmoothLine.Simplified(points, toleranceMm);
        return few[0] == points[0] && few[^1] == points[^1] && points.All(point => Off(few, point) <= toleranceMm + 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Through_AnyPoints_PassesThemAllWithoutLeavingTheirNeighbourhood() => Prop.ForAll(Points().ToArbitrary(), points =>
    {
        ImmutableArray<PaperPoint> line = SmoothLine.Through(points, closed: false, pieceMm: 0.5);
        PaperBox box = PaperBox.Around(points).Grown(30); // chosen: a spline that looped or overshot would leave it
        return points.All(point => line.Min(point.DistanceTo) < 1e-6) && line.All(box.Contains);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Through_CornersOfACircle_IsTheCircle()
    {
        PaperPoint[] corners = [.. Enumerable.Range(0, 12).Select(i => new PaperPoint(0, 0).Away(2 * Math.PI * i / 12, 50))];
        Assert.All(SmoothLine.Through(corners, closed: true, pieceMm: 1), point => Assert.Equal(50, point.DistanceTo(new(0, 0)), 0.5));
    }

    [Fact]
    public void Text_AnyWords_FitTheWidthAndKeepTheirOrder() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyArray<PositiveInt>>(),
        lengths =>
        {
            string[] words = [.. lengths.Get.Select((n, i) => new string((char)('a' + (i % 26)), 1 + (n.Get % 40)))];
            Block block = new TypeSetter(Type).Text(string.Join(' ', words), new TextStyle(Face.Text, 10), 25);
            TextShape[] lines = [.. block.Shapes.Cast<TextShape>()];
            return lines.All(line => line.WidthMm <= 25) && string.Concat(lines.Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal) == string.Concat(words);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("plain", nameof(Face.Title), "plain", nameof(Face.Title))]
    [InlineData("Утро", nameof(Face.Title), "Утро", nameof(Face.Strong))] // the serif has no Cyrillic
    [InlineData("Утро", nameof(Face.Lead), "Утро", nameof(Face.Text))]
    [InlineData("山", nameof(Face.Text), "□", nameof(Face.Text))]
    [InlineData("a\tb\u00a0c\u200dd", nameof(Face.Text), "a b\u00a0cd", nameof(Face.Text))]
    public void Printable_AnyScript_HasAPictureForEachLetter(string text, string face, string printed, string chosen)
    {
        using var type = new Print.Pdf.PdfType();
        Assert.Equal((printed, Enum.Parse<Face>(chosen)), Printable.Of(text, Enum.Parse<Face>(face), type));
    }

    [Fact]
    public void Pages_BlocksThatDoNotFit_GoToTheNextUnderTheHeader()
    {
        var pages = new Pages(100);
        Block header = Sized(10), row = Sized(40);
        pages.Add(header, withNextMm: 40);
        foreach (int _ in Enumerable.Range(0, 5)) pages.Add(row, header);
        Assert.Equal([[0, 10, 50], [0, 10, 50], [0, 10]], pages.All.Select(page => page.Select(shape => shape.Bounds.Top)));
    }

    [Fact]
    public void Pages_Heading_GoesWithWhatItHeads()
    {
        var pages = new Pages(100);
        pages.Add(Sized(85));
        pages.Add(Sized(10), withNextMm: 20);
        pages.Add(Sized(20));
        Assert.Equal([1, 2], pages.All.Select(page => page.Length));
    }

    [Fact]
    public void Stack_EmptyBlocks_TakeNoGap() => Assert.Equal(25, Block.Stack(5, Sized(10), Block.Empty, Sized(10)).HeightMm);

    private static Block Sized(double mm) => new(mm, [new LineShape([new(0, 0), new(1, mm)], null)]);

    private static double Off(ImmutableArray<PaperPoint> line, PaperPoint point) =>
        line.Zip(line.Skip(1)).Min(side => Enumerable.Range(0, 2001).Min(i => side.First.Towards(side.Second, i / 2000.0).DistanceTo(point))) - 0.06;

    private static Gen<PaperPoint[]> Points() =>
        from first in Gen.Choose(-500, 500)
        from steps in Gen.Choose(0, 40).Two().ArrayOf(12)
        select steps.Select((step, i) => new PaperPoint((first / 10.0) + (i * 5) + (step.Item1 / 10.0), step.Item2)).ToArray();

    /// <summary>Every letter two millimetres wide.</summary>
    private sealed class Fixed : ITypeMeasure
    {
        public double WidthMm(string text, Face face, double sizePt) => 2 * text.Length;

        public bool Has(Face face, int codePoint) => true;
    }
}
