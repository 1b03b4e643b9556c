using System.Text.Json;

namespace Effleur.Core.Frames;

/// <summary>Constants of the recording format (docs/frame-format.md).</summary>
internal static class RecordingFormat
{
    public const ushort Version = 1;
    public const int PrefixBytes = 12;
    public const int MaxHeaderBytes = 65_536;
    public static readonly JsonSerializerOptions HeaderJson = new(JsonSerializerDefaults.Web);

    public static ReadOnlySpan<byte> Magic => "EFFL"u8;
}
