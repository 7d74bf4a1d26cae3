package nl.escalatieroutes.historie.uitvoer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/**
 * An export that leaves piece by piece, with the same SHA-256 as that of {@link Zegel}: its digits stand in the last line. A file
 * that broke off has no such line.
 */
public final class Zegelstroom {

    private final DigestOutputStream uit;

    public Zegelstroom(OutputStream uit) {
        this.uit = new DigestOutputStream(uit, Zegel.sha256());
    }

    /** Where the file is written; stays open. */
    public OutputStream uit() {
        return uit;
    }

    /**
     * Writes the last line.
     *
     * @param begin what stands in it before the mark
     * @param einde what ends a line
     */
    public void sluit(String begin, String einde) throws IOException {
        uit.write((begin + Zegel.MERK).getBytes(StandardCharsets.US_ASCII));
        byte[] slot = einde.getBytes(StandardCharsets.US_ASCII);
        uit.getMessageDigest().update(slot);
        uit.on(false);
        uit.write(HexFormat.of().formatHex(uit.getMessageDigest().digest()).getBytes(StandardCharsets.US_ASCII));
        uit.write(slot);
        uit.flush();
    }
}
