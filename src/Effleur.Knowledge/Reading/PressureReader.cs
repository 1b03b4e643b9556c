using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Reading;

/// <summary>Reads pressure.yaml: every pressure band once.</summary>
internal sealed class PressureReader(IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    // evidence B0: above 20 kPa, 300 g under one fingertip, is sharp, bruising or numbing and never asked for
    private const double NeverKPa = 20, NeverGrams = 300;

    public FrozenDictionary<PressureBand, PressureMeaning> Read(YamlField file)
    {
        var bands = new Dictionary<PressureBand, PressureMeaning>();
        foreach (YamlField item in file.Items())
        {
            PressureMeaning meaning = Meaning(item.Fields());
            if (!bands.TryAdd(meaning.Band, meaning)) item.Fault($"a second band {meaning.Band}");
        }

        foreach (PressureBand band in Enum.GetValues<PressureBand>())
        {
            if (!bands.ContainsKey(band)) file.Fault($"no band {band}");
        }

        return bands.ToFrozenDictionary();
    }

    private PressureMeaning Meaning(YamlFields fields)
    {
        (double leastKPa, double mostKPa) = Range(fields["kPa"], NeverKPa);
        (double leastGrams, double mostGrams) = Range(fields["grams"], NeverGrams);
        var meaning = new PressureMeaning
        {
            Band = fields["band"].Choice<PressureBand>(),
            Name = fields["name"].Text(),
            Words = fields["words"].Text(),
            Feel = fields["feel"].Text(),
            LeastKPa = leastKPa,
            MostKPa = mostKPa,
            LeastGrams = leastGrams,
            MostGrams = mostGrams,
            Mark = Mark.Read(fields["mark"]),
            Evidence = fields["evidence"].KeysOf(evidence, "evidence"),
        };
        fields.Done();
        return meaning;
    }

    private static (double Least, double Most) Range(YamlField field, double never)
    {
        ImmutableArray<double> ends = field.Numbers(2, 0, never);
        if (ends[0] > ends[1]) field.Fault("expected the lower end first");
        return (ends[0], ends[1]);
    }
}
