using System.Diagnostics;
using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks.Load;

/// <summary>How many people one server coaches at once: live sessions at thirty frames a second on the machine that also sends them.</summary>
public static class LoadTable
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(20);

    public static async Task PrintAsync(MassageCatalogue catalogue, string program, IReadOnlyList<int> sizes)
    {
        byte[][] film = Film(catalogue);
        Console.WriteLine($"{Environment.ProcessorCount} cores, {Length.TotalSeconds:0} s each, {film.Average(frame => frame.Length):0} bytes a frame");
        foreach (int sessions in sizes)
        {
            using LoadServer server = LoadServer.Start(program);
            await PrintAsync(server, film, sessions);
        }
    }

    private static async Task PrintAsync(LoadServer server, byte[][] film, int count)
    {
        using var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(2) };
        http.DefaultRequestHeaders.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        LoadSession[] sessions = [.. Enumerable.Range(0, count).Select(i => new LoadSession(server.Address, film, 7 * i))];
        long start = Stopwatch.GetTimestamp();
        double cpu = server.CpuS();
        await Task.WhenAll(sessions.Select(async (session, i) =>
        {
            await Task.Delay(i * 2000 / count); // people do not begin in the same instant
            await session.RunAsync(http, Length, CancellationToken.None);
        }));
        double took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] all = [.. sessions.SelectMany(session => session.DelaysMs).Order()], cues = [.. sessions.SelectMany(session => session.CueDelaysMs).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count,4} sessions: {sessions.Sum(session => session.Sent) / took,7:0} frames/s of {count * LoadSession.FramesPerSecond}, answers {all.Length}: median {At(all, 0.5):0.0} ms, 99 % {At(all, 0.99):0.0} ms; cues and passes {cues.Length}: 99 % {At(cues, 0.99):0.0} ms; dropped {sessions.Sum(session => session.Dropped)}; server {(server.CpuS() - cpu) / took:0.00} cores"));
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    private static byte[][] Film(MassageCatalogue catalogue)
    {
        var scene = new Scene { Head = catalogue.Head, NoisePx = 1.5 };
        byte[] buffer = new byte[FrameCodec.MaxBytes];
        return
        [
            .. scene.Film(GlideScripts.Repeat(catalogue.Techniques["T19"].Strokes[0], Side.Left, 6, 4, true, ReturnStyle.LiftedFast))
                .Select(frame => buffer[..FrameCodec.Encode(frame, buffer)]),
        ];
    }
}
