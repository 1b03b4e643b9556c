using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;

namespace Effleur.Server.Persons;

/// <summary>A person on one of their days: what they told, what they did, what they may do.</summary>
internal sealed class PersonDay(MassageCatalogue catalogue, KeptProfile kept, Profile profile, IReadOnlyList<Symptom> symptoms, DateOnly today)
{
    private readonly Dictionary<DateOnly, Clearance> _clearances = [];

    /// <summary>The profile with the sessions that were done and the products of the shelf, those with strong actives marked as such.</summary>
    public Profile Profile => profile;

    public int Revision => kept.Revision;

    public IReadOnlyList<Symptom> Symptoms => symptoms;

    public DateOnly Today => today;

    public Clearance Clearance => On(today);

    /// <summary>What may be done on a day; restrictions end by themselves.</summary>
    public Clearance On(DateOnly day)
    {
        if (_clearances.TryGetValue(day, out Clearance? clearance)) return clearance;
        ScreeningAnswers answers = profile.Health.And(SessionLessons.Answers(catalogue, profile, symptoms, day));
        return _clearances[day] = Clearance.On(catalogue, answers, day);
    }
}
