using Effleur.Core.Readings;

namespace Effleur.Core.Scales;

/// <summary>Readings from what a person answered (docs/methods/self-report.md).</summary>
public static class SelfReport
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "self-report";

    // A 0 to 10 answer with a spread of 1.5 between days and a reliability of 0.8 has the error 1.5 √(1 − 0.8) (evidence E9, its example).
    private static readonly double UsualErrorShare = 1.5 * Math.Sqrt(1 - 0.8) / 10;

    /// <summary>The method of a scale: metric "self-" and its id, in the scale's own points.</summary>
    public static Method MethodOf(Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new($"self-{scale.Id}", "points", AlgorithmId, 1);
    }

    /// <summary>The error that is taken for a person whose own is not known yet, in the score's points.</summary>
    public static double UsualError(Scale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return UsualErrorShare * (scale.ScoreRange.Most - scale.ScoreRange.Least);
    }

    /// <summary>A score with its error, or a refusal when it was asked again too soon or too much was passed over. Quality is the share of items answered.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">What the person answered.</param>
    /// <param name="today">The day of the answers.</param>
    /// <param name="last">The day it was answered before; null when it never was.</param>
    /// <param name="ownError">One standard error of this person's answers, from repeats, in the score's points; null takes the usual one.</param>
    /// <exception cref="ArgumentException">An answer to an unknown item, a second one, or one out of range.</exception>
    public static Reading Read(Scale scale, IReadOnlyCollection<ScaleAnswer> answers, DateOnly today, DateOnly? last = null, double? ownError = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(answers);
        double? score = scale.Score(answers);
        double quality = (double)answers.Count(answer => answer.Value is not null) / scale.ItemCount;
        if (score is not { } value) return Reading.Refuse(MethodOf(scale), ReadingPlace.Whole, ReadingRefusal.Unanswered, quality);
        if (!scale.MayBeAsked(last, today)) return Reading.Refuse(MethodOf(scale), ReadingPlace.Whole, ReadingRefusal.TooSoon, quality);
        return Reading.Of(MethodOf(scale), ReadingPlace.Whole, value, ownError ?? UsualError(scale), quality);
    }
}
