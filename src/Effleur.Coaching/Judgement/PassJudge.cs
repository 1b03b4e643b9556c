using Effleur.Core.Strokes;
using Effleur.Coaching.Passes;

namespace Effleur.Coaching.Judgement;

/// <summary>Looks back over a hand's movement during a pass.</summary>
internal static class PassJudge
{
    public static PassJudgement Look(HandTrace trace, Stroke stroke, in FoundPass pass)
    {
        (int from, int to) = trace.During(pass.StartS, pass.EndS);
        if (to - from < 2) return new(double.NaN, double.NaN, double.NaN, double.NaN);
        (double drag, double error) = DragMeasure.Of(trace, from, to);
        double smoothness = stroke.Kind == StrokeKind.Glide ? Smoothness.Of(trace, from, to) : double.NaN;
        return new(smoothness, drag, error, Size(trace, from, to));
    }

    private static double Size(HandTrace trace, int from, int to)
    {
        double sum = 0;
        for (int i = from; i < to; i++) sum += Math.Log(trace[i].HandSize);
        return Math.Exp(sum / (to - from));
    }
}
