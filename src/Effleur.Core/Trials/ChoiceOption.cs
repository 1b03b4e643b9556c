namespace Effleur.Core.Trials;

/// <summary>One thing that can be picked.</summary>
/// <param name="Id">Id of a routine, technique or product, or a word of the question's own.</param>
/// <param name="Name">For the person.</param>
public sealed record ChoiceOption(string Id, string Name)
{
    /// <summary>How long it takes, of a routine; null for what takes as long as the question says.</summary>
    public int? Minutes { get; init; }
}
