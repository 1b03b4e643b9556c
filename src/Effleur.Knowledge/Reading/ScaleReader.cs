using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Scales;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads scales/*.yaml: what is asked, when, how it is scored and what its licence says.</summary>
internal sealed class ScaleReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    public IEnumerable<(YamlField File, Scale Scale)> Read(YamlField file) => [.. file.Items().Select(item => (item, Scale(item)))];

    private Scale Scale(YamlField item)
    {
        YamlFields fields = item.Fields();
        ScaleLicence licence = Licence(fields["licence"]);
        (int least, int most) = Range(fields["range"]);
        ImmutableArray<ScaleItem> items = Items(fields, licence);
        var scale = new Scale
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Time = fields["time"].Choice<ScaleTime>(),
            HidesPrevious = fields["hidesPrevious"].Truth(),
            Least = least,
            Most = most,
            Ends = Ends(fields.Optional("ends")),
            ItemCount = licence.ItemsShipped ? items.Length : fields["itemCount"].Whole(1, 100),
            Items = items,
            Scoring = fields["scoring"].Choice<ScaleScoring>(),
            Factor = fields.Optional("factor") is { IsThere: true } factor ? factor.Whole(1, 100) : 1,
            MostMissing = fields["mostMissing"].Whole(0, 99),
            Licence = licence,
            Evidence = fields["evidence"].KeysOf(evidence, "evidence"),
        };
        fields.Done();
        if (scale.MostMissing >= scale.ItemCount && scale.ItemCount > 0) item.Fault("expected mostMissing below the number of items");
        if (scale is { Scoring: ScaleScoring.Sum, MostMissing: > 0 }) item.Fault("a sum is of all items: expected mostMissing 0");
        if (scale.Evidence.IsEmpty) item.Fault("a scale without evidence");
        return scale;
    }

    private static ScaleLicence Licence(YamlField field)
    {
        YamlFields fields = field.Fields();
        YamlField mark = fields["mark"];
        var licence = new ScaleLicence(fields["words"].Text(), Mark.Read(mark), fields["itemsShipped"].Truth());
        fields.Done();

        // what is only remembered of a licence allows nothing
        if (licence is { ItemsShipped: true, Mark: "M" }) mark.Fault("mark M is memory: items may not be shipped on it");
        return licence;
    }

    /// <summary>Only where the licence lets them be shipped.</summary>
    private static ImmutableArray<ScaleItem> Items(YamlFields fields, ScaleLicence licence)
    {
        YamlField list = fields.Optional("items");
        if (!licence.ItemsShipped)
        {
            if (list.IsThere) list.Fault("the licence does not let these items be shipped");
            return [];
        }

        return Items(fields["items"]);
    }

    internal static ImmutableArray<ScaleItem> Items(YamlField list)
    {
        var items = new List<ScaleItem>();
        foreach (YamlField entry in list.Items())
        {
            YamlFields fields = entry.Fields();
            var item = new ScaleItem(fields["id"].Text(), fields["text"].Text());
            fields.Done();
            if (items.Any(other => other.Id == item.Id)) entry.Fault($"a second one with the id \"{item.Id}\"");
            items.Add(item);
        }

        return [.. items];
    }

    private static (int Least, int Most) Range(YamlField field)
    {
        ImmutableArray<double> ends = field.Numbers(2, 0, 1000);
        if (ends[0] >= ends[1] || ends.Any(end => end != Math.Floor(end))) field.Fault("expected two whole numbers, the smaller first");
        return ((int)ends[0], (int)ends[1]);
    }

    private static (string Least, string Most)? Ends(YamlField field)
    {
        if (!field.IsThere) return null;
        ImmutableArray<string> words = field.Texts(2);
        if (words.Length == 2) return (words[0], words[1]);
        field.Fault("expected two texts: what the smallest and the largest answer mean");
        return null;
    }
}
