package nl.escalatieroutes.hardestop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One of several programs on one database. Whoever gets no proper answer does not know what came of the question. */
class Knoop extends LosProgramma {

    Knoop(Uitgave uitgave, Path map, int databasepoort, String database, String... instellingen)
            throws IOException, InterruptedException {
        super(uitgave.klassenpad(), uitgave.processen(), map, alle(uitgave.naam(), databasepoort, database, instellingen));
    }

    private static String[] alle(String naam, int poort, String database, String... instellingen) {
        List<String> alle = new ArrayList<>(List.of("--spring.profiles.active=demo,postgresql",
                "--camunda.bpm.generic-properties.properties.hostname=" + naam,
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + poort + "/" + database,
                "--spring.datasource.username=postgres", "--spring.datasource.password="));
        alle.addAll(Arrays.asList(instellingen));
        return alle.toArray(String[]::new);
    }

    @Override
    Antwoord vraag(String wie, String methode, String pad, Object body) throws IOException {
        Antwoord antwoord = super.vraag(wie, methode, pad, body);
        if (antwoord.status() >= 500) {
            throw new IOException(pad + ": " + antwoord.status());
        }
        return antwoord;
    }
}
