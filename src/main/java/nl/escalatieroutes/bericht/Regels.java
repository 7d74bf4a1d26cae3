package nl.escalatieroutes.bericht;

import java.util.regex.Pattern;

/** Makes texts fit for a mail header, a mail body and a database column. */
final class Regels {

    // A line end in a header would start a header of its own, so all of them are spaces, Unicode's included.
    private static final Pattern WIT_OF_BESTURING = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
    private static final Pattern BESTURING = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Regels() {}

    static String eenRegel(String tekst) {
        return WIT_OF_BESTURING.matcher(tekst).replaceAll(" ").strip();
    }

    static String leesbaar(String tekst) {
        return BESTURING.matcher(tekst.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** The first characters of a text, with an ellipsis where something was cut off. */
    static String hooguit(int tekens, String tekst) {
        if (tekst.length() <= tekens) {
            return tekst;
        }
        int einde = Character.isHighSurrogate(tekst.charAt(tekens - 2)) ? tekens - 2 : tekens - 1;
        return tekst.substring(0, einde) + "…";
    }
}
