using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Knowledge;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;

namespace Effleur.Server.Persons;

/// <summary>What a plan needs to know of a session that was done.</summary>
internal static class SessionFacts
{
    /// <summary>Chosen: what the skin tells a day later still belongs to the session, what it tells after two does not.</summary>
    private const int SkinBelongsDays = 1;

    private static readonly string[] SkinTriggers = ["redness", "wheals", "next-day-bruise", "breakout"];

    public static SkinAfter Skin(DateOnly day, SessionRow row, IReadOnlyList<Symptom> told) =>
        told.Any(symptom => SkinTriggers.Contains(symptom.TriggerId)
            && (symptom.SessionKey == row.Id.ToString() || (symptom.SessionKey.Length == 0 && symptom.On.DayNumber - day.DayNumber is >= 0 and <= SkinBelongsDays)))
            ? SkinAfter.Irritated
            : SkinAfter.Calm;

    public static bool HadFirmWork(MassageLibrary library, SessionRow row) => Techniques(library, row)
        .Any(id => library.Catalogue.Techniques.TryGetValue(id, out Technique? technique) && technique.Stages.Contains(RoutineStage.Firm));

    private static IEnumerable<string> Techniques(MassageLibrary library, SessionRow row)
    {
        if (row.RoutineFile is { } file) return StepsOf(file, row, library);
        return library.Choreography(row.RoutineId)?.Steps.Select(step => step.TechniqueId) ?? [];
    }

    private static IEnumerable<string> StepsOf(string file, SessionRow row, MassageLibrary library)
    {
        try
        {
            return RoutineFile.Read(file, row.RoutineName, library.Catalogue).Steps.Select(step => step.TechniqueId);
        }
        catch (KnowledgeException)
        {
            return []; // the catalogue has moved on
        }
    }
}
