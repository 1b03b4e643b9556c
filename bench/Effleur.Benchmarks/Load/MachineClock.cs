using System.Globalization;

namespace Effleur.Benchmarks.Load;

/// <summary>Processor seconds all programs of this machine have used: what is not the server's or the sender's belongs to somebody else.</summary>
internal static class MachineClock
{
    // proc(5): user, nice, system, (idle, iowait,) irq and softirq, in hundredths of a second
    private static readonly int[] Busy = [1, 2, 3, 6, 7];

    /// <summary>NaN where there is no such count (it is Linux's).</summary>
    public static double BusyS()
    {
        if (!File.Exists("/proc/stat")) return double.NaN;
        string[] words = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Busy.Sum(i => double.Parse(words[i], CultureInfo.InvariantCulture)) / 100;
    }
}
