/** Drawing a diagram, with the path that a case took in it, on a page of a PDF. */
package nl.escalatieroutes.historie.tekening;
