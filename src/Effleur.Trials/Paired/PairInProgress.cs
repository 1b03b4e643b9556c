using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Paired;

/// <summary>One pair while its observations are gathered: sums and numbers for either arm.</summary>
internal sealed class PairInProgress(int number)
{
    private ArmSums _active;
    private ArmSums _control;
    private Side? _side;
    private (int Pair, int Order, int Place) _firstActive = Never;
    private (int Pair, int Order, int Place) _firstControl = Never;

    private static (int Pair, int Order, int Place) Never => (int.MaxValue, int.MaxValue, int.MaxValue);

    public bool IsWhole => _active.Count > 0 && _control.Count > 0;

    /// <summary>Whether a slot came more than once: a day of a block, or in the other designs an arm or, in pairs, a place.</summary>
    public bool HasDuplicates(TrialDesign design) =>
        _active.HasSameOrder || _control.HasSameOrder || (design != TrialDesign.Blocks && Math.Max(_active.Count, _control.Count) > 1)
        || (design == TrialDesign.Pairs && (_active.Orders & _control.Orders) != 0);

    public void Add(TrialObservation observation, bool isActive, int place)
    {
        (int Pair, int Order, int Place) when = (observation.Pair, observation.Order, place);
        if (isActive)
        {
            _active.Add(observation);
            _side ??= observation.Side;
            if (when.CompareTo(_firstActive) < 0) _firstActive = when;
        }
        else
        {
            _control.Add(observation);
            if (when.CompareTo(_firstControl) < 0) _firstControl = when;
        }
    }

    public TrialPair Done() => new(number, _active.Mean, _control.Mean, _active.MeanBefore, _control.MeanBefore, _side, _firstActive.CompareTo(_firstControl) < 0);

    private struct ArmSums
    {
        private double _outcome;
        private double _before;
        private int _befores;

        public int Count { get; private set; }

        // A bit for each of the first 64 places; later ones are not looked at.
        public ulong Orders { get; private set; }

        public bool HasSameOrder { get; private set; }

        public readonly double Mean => _outcome / Count;

        // A before that only some of an arm's slots have is none: the mean would be of other days.
        public readonly double MeanBefore => _befores == Count ? _before / _befores : double.NaN;

        public void Add(TrialObservation observation)
        {
            _outcome += observation.Outcome!.Value;
            Count++;
            ulong place = observation.Order is >= 0 and < 64 ? 1UL << observation.Order : 0;
            HasSameOrder |= (Orders & place) != 0;
            Orders |= place;
            if (observation.Before is not { } before || !Magnitude.IsUsable(before)) return;
            _before += before;
            _befores++;
        }
    }
}
