using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class KilledServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_InTheMiddleOfASession_LosesAtMostTheLastSecond()
    {
        string folder = Directory.CreateTempSubdirectory("effleur-killed").FullName;
        Guid session;
        var seen = new List<(double AtS, TimeSpan When)>();
        TimeSpan killed;
        using (ServerProcess server = await ServerProcess.StartAsync(folder))
        {
            using var http = new HttpClient { BaseAddress = server.Address };
            http.DefaultRequestHeaders.Add("Origin", server.Origin);
            var begin = new { routineId = TestCatalogue.Calm, mode = "mirror", source = "camera", keepRecording = true };
            JsonNode begun = await LiveServer.ReadAsync(await http.PostAsJsonAsync("/api/sessions", begin, Cancellation));
            session = begun["id"]!.GetValue<Guid>();
            using LiveClient client = await LiveClient.ConnectAsync(server.Address, session, server.Origin);
            var clock = Stopwatch.StartNew();
            while (seen.Count == 0 || clock.Elapsed < seen[0].When + TimeSpan.FromSeconds(2))
            {
                await client.SendFrameAsync(seen.Count + 1);
                JsonNode pass = await client.NextAsync("pass");
                seen.Add((pass["atS"]!.GetValue<double>(), clock.Elapsed));
            }

            killed = clock.Elapsed;
            server.Kill();
        }

        await using (LiveServer again = await LiveServer.StartAsync(folder))
        {
            JsonNode detail = await again.DetailAsync(session);
            double[] kept = [.. detail["passes"]!.AsArray().Select(pass => pass!["endS"]!.GetValue<double>())];
            double[] owed = [.. seen.Where(pass => pass.When < killed - TimeSpan.FromSeconds(1)).Select(pass => pass.AtS)];

            Assert.NotEmpty(owed);
            Assert.Equal(owed, kept.Take(owed.Length));
            Assert.Equal(Enumerable.Range(1, kept.Length).Select(i => (double)i), kept);
            Assert.Equal("interrupted", detail["status"]!.GetValue<string>());
            Assert.Equal(kept.Average(), detail["score"]!.GetValue<double>(), 6);
            HttpResponseMessage recording = await again.Http.GetAsync($"/api/sessions/{session}/recording", Cancellation);
            Assert.True((await recording.Content.ReadAsByteArrayAsync(Cancellation)).Length > owed.Length * LiveClient.FrameBytes(0).Length);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Start_SecondServerOnTheSameFolder_IsRefused()
    {
        await using LiveServer first = await LiveServer.StartAsync();

        var fault = await Assert.ThrowsAnyAsync<Effleur.Storage.StorageException>(() => LiveServer.StartAsync(first.DataFolder));

        Assert.Contains(first.DataFolder, fault.Message, StringComparison.Ordinal);
    }
}
