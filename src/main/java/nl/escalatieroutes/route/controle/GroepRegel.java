package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.casus.ZonderDeel;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.route.XmlBestand;
import org.w3c.dom.Element;

/** A group in a diagram is of a role that the region knows, at a place that the region has. */
final class GroepRegel implements Gelezen.Regel {

    private static final String BETROKKENEN = "betrokkenen";
    private static final Pattern FEEL_TEKST = Pattern.compile("\"([^\"]*)\"");

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        if (gelezen.inhoud().instellingen() == null) {
            return;
        }
        for (XmlBestand diagram : gelezen.diagrammen()) {
            Groepsplek.in(diagram).forEach(plek -> toets(gelezen, diagram, plek.element(), plek.tekst(), bevindingen));
            toetsBesluiten(gelezen, diagram, bevindingen);
        }
    }

    private static void toets(Gelezen gelezen, XmlBestand bestand, Element element, String groepen,
            Bevindingen bevindingen) {
        for (String groep : Groepsplek.groepen(groepen)) {
            String[] delen = groep.split("\\.", 2);
            String rol = delen[0];
            if (!rol.isEmpty() && !rol.contains("${") && !rol.equals(BETROKKENEN) && !ZonderDeel.is(rol)
                    && !rollen(gelezen).contains(rol)) {
                bevindingen.meld(bestand, element, "de rol '" + rol + "' staat niet in route.yaml.",
                        "Zet de rol in route.yaml bij rollen, of verbeter de groep.");
            }
            if (delen.length > 1 && !delen[1].contains("${") && !delen[1].equals("*")
                    && !plekken(gelezen).contains(delen[1])) {
                bevindingen.meld(bestand, element, "'" + delen[1] + "' staat niet in route.yaml.",
                        "Zet het in route.yaml bij gemeenten, aanbieders of verwijzers, of verbeter de groep.");
            }
        }
    }

    /** The groups that a decision table names, where its answer is a task's group. */
    private static void toetsBesluiten(Gelezen gelezen, XmlBestand diagram, Bevindingen bevindingen) {
        Set<String> alsGroep = new HashSet<>();
        diagram.bpmn("userTask").forEach(taak -> alsGroep.add(camunda(taak, "candidateGroups")));
        for (Element taak : diagram.bpmn("businessRuleTask")) {
            if (!alsGroep.contains("${" + camunda(taak, "resultVariable") + "}")) {
                continue;
            }
            for (XmlBestand besluit : gelezen.besluiten()) {
                XmlBestand.onder(besluit.document().getDocumentElement(), "decision").stream()
                        .filter(tabel -> tabel.getAttribute("id").equals(camunda(taak, "decisionRef")))
                        .flatMap(tabel -> XmlBestand.onder(tabel, "outputEntry").stream())
                        .forEach(cel -> toetsCel(gelezen, besluit, cel, bevindingen));
            }
        }
    }

    private static void toetsCel(Gelezen gelezen, XmlBestand besluit, Element cel, Bevindingen bevindingen) {
        String tekst = cel.getTextContent().strip();
        Matcher eerste = FEEL_TEKST.matcher(tekst);
        if (eerste.lookingAt()) {
            // "rol." + gemeente: the place is known when a case comes there
            String groep = eerste.end() == tekst.length() ? eerste.group(1) : eerste.group(1).split("\\.", 2)[0];
            toets(gelezen, besluit, cel, groep, bevindingen);
        }
    }

    /** The roles of the region, and the offices that its directory knows beside them. */
    private static Set<String> rollen(Gelezen gelezen) {
        Set<String> rollen = new HashSet<>(gelezen.inhoud().instellingen().rollen().keySet());
        if (gelezen.inhoud().contacten() != null) {
            gelezen.inhoud().contacten().alle().stream().map(Contact::functie).forEach(rollen::add);
        }
        return rollen;
    }

    private static Set<String> plekken(Gelezen gelezen) {
        RegioInstellingen regio = gelezen.inhoud().instellingen();
        Set<String> plekken = new HashSet<>(Set.of(gelezen.map().naam()));
        plekken.addAll(regio.gemeenten().keySet());
        plekken.addAll(regio.aanbieders().keySet());
        plekken.addAll(regio.verwijzers().keySet());
        return plekken;
    }
}
