using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads evidence/*.yaml: a list of entries. What is only remembered (mark M) may not be said.</summary>
internal static class EvidenceReader
{
    public static void Read(YamlField file, Dictionary<string, EvidenceEntry> evidence)
    {
        foreach (YamlField item in file.Items())
        {
            EvidenceEntry entry = Entry(item.Fields());
            if (entry is { Mark: "M", Sentence: not null }) item.Fault("mark M is memory: it may not have a sentence to say");
            if (!evidence.TryAdd(entry.Id, entry)) item.Fault($"a second evidence named \"{entry.Id}\"");
        }
    }

    private static EvidenceEntry Entry(YamlFields fields)
    {
        YamlField people = fields.Optional("n"), sentence = fields.Optional("sentence");
        var entry = new EvidenceEntry(
            fields["id"].Text(),
            fields["citation"].Text(),
            fields["design"].Text(),
            people.IsThere ? people.Whole(1, 1_000_000) : null,
            fields["result"].Text(),
            Mark.Read(fields["mark"]),
            fields["grade"].Choice<EvidenceGrade>(),
            sentence.IsThere ? sentence.Text() : null);
        fields.Done();
        return entry;
    }
}
