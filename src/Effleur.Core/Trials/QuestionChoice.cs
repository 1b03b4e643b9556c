using System.Collections.Immutable;

namespace Effleur.Core.Trials;

/// <summary>What a person picks for a question.</summary>
/// <param name="Id">Within the question, "techniques".</param>
/// <param name="Name">What is asked, for the person.</param>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Least">Fewest to pick; 0 may be left open.</param>
/// <param name="Most">Most to pick.</param>
/// <param name="Options">The question's own options, the first one taken when nothing is picked; empty where the catalogue's or the person's own things are picked from.</param>
public sealed record QuestionChoice(string Id, string Name, ChoiceKind Kind, int Least, int Most, ImmutableArray<ChoiceOption> Options);
