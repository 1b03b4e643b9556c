using Effleur.Coaching.Contacts;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Poses;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Judgement;

/// <summary>Looks back over a hand's movement during a pass.</summary>
internal static class PassJudge
{
    public static PassJudgement Look(ContactTrace trace, StrokeTarget target, in FoundPass pass, LiveFace face)
    {
        Stroke stroke = target.Stroke;
        (int from, int to) = trace.During(pass.StartS, pass.EndS);
        if (to - from < 2) return new(double.NaN, double.NaN, OverSkin.Unknown, double.NaN);
        (double drag, double error) = stroke.Kind == StrokeKind.Glide ? DragMeasure.Of(trace, from, to, Foreshortening.Of(face, stroke.Path(target.Side))) : (double.NaN, double.NaN);
        // A kneading palm goes up and down as it works.
        OverSkin over = stroke.Kind == StrokeKind.Knead ? OverSkin.Unknown : new(Median(trace, from, to, m => m.Over.HeightMm), Median(trace, from, to, m => m.Over.PerSizeMm));
        return new(drag, error, over, TouchHeight.Nearer(over.HeightMm, face.DistanceMm));
    }

    /// <summary>A hand model loses a hand for some frames, and what it then says is far off. NaN when nothing can be said of most moments.</summary>
    private static double Median(ContactTrace trace, int from, int to, Func<HandMoment, double> of)
    {
        var values = new double[to - from];
        int known = 0;
        for (int i = from; i < to; i++)
            if (of(trace[i]) is var value && double.IsFinite(value)) values[known++] = value;
        if (2 * known < values.Length) return double.NaN;
        Array.Sort(values, 0, known);
        return values[known / 2];
    }
}
