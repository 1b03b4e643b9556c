namespace Effleur.Coaching.Recognition;

internal static class Odds
{
    public static double Glide = 2.5, PalmLess = 2.5, PlaceOdds = 4, HoldLess = 1, SigmaMm = 8, PlaceSigmaMm = 9, PosCap = 6, SpreadWeight = 14, RateSigma = 0.4, SenseWeight = 2;
    public static double PerS = 3, MemoryS = 10, TempoFree = 0.5, TempoSigma = 0.25, Enter = 2, MidEnter = 12, Leave = 7, OffPerS = 2.5, Floor = 3, WrongHand = 1.5, Alone = 1.5, Prior = 4, Switch = 0.3;
    public static double SpeedShare = 0.25, VelNorm = 14, Slowest = 0.55, Quickest = 1.65, SpeedNoise = 3.5, ReachSpeed = 1.1, ReachLength = 0.35, ReachWeight = 4, SwingLess = 1.5, Sure = 0.6, SureForS = 0.5, Unsure = 0.35, Temper = 2.8, Cap = 20;
}
