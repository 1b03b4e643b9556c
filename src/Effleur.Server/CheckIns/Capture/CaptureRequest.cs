using System.Text.Json;
using System.Text.Json.Serialization;
using Effleur.Measurement.Capture;
using Effleur.Server.Http;

namespace Effleur.Server.CheckIns.Capture;

/// <summary>What a client may say in text over <c>/capture</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(CaptureWant), "want")]
internal abstract record CaptureRequest
{
    public static CaptureRequest? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<CaptureRequest>(utf8, ServerJson.Options);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}

/// <summary>What comes next.</summary>
internal sealed record CaptureWant(CaptureShot Shot, CapturePose Pose) : CaptureRequest;
