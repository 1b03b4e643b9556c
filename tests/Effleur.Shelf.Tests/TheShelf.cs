using System.Runtime.CompilerServices;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;
using Effleur.Knowledge;

namespace Effleur.Shelf.Tests;

/// <summary>The shipped knowledge and a reader over it, made once.</summary>
internal static class TheShelf
{
    private static readonly Lazy<MassageCatalogue> Loaded = new(() => KnowledgeFolder.Load(KnowledgeFolder.Locate()));
    private static readonly Lazy<ShelfReader> Made = new(() => new(Catalogue.Shelf));

    public static MassageCatalogue Catalogue => Loaded.Value;

    public static ShelfKnowledge Knowledge => Catalogue.Shelf;

    public static ShelfReader Reader => Made.Value;

    public static string Labels => Path.Combine(Folder(), "Labels");

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
