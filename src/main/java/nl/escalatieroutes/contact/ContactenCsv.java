package nl.escalatieroutes.contact;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code contacten.csv} and gathers all mistakes in it before it refuses the file. */
final class ContactenCsv {

    private static final List<String> KOLOMMEN =
            List.of("functie", "gemeente", "naam", "titel", "telefoon", "email", "website");
    private static final String NOG_INVULLEN = "INVULLEN";
    private static final Pattern SPATIES = Pattern.compile("\\s+");

    private final List<String> bevindingen = new ArrayList<>();
    private final Set<Contact> contacten = new LinkedHashSet<>();
    private final List<Contact> nogInvullen = new ArrayList<>();

    private ContactenCsv() {
    }

    /** The contacts in the order of the file, and those among them with the placeholder for an address. */
    record Inhoud(List<Contact> contacten, List<Contact> nogInvullen) {}

    static Inhoud lees(byte[] inhoud) {
        ContactenCsv csv = new ContactenCsv();
        csv.leesTekst(csv.tekst(inhoud));
        if (!csv.bevindingen.isEmpty()) {
            throw new ContactFout(csv.bevindingen);
        }
        return new Inhoud(List.copyOf(csv.contacten), List.copyOf(csv.nogInvullen));
    }

    private String tekst(byte[] inhoud) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException fout) {
            throw new ContactFout(List.of("regel 1: het bestand is geen UTF-8. Sla het op als 'CSV UTF-8'."));
        }
    }

    private void leesTekst(String tekst) {
        // A Dutch spreadsheet program writes semicolons.
        String kop = tekst.lines().findFirst().orElse("");
        CSVFormat opmaak = CSVFormat.RFC4180.builder()
                .setDelimiter(kop.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser rijen = opmaak.parse(new StringReader(tekst))) {
            boolean kopGelezen = false;
            for (CSVRecord rij : rijen) {
                if (kopGelezen) {
                    leesRij(rij, rijen.getCurrentLineNumber());
                } else if (!rij.toList().equals(KOLOMMEN)) {
                    break;
                }
                kopGelezen = true;
            }
            if (!kopGelezen) {
                bevindingen.add("regel 1: de eerste regel moet zijn: " + String.join(",", KOLOMMEN));
            }
        } catch (IOException | UncheckedIOException fout) {
            bevindingen.add("Vanaf regel " + (contacten.size() + 2)
                    + ": het bestand is niet te lezen. Staat er ergens een aanhalingsteken te veel of te weinig?");
        }
    }

    private void leesRij(CSVRecord rij, long regel) {
        if (rij.size() != KOLOMMEN.size()) {
            bevindingen.add("regel " + regel + ": deze regel heeft " + rij.size() + " kolommen, het moeten er "
                    + KOLOMMEN.size() + " zijn.");
            return;
        }
        Contact contact = new Contact(rij.get(0), rij.get(1), rij.get(2), rij.get(3), rij.get(4),
                emails(rij.get(5)), rij.get(6));
        ContactRegels.bevindingen(contact).forEach(wat -> bevindingen.add("regel " + regel + ", " + wat));
        if (!contacten.add(contact)) {
            bevindingen.add("regel " + regel + ", kolom naam: deze regel staat er al.");
        }
        if (rij.get(5).equals(NOG_INVULLEN)) {
            nogInvullen.add(contact);
        }
    }

    /** One address or several, separated by a space; a cell still to be filled in has none. */
    static List<String> emails(String cel) {
        if (cel.isBlank() || cel.strip().equals(NOG_INVULLEN)) {
            return List.of();
        }
        return SPATIES.splitAsStream(cel.strip()).distinct().toList();
    }
}
