/**
 * Trying an edited region folder before it counts: the decisions of ended cases are made again on it, in an engine in
 * memory, and what comes out otherwise is told.
 */
package nl.escalatieroutes.speel;
