using Effleur.Core.Catalogue;

namespace Effleur.Knowledge;

/// <summary>The knowledge folder on disk.</summary>
public static class KnowledgeFolder
{
    /// <summary>Reads and checks the whole folder.</summary>
    /// <exception cref="KnowledgeException">Something in it is wrong; nothing of it is used.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static MassageCatalogue Load(string folder) => CatalogueParser.Parse(Read(folder));

    /// <summary>The knowledge folder beside the executable.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not there.</exception>
    public static string Locate()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "knowledge");
        return Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException("No folder 'knowledge' beside the executable.");
    }

    private static IEnumerable<KnowledgeText> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new KnowledgeText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
}
