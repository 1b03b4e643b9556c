using Effleur.Coaching.Contacts;
using Effleur.Coaching.Passes;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Judgement;

/// <summary>Looks back over a hand's movement during a pass.</summary>
internal static class PassJudge
{
    public static PassJudgement Look(ContactTrace trace, Stroke stroke, in FoundPass pass, double? handSize)
    {
        (int from, int to) = trace.During(pass.StartS, pass.EndS);
        if (to - from < 2) return new(double.NaN, double.NaN, double.NaN);
        (double drag, double error) = stroke.Kind == StrokeKind.Glide ? DragMeasure.Of(trace, from, to) : (double.NaN, double.NaN);
        return new(drag, error, TouchSize.Nearer(Size(trace, from, to), stroke, handSize));
    }

    /// <summary>The median: a hand model loses a hand for some frames, and what it then says is far off.</summary>
    private static double Size(ContactTrace trace, int from, int to)
    {
        var sizes = new double[to - from];
        for (int i = from; i < to; i++) sizes[i - from] = trace[i].HandSize;
        Array.Sort(sizes);
        return sizes[sizes.Length / 2];
    }
}
