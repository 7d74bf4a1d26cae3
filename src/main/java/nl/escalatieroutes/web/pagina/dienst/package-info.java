/** The pages for process owners: versions, going back, moving running cases. */
package nl.escalatieroutes.web.pagina.dienst;
