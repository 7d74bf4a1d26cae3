package nl.escalatieroutes.web.pagina.hulp;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML. Who writes a help page writes text, and no HTML or scripts. */
final class Opmaak {

    private static final Parser LEZER = Parser.builder().build();
    private static final HtmlRenderer SCHRIJVER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Opmaak() {
    }

    static String html(String markdown) {
        Node tekst = LEZER.parse(markdown);
        return SCHRIJVER.render(tekst);
    }
}
