using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Trials;

namespace Effleur.Knowledge.Reading.Trials;

/// <summary>Reads trials/words.yaml: for every code of a group its words, no more and no fewer, with the placeholders that are filled there and no others.</summary>
internal static class TrialWordsReader
{
    public static TrialWords Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var words = new TrialWords
        {
            Verdict = Of(fields["verdict"], TrialWordCodes.Verdicts, ["active", "control"]),
            Answer = Of(fields["answer"], TrialWordCodes.Answers),
            Mind = Lines(fields["mind"]),
            Warning = Of(fields["warning"], [.. TrialWordCodes.Warnings.Select(code => (code, Array.Empty<string>()))]),
            Side = Of(fields["side"], TrialWordCodes.Sides, []),
            Design = Of(fields["design"], [.. Enum.GetNames<TrialDesign>().Select(YamlField.Camel)], []),
            Period = Of(fields["period"], TrialWordCodes.Periods, []),
            Odds = Of(fields["odds"], TrialWordCodes.Odds),
            Status = Of(fields["status"], TrialWordCodes.Statuses, []),
            Comfort = fields["comfort"].Text(),
        };
        fields.Done();
        return words;
    }

    private static FrozenDictionary<string, string> Of(YamlField field, IEnumerable<string> codes, string[] placeholders) =>
        Of(field, [.. codes.Select(code => (code, placeholders))]);

    private static FrozenDictionary<string, string> Of(YamlField field, (string Code, string[] Placeholders)[] codes)
    {
        YamlFields fields = field.Fields();
        var words = codes.ToFrozenDictionary(code => code.Code, code => Template(fields[code.Code], code.Placeholders));
        fields.Done();
        return words;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Lines(YamlField field)
    {
        YamlFields fields = field.Fields();
        var lines = TrialWordCodes.Verdicts.ToFrozenDictionary(code => code, code => fields[code].Texts());
        fields.Done();
        return lines;
    }

    private static string Template(YamlField field, string[] placeholders)
    {
        string text = field.Text();
        foreach (string name in TrialWords.Placeholders(text).Where(name => !placeholders.Contains(name)))
            field.Fault($"nothing is filled in for {{{name}}}; {(placeholders.Length == 0 ? "this text has no placeholders" : "known: " + string.Join(", ", placeholders))}");
        return text;
    }
}
