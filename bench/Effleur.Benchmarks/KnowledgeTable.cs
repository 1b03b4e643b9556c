using System.Diagnostics;
using System.Globalization;
using Effleur.Knowledge;

namespace Effleur.Benchmarks;

/// <summary>How long it takes to load and check all knowledge: the first time in a process, and again.</summary>
public static class KnowledgeTable
{
    // the runtime compiles a method for good only after it has run some thirty times
    private const int WarmUps = 40;
    private const int Rounds = 15;

    public static void Print(string folder)
    {
        double firstMs = LoadMs(folder);
        for (int i = 0; i < WarmUps; i++) LoadMs(folder);
        double[] againMs = [.. Enumerable.Range(0, Rounds).Select(_ => LoadMs(folder)).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"first {firstMs:0} ms; compiled, of {Rounds}: median {againMs[Rounds / 2]:0} ms, {againMs[0]:0} to {againMs[^1]:0} ms; {Environment.ProcessorCount} cores"));
    }

    private static double LoadMs(string folder)
    {
        long start = Stopwatch.GetTimestamp();
        KnowledgeFolder.Load(folder);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
