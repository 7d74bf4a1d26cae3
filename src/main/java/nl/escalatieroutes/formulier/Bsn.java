package nl.escalatieroutes.formulier;

/** The check of a citizen service number (burgerservicenummer). */
final class Bsn {

    private Bsn() {}

    /**
     * Whether a text could be somebody's BSN: 8 or 9 digits, of which the weighted sum (9, 8, ... 2 and -1 for the
     * last) is a multiple of 11. Eight digits stand for a number whose first digit is 0.
     */
    static boolean kanBsnZijn(String tekst) {
        if (!tekst.matches("[0-9]{8,9}")) {
            return false;
        }
        String cijfers = tekst.length() == 8 ? "0" + tekst : tekst;
        int som = 0;
        for (int plaats = 0; plaats < 8; plaats++) {
            som += (9 - plaats) * (cijfers.charAt(plaats) - '0');
        }
        return (som - (cijfers.charAt(8) - '0')) % 11 == 0;
    }
}
