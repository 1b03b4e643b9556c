using Effleur.Print.Diagrams;

namespace Effleur.Print.Wording;

/// <summary>Headings and short labels of cards and sheets. Whatever says something about health stands in knowledge, not here.</summary>
internal static class Labels
{
    public const string Also = "Also called";
    public const string Steps = "Steps";
    public const string Step = "Step";
    public const string Time = "Time";
    public const string Pressure = "Pressure";
    public const string Tempo = "Tempo";
    public const string Times = "How often";
    public const string ByStep = "see the steps";
    public const string OpensJaw = "the mouth opens slowly and closes again";
    public const string Feel = "What it feels like";
    public const string Mistakes = "Easily done wrong";
    public const string Cautions = "Take care";
    public const string Grounds = "What it rests on";
    public const string YourLeft = "your left";
    public const string YourRight = "your right";
    public const string EachStroke = "each";
    public const string EachSide = "on each side";
    public const string Hidden = "out of sight";
    public const string Red = "never here";
    public const string Routine = "Routine";
    public const string WhatToDo = "What to do";
    public const string HowMuch = "When, how often, how firm";
    public const string Minutes = "min";
    public const string BeforeStart = "Before you start";

    public static string View(DiagramView view) => view switch
    {
        DiagramView.Front => "From the front, as in a mirror",
        DiagramView.LeftFront => "Your left, half turned",
        DiagramView.LeftSide => "Your left side",
        DiagramView.LeftBack => "Your left, from behind",
        _ => "From behind",
    };
}
