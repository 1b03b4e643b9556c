using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Profiles;
using Effleur.Core.Trials;
using Effleur.Knowledge;
using Effleur.Server.Routines;
using Effleur.Server.Trials.Reports;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;
using Effleur.Trials.Data;
using Effleur.Trials.Sharing;
using Effleur.Trials.Simulation;

namespace Effleur.Server.Trials;

/// <summary>
/// What ended trials let the planner believe (docs/architecture.md). Trials of one goal lend each other strength, so that one noisy plus is not taken at its word.
/// Comfort and decay probes compare nothing and are believed nothing: what was liked is not what worked.
/// </summary>
internal sealed class TrialBeliefs(MassageLibrary library, TrialStore store, OwnNoise noise)
{
    /// <summary>Fewest whole pairs; with fewer the smallest p is above 5 in 100 (evidence F2).</summary>
    private const int LeastPairs = 6;

    /// <summary>Largest doubt a profile may hold (Core.Profiles).</summary>
    private const double MostSd = 10;

    /// <summary>The beliefs, one for each goal and technique, surest first.</summary>
    public async Task<ImmutableArray<Belief>> OfAsync(string zone, DateTimeOffset now, CancellationToken cancellation)
    {
        List<Found> found = [];
        foreach (StoredTrial stored in await store.ListAsync(SessionStore.SolePersonId, cancellation))
        {
            if (Read(stored, zone, now) is { } trial && await FoundAsync(trial, zone, cancellation) is { } one) found.Add(one);
        }

        return
        [
            .. found.GroupBy(one => one.Goal).SelectMany(Shrunken).GroupBy(belief => (belief.Goal, belief.TechniqueId)).Select(Joined)
                .OrderBy(belief => belief.Sd).ThenBy(belief => belief.TechniqueId, StringComparer.Ordinal).Take(ProfileLimits.MostBeliefs),
        ];
    }

    // a trial whose protocol this version cannot read is believed nothing, and the rest of the plan still works
    private LivingTrial? Read(StoredTrial stored, string zone, DateTimeOffset now)
    {
        try
        {
            var trial = LivingTrial.Of(stored, library.Catalogue, zone, now);
            return trial.IsOver && trial.Protocol.Contrast is not null && !trial.Protocol.IsComfort ? trial : null;
        }
        catch (KnowledgeException)
        {
            return null;
        }
    }

    private async Task<Found?> FoundAsync(LivingTrial trial, string zone, CancellationToken cancellation)
    {
        Protocol protocol = trial.Protocol;
        QuestionOutcome? outcome = library.Catalogue.TrialQuestions.FirstOrDefault(question => question.Id == protocol.QuestionId)?.Outcomes.FirstOrDefault(one => one.Id == protocol.Outcome.Id);
        if (outcome?.Goal is not { } goal) return null;
        TrialData data = new TrialDataMaker(trial, zone).Data(protocol.Contrast!, null, 1);
        double[] differences = [.. ReportRecipe.Differences(data)];
        if (differences.Length < LeastPairs) return null;
        double mean = differences.Average(), spread = Math.Sqrt(differences.Sum(one => (one - mean) * (one - mean)) / (differences.Length - 1));
        double swing = await noise.SwingAsync(protocol.Outcome.Id, zone, cancellation) ?? spread / Math.Sqrt(2 * (1 - OddsNoise.Usual.Phi));
        if (!(spread > 0) || !(swing > 0)) return null;
        return new(goal, protocol, SharedEstimate.OfPoints(trial.Id.ToString(), mean, spread / Math.Sqrt(differences.Length), swing, protocol.Outcome.LowerIsBetter));
    }

    private IEnumerable<Belief> Shrunken(IEnumerable<Found> trials)
    {
        Found[] all = [.. trials];
        SharedEffects? shared = Shrinkage.Of([.. all.Select(one => one.Estimate)], SharingPrior.Evidence);
        return shared is null ? [] : all.Zip(shared.Each).SelectMany(pair => Of(pair.First, pair.Second));
    }

    // which of a routine's techniques did it is not known, so that each is believed less surely; of two techniques only the difference is known, and each gets half of it
    private IEnumerable<Belief> Of(Found found, ShrunkenEffect effect)
    {
        Belief of(string technique, double share, double doubt)
        {
            var belief = TrialBelief.Of(found.Goal, technique, effect);
            return belief with { Effect = share * belief.Effect, Sd = Math.Min(belief.Sd * doubt, MostSd) };
        }

        ProtocolArm active = found.Protocol.Arm(found.Protocol.Contrast!.Active), control = found.Protocol.Arm(found.Protocol.Contrast.Control);
        string[] tried = Techniques(found, active), against = Techniques(found, control);
        double share = against.Length > 0 ? 0.5 : 1;
        foreach (string technique in tried.Except(against)) yield return of(technique, share, Math.Sqrt(tried.Length));
        foreach (string technique in against.Except(tried)) yield return of(technique, -share, Math.Sqrt(against.Length));
    }

    private string[] Techniques(Found found, ProtocolArm arm)
    {
        (string? routine, string? technique) = arm.Kind is ArmKind.Routine or ArmKind.Technique || arm.Id == found.Protocol.Contrast!.Active && arm.Kind == ArmKind.Side
            ? SlotViewer.Massage(found.Protocol, arm)
            : (null, null);
        IEnumerable<string> all = technique is not null ? [technique]
            : routine is not null && library.Catalogue.Routines.TryGetValue(routine, out Routine? known) ? known.Steps.Select(step => step.TechniqueId).Distinct()
            : [];
        return [.. all.Where(id => library.Catalogue.Techniques.TryGetValue(id, out Technique? one) && one.Goals.Contains(found.Goal))];
    }

    // two trials of one technique: by their precisions
    private static Belief Joined(IEnumerable<Belief> same)
    {
        Belief[] all = [.. same];
        double weight = all.Sum(belief => 1 / (belief.Sd * belief.Sd));
        return all[0] with { Effect = all.Sum(belief => belief.Effect / (belief.Sd * belief.Sd)) / weight, Sd = Math.Sqrt(1 / weight) };
    }

    private sealed record Found(Goal Goal, Protocol Protocol, SharedEstimate Estimate);
}
