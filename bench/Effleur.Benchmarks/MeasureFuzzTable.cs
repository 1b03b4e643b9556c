using System.Diagnostics;
using System.Globalization;
using Effleur.Testing.Pulse;

namespace Effleur.Benchmarks;

/// <summary>So many senseless traces: a crash, a value or a number that is none ends it.</summary>
public static class MeasureFuzzTable
{
    public static void Print(int count)
    {
        long start = Stopwatch.GetTimestamp();
        var refused = TraceFuzz.Run(count, new(7));
        string reasons = string.Join(", ", refused.OrderByDescending(r => r.Value).Select(r => $"{r.Key} {r.Value}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} traces: no value, no NaN; readings refused: {reasons}; {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
    }
}
