/** Versions of the routes for process owners, over REST: into service, back, and moving running cases. */
package nl.escalatieroutes.web.dienst;
