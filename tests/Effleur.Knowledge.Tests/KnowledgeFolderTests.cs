using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Tests;

public class KnowledgeFolderTests
{
    private static readonly MassageCatalogue Catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());

    [Fact]
    public void Load_ShippedKnowledge_HasTheFirstTechniquesAndRoutines()
    {
        string[] techniques = ["T01", "T02", "T04", "T07", "T12", "T15", "T16", "T18", "T19", "T24", "T26", "T28"];
        Assert.Equal(techniques, Catalogue.Techniques.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["calm-and-clear", "depuff", "first-touch"], Catalogue.Routines.Keys.Order(StringComparer.Ordinal));
    }
}
