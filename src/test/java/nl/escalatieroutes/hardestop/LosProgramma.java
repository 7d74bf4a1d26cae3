package nl.escalatieroutes.hardestop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.EscalatieroutesApplication;

/**
 * The program in a process of its own, as the demo starts it: with its database under {@code data/} in the working folder.
 * The machine stands in another time zone.
 */
class LosProgramma implements AutoCloseable {

    private static final Pattern POORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration LANGSTE_START = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process proces;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    final int poort;
    final Instant klaar;

    record Antwoord(int status, String tekst) {

        JsonNode json() {
            try {
                return JSON.readTree(tekst);
            } catch (IOException e) {
                throw new AssertionError("geen JSON: " + tekst, e);
            }
        }
    }

    LosProgramma(Path map, String... instellingen) throws IOException, InterruptedException {
        this(Klassenpad.programma(), Path.of("processes"), map, instellingen);
    }

    LosProgramma(String klassenpad, Path processen, Path map, String... instellingen) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(Klassenpad.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Duser.timezone=America/New_York", "-cp", klassenpad, EscalatieroutesApplication.class.getName(),
                "--server.port=0", "--escalatie.processen=" + processen.toAbsolutePath()));
        opdracht.addAll(Arrays.asList(instellingen));
        File uitvoer = Files.createTempFile(map, "uitvoer", ".log").toFile();
        proces = new ProcessBuilder(opdracht).directory(map.toFile()).redirectErrorStream(true).redirectOutput(uitvoer).start();
        poort = wachtOpPoort(uitvoer.toPath());
        klaar = Instant.now();
    }

    private int wachtOpPoort(Path uitvoer) throws IOException, InterruptedException {
        Instant uiterlijk = Instant.now().plus(LANGSTE_START);
        while (proces.isAlive() && Instant.now().isBefore(uiterlijk)) {
            Matcher poort = POORT.matcher(Files.readString(uitvoer));
            if (poort.find()) {
                return Integer.parseInt(poort.group(1));
            }
            Thread.sleep(100);
        }
        proces.destroyForcibly();
        throw new AssertionError("Het programma is niet gestart:\n" + Files.readString(uitvoer));
    }

    /** SIGKILL: nothing is tidied up. */
    void stopHard() throws InterruptedException {
        proces.destroyForcibly();
        if (!proces.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Het programma is niet gestopt");
        }
    }

    /** @throws IOException when the program was killed before it answered */
    Antwoord vraag(String wie, String methode, String pad, Object body) throws IOException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString((wie + ":" + wie).getBytes(StandardCharsets.UTF_8)))
                .method(methode, body == null ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        try {
            HttpResponse<String> antwoord = http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            return new Antwoord(antwoord.statusCode(), antwoord.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What somebody who is not signed in is answered. */
    int status(String pad) throws IOException {
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad)).timeout(Duration.ofSeconds(60)).build();
        try {
            return http.send(verzoek, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    JsonNode lees(String wie, String pad) throws IOException {
        Antwoord antwoord = vraag(wie, "GET", pad, null);
        if (antwoord.status() != 200) {
            throw new AssertionError(pad + ": " + antwoord);
        }
        return antwoord.json();
    }

    @Override
    public void close() {
        proces.destroyForcibly();
    }
}
