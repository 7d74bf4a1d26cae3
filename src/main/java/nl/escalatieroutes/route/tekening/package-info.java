/**
 * The rules of drawing: what a diagram must be to be read well, whatever its route says. They are the rules that bpmnlint
 * recommends, and that the picture shows all that the diagram does.
 */
package nl.escalatieroutes.route.tekening;
