using Effleur.Core.Catalogue;
using Effleur.Print.Cards;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Pdf;
using Effleur.Print.Tests.Pdf;
using Effleur.Print.Wording;

namespace Effleur.Print.Tests;

public class TechniqueCardTests
{
    // chosen: below this the small print is under six points and hard to read
    private const double LeastScale = 0.8;

    public static TheoryData<string, PaperSize> Cards =>
        [.. TheCatalogue.TechniqueIds.SelectMany(id => Enum.GetValues<PaperSize>().Select(size => new TheoryDataRow<string, PaperSize>(id, size)))];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Write_EveryTechnique_IsOnePageOfLinesWithAllThatMatters(string id, PaperSize size)
    {
        Technique technique = TheCatalogue.Technique(id);

        PdfText pdf = PdfText.Of(Written(technique, size));

        string text = Assert.Single(pdf.Pages);
        Assert.False(pdf.HasImages);
        IEnumerable<string> expected =
        [
            technique.Id, technique.Name, technique.Intent, technique.Instruction, technique.Feel,
            .. technique.OtherNames, .. technique.Cautions, .. technique.Mistakes.Skip(1),
            .. technique.Strokes.Select(stroke => Sentences.Capital(stroke.Name)),
            .. technique.Strokes.Select(stroke => TheCatalogue.Shipped.PressureBands[stroke.Pressure].Words),
            .. TheCatalogue.Shipped.Words["stop"], .. TheCatalogue.Shipped.Words["printFoot"],
        ];
        Assert.All(expected, words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Layout_EveryTechnique_StaysWithinTheMarginsAndIsReadable(string id, PaperSize size)
    {
        (PaperPage page, double scale) = LaidOut(TheCatalogue.Technique(id), size);
        PaperBox margins = page.Box.Grown(-PageStyle.BottomMm);

        Assert.True(scale >= LeastScale, $"set at {scale:0.00}");
        Assert.All(page.Shapes, shape => Assert.True(margins.Contains(shape.Bounds), $"{shape} leaves the page"));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Layout_EveryTechnique_NoTextStandsOnAnother(string id, PaperSize size)
    {
        const double touchMm = 1.1; // descenders may reach into the box of the next line
        TextShape[] texts = [.. LaidOut(TheCatalogue.Technique(id), size).Page.Shapes.OfType<TextShape>()];

        Assert.All(texts, text => Assert.DoesNotContain(texts, other => other != text && text.Bounds.Grown(-touchMm).Meets(other.Bounds.Grown(-touchMm))));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        Assert.Equal(Written(TheCatalogue.Technique("T12"), PaperSize.A4), Written(TheCatalogue.Technique("T12"), PaperSize.A4));

    [Fact]
    public void Write_Papers_HaveTheirSize()
    {
        using PdfSharp.Pdf.PdfDocument a4 = Opened(PaperSize.A4), letter = Opened(PaperSize.Letter);

        Assert.Equal((595.28, 841.89), (a4.Pages[0].Width.Point, a4.Pages[0].Height.Point), new Within(0.01));
        Assert.Equal((612.0, 792.0), (letter.Pages[0].Width.Point, letter.Pages[0].Height.Point), new Within(0.01));
    }

    [Fact]
    public void Write_LongTexts_IsStillOnePage()
    {
        Technique technique = TheCatalogue.Technique("T36");
        string[] more = [.. Enumerable.Range(0, 8).Select(i => $"Caution number {i}, with enough words that it takes two lines of its column and pushes all else down.")];

        PdfText pdf = PdfText.Of(Written(technique with { Cautions = [.. technique.Cautions, .. more] }, PaperSize.Letter));

        Assert.All(more, caution => Assert.Contains(caution, Assert.Single(pdf.Pages), StringComparison.Ordinal));
    }

    [Fact]
    public void Write_LettersNoTypefaceHas_PrintsPlainReplacements()
    {
        PdfText pdf = PdfText.Of(Written(TheCatalogue.Technique("T02") with { Name = "手 Ruhe \ud83d\ude00\ud800 Ηρεμία" }, PaperSize.A4));

        Assert.Contains("□ Ruhe □□ Ηρεμία", pdf.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Ground_StudyOfTherapistsOnASelfMassageCard_SaysTheWeakerGrade()
    {
        EvidenceEntry busse = TheCatalogue.Shipped.Evidence["busse-2023"], order = TheCatalogue.Shipped.Evidence["lymph-order"];

        CardGround jaw = CardGround.Of(TheCatalogue.Shipped, busse), custom = CardGround.Of(TheCatalogue.Shipped, order);

        Assert.Equal(EvidenceGrade.Moderate, busse.Grade); // what therapists do is better founded than what hands at home do
        Assert.StartsWith("Low:", jaw.Grade, StringComparison.Ordinal);
        Assert.Contains("self-massage", jaw.Note, StringComparison.Ordinal);
        Assert.StartsWith("Not tested:", custom.Grade, StringComparison.Ordinal);
        Assert.EndsWith("BMJ 383:e076227", jaw.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_EvidenceFromMemory_IsNotPrinted() =>
        Assert.All(TheCatalogue.Shipped.Techniques.Values, technique =>
        {
            string[] remembered = [.. technique.Evidence.Select(id => TheCatalogue.Shipped.Evidence[id]).Where(entry => entry.Mark is "M" or "E").Select(entry => entry.Citation)];
            Assert.DoesNotContain(CardContent.Of(TheCatalogue.Shipped, technique).Grounds, ground => remembered.Contains(ground.Source));
        });

    private static (PaperPage Page, double Scale) LaidOut(Technique technique, PaperSize size)
    {
        using var type = new PdfType();
        return CardLayout.Of(TheCatalogue.Shipped, technique, new TypeSetter(type), size);
    }

    private static byte[] Written(Technique technique, PaperSize size)
    {
        using var pdf = new MemoryStream();
        TechniqueCard.Write(TheCatalogue.Shipped, technique, pdf, size);
        return pdf.ToArray();
    }

    private static PdfSharp.Pdf.PdfDocument Opened(PaperSize size) =>
        PdfSharp.Pdf.IO.PdfReader.Open(new MemoryStream(Written(TheCatalogue.Technique("T01"), size)), PdfSharp.Pdf.IO.PdfDocumentOpenMode.Import);

    private sealed class Within(double slack) : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) <= slack && Math.Abs(x.Item2 - y.Item2) <= slack;

        public int GetHashCode((double, double) obj) => 0;
    }
}
