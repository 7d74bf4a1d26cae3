/** The help pages: one for everybody, and one for each role. */
package nl.escalatieroutes.web.pagina.hulp;
