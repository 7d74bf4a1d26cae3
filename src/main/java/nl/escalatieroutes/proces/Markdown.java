package nl.escalatieroutes.proces;

/** What people typed, inside the Markdown of a form. */
final class Markdown {

    private Markdown() {}

    /** A text in which nothing is read as a heading, a link or HTML. */
    static String plat(String tekst) {
        return tekst.replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1");
    }
}
