using Effleur.Core.Readings;
using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>How the camera's linear colours become those under D65, and how wrong that may be (docs/methods/white-balance.md).</summary>
public sealed record WhiteBalance
{
    // Chosen: no card is wholly flat over the spectrum and none stands in quite the face's light, so a hundredth in each channel by itself;
    // one held 1 cm nearer to a lamp at 65 cm, or turned 14° away, is 3 % brighter or darker in all of them.
    private const double CardChannelShare = 0.01;
    private const double CardCommonShare = 0.03;

    // Chosen: without a card a face's own colour moves from visit to visit by a few hundredths (a flush), and its lamp's strength by more.
    private const double SceneChannelShare = 0.04;
    private const double SceneCommonShare = 0.08;

    // Chosen: a camera's own white balance is off by about a tenth in each channel between lamps, its exposure by a fifth.
    private const double NoneChannelShare = 0.10;
    private const double NoneCommonShare = 0.20;

    // A card this bright may be clipped in part, one this dark has too few steps of 8 bits (chosen: 250 and 25 of 255).
    private const double BrightestCard = 0.956;
    private const double DarkestCard = 0.0097;

    // Pixels of a compressed picture are not each their own: the colour of a block of four by four is (chosen: JPEG's and H.264's usual thinning of colour, twice).
    private const double PixelsForOne = 16;

    private WhiteBalance(LightReference reference, ChannelMatrix matrix, LinearRgb channelError, double commonError) =>
        (Reference, Matrix, ChannelError, CommonError) = (reference, matrix, channelError, commonError);

    /// <summary>The camera's own colours, with a large error.</summary>
    public static WhiteBalance None { get; } = new(LightReference.None, ChannelMatrix.Identity, Even(NoneChannelShare), NoneCommonShare);

    /// <summary>What they were set right by.</summary>
    public LightReference Reference { get; }

    /// <summary>From seen to true, both linear.</summary>
    public ChannelMatrix Matrix { get; }

    /// <summary>One standard error of each channel by itself, as a share of it.</summary>
    public LinearRgb ChannelError { get; }

    /// <summary>One standard error all channels have in common (how bright the light is taken to be), as a share.</summary>
    public double CommonError { get; }

    /// <summary>Why it cannot be used; null when it can.</summary>
    public ReadingRefusal? Refused { get; private init; }

    /// <summary>How far colours set right by this may be trusted, 0 to 1 (chosen: 1 with card or chart, a half by the face itself, 0.3 by nothing).</summary>
    public double Trust => Reference switch { LightReference.Scene => 0.5, LightReference.None => 0.3, _ => 1 };

    /// <summary>By a card: each channel divided by the card's and multiplied by its reflectance (von Kries).</summary>
    public static WhiteBalance FromCard(CardReading card)
    {
        LinearRgb gain = card.Reflectance * (new LinearRgb(1, 1, 1) / card.Mean);
        double highest = Math.Max(card.Mean.R, Math.Max(card.Mean.G, card.Mean.B)), lowest = Math.Min(card.Mean.R, Math.Min(card.Mean.G, card.Mean.B));
        ReadingRefusal? refused = highest > BrightestCard ? ReadingRefusal.TooBright : lowest < DarkestCard ? ReadingRefusal.TooDark : null;
        bool isSound = gain.IsFinite && card.Reflectance is > 0 and <= 1 && card.Pixels > 0 && card.PixelSd.IsFinite;
        return new(LightReference.Card, ChannelMatrix.Diagonal(gain), CardError(card), CardCommonShare) { Refused = isSound ? refused : ReadingRefusal.NoCard };
    }

    /// <summary>By a colour chart: the 3×3 matrix that takes its patches nearest to what they are (docs/methods/white-balance.md).</summary>
    /// <param name="patches">At least six, not all of one hue; else refused as no card.</param>
    public static WhiteBalance FromChart(ReadOnlySpan<ChartPatch> patches)
    {
        ChartFit fit = ChartFit.Of(patches);
        double channel = Math.Max(CardChannelShare, fit.ErrorShare);
        return new(LightReference.Chart, fit.Matrix, Even(channel), CardCommonShare) { Refused = fit.IsSound ? null : ReadingRefusal.NoCard };
    }

    /// <summary>By the face: the gains that give the face as a whole the colour it had at the person's baseline. A flush of the whole face is taken out with the lamp.</summary>
    /// <param name="face">Linear mean of the skin seen now, as the camera gave it.</param>
    /// <param name="baseline">Linear mean of the same skin at the baseline, set right.</param>
    public static WhiteBalance FromScene(LinearRgb face, LinearRgb baseline)
    {
        LinearRgb gain = baseline / face;
        bool isSound = gain.IsFinite && Math.Min(gain.R, Math.Min(gain.G, gain.B)) > 0;
        return new(LightReference.Scene, ChannelMatrix.Diagonal(gain), Even(SceneChannelShare), SceneCommonShare) { Refused = isSound ? null : ReadingRefusal.NotComputable };
    }

    /// <summary>A colour set right.</summary>
    /// <param name="seen">Linear, as the camera gave it.</param>
    public LinearRgb Apply(LinearRgb seen) => Matrix.Apply(seen);

    private static LinearRgb CardError(CardReading card)
    {
        double count = Math.Max(1, card.Pixels / PixelsForOne);
        LinearRgb noise = (1 / Math.Sqrt(count)) * (card.PixelSd / card.Mean);
        return new(Both(noise.R), Both(noise.G), Both(noise.B));
    }

    private static double Both(double noise) => Math.Sqrt((noise * noise) + (CardChannelShare * CardChannelShare));

    private static LinearRgb Even(double share) => new(share, share, share);
}
