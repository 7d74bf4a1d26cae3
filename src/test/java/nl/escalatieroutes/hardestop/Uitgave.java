package nl.escalatieroutes.hardestop;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.escalatieroutes.Regiobewerking;
import nl.escalatieroutes.route.controle.Bouwstenen;

/**
 * A version of the program with the region folders that came with it.
 *
 * @param naam what its nodes call themselves in the engine's log of jobs
 * @param klassenpad the program
 * @param processen the folder with the regions
 */
record Uitgave(String naam, String klassenpad, Path processen) {

    /** The building block that the newer version brought, and that its folders use. */
    private static final String NIEUWE_BOUWSTEEN = "aantekening";
    private static final String ZONDER = "aantekenin_";

    /** Of today; the message about the advice of Zi2T is left to a job, so that there is one that waits for nobody. */
    static Uitgave nieuwer(Path ouder) throws IOException {
        Path processen = Files.createDirectory(ouder.resolve("nieuwer"));
        Regiobewerking.ongewijzigd().vervang("escalatie.bpmn", "<bpmn:sendTask id=\"bericht_adviesZi2t\"",
                "<bpmn:sendTask id=\"bericht_adviesZi2t\" camunda:asyncBefore=\"true\"").legIn(processen);
        Regiobewerking.van("helmond").legIn(processen);
        Regiobewerking.van("amsterdam-zaanstreek").legIn(processen);
        return new Uitgave("nieuwer", Klassenpad.programma(), processen);
    }

    /** The one before it: without that building block, in the program and in the folders. */
    static Uitgave ouder(Path ouder) throws IOException {
        Path processen = Files.createDirectory(ouder.resolve("ouder"));
        String luisteraar = "<camunda:executionListener delegateExpression=\"\\$\\{" + NIEUWE_BOUWSTEEN + "}\".*?</camunda:executionListener>";
        for (String regio : List.of(Regiobewerking.REGIO, "helmond", "amsterdam-zaanstreek")) {
            Path diagram = Regiobewerking.van(regio).legIn(processen).resolve("escalatie.bpmn");
            Files.writeString(diagram, Files.readString(diagram).replaceAll(luisteraar, ""));
        }
        String bestand = Bouwstenen.class.getName().replace('.', '/') + ".class";
        Path klasse = ouder.resolve("klassen").resolve(bestand);
        Files.createDirectories(klasse.getParent());
        try (InputStream nu = Bouwstenen.class.getResourceAsStream("/" + bestand)) {
            // the name in the class file, by another of the same length
            Files.write(klasse, new String(nu.readAllBytes(), StandardCharsets.ISO_8859_1).replace(NIEUWE_BOUWSTEEN, ZONDER)
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        return new Uitgave("ouder", ouder.resolve("klassen") + File.pathSeparator + Klassenpad.programma(), processen);
    }
}
