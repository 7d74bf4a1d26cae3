/** What happens at a start of the program, in which order, and at its end; what else the engine is given then. */
package nl.escalatieroutes.opstart;
