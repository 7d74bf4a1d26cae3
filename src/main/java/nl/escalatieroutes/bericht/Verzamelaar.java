package nl.escalatieroutes.bericht;

import com.samskivert.mustache.Mustache;
import java.util.Set;

/** Walks over a template and gathers the names of its variables; refuses what a message must not have. */
final class Verzamelaar implements Mustache.Visitor {

    private final String sjabloon;
    private final Set<String> namen;

    Verzamelaar(String sjabloon, Set<String> namen) {
        this.sjabloon = sjabloon;
        this.namen = namen;
    }

    @Override
    public void visitText(String tekst) {
        // the library takes a tag that is not closed for text
        if (tekst.contains("{{") || tekst.contains("}}")) {
            throw new SjabloonFout(sjabloon, "er staat een {{ zonder }}, of een }} zonder {{.");
        }
    }

    @Override
    public void visitVariable(String naam) {
        // '.' and 'this' are the item of a list, '-first' and the like its place in it
        if (!naam.equals(".") && !naam.equals("this") && !naam.startsWith("-")) {
            namen.add(naam);
        }
    }

    @Override
    public boolean visitInclude(String naam) {
        throw new SjabloonFout(sjabloon, "een ander sjabloon invoegen ({{>" + naam + "}}) kan niet.");
    }

    @Override
    public boolean visitSection(String naam) {
        visitVariable(naam);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String naam) {
        visitVariable(naam);
        return true;
    }
}
