/** Putting region folders into service: at a start, by an upload, or back to an earlier version; and the book of who did. */
package nl.escalatieroutes.route.dienst;
