using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;
using Effleur.Server.Routines;
using Effleur.Storage.Pressure;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Pressure;

/// <summary>The lesson on a kitchen scale, and what came of it.</summary>
internal static class PressureEndpoints
{
    private static Guid Person => SessionStore.SolePersonId;

    public static void MapPressure(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/pressure").WithTags("Pressure");
        group.MapGet("/", GetAsync).WithName("getPressure");
        group.MapPost("/trials", AddAsync).WithName("addPressureTrial").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapDelete("/trials/{id:guid}", DeleteAsync).WithName("deletePressureTrial");
    }

    private static async Task<Results<Ok<PressureView>, ProblemHttpResult>> GetAsync(MassageLibrary library, PressureTrialStore store, CancellationToken cancellation)
    {
        if (library.Catalogue.PressureLesson is not { } lesson) return NoLesson();
        IReadOnlyList<PressureTrialRow> rows = await store.ListAsync(Person, cancellation);
        return TypedResults.Ok(new PressureView(
            lesson.TargetsGrams,
            lesson.Tolerance,
            lesson.RepeatAfterDays,
            [.. lesson.Contacts.Select(contact => ContactView.Of(library.Catalogue, contact))],
            lesson.Words,
            [.. rows.Select(row => TrialView.Of(library.Catalogue, lesson, row)).OfType<TrialView>()]));
    }

    private static async Task<Results<Created<TrialView>, ProblemHttpResult>> AddAsync(
        NewTrial trial, MassageLibrary library, PressureTrialStore store, TimeProvider time, CancellationToken cancellation)
    {
        if (library.Catalogue.PressureLesson is not { } lesson) return NoLesson();
        if (Fault(lesson, trial) is { } fault) return TypedResults.Problem(fault, statusCode: StatusCodes.Status400BadRequest);
        var row = new PressureTrialRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            PersonId = Person,
            DoneAt = SessionStore.WholeMilliseconds(time.GetUtcNow()),
            Contact = trial.Contact,
            Presses = string.Join(' ', trial.Presses.Select(press => string.Create(CultureInfo.InvariantCulture, $"{press.TargetGrams}:{press.Grams}"))),
        };
        await store.AddAsync(row, cancellation);
        return TypedResults.Created($"/api/pressure/trials/{row.Id}", TrialView.Of(library.Catalogue, lesson, row));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, PressureTrialStore store, CancellationToken cancellation) =>
        await store.DeleteAsync(Person, id, cancellation)
            ? TypedResults.NoContent()
            : TypedResults.Problem($"There is no trial {id}.", statusCode: StatusCodes.Status404NotFound);

    private static ProblemHttpResult NoLesson() => TypedResults.Problem("This knowledge has no pressure lesson.", statusCode: StatusCodes.Status404NotFound);

    private static string? Fault(PressureLesson lesson, NewTrial trial)
    {
        if (lesson.Contacts.All(contact => contact.Id != trial.Contact)) return $"contact: expected one of {string.Join(", ", lesson.Contacts.Select(contact => contact.Id))}, found '{trial.Contact}'.";
        if (!trial.Presses.Select(press => press.TargetGrams).Order().SequenceEqual(lesson.TargetsGrams.Select(target => (double)target).Order()))
            return $"presses: expected each of {string.Join(", ", lesson.TargetsGrams)} g once.";
        int wrong = trial.Presses.Select(press => press.Grams).ToList().FindIndex(grams => !(grams >= 0 && grams <= BlindTrial.MostGrams));
        return wrong < 0 ? null : $"presses[{wrong}].grams: expected 0 to {BlindTrial.MostGrams}, found {trial.Presses[wrong].Grams}.";
    }
}

/// <summary>The lesson, and the trials that were done, newest first.</summary>
internal sealed record PressureView(
    ImmutableArray<int> TargetsGrams,
    double Tolerance,
    int RepeatAfterDays,
    IReadOnlyList<ContactView> Contacts,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyList<TrialView> Trials);

/// <summary>What can be pressed with, and what a scale shows for each band.</summary>
internal sealed record ContactView(string Id, string Name, double AreaCm2, ImmutableArray<HandForm> Forms, IReadOnlyList<BandGrams> Bands)
{
    public static ContactView Of(MassageCatalogue catalogue, PressureContact contact) => new(
        contact.Id,
        contact.Name,
        contact.AreaCm2,
        contact.Forms,
        [.. catalogue.PressureBands.Values.OrderBy(band => band.Band).Select(band => new BandGrams(
            band.Band, band.Name, band.Words, Math.Round(contact.Grams(band.LeastKPa)), Math.Round(contact.Grams(band.MostKPa))))]);
}

/// <summary>A band on a kitchen scale.</summary>
internal sealed record BandGrams(PressureBand Band, string Name, string Words, double LeastGrams, double MostGrams);

/// <summary>A trial that was done.</summary>
internal sealed record TrialView(Guid Id, DateTime DoneAt, string Contact, ImmutableArray<JudgedPress> Presses, double Bias, double MeanOff, string Words)
{
    /// <summary>The trial; null when the lesson no longer knows what was pressed with.</summary>
    public static TrialView? Of(MassageCatalogue catalogue, PressureLesson lesson, PressureTrialRow row)
    {
        if (lesson.Contacts.FirstOrDefault(contact => contact.Id == row.Contact) is not { } contact) return null;
        BlindPress[] presses = [.. row.Presses.Split(' ').Select(press => press.Split(':')).Select(press => new BlindPress(Number(press[0]), Number(press[1])))];
        BlindTrial trial = BlindTrial.Judge(catalogue, contact, presses);
        return new(row.Id, row.DoneAt, row.Contact, trial.Presses, trial.Bias, trial.MeanOff, lesson.Words[trial.Verdict]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A trial that was just done.</summary>
internal sealed record NewTrial(string Contact, IReadOnlyList<NewPress> Presses);

[method: JsonConstructor]
internal readonly record struct NewPress(double TargetGrams, double Grams);
