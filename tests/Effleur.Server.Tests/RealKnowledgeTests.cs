using System.Text.Json.Nodes;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Effleur.Server.Sessions;
using Effleur.Server.Tests.Support;
using Effleur.Server.Trends;
using Microsoft.AspNetCore.Builder;

namespace Effleur.Server.Tests;

public class RealKnowledgeTests
{
    private static readonly MassageCatalogue Catalogue = KnowledgeFolder.Load(ContractFiles.Knowledge());

    [Fact]
    public void Words_EverySentenceTheServerMayChoose_IsInKnowledge()
    {
        foreach (string key in SessionSummaryRules.Keys.Concat(CoverageGap.Keys).Concat(TechniqueTrends.Keys).Append("todayNotYetDone").Append("todayLongestAgo"))
            Assert.True(Catalogue.Words.ContainsKey(key), $"words.yaml has no '{key}'.");
    }

    [Fact]
    public async Task Build_RealKnowledge_ServesHeadRoutinesAndARealCoach()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-real").FullName;
        await using (WebApplication app = EffleurServer.Build(new ServerOptions
        {
            Port = 0,
            DataFolder = folder,
            KnowledgeFolder = ContractFiles.Knowledge(),
            WebRoot = folder,
        }))
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            await using LiveServer server = LiveServer.Around(app, folder);
            JsonNode head = await server.GetAsync("/api/head");
            string routine = (await server.GetAsync("/api/today"))["routines"]![0]!["id"]!.GetValue<string>();
            JsonNode choreography = await server.GetAsync($"/api/choreographies/{routine}");
            Guid session = await server.BeginAsync(routine: routine);
            using LiveClient client = await server.ConnectAsync(session);
            for (int i = 0; i < 20; i++) await client.SendFrameAsync(i / 30.0);
            JsonNode step = await client.NextAsync("step");
            for (int i = 0; i < choreography["steps"]!.AsArray().Count; i++) await client.CommandAsync("skip");
            await client.NextAsync("done");
            await client.SendFrameAsync(5);
            JsonNode afterwards = await client.NextAsync("state", state => state["atS"]!.GetValue<double>() == 5);
            JsonNode summary = await server.EndAsync(session, "stopped");

            Assert.Equal(468, head["uv"]!.AsArray().Count);
            Assert.True(head["vertices"]!.AsArray().Count > 468);
            Assert.True(choreography["steps"]!.AsArray().Count > 4);
            Assert.Equal("started", step["reason"]!.GetValue<string>());
            Assert.Equal("done", afterwards["phase"]!.GetValue<string>());
            Assert.Null(summary["score"]);
            Assert.Equal(ExpectedPasses(routine), summary["passesWanted"]!.GetValue<int>());
        }
    }

    private static int ExpectedPasses(string routine)
    {
        int passes = 0;
        foreach (ChoreographyStep step in ChoreographyCompiler.Compile(Catalogue, Catalogue.Routines[routine]).Steps)
            foreach (HandTrack hand in step.Hands) passes += hand.Passes.Length;
        return passes;
    }
}
