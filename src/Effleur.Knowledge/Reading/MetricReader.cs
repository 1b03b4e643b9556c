using Effleur.Core.Catalogue;
using Effleur.Core.Readings;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads measuring/metrics.yaml.</summary>
internal sealed class MetricReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    public IEnumerable<MetricMeaning> Read(YamlField file) => file.Items().Select(item => Meaning(item.Fields()));

    private MetricMeaning Meaning(YamlFields fields)
    {
        var meaning = new MetricMeaning
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Unit = fields["unit"].Text(),
            What = fields["what"].Text(),
            IsExperimental = fields["experimental"].Truth(),
            IsMonthly = fields["monthly"].Truth(),
            IsPrimary = fields["primary"].Truth(),
            Mark = Mark.Read(fields["mark"]),
            Grade = fields["grade"].Choice<EvidenceGrade>(),
            Evidence = fields["evidence"].KeysOf(evidence, "evidence"),
        };
        fields.Done();
        return meaning;
    }
}
