package nl.escalatieroutes.historie.uitvoer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The SHA-256 that an export carries in itself. It is reckoned over all bytes of the file but the 64 digits behind the mark
 * {@code escalatieroutes-sha256:}, so that one command checks a file of any kind: {@link #OPDRACHT}.
 */
public final class Zegel {

    /** What the digits stand behind. */
    static final String MERK = "escalatieroutes-sha256:";

    /** What the maker of a file puts in it, at each place where the digits are to stand. */
    public static final String PLAATS = MERK + "0".repeat(64);

    /** What prints the same digits again where the file was not changed; the name of the file stands at the end. */
    public static final String OPDRACHT =
            "LC_ALL=C sed -E 's/(escalatieroutes-sha256:)[0-9a-f]{64}/\\1/g' BESTAND | sha256sum";

    private static final Pattern GEZEGELD = Pattern.compile("(" + MERK + ")[0-9a-f]{64}");

    private Zegel() {}

    /** @param bestand with {@link #PLAATS} in it, in plain ASCII */
    public static byte[] verzegel(byte[] bestand) {
        // Latin-1 maps each byte to one character and back, whatever the file is.
        String tekst = new String(bestand, StandardCharsets.ISO_8859_1);
        if (!tekst.contains(PLAATS)) {
            throw new IllegalArgumentException("Geen plaats voor de controlesom.");
        }
        String som = sha256(GEZEGELD.matcher(tekst).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1));
        return GEZEGELD.matcher(tekst).replaceAll("$1" + som).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether a file carries the digits that belong to it.
     *
     * @param bestand is read to its end, a line at a time
     */
    public static boolean klopt(InputStream bestand) throws IOException {
        MessageDigest som = sha256();
        Set<String> gedragen = new HashSet<>();
        InputStream bytes = new BufferedInputStream(bestand);
        for (byte[] regel = regel(bytes); regel.length > 0; regel = regel(bytes)) {
            String tekst = new String(regel, StandardCharsets.ISO_8859_1);
            GEZEGELD.matcher(tekst).results().map(MatchResult::group).forEach(gedragen::add);
            som.update(GEZEGELD.matcher(tekst).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1));
        }
        return gedragen.equals(Set.of(MERK + HexFormat.of().formatHex(som.digest())));
    }

    /** With what ends it; empty at the end of the file. */
    private static byte[] regel(InputStream bestand) throws IOException {
        ByteArrayOutputStream regel = new ByteArrayOutputStream();
        for (int teken = bestand.read(); teken >= 0; teken = bestand.read()) {
            regel.write(teken);
            if (teken == '\n') {
                break;
            }
        }
        return regel.toByteArray();
    }

    /** 64 hexadecimal digits, in lower case. */
    public static String sha256(byte[] inhoud) {
        return HexFormat.of().formatHex(sha256().digest(inhoud));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
