package nl.escalatieroutes.formulier;

/** One answer that can be chosen: the value of the variable (a String or a Boolean) and what a person reads. */
public record Optie(Object waarde, String label) {}
