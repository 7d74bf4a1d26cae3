/**
 * What became of cases: the path through the diagram, what decision tables said, what went wrong. Everything is asked of
 * the engine for the person who is signed in, who gets what that person may see and no more.
 */
package nl.escalatieroutes.historie;
