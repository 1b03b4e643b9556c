using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Knowledge.Claims;
using Effleur.Knowledge.Reading;
using Effleur.Knowledge.Reading.Trials;

namespace Effleur.Knowledge;

/// <summary>The knowledge folder on disk.</summary>
public static class KnowledgeFolder
{
    /// <summary>Reads and checks the whole folder.</summary>
    /// <exception cref="KnowledgeException">Something in it is wrong; nothing of it is used.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static MassageCatalogue Load(string folder) => CatalogueParser.Parse(Read(folder));

    /// <summary>The words by which a claim is known, for looking at texts outside of the folder.</summary>
    /// <exception cref="KnowledgeException">The file is wrong.</exception>
    public static ClaimLexicon Lexicon(string folder) => One(folder, "claims/lexicon.yaml", ClaimLexiconReader.Read);

    /// <summary>What is said of trials, for whoever needs nothing else of the folder.</summary>
    /// <exception cref="KnowledgeException">The file is wrong.</exception>
    public static TrialWords TrialWords(string folder) => One(folder, "trials/words.yaml", TrialWordsReader.Read);

    /// <summary>The knowledge folder beside the executable.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not there.</exception>
    public static string Locate()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "knowledge");
        return Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException("No folder 'knowledge' beside the executable.");
    }

    private static T One<T>(string folder, string name, Func<YamlField, T> read)
    {
        var faults = new FaultList();
        T value = read(YamlFile.Open(new(name, File.ReadAllText(Path.Combine(folder, name))), faults));
        faults.Check();
        return value;
    }

    private static IEnumerable<KnowledgeText> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new KnowledgeText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
}
