using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Effleur.Cli.Looking;

/// <summary>Decodes a video or image with ffmpeg, picture by picture, with the file's own timestamps and rotation.</summary>
public static partial class VideoDecoder
{
    private const int BmpHeaderBytes = 6;

    /// <summary>Every picture in order.</summary>
    /// <exception cref="RefusedException">ffmpeg is missing, or the file is no picture or video.</exception>
    public static async IAsyncEnumerable<VideoPicture> Decode(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        using Process ffmpeg = Start(path);
        var times = Channel.CreateUnbounded<long>();
        Task<string> complaint = ReadTimes(ffmpeg.StandardError, times.Writer);
        long? first = null;
        while (await ReadBmp(ffmpeg.StandardOutput.BaseStream, cancel) is { } bmp)
        {
            long timeUs = await times.Reader.ReadAsync(cancel);
            first ??= timeUs;
            yield return new VideoPicture(timeUs - first.Value, bmp);
        }

        await ffmpeg.WaitForExitAsync(cancel);
        if (first is null) throw new RefusedException($"{path}: not a picture or video that can be read ({await complaint})");
    }

    private static Process Start(string path)
    {
        // passthrough keeps every picture with its own time; showinfo prints those times on standard error.
        string[] arguments =
        [
            "-hide_banner", "-nostdin", "-i", path, "-map", "0:v:0", "-fps_mode", "passthrough",
            "-vf", "showinfo", "-f", "image2pipe", "-c:v", "bmp", "-pix_fmt", "bgr24", "-",
        ];
        var start = new ProcessStartInfo("ffmpeg", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            return Process.Start(start) ?? throw new RefusedException("ffmpeg could not be started.");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new RefusedException("ffmpeg is needed to read videos and pictures, and was not found.", missing);
        }
    }

    private static async Task<string> ReadTimes(StreamReader standardError, ChannelWriter<long> times)
    {
        string last = "no reason given";
        while (await standardError.ReadLineAsync() is { } line)
        {
            Match time = PictureTime().Match(line);
            if (time.Success) times.TryWrite((long)Math.Round(1e6 * double.Parse(time.Groups[1].Value, CultureInfo.InvariantCulture)));
            else if (line.Length > 0) last = line;
        }

        times.Complete();
        return last;
    }

    private static async Task<byte[]?> ReadBmp(Stream stream, CancellationToken cancel)
    {
        var header = new byte[BmpHeaderBytes];
        if (await stream.ReadAtLeastAsync(header, BmpHeaderBytes, throwOnEndOfStream: false, cancel) < BmpHeaderBytes) return null;
        var bmp = new byte[BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(2))];
        header.CopyTo(bmp, 0);
        await stream.ReadExactlyAsync(bmp.AsMemory(BmpHeaderBytes), cancel);
        return bmp;
    }

    [GeneratedRegex(@"showinfo.* pts_time:\s*(-?[0-9.]+)")]
    private static partial Regex PictureTime();
}
