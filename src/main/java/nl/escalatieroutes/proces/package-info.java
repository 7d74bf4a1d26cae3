/**
 * Where a running case meets Java: the listeners that hang on every route, and what people do in a case. The building
 * blocks that diagrams call, the clocks and the move to another version have a room within. Rules of a route stand in its
 * diagram, not here.
 */
package nl.escalatieroutes.proces;
