using Effleur.Core.Catalogue;
using Effleur.Knowledge;
using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Tests;

/// <summary>The real catalogue and its map, made once.</summary>
internal static class TheCatalogue
{
    private static readonly Lazy<MassageCatalogue> Read = new(() => KnowledgeFolder.Load(KnowledgeFolder.Locate()));
    private static readonly Lazy<AtlasMap> Laid = new(() => Map(1024));

    public static MassageCatalogue Instance => Read.Value;

    /// <summary>The map of an atlas of 1024 texels.</summary>
    public static AtlasMap Map1024 => Laid.Value;

    public static AtlasMap Map(int size) => new(Instance.Head, Instance.Zones, size);
}
