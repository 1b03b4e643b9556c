using System.Text.Json.Nodes;
using Effleur.Server.Tests.Support;
using Npgsql;

namespace Effleur.Server.Tests;

/// <summary>Two servers beside each other on one PostgreSQL.</summary>
public class TwoNodesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Session_BegunOnOneNode_GoesOnOnTheOtherAndTheFirstIsTold()
    {
        string name = $"effleur_test_{Guid.NewGuid():N}";
        string url = await MakeDatabaseAsync(name);
        await using (LiveServer one = await LiveServer.StartAsync(databaseUrl: url))
        await using (LiveServer two = await LiveServer.StartAsync(databaseUrl: url))
        {
            Guid session = await one.BeginAsync();
            using LiveClient first = await one.ConnectAsync(session);
            await first.SendFrameAsync(1);
            await first.NextAsync("pass");
            await one.UntilSavedAsync(session, stored => stored["passesSeen"]!.GetValue<int>() == 1);

            using LiveClient second = await two.ConnectAsync(session);
            await second.SendFrameAsync(2);
            await second.NextAsync("pass");
            one.Time.Advance(0.5);
            List<JsonNode> rest = await first.RestAsync();
            await two.EndAsync(session);

            JsonNode detail = await one.DetailAsync(session);
            Assert.Contains("another window", rest[^1]["text"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Equal([1.0, 2], detail["passes"]!.AsArray().Select(pass => pass!["endS"]!.GetValue<double>()));
            Assert.Equal("finished", detail["status"]!.GetValue<string>());
        }

        await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    [Fact]
    public async Task Start_OneNodeRestarts_LeavesTheOthersSessionsRunning()
    {
        string name = $"effleur_test_{Guid.NewGuid():N}";
        string url = await MakeDatabaseAsync(name);
        await using (LiveServer one = await LiveServer.StartAsync(databaseUrl: url))
        {
            Guid session = await one.BeginAsync();
            await using LiveServer two = await LiveServer.StartAsync(databaseUrl: url);

            Assert.Equal("running", (await two.DetailAsync(session))["status"]!.GetValue<string>());
        }

        await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task<string> MakeDatabaseAsync(string name)
    {
        await RunAsync($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Server()) { Database = name, Pooling = false }.ConnectionString;
    }

    private static string Server()
    {
        string? server = Environment.GetEnvironmentVariable("TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "TEST_POSTGRES holds no connection string, so PostgreSQL was not tried.");
        return server;
    }

    private static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server());
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
