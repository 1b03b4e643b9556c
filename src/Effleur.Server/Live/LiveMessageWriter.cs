using System.Buffers;
using System.Text.Json;
using Effleur.Server.Http;

namespace Effleur.Server.Live;

/// <summary>Writes one client's messages as JSON, each into the same buffer.</summary>
internal sealed class LiveMessageWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public LiveMessageWriter() => _json = new(_buffer, new JsonWriterOptions { Encoder = ServerJson.Options.Encoder, SkipValidation = true });

    /// <summary>The message's text; good until the next one is written.</summary>
    public ReadOnlyMemory<byte> Write(LiveMessage message)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        JsonSerializer.Serialize(_json, message, ServerJson.Options);
        return _buffer.WrittenMemory;
    }

    public void Dispose() => _json.Dispose();
}
