using System.Text.Json;
using System.Text.Json.Serialization;
using Effleur.Coaching;
using Effleur.Server.Http;

namespace Effleur.Server.Live;

/// <summary>What a client may say in text over <c>/live</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(LiveCommand), "command")]
internal abstract record LiveRequest
{
    public static LiveRequest? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<LiveRequest>(utf8, ServerJson.Options);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}

internal sealed record LiveCommand(CoachCommand Name) : LiveRequest;
