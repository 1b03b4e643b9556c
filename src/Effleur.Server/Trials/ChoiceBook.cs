using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Server.OwnRoutines;
using Effleur.Server.Routines;
using Effleur.Server.Shelf;

namespace Effleur.Server.Trials;

/// <summary>What can be picked for a question: the question's own options, or the catalogue's and the person's things.</summary>
internal sealed class ChoiceBook(MassageLibrary library, OwnRoutineBook routines, ProductBook products)
{
    public async Task<ImmutableArray<ChoiceOption>> OptionsAsync(TrialQuestion question, QuestionChoice choice, CancellationToken cancellation) => choice.Kind switch
    {
        ChoiceKind.Routine => [.. Shipped(question.Minutes), .. (await routines.ListAsync(cancellation)).Where(own => own.Refusal is null).Select(own => Option(own.Routine!))],
        ChoiceKind.Technique => [.. library.Catalogue.Techniques.Values.OrderBy(technique => technique.Id, StringComparer.Ordinal).Select(technique => new ChoiceOption(technique.Id, technique.Name))],
        ChoiceKind.Product => [.. (await products.ShelfAsync(cancellation)).Products.Select(kept => new ChoiceOption(kept.Id.ToString(), kept.Product.Name))],
        _ => choice.Options,
    };

    /// <summary>What was picked, with names; and a line for each thing that is not there.</summary>
    public async Task<(ImmutableDictionary<string, ImmutableArray<ChoiceOption>> Picked, IReadOnlyList<string> Faults)> PickAsync(
        TrialQuestion question, IReadOnlyDictionary<string, IReadOnlyList<string>> wanted, CancellationToken cancellation)
    {
        var picked = ImmutableDictionary.CreateBuilder<string, ImmutableArray<ChoiceOption>>();
        List<string> faults = [];
        foreach ((string id, IReadOnlyList<string>? told) in wanted.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            IReadOnlyList<string> options = told ?? [];
            QuestionChoice? choice = question.Choices.FirstOrDefault(choice => choice.Id == id);
            ImmutableArray<ChoiceOption> known = choice is null ? [] : await OptionsAsync(question, choice, cancellation);
            faults.AddRange(options.Where(option => choice is not null && known.All(one => one.Id != option)).Select(option => $"choices.{id}: there is no \"{option}\""));
            picked[id] = [.. options.Select(option => known.FirstOrDefault(one => one.Id == option) ?? new(option, option))];
        }

        return (picked.ToImmutable(), faults);
    }

    // those of the length the question was thought out for come first
    private IEnumerable<ChoiceOption> Shipped(int minutes) =>
        library.Catalogue.Routines.Values.OrderBy(routine => Math.Abs(routine.Minutes - minutes)).ThenBy(routine => routine.Id, StringComparer.Ordinal).Select(Option);

    private static ChoiceOption Option(Routine routine) => new(routine.Id, routine.Name) { Minutes = routine.Minutes };
}
