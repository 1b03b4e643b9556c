using Microsoft.AspNetCore.OpenApi;

namespace Effleur.Server.Http;

/// <summary>The document the browser's types are generated from: without the address it happened to be served at.</summary>
internal static class OpenApiDocument
{
    public static void Configure(OpenApiOptions options) =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Effleur";
            document.Info.Version = "1";
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
}
