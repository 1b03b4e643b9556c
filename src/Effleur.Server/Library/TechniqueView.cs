using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Strokes;
using Effleur.Server.Routines;

namespace Effleur.Server.Library;

/// <summary>A technique's page.</summary>
internal sealed record TechniqueView(
    string Id,
    string Name,
    IReadOnlyList<string> OtherNames,
    TechniqueFamily Family,
    string Intent,
    StrokeLogic Logic,
    ImmutableArray<Tool> Tools,
    string Instruction,
    string Feel,
    IReadOnlyList<string> Mistakes,
    IReadOnlyList<string> Cautions,
    IReadOnlyList<StrokeView> Strokes,
    IReadOnlyList<NamedView> Muscles,
    IReadOnlyList<NamedView> LymphGroups,
    IReadOnlyList<GoalEvidence> Goals,
    IReadOnlyList<StudyView> Studies,
    IReadOnlyList<CautionNote> Conditions,
    IReadOnlyList<RoutineView> Routines,
    string NameMark,
    string DoseMark)
{
    public static TechniqueView Of(MassageLibrary library, Technique technique)
    {
        MassageCatalogue catalogue = library.Catalogue;
        return new(
            technique.Id,
            technique.Name,
            technique.OtherNames,
            technique.Family,
            technique.Intent,
            technique.Logic,
            technique.Tools,
            technique.Instruction,
            technique.Feel,
            technique.Mistakes,
            technique.Cautions,
            [.. technique.Strokes.Select(stroke => StrokeView.Of(catalogue, stroke))],
            [.. technique.Muscles.Select(id => new NamedView(id, catalogue.Muscles[id].Name))],
            [.. technique.LymphGroups.Select(id => new NamedView(id, catalogue.LymphGroups[id].Name))],
            [.. technique.Goals.Select(goal => GoalEvidence.Of(catalogue, goal))],
            [.. technique.Evidence.Select(id => StudyView.Of(catalogue.Evidence[id]))],
            [.. Restrictions.Touching(catalogue, technique).Select(CautionNote.Of).DistinctBy(note => note.Condition)],
            [.. catalogue.Routines.Values.Where(routine => routine.Steps.Any(step => step.TechniqueId == technique.Id))
                .OrderBy(routine => routine.Minutes).ThenBy(routine => routine.Name, StringComparer.Ordinal).Select(routine => RoutineView.Of(routine, isOwn: false))],
            technique.NameMark,
            technique.DoseMark);
    }
}

/// <summary>One stroke in words and numbers; the path comes with the choreography.</summary>
internal sealed record StrokeView(
    string Id,
    string Name,
    StrokeKind Kind,
    HandForm Form,
    HandUse Hands,
    ImmutableArray<Finger> Fingers,
    PressureBand Pressure,
    string PressureName,
    string PressureWords,
    ImmutableArray<double> Grams,
    double LengthMm,
    double SpeedCmS,
    double PassesPerSecond,
    double PassS,
    int Passes,
    int LeastPasses,
    int MostPasses,
    double ToolAngleDeg)
{
    public static StrokeView Of(MassageCatalogue catalogue, Stroke stroke)
    {
        PressureMeaning band = catalogue.PressureBands[stroke.Pressure];
        return new(
            stroke.Id,
            stroke.Name,
            stroke.Kind,
            stroke.Form,
            stroke.Hands,
            stroke.Fingers,
            stroke.Pressure,
            band.Name,
            band.Words,
            [band.LeastGrams, band.MostGrams],
            Math.Round(stroke.LeftPath.LengthMm),
            Math.Round(stroke.SpeedCmS, 1),
            stroke.PassesPerSecond,
            Math.Round(stroke.PassS, 1),
            stroke.Passes,
            stroke.LeastPasses,
            stroke.MostPasses,
            stroke.ToolAngleDeg);
    }
}

/// <summary>What is known about what a person hopes for.</summary>
internal sealed record GoalEvidence(Goal Goal, EvidenceGrade Grade, string? GradeNote, string? ClaimId, IReadOnlyList<string> MaySay)
{
    public static GoalEvidence Of(MassageCatalogue catalogue, Goal goal)
    {
        Claim? claim = catalogue.Claims.FirstOrDefault(claim => claim.Goals.Contains(goal));
        return new(goal, claim?.Grade ?? EvidenceGrade.NotTested, claim?.GradeNote, claim?.Id, claim?.MaySay ?? []);
    }
}

/// <summary>A condition that takes something of the technique away.</summary>
internal sealed record CautionNote(string Condition, CautionAction Action, string Words)
{
    public static CautionNote Of(Restriction restriction) => new(restriction.Condition.Name, restriction.Rule.Action, restriction.Rule.Words);
}
