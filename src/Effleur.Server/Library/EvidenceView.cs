using Effleur.Core.Catalogue;

namespace Effleur.Server.Library;

/// <summary>The claims and every study.</summary>
internal sealed record EvidenceView(IReadOnlyList<ClaimView> Claims, IReadOnlyList<StudyView> Studies)
{
    public static EvidenceView Of(MassageCatalogue catalogue) => new(
        [.. catalogue.Claims.OrderBy(claim => claim.Number).Select(ClaimView.Of)],
        [.. catalogue.Evidence.Values.OrderBy(entry => entry.Grade).ThenBy(entry => entry.Citation, StringComparer.Ordinal).Select(StudyView.Of)]);
}

internal sealed record ClaimView(
    string Id, int Number, string Title, string Verdict, EvidenceGrade Grade, string GradeNote, IReadOnlyList<string> MaySay, IReadOnlyList<string> Evidence)
{
    public static ClaimView Of(Claim claim) =>
        new(claim.Id, claim.Number, claim.Title, claim.Verdict, claim.Grade, claim.GradeNote, claim.MaySay, claim.Evidence);
}

internal sealed record StudyView(
    string Id,
    string Citation,
    string? Identifier,
    string Design,
    int? People,
    string? Protocol,
    string Result,
    string? Duration,
    string RiskOfBias,
    string Mark,
    EvidenceGrade Grade,
    IReadOnlyList<string> Claims)
{
    public static StudyView Of(EvidenceEntry entry) => new(
        entry.Id,
        entry.Citation,
        entry.Identifier,
        entry.Design,
        entry.People,
        entry.Protocol,
        entry.Result,
        entry.EffectDuration,
        entry.RiskOfBias,
        entry.Mark,
        entry.Grade,
        entry.Claims);
}
