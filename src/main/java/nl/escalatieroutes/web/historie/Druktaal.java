package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.escalatieroutes.historie.Beslissing;
import nl.escalatieroutes.historie.Pad;
import nl.escalatieroutes.web.historie.HistorieInJson.Moment;
import nl.escalatieroutes.web.historie.HistorieInJson.Naam;
import nl.escalatieroutes.web.historie.HistorieInJson.Tijdigheid;

/** How things are written in a printed export, in Dutch. */
final class Druktaal {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", NEDERLANDS)
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private Druktaal() {}

    static String moment(OffsetDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    static String wie(Moment moment) {
        if (moment.wie() == null) {
            return "het programma";
        }
        String mens = moment.wie().naam() + " (" + moment.wie().sleutel() + ")";
        return moment.namens() == null ? mens : mens + "\nnamens " + moment.namens().naam();
    }

    static String wat(Moment moment) {
        Tijdigheid tijdig = moment.tijdigheid();
        String opTijd = tijdig == null ? "" : (tijdig.opTijd() ? "\nOp tijd: de termijn liep" : "\nNa de termijn, die liep")
                + " tot en met " + dag(tijdig.uiterlijk()) + ".";
        return moment.wat() + opTijd
                + (moment.alleenVoor().isEmpty() ? "" : "\nAlleen te lezen voor: " + namen(moment.alleenVoor()));
    }

    static String regel(Beslissing.Regel regel) {
        return "Regel " + regel.nummer() + ": als " + waarden(regel.als()).replace("\n", " en ") + ", dan "
                + waarden(regel.dan()).replace("\n", " en ");
    }

    static String waarden(List<Beslissing.Waarde> waarden) {
        return waarden.stream().map(w -> w.naam() + ": " + Objects.toString(w.waarde(), "leeg")).collect(Collectors.joining("\n"));
    }

    /** What the picture of a path is called, where it is and where it is spoken of. */
    static String diagram(Pad pad) {
        return "Diagram met het gelopen pad: " + pad.naam() + ", versie " + pad.versie();
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    static String naam(Naam naam) {
        return naam == null ? "" : naam.naam();
    }

    static String namen(List<Naam> namen) {
        return namen.stream().map(Naam::naam).collect(Collectors.joining(", "));
    }
}
