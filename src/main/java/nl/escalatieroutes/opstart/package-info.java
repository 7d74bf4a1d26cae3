/** What happens at a start of the program, and in which order. */
package nl.escalatieroutes.opstart;
