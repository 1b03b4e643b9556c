using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Effleur.Benchmarks.Load;

/// <summary>A person at the mirror: a session, its line, and when each of its frames was sent.</summary>
internal sealed class LoadSession(LoadFilm film, int offset, int frames, int countFrom) : IDisposable
{
    private readonly long[] _sentAt = new long[frames];
    private LoadLine? _line;
    private int _droppedBefore;

    /// <summary>What came back; null before it is open.</summary>
    public LoadAnswers? Answers { get; private set; }

    /// <summary>Counted frames that were sent.</summary>
    public int Sent { get; private set; }

    /// <summary>Counted frames that were left out because the line was busy.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Frames the server threw away since counting began.</summary>
    public int Dropped => Answers!.Dropped - _droppedBefore;

    /// <summary>Whether the server has ended it.</summary>
    public bool IsClosed => _line is { IsClosed: true };

    public async Task OpenAsync(HttpClient http, LoadReader reader)
    {
        HttpResponseMessage begun = await http.PostAsJsonAsync("/api/sessions", new { routineId = "T19", mode = "mirror", source = "camera", keepRecording = false });
        begun.EnsureSuccessStatusCode();
        Guid id = (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        Answers = new LoadAnswers(_sentAt) { CountFrom = countFrom };
        _line = LoadLine.Open(http.BaseAddress!, id, Answers);
        reader.Add(_line);
        await Answers.First;
    }

    /// <summary>From here on frames are counted.</summary>
    public void BeginCounting() => (Sent, LeftOut, _droppedBefore) = (0, 0, Answers!.Dropped);

    public void Send(int frame)
    {
        Volatile.Write(ref _sentAt[frame], Stopwatch.GetTimestamp());
        if (_line!.TrySend(film.Message(offset, frame))) Sent++;
        else LeftOut++;
    }

    public void Dispose() => _line?.Dispose();
}
