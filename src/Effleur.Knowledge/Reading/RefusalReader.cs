using System.Collections.Frozen;
using Effleur.Core.Readings;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads measuring/refusals.yaml: for each reason why nothing was measured what helps, no more and no fewer.</summary>
internal static class RefusalReader
{
    public static FrozenDictionary<ReadingRefusal, string> Read(YamlField file)
    {
        YamlFields fields = file.Fields();
        var words = Enum.GetValues<ReadingRefusal>().ToFrozenDictionary(reason => reason, reason => fields[YamlField.Camel(reason.ToString())].Text());
        fields.Done();
        return words;
    }
}
