using System.Text.Json;
using Effleur.Coaching;
using Effleur.Coaching.Reports;
using Effleur.Core.Frames;

namespace Effleur.Testing.Fuzz;

/// <summary>Sends damaged frames and damaged recordings through decoder and coach.</summary>
/// <param name="Programs">What is coached.</param>
/// <param name="Films">Sound frames, a film each.</param>
public sealed record FrameFuzz(IReadOnlyList<CoachProgram> Programs, IReadOnlyList<IReadOnlyList<Frame>> Films)
{
    // a session ends sooner or later; damage that piles up over longer ones is seen as well
    private const int LongestSession = 3000;

    // JSON has no NaN and no infinity: writing a report that holds one throws
    private static readonly JsonSerializerOptions Strict = new();

    /// <summary>Frames that reached the coach of so many damaged and sound ones.</summary>
    public long Frames(int count, Random random)
    {
        byte[] buffer = new byte[FrameCodec.MaxBytes];
        var frame = new Frame();
        long coached = 0;
        for (int done = 0; done < count;)
        {
            IReadOnlyList<Frame> film = Films[random.Next(Films.Count)];
            CoachState state = Coach.Start(Programs[random.Next(Programs.Count)]);
            List<CoachEvent> events = [];
            int length = Math.Min(count - done, random.Next(LongestSession)), share = random.Next(1, 5);
            for (int i = 0; i < length; i++, done++)
            {
                ReadOnlySpan<byte> sound = buffer.AsSpan(0, FrameCodec.Encode(film[i % film.Count], buffer));
                ReadOnlySpan<byte> sent = random.Next(share) == 0 ? Mutation.Of(sound, random) : sound;
                if (FrameCodec.Decode(sent, frame) != FrameFault.None) continue;
                state = Coach.Advance(state, frame, CoachOptions.Default, events);
                coached++;
            }

            Check(Coach.Finish(state, events), events);
        }

        return coached;
    }

    /// <summary>Recordings that were read to an end, cut or whole, of so many damaged ones; the others were refused in one line.</summary>
    public int Recordings(int count, Random random)
    {
        int read = 0;
        for (int i = 0; i < count; i++)
        {
            using var file = new MemoryStream(Mutation.Of(Recording(Films[random.Next(Films.Count)], random.Next(2, 40)), random));
            read += Read(file, Programs[random.Next(Programs.Count)]) ? 1 : 0;
        }

        return read;
    }

    /// <summary>A frame of its own: a film goes on using the one it gave.</summary>
    public static Frame Copy(Frame frame)
    {
        byte[] bytes = new byte[FrameCodec.MaxBytes];
        int length = FrameCodec.Encode(frame, bytes);
        var copy = new Frame();
        return FrameCodec.Decode(bytes.AsSpan(0, length), copy) == FrameFault.None ? copy : throw new InvalidOperationException("The film has a frame that cannot be read.");
    }

    private static bool Read(MemoryStream file, CoachProgram program)
    {
        try
        {
            var reader = new RecordingReader(file, "fuzz.effleur");
            CoachState state = Coach.Start(program);
            List<CoachEvent> events = [];
            var frame = new Frame();
            while (reader.Read(frame)) state = Coach.Advance(state, frame, CoachOptions.Default, events);
            Check(Coach.Finish(state, events), events);
            return true;
        }
        catch (RecordingException refusal) when (!refusal.Message.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }
    }

    private static byte[] Recording(IReadOnlyList<Frame> film, int frames)
    {
        using var file = new MemoryStream();
        var writer = new RecordingWriter(file, new());
        foreach (Frame frame in film.Take(frames)) writer.Write(frame);
        return file.ToArray();
    }

    private static void Check(CoachState state, List<CoachEvent> events)
    {
        JsonSerializer.Serialize(CoachReporter.Make(events, state), Strict);
        foreach (CoachEvent one in events) JsonSerializer.Serialize(one, one.GetType(), Strict);
    }
}
