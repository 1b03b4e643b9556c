using System.Threading.Channels;
using Effleur.Server.Live;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public sealed class SaveClockTests : IDisposable
{
    private readonly ManualTimeProvider _time = new();
    private readonly SaveClock _clock;
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly Channel<int> _saves = Channel.CreateUnbounded<int>();

    public SaveClockTests() => _clock = new(_time);

    public void Dispose()
    {
        _clock.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task RunAsync_OneSession_SavesTwiceASecond()
    {
        Task run = _clock.RunAsync(() => Save(1), _stop.Token);
        for (int i = 0; i < 4; i++)
        {
            Pass(0.5);
            await Saved(1);
        }

        await StopAsync(run);
        Assert.Equal(0, _saves.Reader.Count);
    }

    [Fact]
    public async Task RunAsync_FiftySessions_SaveTogetherAFifthAtATime()
    {
        Task[] runs = [.. Enumerable.Range(0, 50).Select(i => _clock.RunAsync(() => Save(i), _stop.Token))];
        List<int> all = [];
        for (int tick = 0; tick < 5; tick++)
        {
            Pass(0.1);
            int[] together = await Saved(10);
            Assert.Single(together.Select(i => i % 5).Distinct());
            all.AddRange(together);
        }

        await StopAsync(Task.WhenAll(runs));
        Assert.Equal(Enumerable.Range(0, 50), all.Order());
    }

    [Fact]
    public async Task RunAsync_SlowSave_IsMadeUpForOnceAfterwards()
    {
        TaskCompletionSource disk = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task run = _clock.RunAsync(() => Task.WhenAll(Save(1), disk.Task), _stop.Token);
        Pass(0.5);
        await Saved(1);
        Pass(1.5);
        Assert.Equal(0, _saves.Reader.Count);
        disk.SetResult();
        await Saved(1);
        Pass(0.5);
        await Saved(1);

        await StopAsync(run);
        Assert.Equal(0, _saves.Reader.Count);
    }

    [Fact]
    public async Task RunAsync_AfterEverybodyHasLeft_SavesForWhoComesNext()
    {
        using var first = new CancellationTokenSource();
        Task gone = _clock.RunAsync(() => Save(1), first.Token);
        await first.CancelAsync();
        await gone;
        Pass(5);
        Assert.Equal(0, _saves.Reader.Count);

        Task run = _clock.RunAsync(() => Save(2), _stop.Token);
        Pass(0.5);

        Assert.Equal(2, Assert.Single(await Saved(1)));
        await StopAsync(run);
    }

    [Fact]
    public async Task RunAsync_SaveThatFails_TellsWhoeverRunsIt()
    {
        Task run = _clock.RunAsync(() => throw new InvalidOperationException("no room"), _stop.Token);
        Pass(0.5);

        await Assert.ThrowsAsync<InvalidOperationException>(() => run);
    }

    private Task Save(int who)
    {
        _saves.Writer.TryWrite(who);
        return Task.CompletedTask;
    }

    /// <summary>Time goes on in steps in which the clock rings once.</summary>
    private void Pass(double seconds)
    {
        for (int i = 0; i < Math.Round(seconds / 0.1); i++) _time.Advance(0.1);
    }

    private async Task<int[]> Saved(int count)
    {
        int[] who = new int[count];
        for (int i = 0; i < count; i++) who[i] = await _saves.Reader.ReadAsync(TestContext.Current.CancellationToken);
        return who;
    }

    private async Task StopAsync(Task run)
    {
        await _stop.CancelAsync();
        await run;
    }
}
