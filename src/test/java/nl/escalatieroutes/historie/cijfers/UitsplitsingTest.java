package nl.escalatieroutes.historie.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small numbers are not shown, and cannot be had by subtracting. */
class UitsplitsingTest {

    private int volgnummer;

    /** Persons in each group, in order; and what is shown of each, with the sum of what is hidden behind =. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "20 7 5 0, 20 7 5 0",
        "20 3, - - =23",
        "20 9 3, 20 - - =12",
        "20 1 1, - - - =22",
        "20 4 4, 20 - - =8",
        "20 8 1 4, 20 8 - - =5",
        "30 9 1 1 1 1 1, 30 - - - - - - =14",
        "9 2 0, - - 0 =11"})
    void verbergtTotDeSomNietsMeerZegt(String personen, String getoond) {
        assertThat(toon(splits(personen.split(" ")))).isEqualTo(getoond);
    }

    @Test
    void tweeCasussenOnderEenNummerZijnEenPersoon() {
        List<Loop> zes = new ArrayList<>(leden(3));
        zes.addAll(zes.stream().map(loop -> loop("later-" + loop.casusId(), loop.casusnummer())).toList());
        Map<String, Groep> groepen = new LinkedHashMap<>(Map.of("a", new Groep(zes)));
        groepen.put("b", new Groep(leden(9)));

        List<Knoop> knopen = new Uitsplitsing(15).van(groepen, (naam, groep) -> List.of());

        assertThat(knopen.get(0).casussen().aantal()).isNull();
        assertThat(knopen.get(2).casussen().aantal()).isEqualTo(15);
    }

    @Test
    void watVerborgenIsWordtNietVerderUitgesplitst() {
        Map<String, Groep> groepen = new LinkedHashMap<>();
        groepen.put("groot", new Groep(leden(12)));
        groepen.put("klein", new Groep(leden(2)));
        groepen.put("ook", new Groep(leden(3)));

        List<Knoop> knopen = new Uitsplitsing(17).van(groepen, (naam, groep) ->
                List.of(new Knoop("deel van " + naam, Aantal.van(1), null, false, List.of())));

        assertThat(knopen.stream().filter(knoop -> !knoop.delen().isEmpty()).map(Knoop::naam)).containsExactly("groot");
    }

    /** Whatever the numbers: more than one way to fill in what is hidden, and the sums add up. */
    @Test
    void geenVerborgenGetalLigtVast() {
        Random toeval = new Random(7);
        for (int ronde = 0; ronde < 2000; ronde++) {
            String[] personen = new String[1 + toeval.nextInt(6)];
            int totaal = 0;
            for (int i = 0; i < personen.length; i++) {
                int aantal = toeval.nextInt(12);
                personen[i] = String.valueOf(aantal);
                totaal += aantal;
            }
            if (totaal < Aantal.MINSTE) {
                continue;
            }
            List<Knoop> knopen = splits(personen);
            int getoond = knopen.stream().filter(k -> k.casussen().aantal() != null).mapToInt(k -> k.casussen().aantal()).sum();
            long verborgen = knopen.stream().filter(k -> k.casussen().aantal() == null).count();
            assertThat(getoond).as(String.join(" ", personen)).isEqualTo(totaal);
            if (verborgen > 0 && knopen.stream().filter(k -> !k.samen()).anyMatch(k -> k.casussen().aantal() != null
                    && k.casussen().aantal() > 0)) {
                int som = knopen.get(knopen.size() - 1).casussen().aantal();
                assertThat(verborgen).isGreaterThan(1);
                assertThat(som).isGreaterThanOrEqualTo(Aantal.MINSTE).isGreaterThan((int) verborgen);
            }
            knopen.stream().filter(k -> k.casussen().aantal() != null && k.casussen().aantal() > 0)
                    .forEach(k -> assertThat(k.casussen().aantal()).isGreaterThanOrEqualTo(Aantal.MINSTE));
        }
    }

    @Test
    void mediaanEnPercentiel() {
        assertThat(Verdeling.mediaan(List.of(9, 1, 5))).isEqualTo(5);
        assertThat(Verdeling.mediaan(List.of(4, 1, 2, 9))).isEqualTo(3);
        assertThat(Verdeling.percentiel90(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).isEqualTo(9);
        assertThat(Verdeling.percentiel90(List.of(7, 3, 5, 1, 2))).isEqualTo(7);
    }

    @Test
    void eenDeelWordtNietGetoondAlsDeRestKleinIs() {
        Groep alle = new Groep(leden(12));
        assertThat(Aantal.van(new Groep(alle.leden().subList(0, 6)), alle).aantal()).isEqualTo(6);
        assertThat(Aantal.van(new Groep(alle.leden().subList(0, 9)), alle).aantal()).isNull();
        assertThat(Aantal.van(new Groep(alle.leden().subList(0, 3)), alle).aantal()).isNull();
        assertThat(Aantal.van(alle, alle).aantal()).isEqualTo(12);
        assertThat(Aantal.van(new Groep(List.of()), alle).aantal()).isZero();
    }

    private List<Knoop> splits(String... personen) {
        Map<String, Groep> groepen = new LinkedHashMap<>();
        int totaal = 0;
        for (String aantal : personen) {
            groepen.put("groep " + groepen.size(), new Groep(leden(Integer.parseInt(aantal))));
            totaal += Integer.parseInt(aantal);
        }
        return new Uitsplitsing(totaal).van(groepen, (naam, groep) -> List.of());
    }

    private static String toon(List<Knoop> knopen) {
        return String.join(" ", knopen.stream().map(knoop -> knoop.casussen().aantal() == null
                ? "-" : (knoop.samen() ? "=" : "") + knoop.casussen().aantal()).toList());
    }

    private List<Loop> leden(int aantal) {
        List<Loop> leden = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            volgnummer++;
            leden.add(loop("id-" + volgnummer, "NR-" + volgnummer));
        }
        return leden;
    }

    private static Loop loop(String id, String nummer) {
        return new Loop(id, nummer, Instant.EPOCH, false, null, new Loop.Gang(null, Map.of(), Set.of()), List.of());
    }
}
