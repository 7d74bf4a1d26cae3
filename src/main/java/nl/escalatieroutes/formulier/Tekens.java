package nl.escalatieroutes.formulier;

/** Which characters a text of somebody may hold. */
public final class Tekens {

    private Tekens() {
    }

    /**
     * A database refuses a lone half of a surrogate pair and the character 0; other control characters help nobody.
     *
     * @param eenRegel whether the text has to stay on one line
     */
    public static boolean zijnBruikbaar(String tekst, boolean eenRegel) {
        return tekst.codePoints().noneMatch(teken -> isVerboden(teken, eenRegel));
    }

    private static boolean isVerboden(int teken, boolean eenRegel) {
        boolean regeleinde = teken == '\n' || teken == '\r';
        return Character.getType(teken) == Character.SURROGATE
                || Character.isISOControl(teken) && teken != '\t' && (eenRegel || !regeleinde);
    }
}
