using System.Reflection;
using System.Xml.Linq;

namespace Effleur.Architecture.Tests;

/// <summary>The arrows of docs/architecture.md.</summary>
public class WallTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Core"] = [],
        ["Numerics"] = [],
        ["Coaching"] = ["Core", "Numerics"],
        ["Measurement"] = ["Core", "Numerics"],
        ["Trials"] = ["Core", "Numerics"],
        ["Planning"] = ["Core"],
        ["Shelf"] = ["Core"],
        ["Knowledge"] = ["Core"],
        ["Storage"] = ["Core"],
        ["Print"] = ["Core"],
        ["Server"] = ["Core", "Numerics", "Coaching", "Measurement", "Trials", "Planning", "Shelf", "Knowledge", "Storage", "Print"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    public static TheoryData<string> PureProjects => ["Core", "Numerics", "Coaching", "Measurement", "Trials", "Planning", "Shelf"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_ReferencesOnlyWhatItMaySee(string project)
    {
        IEnumerable<string> seen = Assembly.Load($"Effleur.{project}").GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Effleur.", StringComparison.Ordinal))
            .Select(name => name["Effleur.".Length..]);

        Assert.Empty(seen.Except(Allowed[project]));
    }

    // The compiler leaves unused references out of an assembly, so the project file is looked at as well.
    [Theory]
    [MemberData(nameof(Projects))]
    public void ProjectFile_ReferencesOnlyWhatItMaySee(string project)
    {
        IEnumerable<string> seen = ProjectFile(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["Effleur.".Length..]);

        Assert.Empty(seen.Except(Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void PureProject_HasBannedSymbolsAndNoPackageOfItsOwn(string project)
    {
        XDocument file = ProjectFile(project);

        Assert.Contains(file.Descendants("Import"), import => import.Attribute("Project")!.Value.EndsWith("Pure.props", StringComparison.Ordinal));
        Assert.Empty(file.Descendants("PackageReference"));
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void PureProject_SeesOnlyTheFramework(string project)
    {
        IEnumerable<string> foreign = Assembly.Load($"Effleur.{project}").GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Effleur.", StringComparison.Ordinal));

        Assert.Empty(foreign);
    }

    private static XDocument ProjectFile(string project) => XDocument.Load(Repository.File($"src/Effleur.{project}/Effleur.{project}.csproj"));
}
