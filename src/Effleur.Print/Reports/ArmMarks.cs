using System.Collections.Immutable;
using Effleur.Print.Drawing;
using Effleur.Print.Layout;

namespace Effleur.Print.Reports;

/// <summary>How arms are told apart without colour: full, empty, and greys between.</summary>
internal static class ArmMarks
{
    private const double RadiusMm = 1.15, KeyGapMm = 7;

    private static readonly ImmutableArray<double> Fills = [0.1, 1, 0.55, 0.8, 0.35, 0.7];

    private static readonly Ink Line = new(0.1, 0.3);

    public static double Fill(int arm) => Fills[arm % Fills.Length];

    public static DiscShape Mark(PaperPoint at, int arm) => new(at, RadiusMm, Line, Fill(arm));

    /// <summary>The marks with their names, beside each other; on new lines where they do not fit.</summary>
    public static Block Key(ImmutableArray<string> arms, TypeSetter type, TextStyle style, double widthMm)
    {
        var shapes = ImmutableArray.CreateBuilder<Shape>();
        double left = 0, top = 0;
        foreach ((int arm, string name) in arms.Index())
        {
            TextShape words = type.Line(name, style, new(left + 3.2, top + style.BaselineMm));
            if (left > 0 && left + 3.2 + words.WidthMm > widthMm) (left, top, words) = (0, top + style.LineMm, type.Line(name, style, new(3.2, top + style.LineMm + style.BaselineMm)));
            shapes.Add(Mark(new(left + RadiusMm, top + (style.LineMm / 2)), arm));
            shapes.Add(words);
            left += 3.2 + words.WidthMm + KeyGapMm;
        }

        return new(top + style.LineMm, shapes.ToImmutable());
    }
}
