using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads rules/order.yaml: a list of rules on the order of a routine.</summary>
internal sealed class OrderRuleReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    private const double LongestMinutes = 60;

    private readonly HashSet<string> _ids = [];

    public IEnumerable<OrderRule> Read(YamlField file) => [.. file.Items().Select(Rule)];

    private OrderRule Rule(YamlField item)
    {
        YamlFields fields = item.Fields();
        OrderDemand demand = fields["demand"].Choice<OrderDemand>();
        bool comparesPlaces = demand is OrderDemand.Needs or OrderDemand.After;
        YamlField from = fields.Optional("fromMinutes");
        var rule = new OrderRule
        {
            Id = fields["id"].Text(),
            Demand = demand,
            Weight = fields["weight"].Choice<RuleWeight>(),
            Stages = fields["stages"].Choices<RoutineStage>(),
            Earlier = comparesPlaces ? fields["earlier"].Choices<RoutineStage>() : [],
            Goals = fields.Optional("goals").Choices<Goal>(),
            FromMinutes = from.IsThere ? from.Number(0, LongestMinutes) : 0,
            MostS = demand == OrderDemand.AtMost ? fields["mostS"].Number(1, 60 * LongestMinutes) : 0,
            Words = fields["words"].Text(),
            Evidence = fields["evidence"].KeysOf(evidence, "evidence"),
        };
        fields.Done();
        if (!_ids.Add(rule.Id)) item.Fault($"a second rule named \"{rule.Id}\"");
        return rule;
    }
}
