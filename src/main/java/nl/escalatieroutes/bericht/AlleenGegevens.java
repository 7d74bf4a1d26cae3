package nl.escalatieroutes.bericht;

import com.samskivert.mustache.BasicCollector;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a template read maps and lists and nothing else. The library's own way also calls methods of what it is given,
 * which a text that a process owner edits must not be able to do.
 */
final class AlleenGegevens extends BasicCollector {

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }
}
