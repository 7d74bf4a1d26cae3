package nl.escalatieroutes.dossier;

import java.util.regex.Pattern;

/** Makes texts fit for XML and for a database column. */
public final class Teksten {

    // XML 1.0, section 2.2: what is no Char cannot be in a document, not even escaped.
    private static final Pattern GEEN_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Teksten() {}

    /** The text without what cannot be in an XML document; line ends as {@code \n}. */
    public static String voorXml(String tekst) {
        return GEEN_XML.matcher(tekst.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
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
