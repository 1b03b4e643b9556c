using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Print.Diagrams;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>The two pictures of a card with their captions and the key to their signs.</summary>
internal sealed class CardPictures(MassageCatalogue catalogue, Technique technique, TypeSetter type, PageStyle style)
{
    private const double BetweenMm = 5;

    // chosen: a corner label keeps this far from the picture's edges
    private const double InsetMm = 2;

    private readonly HeadDrawings _heads = HeadDrawings.Of(catalogue);

    /// <summary>Height of captions and key, without the pictures.</summary>
    public double BelowMm => style.Gap(1.2) + style.Note.LineMm + style.Gap(0.8) + style.Label.LineMm;

    /// <summary>The pictures at a height.</summary>
    public Block At(double heightMm)
    {
        ImmutableArray<HeadDiagram> diagrams = Diagrams(heightMm);
        IEnumerable<Shape> captions = diagrams.SelectMany(diagram => Caption(diagram));
        double keyTop = heightMm + style.Gap(2) + style.Note.LineMm;
        return new(heightMm + BelowMm, [.. diagrams.Select(diagram => diagram.Picture), .. captions, .. PictureKey.Of(diagrams, new KnowledgeWords(catalogue), type, style).At(0, keyTop)]);
    }

    public ImmutableArray<HeadDiagram> Diagrams(double heightMm)
    {
        ImmutableArray<Stroke> strokes = technique.Strokes;
        (DiagramView first, DiagramView second) = ViewChoice.Of(strokes, _heads);
        var frame = DiagramFrame.Around(_heads, strokes, first, second);
        double widthMm = (style.WidthMm - BetweenMm) / 2;
        return [.. DiagramLens.Fitting(_heads, frame, widthMm, heightMm, first, second)
            .Select((lens, i) => HeadDiagram.Of(_heads, strokes, lens, new(i * (widthMm + BetweenMm), 0, widthMm, heightMm), DiagramStyle.Card, type))];
    }

    private IEnumerable<Shape> Caption(HeadDiagram diagram)
    {
        PaperBox box = diagram.Picture.Box;
        yield return type.Line(Labels.View(diagram.Lens.View), style.Note, new(box.Left, box.Bottom + style.Gap(1.2) + style.Note.BaselineMm));
        if (diagram.Lens.View is not (DiagramView.Front or DiagramView.Back)) yield break;
        double baseline = diagram.Lens.Frame.EndsAtTheNeck ? box.Bottom - InsetMm - (style.Label.LineMm - style.Label.BaselineMm) : box.Top + InsetMm + style.Label.BaselineMm;
        yield return type.Line(Labels.YourLeft, style.Label, new(box.Left + InsetMm, baseline));
        yield return type.Line(Labels.YourRight, style.Label, new(box.Right - InsetMm, baseline), 1);
    }
}
