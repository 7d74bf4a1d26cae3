/** The pages for people: the start page, the page of a case, and what a browser gets when something is wrong. */
package nl.escalatieroutes.web.pagina;
