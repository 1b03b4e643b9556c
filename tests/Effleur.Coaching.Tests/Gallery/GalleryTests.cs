using Effleur.Coaching.Passes;
using Effleur.Testing.Recordings;
using Effleur.Testing.Straight;

namespace Effleur.Coaching.Tests.Gallery;

/// <summary>Films of techniques done right and done wrong, as the real models saw them (docs/methods/mannequin.md): what was performed is the truth.</summary>
public sealed class GalleryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Gallery", "Recordings");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Recording_IsCoachedAsItWasPerformed(string name)
    {
        Expectation expected = Expectation.Read(Path.Combine(Folder, name + ".json"));

        Pass[] scored = [.. Coached(name, expected.Technique).Where(pass => pass.Seen)];

        Assert.InRange(scored.Length, expected.Passes[0], expected.Passes[1]);
        if (scored.Length == 0) return;
        bool[] told = [.. scored.Select(pass => pass.DirectionCorrect).OfType<bool>()];
        if (expected.DirectionShare is [var least, var most] && told.Length > 0) Assert.InRange(told.Average(isCorrect => isCorrect ? 1.0 : 0), least, most);
        if (expected.SpeedCmS is [var slowest, var fastest]) Assert.InRange(Median([.. scored.Select(pass => pass.SpeedCmS ?? 0)]), slowest, fastest);
    }

    [Fact]
    public void Gallery_ShowsWorkDoneRightAndInEveryWrongWay() =>
        Assert.Superset(
            new HashSet<string> { "right", "reverse", "fast", "beside", "hover", "uneven" },
            Names.Select(row => Expectation.Read(Path.Combine(Folder, row.Data + ".json")).About).ToHashSet());

    private static List<Pass> Coached(string name, string technique)
    {
        using FileStream file = File.OpenRead(Path.Combine(Folder, name + ".frames.br"));
        return CoachRun.Of(CoachProgram.FromTechnique(TheCatalogue.Instance, technique, null), PackedRecording.Unpack(file), new() { FaceIsFlat = true }).Events.Passes();
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
