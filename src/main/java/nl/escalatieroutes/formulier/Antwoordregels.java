package nl.escalatieroutes.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers to a form, read back from the lines of {@link Veld#regel}. */
public final class Antwoordregels {

    private Antwoordregels() {
    }

    /** @param tekst as it was filled in; a longer text keeps its line ends */
    public record Antwoord(String vraag, String tekst) {

        private Antwoord met(String regel) {
            return new Antwoord(vraag, tekst + "\n" + regel);
        }
    }

    /**
     * @param regels a line for each question that was answered, in the order of the form; what stands before the first of them is
     *     no answer
     */
    public static List<Antwoord> lees(Formulier formulier, String regels) {
        List<Veld> vragen = formulier.velden();
        List<Antwoord> antwoorden = new ArrayList<>();
        int volgende = 0;
        for (String regel : regels.lines().toList()) {
            Optional<Veld> vraag = vragen.subList(volgende, vragen.size()).stream()
                    .filter(veld -> regel.startsWith(veld.aanhef())).findFirst();
            if (vraag.isPresent()) {
                volgende = vragen.indexOf(vraag.get()) + 1;
                antwoorden.add(new Antwoord(vraag.get().label(), regel.substring(vraag.get().aanhef().length())));
            } else if (!antwoorden.isEmpty()) {
                antwoorden.set(antwoorden.size() - 1, antwoorden.get(antwoorden.size() - 1).met(regel));
            }
        }
        return antwoorden;
    }
}
