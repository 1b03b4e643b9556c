using Effleur.Core.Catalogue;
using Effleur.Core.Readings;
using Effleur.Core.Scales;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;

namespace Effleur.Server.CheckIns;

/// <summary>Puts names and sentences of knowledge to readings.</summary>
internal sealed class ReadingWords(MassageLibrary library)
{
    private readonly MassageCatalogue _catalogue = library.Catalogue;

    /// <summary>What a metric is; what a person answered is called by its scale.</summary>
    public MetricMeaning? Meaning(string metric) => _catalogue.Metrics.GetValueOrDefault(metric)
        ?? (_catalogue.Scales.Values.FirstOrDefault(scale => SelfReport.MethodOf(scale).Metric == metric) is { } asked ? Meaning(asked) : null);

    private static MetricMeaning Meaning(Scale scale) => new()
    {
        Id = SelfReport.MethodOf(scale).Metric,
        Name = scale.Name,
        Unit = SelfReport.MethodOf(scale).Unit,
        What = scale.Items is [var only] ? only.Text : scale.Name,
        IsExperimental = false,
        IsMonthly = scale.Time == ScaleTime.Monthly,
        IsPrimary = scale.Time == ScaleTime.BeforeAndAfter,
        Mark = scale.Licence.Mark,
        Grade = EvidenceGrade.NotTested,
        Evidence = scale.Evidence,
    };

    public string Name(string metric) => Meaning(metric)?.Name ?? metric;

    public string? ZoneName(string? zone) => zone is null ? null : _catalogue.Zones.FirstOrDefault(known => known.Id == zone)?.Name ?? zone;

    public string Unit(string metric, string unit) => Meaning(metric)?.Unit ?? unit;

    public string Word(string key) => library.Word(key) ?? "";

    public ReadingView View(ReadingRow row) => new(
        row.Metric,
        Name(row.Metric),
        row.Zone,
        ZoneName(row.Zone),
        row.Side,
        row.Value,
        Unit(row.Metric, row.Unit),
        row.StandardError,
        row.Quality,
        row.Refused,
        row.Refused is { } reason ? Refusal(reason) : Meaning(row.Metric)?.What ?? "",
        row.Algorithm,
        row.Version,
        row.IsExperimental);

    public Measured Measured(IReadOnlyList<ReadingRow> rows) => new(
        [.. rows.Where(row => row.Refused is null).Select(View)],
        [.. rows.Where(row => row.Refused is not null).Select(row => (row.Metric, Reason: row.Refused!.Value)).Distinct().Select(row => new RefusalView(row.Metric, row.Reason, Refusal(row.Reason)))]);

    private string Refusal(ReadingRefusal reason) => _catalogue.RefusalWords.GetValueOrDefault(reason, "");
}
