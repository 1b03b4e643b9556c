using Effleur.Core.Catalogue;
using Effleur.Core.Profiles;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge.Profiles;

/// <summary>A person's profile as a file (docs/profile-file.md).</summary>
public static class ProfileFile
{
    /// <summary>Largest file in bytes; chosen: two years of sessions are a tenth of it.</summary>
    public const int MostBytes = 1024 * 1024;

    private static readonly SharedYaml Yaml = new("profile", FileFormat.Profile, MostBytes);

    /// <summary>Reads and checks a file on disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalogue">The techniques, conditions and zones it may name.</param>
    /// <param name="today">The person's day, for dates that may not lie after it.</param>
    /// <exception cref="KnowledgeException">It is no profile; the message has a line for each fault.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Profile Load(string path, MassageCatalogue catalogue, DateOnly today) => Read(Yaml.Load(path), Path.GetFileName(path), catalogue, today);

    /// <summary>Reads and checks a text.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="name">What faults call the file.</param>
    /// <param name="catalogue">The techniques, conditions and zones it may name.</param>
    /// <param name="today">The person's day, for dates that may not lie after it.</param>
    /// <exception cref="KnowledgeException">It is no profile; the message has a line for each fault.</exception>
    public static Profile Read(string text, string name, MassageCatalogue catalogue, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new FaultList(folder: "");
        YamlField root = Yaml.Open(text, name, faults);
        Profile profile = ProfileReader.Read(root);
        faults.Check();
        foreach (ProfileFault fault in ProfileCheck.Faults(catalogue, profile, today)) root.At(fault.Field).Fault(fault.Words);
        faults.Check();
        return profile;
    }

    /// <summary>The file's text; reading it gives the same profile.</summary>
    public static string Write(Profile profile) => ProfileYaml.Of(profile);
}
