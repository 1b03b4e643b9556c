using System.Collections.Frozen;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads names.yaml: for each kind of thing a name for every one of its values, no more and no fewer.</summary>
internal static class NamesReader
{
    public static FrozenDictionary<string, FrozenDictionary<string, string>> Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var names = new Dictionary<string, FrozenDictionary<string, string>>
        {
            ["goal"] = Of<Goal>(fields["goal"]),
            ["family"] = Of<TechniqueFamily>(fields["family"]),
            ["tool"] = Of<Tool>(fields["tool"]),
            ["grade"] = Of<EvidenceGrade>(fields["grade"]),
            ["logic"] = Of<StrokeLogic>(fields["logic"]),
            ["mark"] = Of(fields["mark"], ["V", "M", "C", "E"]),
            ["form"] = Of<HandForm>(fields["form"]),
            ["hands"] = Of<HandUse>(fields["hands"]),
            ["kind"] = Of<StrokeKind>(fields["kind"]),
            ["action"] = Of<CautionAction>(fields["action"]),
            ["conditionGroup"] = Of<ConditionGroup>(fields["conditionGroup"]),
        };
        fields.Done();
        return names.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, string> Of<T>(YamlField field)
        where T : struct, Enum => Of(field, [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])]);

    private static FrozenDictionary<string, string> Of(YamlField field, string[] keys)
    {
        YamlFields fields = field.Fields();
        var names = keys.ToFrozenDictionary(key => key, key => fields[key].Text());
        fields.Done();
        return names;
    }
}
