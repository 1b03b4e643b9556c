using System.Text.RegularExpressions;
using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads evidence/*.yaml: a list of entries. What is only remembered (mark M) may not be said.</summary>
internal static partial class EvidenceReader
{
    public static void Read(YamlField file, Dictionary<string, EvidenceEntry> evidence)
    {
        foreach (YamlField item in file.Items())
        {
            EvidenceEntry entry = Entry(item.Fields());
            if (entry is { Mark: "M", Sentence: not null }) item.Fault("mark M is memory: it may not have a sentence to say");
            if (entry is { Mark: "V", SeenAt: null }) item.Fault("mark V is for a source that was seen: seenAt says where");
            if (!evidence.TryAdd(entry.Id, entry)) item.Fault($"a second evidence named \"{entry.Id}\"");
        }
    }

    private static EvidenceEntry Entry(YamlFields fields)
    {
        YamlField people = fields.Optional("n"), identifier = fields.Optional("identifier");
        var entry = new EvidenceEntry
        {
            Id = fields["id"].Text(),
            Citation = fields["citation"].Text(),
            Identifier = identifier.TextOrNull(),
            SeenAt = fields.Optional("seenAt").TextOrNull(),
            Design = fields["design"].Text(),
            People = people.IsThere ? people.Whole(1, 1_000_000) : null,
            Protocol = fields.Optional("protocol").TextOrNull(),
            Result = fields["result"].Text(),
            EffectDuration = fields.Optional("duration").TextOrNull(),
            RiskOfBias = fields["bias"].Text(),
            Mark = Mark.Read(fields["mark"]),
            Grade = fields["grade"].Choice<EvidenceGrade>(),
            Claims = fields["claims"].Texts(0),
            Sentence = fields.Optional("sentence").TextOrNull(),
        };
        fields.Done();
        if (entry.Identifier is { } named && !Identifier().IsMatch(named)) identifier.Fault("expected a doi, PMID, PMC, NCT or publisher's number");
        return entry;
    }

    [GeneratedRegex(@"^(?:(?:doi 10\.\d{4,5}/\S+|PMID \d{6,9}|PMC\d{5,9}|NCT\d{8}|S\d{4}-[\d()-]+|mdpi [\d/-]+)(?:, |$))+$")]
    private static partial Regex Identifier();
}
