using Effleur.Core.Catalogue;
using Effleur.Print.Wording;

namespace Effleur.Print.Cards;

/// <summary>A sentence that may be said, how sure it is, and where it comes from.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Grade">How sure, in words.</param>
/// <param name="Note">For whom and what that holds, or empty.</param>
/// <param name="Source">Author, year and journal.</param>
internal sealed record CardGround(string Sentence, string Grade, string Note, string Source)
{
    private static readonly string[] Identifiers = [", doi", ", PMID", ", PMC"];

    /// <summary>
    /// The ground an evidence entry gives. A study's own grade is about what was studied, the grade of the claim it bears on about a person's own
    /// hands at home; a card says the weaker of the two.
    /// </summary>
    public static CardGround Of(MassageCatalogue catalogue, EvidenceEntry entry)
    {
        Claim? claim = catalogue.Claims.FirstOrDefault(claim => entry.Claims.Contains(claim.Id) && claim.Grade >= entry.Grade);
        string grade = new KnowledgeWords(catalogue).Name("grade", claim?.Grade ?? entry.Grade);
        return new(entry.Sentence!, grade, claim?.GradeNote ?? "", Short(entry.Citation));
    }

    // a card has room for author, year and journal; who wants the number finds it in the library
    private static string Short(string citation)
    {
        int end = Identifiers.Select(mark => citation.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).Append(citation.Length).Min();
        return citation[..end];
    }
}
