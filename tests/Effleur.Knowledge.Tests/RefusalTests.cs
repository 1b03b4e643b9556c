namespace Effleur.Knowledge.Tests;

public class RefusalTests
{
    [Theory]
    [InlineData("techniques/T12.yaml", "mouth-corner, tragus", "mouth-corner, tragsu", "knowledge/techniques/T12.yaml:{line}: strokes[1].path[1]: no point named \"tragsu\"")]
    [InlineData("techniques/T19.yaml", "kind: glide", "kind: slide", "knowledge/techniques/T19.yaml:{line}: strokes[0].kind: expected one of glide, circle, pump, hold, knead, tap, found \"slide\"")]
    [InlineData("techniques/T19.yaml", "speedCmS: 4", "speedCms: 4", "knowledge/techniques/T19.yaml:{line}: strokes[0].speedCms: unknown field")]
    [InlineData("techniques/T19.yaml", "passes: 8", "pases: 9\n    passes: 8", "knowledge/techniques/T19.yaml:{line}: strokes[0].pases: unknown field")]
    [InlineData("techniques/T19.yaml", "speedCmS: 4", "speedCmS: 40", "knowledge/techniques/T19.yaml:{line}: strokes[0].speedCmS: expected a number from 0.5 to 20, found \"40\"")]
    [InlineData("techniques/T19.yaml", "passes: 8", "passes: many", "knowledge/techniques/T19.yaml:{line}: strokes[0].passes: expected a whole number from 1 to 200, found \"many\"")]
    [InlineData("techniques/T19.yaml", "miyaji-2018", "miyaji-2081", "knowledge/techniques/T19.yaml:{line}: evidence[1]: no evidence named \"miyaji-2081\"")]
    [InlineData("routines/depuff.yaml", "technique: T07", "technique: T99", "knowledge/routines/depuff.yaml:{line}: steps[3].technique: no technique named \"T99\"")]
    [InlineData("points/face.yaml", "vertex: 454", "vertex: 468", "knowledge/points/face.yaml:{line}: tragus.vertex: expected a whole number from 0 to 467, found \"468\"")]
    [InlineData("points/face.yaml", "near: [9, -82, 49]", "near: [0, -82, 91]", "knowledge/points/face.yaml:{line}: chin.near: expected a place on the skin, found one 39 mm away from it")]
    [InlineData("points/face.yaml", "near: [9, -82, 49]", "near: [9, -82]", "knowledge/points/face.yaml:{line}: chin.near: expected 3 numbers, found 2")]
    public void Parse_OneMistake_IsNamedWithFileLineAndField(string file, string was, string isNow, string line) =>
        Assert.Contains(line.Replace("{line}", ShippedKnowledge.LineOf(file, was), StringComparison.Ordinal), ShippedKnowledge.FaultsAfter(file, was, isNow));

    [Fact]
    public void Parse_PathOverTheFrontOfTheNeck_IsRefused()
    {
        string[] faults = ShippedKnowledge.FaultsAfter("points/neck.yaml", "near: [57, -124, -57]", "near: [20, -140, -10]");
        string start = $"knowledge/techniques/T16.yaml:{ShippedKnowledge.LineOf("techniques/T16.yaml", "path: [")}: strokes[0].path: the path enters front-of-neck after";
        Assert.Contains(faults, fault => fault.StartsWith(start, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_PathOverTheEye_IsRefused()
    {
        string fault = Assert.Single(ShippedKnowledge.FaultsAfter("techniques/T12.yaml", "[nose-wing, cheekbone, temple-front]", "[brow-arch, rim-middle, temple-front]"));
        Assert.Contains("the path enters left-eyeball", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TwoMistakesInTwoFiles_NamesBoth()
    {
        string[] faults = ShippedKnowledge.FaultsAfter("techniques/T02.yaml", "id: T02", "id: T99");
        Assert.Contains(faults, fault => IsAbout(fault, "knowledge/routines/first-touch.yaml"));
        Assert.Contains(faults, fault => IsAbout(fault, "knowledge/routines/calm-and-clear.yaml"));

        static bool IsAbout(string fault, string file) =>
            fault.StartsWith(file, StringComparison.Ordinal) && fault.EndsWith("steps[0].technique: no technique named \"T02\"", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stopFrontOfNeck: ]", "knowledge/cues.yaml:2: not YAML: ")]
    [InlineData("stopFrontOfNeck: [[", "knowledge/cues.yaml: not YAML: ")] // the reader itself gives up without a place
    public void Parse_BrokenYaml_IsOneLine(string isNow, string start) =>
        Assert.StartsWith(start, Assert.Single(ShippedKnowledge.FaultsAfter("cues.yaml", "stopFrontOfNeck: [", isNow)), StringComparison.Ordinal);

    [Fact]
    public void Parse_RememberedEvidenceWithASentence_IsRefused() =>
        Assert.Contains(
            "knowledge/evidence/circulation.yaml:2: [0]: mark M is memory: it may not have a sentence to say",
            ShippedKnowledge.FaultsAfter("evidence/circulation.yaml", "mark: V", "mark: M"));

    [Fact]
    public void Parse_StrangeFile_IsRefused() =>
        Assert.Equal(
            ["knowledge/techniques/T12.txt: no such file is expected in the knowledge folder"],
            ShippedKnowledge.FaultsWith(new("techniques/T12.txt", "")));

    [Fact]
    public void Parse_NoFace_IsRefused() =>
        Assert.Equal(["knowledge/head/face.obj: missing"], ShippedKnowledge.FaultsWith(null, "head/face.obj"));

    [Fact]
    public void Parse_FaceWithABadNumber_NamesTheLine() =>
        Assert.Contains("knowledge/head/face.obj:6: v: expected numbers", ShippedKnowledge.FaultsAfter("head/face.obj", "-3.406404", "-3.4o6404"));
}
