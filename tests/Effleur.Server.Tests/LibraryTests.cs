using System.Net;
using System.Text.Json;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class LibraryTests
{
    [Fact]
    public async Task Library_WithTheRealKnowledge_ListsEveryTechniqueWithWhatItIsFilteredBy()
    {
        await using RealServer server = await RealServer.StartAsync();

        JsonElement library = await server.GetAsync("/api/library");

        JsonElement[] techniques = [.. library.GetProperty("techniques").EnumerateArray()];
        Assert.Equal(36, techniques.Length);
        Assert.All(techniques, technique => Assert.True(
            technique.GetProperty("goals").GetArrayLength() > 0 && technique.GetProperty("zones").GetArrayLength() > 0 && technique.GetProperty("seconds").GetDouble() > 5));
        Assert.True(library.GetProperty("routines").GetArrayLength() >= 16);
    }

    [Fact]
    public async Task Technique_AtTheEye_NamesItsStudiesItsGradesAndGlaucoma()
    {
        await using RealServer server = await RealServer.StartAsync();

        JsonElement technique = await server.GetAsync("/api/techniques/T13");

        Assert.Contains(technique.GetProperty("studies").EnumerateArray(), study => study.GetProperty("id").GetString() == "eye-pressure");
        Assert.Contains(technique.GetProperty("conditions").EnumerateArray(), note => note.GetProperty("condition").GetString()!.StartsWith("Glaucoma", StringComparison.Ordinal));
        Assert.Equal("veryLow", technique.GetProperty("goals")[0].GetProperty("grade").GetString());
    }

    [Fact]
    public async Task Technique_NotThere_IsRefusedInOneLine()
    {
        await using RealServer server = await RealServer.StartAsync();

        using HttpResponseMessage answer = await server.Http.GetAsync("/api/techniques/T99", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no technique 'T99'.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_Claims_AreSevenAndEachLeadsToStudiesThatAreThere()
    {
        await using RealServer server = await RealServer.StartAsync();

        JsonElement evidence = await server.GetAsync("/api/evidence");

        HashSet<string> studies = [.. evidence.GetProperty("studies").EnumerateArray().Select(study => study.GetProperty("id").GetString()!)];
        Assert.Equal(7, evidence.GetProperty("claims").GetArrayLength());
        Assert.All(evidence.GetProperty("claims").EnumerateArray().SelectMany(claim => claim.GetProperty("evidence").EnumerateArray()), id => Assert.Contains(id.GetString()!, studies));
    }

    [Fact]
    public async Task Atlas_Everything_IsOnTheHeadAndSmallEnoughToSend()
    {
        await using RealServer server = await RealServer.StartAsync();

        string body = await server.Http.GetStringAsync("/api/atlas", TestContext.Current.CancellationToken);

        Assert.InRange(body.Length, 10_000, 250_000);
        JsonElement atlas = JsonDocument.Parse(body).RootElement;
        Assert.Equal(10, atlas.GetProperty("lymph").GetArrayLength());
        Assert.All(atlas.GetProperty("muscles").EnumerateArray(), muscle => Assert.Equal(
            muscle.GetProperty("fibres").GetProperty("left").GetArrayLength(), muscle.GetProperty("fibres").GetProperty("right").GetArrayLength()));
    }

    [Fact]
    public async Task Choreography_OfATechnique_CanBePractised()
    {
        await using RealServer server = await RealServer.StartAsync();

        JsonElement choreography = await server.GetAsync("/api/choreographies/T36");

        Assert.All(
            choreography.GetProperty("steps").EnumerateArray().Where(step => step.GetProperty("phase").GetString() == "work").SelectMany(step => step.GetProperty("hands").EnumerateArray()),
            hand => Assert.Equal("guaSha", hand.GetProperty("tool").GetString()));
    }
}
