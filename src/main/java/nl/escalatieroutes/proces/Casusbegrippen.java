package nl.escalatieroutes.proces;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The names of the variables that every route has, in one place. */
public final class Casusbegrippen {

    public static final String CASUSNUMMER = "casusnummer";
    public static final String GEMEENTE = "gemeente";
    public static final String AANBIEDER = "aanbieder";
    static final String GEMEENTE_NAAM = "gemeenteNaam";
    public static final String AANBIEDER_NAAM = "aanbiederNaam";
    public static final String UITKOMST = "uitkomst";
    static final String OVERSCHRIJDINGEN = "termijnoverschrijdingen";
    /** What the start form was answered with, for people: Markdown. */
    static final String CASUSGEGEVENS = "casusgegevens";
    /** What happened so far, for people: Markdown, the newest first. */
    static final String VERLOOP = "verloop";
    /** The group on whose behalf the last task was completed. */
    static final String LAATSTE_GROEP = "laatsteGroep";
    /** In an instance beside the case: the id of the case. */
    public static final String CASUS_ID = "casusId";
    public static final String DOSSIER_ID = "dossierId";
    public static final String DOSSIER_ADRES = "dossierAdres";

    /** The engine keeps texts of at most so many characters. */
    static final int LANGSTE_TEKST = 4000;

    private Casusbegrippen() {}

    public static String tekst(VariableScope scope, String naam) {
        return scope.getVariable(naam) instanceof String tekst ? tekst : null;
    }
}
