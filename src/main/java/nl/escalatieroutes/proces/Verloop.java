package nl.escalatieroutes.proces;

import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The variable {@code verloop}: what happened so far, for the forms. The newest first; the oldest falls off the end. */
final class Verloop {

    private static final String INGEKORT = "\n\n_Eerdere stappen staan bij de casus._";

    private Verloop() {}

    static void voegToe(DelegateExecution execution, String taak, String wie, String wat) {
        String regel = "**" + Klok.toon(Klok.nu()) + ", " + taak + "** (" + Markdown.plat(wie) + ")\n\n"
                + Markdown.plat(wat).replace("\n", "  \n");
        String eerder = Casusbegrippen.tekst(execution, Casusbegrippen.VERLOOP);
        String alles = eerder == null ? regel : regel + "\n\n" + eerder;
        execution.getProcessInstance().setVariable(Casusbegrippen.VERLOOP, kortIn(alles));
    }

    private static String kortIn(String tekst) {
        return tekst.length() <= Casusbegrippen.LANGSTE_TEKST
                ? tekst
                : tekst.substring(0, Casusbegrippen.LANGSTE_TEKST - INGEKORT.length()) + INGEKORT;
    }
}
