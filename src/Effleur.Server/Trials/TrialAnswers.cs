using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Server.Routines;
using Effleur.Trials.Answers;
using Effleur.Trials.Comfort;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials;

/// <summary>What a trial says, reckoned from its slots each time; nothing of it is stored but that it was looked at.</summary>
internal sealed class TrialAnswers(MassageLibrary library, OwnNoise noise, TrialBook book, QuestionViewer questions)
{
    /// <summary>95 % of differences between two days' scores are smaller than this many standard deviations: 1.96 · √2 (evidence E9).</summary>
    private static readonly double MdcOfSd = 1.96 * Math.Sqrt(2);

    /// <summary>JSON has no infinity; evidence beyond this is as good.</summary>
    private const double MostEvidence = 1e12;

    /// <summary>The answer with what it was made of.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="looks">Looks, this one included.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<TrialReckoning> ReckonAsync(LivingTrial trial, int looks, CancellationToken cancellation)
    {
        string zone = await book.ZoneAsync(cancellation);
        double? swing = await noise.SwingAsync(trial.Protocol.Outcome.Id, zone, cancellation);
        TrialData data = new TrialDataMaker(trial, zone).Data(ContrastOf(trial), swing * MdcOfSd, Math.Max(1, looks));
        return new(trial, data, TrialAnalyst.Answer(data), swing);
    }

    /// <summary>The answer as it is shown.</summary>
    public async Task<TrialAnswerView> AnswerAsync(LivingTrial trial, int looks, CancellationToken cancellation) => View(await ReckonAsync(trial, looks, cancellation));

    public TrialAnswerView View(TrialReckoning reckoning)
    {
        (LivingTrial trial, TrialData data, TrialAnswer answer, _) = reckoning;
        EvidenceGrade? grade = library.Catalogue.TrialQuestions.FirstOrDefault(question => question.Id == trial.Protocol.QuestionId)?.Grade;
        var words = new AnswerWords(library.Catalogue.TrialWords!, reckoning, grade is { } known ? questions.GradeWords(known) : null);
        return new(
            answer.Verdict,
            words.Headline(),
            [.. words.Sentences()],
            answer.Pairs,
            trial.Protocol.Pairs,
            Finite(answer.Estimate),
            Interval(answer.Interval95),
            trial.Protocol.Outcome.Unit,
            Finite(answer.PStudent),
            Finite(answer.PRandomisation),
            Finite(answer.PRandomisationError),
            answer.EValue is { } e ? Math.Min(e, MostEvidence) : null,
            Finite(answer.ProbabilityWorthwhile),
            Finite(answer.Rho),
            trial.Protocol.Outcome.Worthwhile,
            data.Mdc95,
            data.Looks,
            words.WouldChange(),
            grade,
            grade is { } told ? questions.GradeWords(told) : null,
            [.. answer.Warnings.Select(code => new TrialWarningView(code, words.Warning(code)))],
            [.. (answer.Sides?.Estimates ?? []).Select(side => new TrialSideView(side.Code, words.Side(side.Code), Finite(side.Estimate), Interval(side.Interval95), words.SideWords(side)))],
            [.. Harms(trial)],
            [.. Plot(trial, data)],
            [.. Arms(trial, data)]);
    }

    public static IEnumerable<TrialHarmView> Harms(LivingTrial trial) =>
        trial.Slots.Where(slot => slot.Harms is not null).Select(slot => new TrialHarmView(slot.Day, trial.ArmName(slot.DoneArm ?? slot.Arm), slot.Harms!));

    public static IEnumerable<TrialPointView> Plot(LivingTrial trial, TrialData data) =>
        from at in data.Observations
        where at.Outcome is not null
        select new TrialPointView(at.Pair, trial.Row.StartsOn.AddDays((int)Math.Floor(at.Day ?? 1) - 1), at.Arm, at.Outcome!.Value);

    // a comfort trial's arms were drawn unevenly: their means are weighted by the inverse of the kept chances
    private static IEnumerable<TrialArmFigures> Arms(LivingTrial trial, TrialData data)
    {
        ImmutableArray<WeightedMean> weighted = trial.Protocol.IsComfort ? ComfortMeans.Of(ComfortDrawing.Log(trial, data.Observations, [])) : [];
        double sign = trial.Protocol.Outcome.LowerIsBetter ? -1 : 1;
        foreach (ProtocolArm arm in trial.Protocol.Arms)
        {
            TrialObservation[] own = [.. data.Observations.Where(at => at.Arm == arm.Id && at.Outcome is not null)];
            double[] chances = [.. own.Where(at => at.Chance is not null).Select(at => at.Chance!.Value)];
            double? mean = weighted.FirstOrDefault(one => one.Arm == arm.Id) is { } comfort ? sign * comfort.Mean : own.Length > 0 ? own.Average(at => at.Outcome!.Value) : null;
            yield return new(arm.Id, arm.Name, own.Length, mean, chances.Length > 0 ? chances.Average() : null);
        }
    }

    // where no two arms are compared the analysis is told the first and the last, and says that there is no contrast
    private static ArmContrast ContrastOf(LivingTrial trial) => trial.Protocol.Contrast ?? new(trial.Protocol.Arms[0].Id, trial.Protocol.Arms[^1].Id);

    private static double? Finite(double? value) => value is { } known && double.IsFinite(known) ? known : null;

    private static double[]? Interval((double Low, double High)? interval) =>
        interval is ({ } low, { } high) && double.IsFinite(low) && double.IsFinite(high) ? [low, high] : null;
}

/// <summary>A trial's answer and what it was made of.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Data">What was analysed.</param>
/// <param name="Answer">What came out.</param>
/// <param name="Swing">The person's day-to-day swing; null when it is not known.</param>
internal sealed record TrialReckoning(LivingTrial Trial, TrialData Data, TrialAnswer Answer, double? Swing);
