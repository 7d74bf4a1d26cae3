/** The history of cases over HTTP: what Cockpit's pages of ours show. */
package nl.escalatieroutes.web.historie;
