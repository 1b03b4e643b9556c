using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Effleur.Core.Trials;
using Effleur.Server.Routines;

namespace Effleur.Server.Trials;

/// <summary>Makes protocols of what persons picked.</summary>
internal sealed class TrialWishReader(MassageLibrary library, ChoiceBook choices)
{
    /// <summary>Seeds have as many bits as every reader of JSON holds.</summary>
    private const int SpareBits = 64 - 53;

    /// <summary>A seed nobody could foresee.</summary>
    public static ulong DrawSeed() => BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))) >> SpareBits;

    public TrialQuestion? Question(string id) => library.Catalogue.TrialQuestions.FirstOrDefault(question => question.Id == id);

    /// <summary>The protocol of a wish, and a line for each fault.</summary>
    /// <param name="question">Its question.</param>
    /// <param name="wish">The wish.</param>
    /// <param name="startsOn">First day, for the protocol's name.</param>
    /// <param name="isOpen">Whether what is not picked yet may stay open; something stands for it then.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<(Protocol Protocol, IReadOnlyList<string> Faults)> ReadAsync(
        TrialQuestion question, TrialWish wish, DateOnly startsOn, bool isOpen, CancellationToken cancellation)
    {
        (ImmutableDictionary<string, ImmutableArray<ChoiceOption>> picked, IReadOnlyList<string> strangers) = await choices.PickAsync(question, wish.Choices, cancellation);
        QuestionPicks picks = new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{question.Id}-{startsOn:yyyy-MM-dd}"),
            Choices = isOpen ? Filled(question, picked) : picked,
            OutcomeId = wish.OutcomeId,
            Pairs = wish.Pairs,
            Seed = DrawSeed(),
        };
        IEnumerable<string> faults = QuestionProtocol.Faults(library.Catalogue, question, picks).Select(fault => $"{fault.Field}: {fault.Words}");
        return (QuestionProtocol.Make(library.Catalogue, question, picks), [.. strangers, .. faults]);
    }

    private static ImmutableDictionary<string, ImmutableArray<ChoiceOption>> Filled(TrialQuestion question, ImmutableDictionary<string, ImmutableArray<ChoiceOption>> picked) =>
        question.Choices.Where(choice => choice.Options.IsEmpty).Aggregate(picked, (all, choice) =>
        {
            ImmutableArray<ChoiceOption> known = all.GetValueOrDefault(choice.Id, []);
            return all.SetItem(choice.Id, [.. known, .. Enumerable.Range(known.Length, Math.Max(0, choice.Least - known.Length)).Select(i => new ChoiceOption($"open-{i}", choice.Name))]);
        });
}
