using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class OpenApiTests
{
    [Fact]
    public async Task Document_Served_IsTheOneTheBrowsersTypesAreMadeFrom()
    {
        await using LiveServer server = await LiveServer.StartAsync();
        string file = ContractFiles.Path("openapi.json");

        string served = (await server.Http.GetStringAsync("/api/openapi.json", TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACTS") == "1") await File.WriteAllTextAsync(file, served, TestContext.Current.CancellationToken);

        Assert.True(
            served == await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken),
            "The API changed: run the tests of Effleur.Server with UPDATE_CONTRACTS=1, look at the difference, and make the browser's types again.");
    }
}
