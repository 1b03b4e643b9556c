using System.Net;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public sealed class WebFilesTests : IDisposable
{
    private readonly string _webRoot = Directory.CreateTempSubdirectory("effleur-web").FullName;

    public WebFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(_webRoot, "assets"));
        File.WriteAllText(Path.Combine(_webRoot, "index.html"), "<title>Effleur</title>");
        File.WriteAllText(Path.Combine(_webRoot, "assets", "app-1a2b.js"), "1");
        File.WriteAllText(Path.Combine(_webRoot, "hand.task"), "model");
        File.WriteAllText(Path.Combine(_webRoot, "vision.wasm"), "wasm");
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "text/html", false)]
    [InlineData("/history", "text/html", false)]
    [InlineData("/session/42", "text/html", false)]
    [InlineData("/assets/app-1a2b.js", "text/javascript", true)]
    [InlineData("/hand.task", "application/octet-stream", false)]
    [InlineData("/vision.wasm", "application/wasm", false)]
    public async Task Get_AppFile_HasItsTypeAndCaching(string path, string type, bool isForEver)
    {
        await using LiveServer server = await LiveServer.StartAsync(webRoot: _webRoot);

        HttpResponseMessage answer = await server.Http.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(isForEver ? "public, max-age=31536000, immutable" : "no-cache", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/assets/gone.js")]
    [InlineData("/..%2f..%2fetc/passwd.txt")]
    [InlineData("/api/gone")]
    public async Task Get_FileThatIsNotThere_IsNotThePage(string path)
    {
        await using LiveServer server = await LiveServer.StartAsync(webRoot: _webRoot);

        HttpResponseMessage answer = await server.Http.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Get_AppNotBuilt_SaysSo()
    {
        await using LiveServer server = await LiveServer.StartAsync();

        HttpResponseMessage answer = await server.Http.GetAsync("/", Cancellation);

        Assert.Contains("not built", (await LiveServer.ReadAsync(answer))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_webRoot, recursive: true);
}
