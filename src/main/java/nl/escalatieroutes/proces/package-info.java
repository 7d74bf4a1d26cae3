/**
 * Where a running case meets Java: the building blocks that the diagrams call, and the listeners that hang on every
 * route. Rules of a route stand in its diagram, not here.
 */
package nl.escalatieroutes.proces;
