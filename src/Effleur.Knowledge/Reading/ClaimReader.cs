using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads claims/claims.yaml. A claim needs evidence that names it, and evidence may only name claims that are there.</summary>
internal sealed class ClaimReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    public ImmutableArray<Claim> Read(YamlField file)
    {
        ImmutableArray<Claim> claims = [.. file.Items().Select(Claim)];
        foreach (EvidenceEntry entry in evidence.Values)
        {
            foreach (string id in entry.Claims.Where(id => claims.All(claim => claim.Id != id)))
                file.Fault($"evidence {entry.Id} names the claim \"{id}\", which is not here");
        }

        return claims;
    }

    private Claim Claim(YamlField item)
    {
        YamlFields fields = item.Fields();
        YamlField sources = fields["evidence"];
        var claim = new Claim
        {
            Id = fields["id"].Text(),
            Number = fields["number"].Whole(1, 99),
            Goals = [.. fields["goals"].Items(0).Select(goal => goal.Choice<Goal>())],
            Title = fields["title"].Text(),
            Verdict = fields["verdict"].Text(),
            Grade = fields["grade"].Choice<EvidenceGrade>(),
            GradeNote = fields["gradeNote"].Text(),
            MaySay = fields["maySay"].Texts(),
            Evidence = sources.KeysOf(evidence, "evidence"),
        };
        fields.Done();
        if (claim.Evidence.IsEmpty) sources.Fault("a claim without evidence");
        foreach (string id in claim.Evidence)
        {
            if (evidence.TryGetValue(id, out EvidenceEntry? entry) && !entry.Claims.Contains(claim.Id))
                sources.Fault($"{id} does not name the claim {claim.Id}");
        }

        return claim;
    }
}
