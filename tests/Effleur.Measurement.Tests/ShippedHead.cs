using System.Runtime.CompilerServices;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;
using Effleur.Knowledge;

namespace Effleur.Measurement.Tests;

/// <summary>The head of the knowledge that ships.</summary>
internal static class ShippedHead
{
    public static readonly MassageCatalogue Catalogue = KnowledgeFolder.Load(Path.GetFullPath(Path.Combine(Here(), "../../../knowledge")));

    public static HeadMesh Mesh => Catalogue.Head;

    private static string Here([CallerFilePath] string here = "") => here;
}
