namespace Effleur.Core.Pressure;

/// <summary>What a blind trial showed to mind; knowledge/pressure-lesson.yaml has a sentence for each.</summary>
public enum TrialHabit
{
    /// <summary>Every press was close.</summary>
    Close,

    /// <summary>Right on the whole, but not every time.</summary>
    Uneven,

    /// <summary>Firmer than asked, all over.</summary>
    Firmer,

    /// <summary>Lighter than asked, all over.</summary>
    Lighter,

    /// <summary>Firmer than asked at the light targets.</summary>
    FirmerWhenLight,

    /// <summary>Lighter than asked at the light targets.</summary>
    LighterWhenLight,

    /// <summary>Firmer than asked at the firm targets.</summary>
    FirmerWhenFirm,

    /// <summary>Lighter than asked at the firm targets.</summary>
    LighterWhenFirm,

    /// <summary>Light ones too firm and firm ones too light: all touches alike.</summary>
    Narrow,

    /// <summary>Light ones too light and firm ones too firm.</summary>
    Wide,
}
