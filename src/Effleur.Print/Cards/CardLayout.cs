using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;

namespace Effleur.Print.Cards;

/// <summary>Lays out a card: always one page. What is long is set smaller, and the pictures take what is left.</summary>
internal sealed class CardLayout(CardContent content, CardPictures pictures, TypeSetter type, PageStyle style)
{
    // chosen: below the least one no longer sees a stroke's way; above the most a page is all picture
    private const double LeastPictureMm = 62, MostPictureMm = 98;

    private const double SmallestScale = 0.6, ScaleStep = 0.02;

    public static (PaperPage Page, double Scale) Of(MassageCatalogue catalogue, Technique technique, TypeSetter type, PaperSize size)
    {
        CardContent content = CardContent.Of(catalogue, technique);
        double scale = 1;
        while (true)
        {
            var style = new PageStyle(size, scale);
            var layout = new CardLayout(content, new(catalogue, technique, type, style), type, style);
            if (layout.PictureMm >= LeastPictureMm || scale <= SmallestScale) return (layout.Page(), scale);
            scale -= ScaleStep;
        }
    }

    private readonly Block _head = new CardHead(content, type, style).Block();
    private readonly Block _body = new CardBody(content, type, style).Block();
    private readonly Block _foot = new CardFoot(content, type, style).Block();

    private double BetweenMm => style.Gap(5);

    private double PictureMm => style.HeightMm - _head.HeightMm - _body.HeightMm - _foot.HeightMm - pictures.BelowMm - (3 * BetweenMm);

    private PaperPage Page()
    {
        Block top = Block.Stack(BetweenMm, _head, pictures.At(Math.Clamp(PictureMm, 0.3 * LeastPictureMm, MostPictureMm)), _body);
        double footTop = style.HeightMm - _foot.HeightMm;
        ImmutableArray<Shape> shapes = [.. top.Shapes, .. _foot.At(0, footTop)];
        return new(style.Paper.WidthMm, style.Paper.HeightMm, [.. shapes.Select(shape => shape.Moved(PageStyle.MarginMm, PageStyle.TopMm))]);
    }
}
