namespace Effleur.Print.Diagrams;

/// <summary>From where the head is drawn. In each the person's left is on the picture's left, as in a mirror.</summary>
internal enum DiagramView
{
    /// <summary>From the front, as in a mirror.</summary>
    Front,

    /// <summary>The person's left, turned half to the front.</summary>
    LeftFront,

    /// <summary>The person's left side.</summary>
    LeftSide,

    /// <summary>The person's left, turned half to the back.</summary>
    LeftBack,

    /// <summary>From behind.</summary>
    Back,
}
