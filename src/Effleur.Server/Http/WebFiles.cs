using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Effleur.Server.Http;

/// <summary>The built app: hashed assets are kept for ever, everything else is asked for again each time, unknown pages are the app's own.</summary>
internal static class WebFiles
{
    public static void UseWebFiles(this WebApplication app, string webRoot)
    {
        app.MapFallback("/api/{**path}", () => TypedResults.Problem("There is no such call.", statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();
        if (!File.Exists(Path.Combine(webRoot, "index.html")))
        {
            app.MapFallback(() => TypedResults.Problem($"The app is not built: {webRoot} has no index.html.", statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();
            return;
        }

        StaticFileOptions options = Options(webRoot);
        app.UseStaticFiles(options);
        app.MapFallbackToFile("index.html", options);
    }

    private static StaticFileOptions Options(string webRoot)
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".glb"] = "model/gltf-binary";
        types.Mappings[".task"] = "application/octet-stream";
        types.Mappings[".tflite"] = "application/octet-stream";
        types.Mappings[".binarypb"] = "application/octet-stream";
        types.Mappings[".effleur"] = "application/octet-stream";
        return new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(webRoot)),
            ContentTypeProvider = types,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        };
    }
}
