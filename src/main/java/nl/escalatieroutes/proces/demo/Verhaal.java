package nl.escalatieroutes.proces.demo;

import java.util.List;
import java.util.Map;

/**
 * A made-up case: how it starts, and what people do in it.
 *
 * @param stil days between the last deed and now
 * @param starter who starts it
 * @param start the answers to the start form, but for case number and municipality
 */
record Verhaal(String route, int stil, String starter, Map<String, Object> start, List<Daad> daden) {

    /**
     * @param dagen days after the deed before
     * @param doet a task definition key, or what a party can do beside the tasks
     * @param route the route on which a party does that; null for a task
     */
    record Daad(int dagen, String wie, String doet, String route, Map<String, Object> met) {}
}
