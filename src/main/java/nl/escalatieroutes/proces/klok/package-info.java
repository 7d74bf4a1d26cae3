/** The clocks of a task and of a route: when they go off, what their lead time says, and how they are set to another day. */
package nl.escalatieroutes.proces.klok;
