using System.Globalization;
using Effleur.Core.Catalogue;

namespace Effleur.Benchmarks.Load;

/// <summary>How many people one server coaches at once: live sessions at thirty frames a second on the machine that also sends them.</summary>
public static class LoadTable
{
    // chosen: the runtime has compiled what is hot, and the table is done within three minutes
    private const int WarmUpS = 10;
    private const int CountedS = 10;

    // chosen: answers of the last frames still come, those of a server that has fallen seconds behind do not
    private static readonly TimeSpan LastAnswers = TimeSpan.FromSeconds(1);

    private const int Frames = (WarmUpS + CountedS) * LoadRun.FramesPerSecond;
    private const int CountFrom = WarmUpS * LoadRun.FramesPerSecond;
    private const int OpenedAtOnce = 8;

    public static async Task PrintAsync(MassageCatalogue catalogue, string program, IReadOnlyList<int> sizes)
    {
        var film = new LoadFilm(catalogue);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {CountedS} s counted after {WarmUpS} s, {film.FrameBytes:0} bytes a frame; server, sender and others: processor seconds a second"));
        Console.WriteLine("| sessions | cue delay, median | cue delay, 99 % | any answer, 99 % | dropped by the server | left out by the sender | server | its user + system time a frame | sender | others | sender late, 99 % | server's memory |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (int count in sizes)
        {
            using LoadServer server = LoadServer.Start(program);
            await PrintAsync(server, film, count);
        }
    }

    private static async Task PrintAsync(LoadServer server, LoadFilm film, int count)
    {
        LoadSession[] sessions = [.. Enumerable.Range(0, count).Select(i => new LoadSession(film, 7 * i, Frames, CountFrom))];
        using var reader = new LoadReader(count);
        Task opened = OpenAsync(server, sessions, reader);
        reader.ReadUntil(opened);
        await opened;
        var run = new LoadRun(sessions, reader, Frames, CountFrom);
        CpuUse before = default;
        run.Run(Counting);
        CpuUse used = CpuUse.Now(server).Since(before, run.CountedS);
        reader.ReadUntil(Task.Delay(LastAnswers));
        Print(sessions, run, used, server.MemoryMb());
        foreach (LoadSession session in sessions) session.Dispose();

        void Counting()
        {
            foreach (LoadSession session in sessions) session.BeginCounting();
            before = CpuUse.Now(server);
        }
    }

    private static async Task OpenAsync(LoadServer server, LoadSession[] sessions, LoadReader reader)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Add("Origin", server.Address.GetLeftPart(UriPartial.Authority));
        await Parallel.ForEachAsync(
            sessions, new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce }, async (session, _) => await session.OpenAsync(http, reader));
    }

    private static void Print(LoadSession[] sessions, LoadRun run, CpuUse cores, double memoryMb)
    {
        double[] events = Sorted(sessions.SelectMany(session => session.Answers!.EventsMs)), all = Sorted(sessions.SelectMany(session => session.Answers!.AllMs));
        double sent = sessions.Sum(session => session.Sent), dropped = sessions.Sum(session => session.Dropped), leftOut = sessions.Sum(session => session.LeftOut);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {sessions.Length} | {At(events, 0.5):0.0} ms | {At(events, 0.99):0.0} ms | {At(all, 0.99):0.0} ms | {dropped / sent:0.00 %} | {leftOut / (sent + leftOut):0.00 %} | {cores.Server:0.00} | {1e6 * cores.ServerUser / (sent / run.CountedS):0} + {1e6 * (cores.Server - cores.ServerUser) / (sent / run.CountedS):0} µs | {cores.Sender:0.00} | {cores.Machine - cores.Server - cores.Sender:0.00} | {At(Sorted(run.LateMs), 0.99):0.0} ms | {memoryMb:0} MB |"));
        Console.Error.WriteLine($"{sessions.Length}: {string.Join(", ", sessions.SelectMany(session => session.Answers!.Counts).GroupBy(pair => pair.Key).Select(type => $"{type.Sum(pair => pair.Value)} {type.Key}"))}; {sessions.Count(session => session.IsClosed)} closed");
    }

    private static double[] Sorted(IEnumerable<double> values) => [.. values.Order()];

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];

    private readonly record struct CpuUse(double Server, double ServerUser, double Sender, double Machine)
    {
        public static CpuUse Now(LoadServer server)
        {
            (double user, double system) = server.CpuS();
            return new(user + system, user, Environment.CpuUsage.TotalTime.TotalSeconds, MachineClock.BusyS());
        }

        public CpuUse Since(CpuUse before, double seconds) =>
            new((Server - before.Server) / seconds, (ServerUser - before.ServerUser) / seconds, (Sender - before.Sender) / seconds, (Machine - before.Machine) / seconds);
    }
}
