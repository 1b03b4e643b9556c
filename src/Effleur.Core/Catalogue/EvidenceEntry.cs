namespace Effleur.Core.Catalogue;

/// <summary>A study or a body of studies, and what may be said from it.</summary>
/// <param name="Id">"miyaji-2018".</param>
/// <param name="Citation">Where it was published, or "own proposal".</param>
/// <param name="Design">How it was done.</param>
/// <param name="People">Analysed people, or null when it is not a study of people or not known.</param>
/// <param name="Result">What came out, with its limits.</param>
/// <param name="Mark">Certainty mark: V (source seen), M (from memory: never shown as fact), C (calculated), E (our proposal).</param>
/// <param name="Grade">Strength of the evidence, from strong to none.</param>
/// <param name="Sentence">What the product may say; null when it may say nothing.</param>
public sealed record EvidenceEntry(
    string Id,
    string Citation,
    string Design,
    int? People,
    string Result,
    string Mark,
    EvidenceGrade Grade,
    string? Sentence);
