using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Planning;
using Effleur.Shelf.Use;

namespace Effleur.Cli.Planning;

/// <summary>What <c>effleur plan --json</c> prints; a stable schema (docs/profile-file.md).</summary>
internal sealed record PlanReport(
    IReadOnlyList<PlanReport.RestrictionLine> Restrictions,
    IReadOnlyList<PlanReport.Day> Week,
    [property: JsonPropertyName("left_out")] IReadOnlyList<PlanReport.LeftOutLine> LeftOut,
    double Objective,
    ImmutableArray<string> Nights)
{
    public static PlanReport Of(ProfileOptions.Person person, WeekPlan plan, bool isWeek)
    {
        Clearance today = person.On(person.Today);
        ImmutableArray<ReadProduct> products = person.ReadShelf();
        return new(
            [.. today.Restrictions.Select(restriction => RestrictionLine.Of(restriction, today.Day))],
            [.. (isWeek ? plan.Sessions : plan.Sessions.Take(1)).Select(session => Day.Of(person, products, session))],
            [.. plan.LeftOut.Select(left => new LeftOutLine(left.TechniqueId, left.Because))],
            plan.Objective,
            ActiveNights.Words(person.Profile, person.Catalogue.Shelf));
    }

    /// <param name="Condition">Id of the condition.</param>
    /// <param name="Because">Its name, and what is said.</param>
    /// <param name="Action">What it asks for.</param>
    /// <param name="Zones">Zones it is about; empty for everywhere.</param>
    /// <param name="Techniques">Techniques it names.</param>
    /// <param name="OnlyTechniques">The only techniques left in its zones; empty when it names none.</param>
    /// <param name="MostPressure">The firmest band left, or null.</param>
    /// <param name="MostMinutes">The most minutes of a session, or null.</param>
    /// <param name="Until">First day on which it no longer holds; null when it stays until the person says otherwise.</param>
    internal sealed record RestrictionLine(
        string Condition,
        string Because,
        CautionAction Action,
        ImmutableArray<string> Zones,
        ImmutableArray<string> Techniques,
        ImmutableArray<string> OnlyTechniques,
        Core.Strokes.PressureBand? MostPressure,
        int? MostMinutes,
        DateOnly? Until)
    {
        public static RestrictionLine Of(Restriction restriction, DateOnly day) => new(
            restriction.Condition.Id,
            $"{restriction.Condition.Name}: {restriction.Rule.Words}",
            restriction.Rule.Action,
            restriction.Zones,
            restriction.Rule.Techniques,
            restriction.Rule.OnlyTechniques,
            restriction.Rule.MostPressure,
            restriction.Rule.MostMinutes,
            restriction.Until(day));
    }

    internal sealed record Day([property: JsonPropertyName("day")] DateOnly Date, int Minutes, string Name, ImmutableArray<Goal> Focus, IReadOnlyList<Step> Routine, ProductLine Product)
    {
        public static Day Of(ProfileOptions.Person person, ImmutableArray<ReadProduct> products, PlannedSession session) => new(
            session.Day,
            session.Routine.Minutes,
            session.Routine.Name,
            session.Focus,
            [.. session.Steps.Select(step => new Step(step.TechniqueId, person.Catalogue.Techniques[step.TechniqueId].Name, step.Side?.ToString().ToLowerInvariant() ?? "both", step.Repetitions, step.Seconds, step.Because, step.Grade))],
            ProductLine.Of(ProductChoice.For(session.Routine, person.Catalogue, products)));
    }

    /// <param name="Technique">The technique.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Side">"left", "right" or "both".</param>
    /// <param name="Repetitions">Passes of each of its strokes.</param>
    /// <param name="Seconds">How long it takes.</param>
    /// <param name="Because">Why it is there.</param>
    /// <param name="Grade">How strong the evidence for that is.</param>
    internal sealed record Step(string Technique, string Name, string Side, int Repetitions, double Seconds, string Because, EvidenceGrade Grade);

    /// <param name="Name">The product for the session; null when none on the shelf fits.</param>
    /// <param name="Words">Which one, how much, what to mind.</param>
    internal sealed record ProductLine(string? Name, ImmutableArray<string> Words)
    {
        public static ProductLine Of(ProductChoice choice) => new(choice.Product?.Name, choice.Words);
    }

    internal sealed record LeftOutLine(string Technique, string Because);
}
