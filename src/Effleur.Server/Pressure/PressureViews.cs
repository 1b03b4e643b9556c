using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Server.Pressure;

/// <summary>The lesson, and the trials that were done, newest first. Everything the browser needs to walk it is here, so that it needs no numbers of its own.</summary>
internal sealed record PressureView(
    ImmutableArray<int> TargetsGrams,
    double Tolerance,
    int CloseInARow,
    int MissesBeforeLooking,
    int RepeatAfterDays,
    double MostGrams,
    double GramsPerOunce,
    int FewestPresses,
    string Usual,
    IReadOnlyList<ContactView> Contacts,
    LessonSentences Sentences,
    IReadOnlyList<TrialView> Trials)
{
    public static PressureView Of(MassageCatalogue catalogue, PressureLesson lesson, IReadOnlyList<KeptTrial> trials, DateTime now) => new(
        lesson.TargetsGrams,
        lesson.Tolerance,
        LessonWalk.CloseInARow,
        LessonWalk.MissesBeforeLooking,
        lesson.RepeatAfterDays,
        ScaleReading.MostGrams,
        ScaleReading.GramsPerOunce,
        BlindPress.Fewest,
        lesson.Usual.Id,
        [.. lesson.Contacts.Select(contact => ContactView.Of(catalogue, lesson, contact, [.. trials.Where(trial => trial.Row.Contact == contact.Id)], now))],
        LessonSentences.Of(lesson),
        [.. trials.Select(trial => TrialView.Of(lesson, trial))]);
}

/// <summary>What the lesson says at its points.</summary>
internal sealed record LessonSentences(
    string Lead, string Scale, string Look, string Feel, string LookAgain, string Trial, string Beyond, string Repeat, string Honest)
{
    public static LessonSentences Of(PressureLesson lesson)
    {
        string Say(LessonSentence point) => lesson.Sentences[point];
        return new(
            Say(LessonSentence.Lead),
            Say(LessonSentence.Scale),
            Say(LessonSentence.Look),
            Say(LessonSentence.Feel),
            Say(LessonSentence.LookAgain),
            Say(LessonSentence.Trial),
            Say(LessonSentence.Beyond),
            Say(LessonSentence.Repeat),
            Say(LessonSentence.Honest));
    }
}

/// <summary>What can be pressed with, what a scale shows for each band and target, and how the person's feel of it stands.</summary>
/// <param name="Id">"pads".</param>
/// <param name="Name">Its name.</param>
/// <param name="Where">Where it is used.</param>
/// <param name="AreaCm2">Square centimetres.</param>
/// <param name="Bands">Each band in rounded grams.</param>
/// <param name="Targets">The band each target of the lesson is in.</param>
/// <param name="Feel">How the feel of it stands; null before the first trial.</param>
/// <param name="Remind">What a session reminds the person of; null where there is nothing to mind.</param>
internal sealed record ContactView(
    string Id, string Name, string Where, double AreaCm2, IReadOnlyList<BandGrams> Bands, IReadOnlyList<TargetBand> Targets, FeelView? Feel, string? Remind)
{
    /// <param name="catalogue">The bands.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="contact">What is pressed with.</param>
    /// <param name="trials">The person's trials with it, newest first.</param>
    /// <param name="now">Now, UTC.</param>
    public static ContactView Of(MassageCatalogue catalogue, PressureLesson lesson, PressureContact contact, IReadOnlyList<KeptTrial> trials, DateTime now) => new(
        contact.Id,
        contact.Name,
        contact.Where,
        contact.AreaCm2,
        [.. catalogue.PressureBands.Values.OrderBy(band => band.Band).Select(band => new BandGrams(
            band.Band, band.Name, band.Feel, band.Words, contact.RoundGrams(band.LeastKPa), contact.RoundGrams(band.MostKPa)))],
        [.. lesson.TargetsGrams.Select(grams => new TargetBand(grams, BlindTrial.BandOf(catalogue, contact.KPa(grams))))],
        FeelView.Of(lesson, trials, now),
        trials is [var last, ..] ? lesson.Leans.GetValueOrDefault(last.Trial.Lean) : null);
}

/// <summary>A band on a kitchen scale.</summary>
internal sealed record BandGrams(PressureBand Band, string Name, string Feel, string Words, double LeastGrams, double MostGrams);

/// <summary>A target of the lesson, and its band; null when firmer than is ever asked for.</summary>
internal sealed record TargetBand(int Grams, PressureBand? Band);

/// <summary>How the feel of a contact stands.</summary>
internal sealed record FeelView(FeelState State, string Words, DateTime DoneAt, DateTime RepeatFrom, bool IsDue)
{
    public static FeelView? Of(PressureLesson lesson, IReadOnlyList<KeptTrial> trials, DateTime now)
    {
        if (trials.Count == 0) return null;
        KeptFeel feel = KeptFeel.Of([.. trials.Reverse().Select(trial => (trial.Row.DoneAt, trial.Trial.IsClose))], lesson.RepeatAfterDays);
        return new(feel.State, lesson.Feels[feel.State], feel.DoneAt, feel.RepeatFrom, feel.IsDue(now));
    }
}

/// <summary>A trial that was done. Errors are shares of the target: 0.2 is a fifth too firm.</summary>
internal sealed record TrialView(
    Guid Id, DateTime DoneAt, string Contact, ImmutableArray<JudgedPress> Presses, double Bias, double Spread, double MeanOff, TrialHabit Habit, string Words)
{
    public static TrialView Of(PressureLesson lesson, KeptTrial kept) => new(
        kept.Row.Id,
        kept.Row.DoneAt,
        kept.Row.Contact,
        kept.Trial.Presses,
        kept.Trial.Bias,
        kept.Trial.Spread,
        kept.Trial.MeanOff,
        kept.Trial.Habit,
        lesson.Habits[kept.Trial.Habit]);
}

/// <summary>A trial that was just done, its presses in the order they were made.</summary>
internal sealed record NewTrial(string Contact, IReadOnlyList<NewPress> Presses);

/// <summary>One press. A struct, because a list of records may hold null.</summary>
[method: JsonConstructor]
internal readonly record struct NewPress(double TargetGrams, double Grams);
