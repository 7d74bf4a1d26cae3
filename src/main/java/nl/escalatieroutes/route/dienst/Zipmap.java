package nl.escalatieroutes.route.dienst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.controle.BestandRegel;

/**
 * Reads a region's folder from a zip, in memory only: nothing is written to disk, and a zip that unpacks into more than a
 * region can be is refused on the way.
 */
final class Zipmap {

    static final String VELD = "bestand";

    private static final int MEESTE_BESTANDEN = 1000;
    private static final int GROOTSTE_MAP = 20_000_000;

    private final Map<String, byte[]> bestanden = new TreeMap<>();
    private int samen;

    private Zipmap() {}

    /**
     * @param regio the name that the folder has, or gets
     * @param zip a folder with {@code route.yaml}, or its contents
     * @throws InvoerFout for a name or a zip that can't be a region
     */
    static Regiomap lees(String regio, InputStream zip) throws IOException {
        if (!Regiomap.NAAM.matcher(regio).matches()) {
            throw new InvoerFout("regio", "regio: geef de naam van de map: kleine letters, cijfers en streepjes, hoogstens 64.");
        }
        Zipmap map = new Zipmap();
        try (ZipInputStream invoer = new ZipInputStream(zip)) {
            int aantal = 0;
            for (ZipEntry deel = invoer.getNextEntry(); deel != null; deel = invoer.getNextEntry()) {
                if (++aantal > MEESTE_BESTANDEN) {
                    throw fout("er zitten meer dan " + MEESTE_BESTANDEN + " bestanden in de zip.");
                }
                map.voegToe(deel, invoer);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw fout("dit is geen zip die te lezen is.");
        }
        return new Regiomap(regio, map.zonderBuitenmap());
    }

    private void voegToe(ZipEntry deel, InputStream invoer) throws IOException {
        String naam = deel.getName();
        List<String> delen = List.of(naam.split("/"));
        if (naam.startsWith("/") || naam.contains("\\") || naam.contains(":") || naam.indexOf('\0') >= 0
                || delen.contains("..") || delen.contains(".")) {
            throw fout("het pad '" + naam + "' mag niet in de zip staan.");
        }
        // what the tools of a Mac and of editors leave behind is no part of the region
        if (deel.isDirectory() || delen.stream().anyMatch(stuk -> stuk.startsWith(".") || stuk.equals("__MACOSX"))) {
            return;
        }
        if (bestanden.put(naam, inhoud(naam, invoer)) != null) {
            throw fout("het bestand '" + naam + "' staat er twee keer in.");
        }
    }

    private byte[] inhoud(String naam, InputStream invoer) throws IOException {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        byte[] stuk = new byte[8192];
        for (int gelezen = invoer.read(stuk); gelezen >= 0; gelezen = invoer.read(stuk)) {
            inhoud.write(stuk, 0, gelezen);
            samen += gelezen;
            if (inhoud.size() > BestandRegel.GROOTSTE || samen > GROOTSTE_MAP) {
                throw fout("uitgepakt is '" + naam + "' te groot: hoogstens " + BestandRegel.GROOTSTE / 1_000_000
                        + " MB per bestand en " + GROOTSTE_MAP / 1_000_000 + " MB samen.");
            }
        }
        return inhoud.toByteArray();
    }

    /** Who zips a folder gets the folder in the zip; who zips its files does not. */
    private Map<String, byte[]> zonderBuitenmap() {
        if (bestanden.containsKey(Regiomap.INSTELLINGEN)) {
            return bestanden;
        }
        List<String> plekken = bestanden.keySet().stream()
                .filter(naam -> naam.endsWith("/" + Regiomap.INSTELLINGEN)).toList();
        if (plekken.size() != 1) {
            throw fout(plekken.isEmpty() ? "er staat geen " + Regiomap.INSTELLINGEN + " in de zip."
                    : "er staan meer regio's in de zip. Geef er een tegelijk.");
        }
        String buitenmap = plekken.get(0).substring(0, plekken.get(0).length() - Regiomap.INSTELLINGEN.length());
        Map<String, byte[]> binnen = new TreeMap<>();
        bestanden.forEach((naam, inhoud) -> {
            if (!naam.startsWith(buitenmap)) {
                throw fout("'" + naam + "' staat naast de map van de regio.");
            }
            binnen.put(naam.substring(buitenmap.length()), inhoud);
        });
        return binnen;
    }

    private static InvoerFout fout(String melding) {
        return new InvoerFout(VELD, VELD + ": " + melding);
    }
}
