package nl.escalatieroutes.route.tekening;

import org.w3c.dom.Element;

/**
 * A mistake in how a diagram is drawn, in Dutch.
 *
 * @param element where it is
 * @param wat what is wrong
 * @param herstel how to mend it in Camunda Modeler
 */
public record Melding(Element element, String wat, String herstel) {}
