/** A running case on another version of its diagram: its tasks, its clocks and who holds them. */
package nl.escalatieroutes.proces.verhuizing;
