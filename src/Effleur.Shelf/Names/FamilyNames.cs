using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>Reads names that are built by a pattern, such as "PEG-{n} {acid}": every word has to be in its slot's list.</summary>
internal sealed partial class FamilyNames
{
    private readonly FrozenDictionary<string, string[][]> _slots;
    private readonly (NameFamily Family, Step[] Steps)[] _families;

    // by the first word a name of the family can begin with; a number is "0"
    private readonly ILookup<string, int> _byFirst;

    public FamilyNames(ShelfKnowledge shelf)
    {
        _slots = shelf.Slots.ToFrozenDictionary(
            slot => slot.Key, slot => slot.Value.Select(words => Split(NameFold.Words(words))).OrderByDescending(words => words.Length).ToArray());
        _families = [.. shelf.Families.Select(family => (family, Steps(family.Pattern)))];
        _byFirst = Enumerable.Range(0, _families.Length).SelectMany(i => Firsts(_families[i].Steps).Distinct().Select(word => (word, i))).ToLookup(pair => pair.word, pair => pair.i);
    }

    /// <summary>Words with letters and digits apart, so that "C12-15", "C 12-15" and "PEG8" are the same.</summary>
    public static string[] Split(ReadOnlySpan<string> words)
    {
        var split = new List<string>();
        foreach (string word in words) split.AddRange(LettersOrDigits().Matches(word).Select(match => match.Value));
        return [.. split];
    }

    public Ingredient? Find(ReadOnlySpan<string> words, string printed)
    {
        string[] split = Split(words);
        if (split.Length == 0) return null;
        foreach (int i in _byFirst[char.IsAsciiDigit(split[0][0]) ? "0" : split[0]])
        {
            if (Fits(_families[i].Steps, split)) return Made(_families[i].Family, printed);
        }

        return null;
    }

    private static Ingredient Made(NameFamily family, string printed) => new()
    {
        Inci = InciCase.Of(printed),
        Class = family.Class,
        Functions = family.Functions,
        Allergens = family.Allergens,
        Cautions = family.Cautions,
        IsMinor = family.IsMinor,
        Sources = new Dictionary<string, string> { ["class"] = family.Source, ["functions"] = family.Source }.ToFrozenDictionary(),
    };

    private bool Fits(ReadOnlySpan<Step> steps, ReadOnlySpan<string> words)
    {
        if (steps.IsEmpty) return words.IsEmpty;
        Step step = steps[0];
        if (step.IsOptional && Fits(steps[1..], words)) return true;
        foreach (string[] choice in Choices(step))
        {
            if (!Begins(words, choice)) continue;
            ReadOnlySpan<string> rest = words[choice.Length..];
            if (Fits(steps[1..], rest) || (step.IsMany && Fits(steps, rest))) return true;
        }

        return step.Slot == "n" && words.Length > 0 && char.IsAsciiDigit(words[0][0])
            && (Fits(steps[1..], words[1..]) || (step.IsMany && Fits(steps, words[1..])));
    }

    private IEnumerable<string> Firsts(Step[] steps)
    {
        foreach (Step step in steps)
        {
            if (step.Slot == "n") yield return "0";
            foreach (string[] choice in Choices(step)) yield return char.IsAsciiDigit(choice[0][0]) ? "0" : choice[0];
            if (!step.IsOptional) yield break;
        }
    }

    private string[][] Choices(Step step) => step.Slot is null ? [step.Words] : _slots.GetValueOrDefault(step.Slot, []);

    private static bool Begins(ReadOnlySpan<string> words, string[] with) => words.Length >= with.Length && words[..with.Length].SequenceEqual(with);

    private static Step[] Steps(string pattern)
    {
        var steps = new List<Step>();
        foreach (string word in pattern.Split(' '))
        {
            if (SlotName().Match(word) is { Success: true } slot)
                steps.Add(new([], slot.Groups["name"].Value, slot.Groups["how"].Value == "+", slot.Groups["how"].Value == "?"));
            else
                steps.Add(new(Split(NameFold.Words(word)), null, false, false));
        }

        return [.. steps];
    }

    private readonly record struct Step(string[] Words, string? Slot, bool IsMany, bool IsOptional);

    [GeneratedRegex(@"\d+|\D+")]
    private static partial Regex LettersOrDigits();

    [GeneratedRegex(@"^\{(?<name>\w+)\}(?<how>[+?]?)$")]
    private static partial Regex SlotName();
}
