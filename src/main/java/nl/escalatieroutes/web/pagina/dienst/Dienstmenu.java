package nl.escalatieroutes.web.pagina.dienst;

import nl.escalatieroutes.web.dienst.Dienstinzage;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the way to the versions, on every page, to who may read them. */
@ControllerAdvice("nl.escalatieroutes.web.pagina")
class Dienstmenu {

    private final Dienstinzage inzage;

    Dienstmenu(Dienstinzage inzage) {
        this.inzage = inzage;
    }

    @ModelAttribute("dienstmenu")
    boolean dienstmenu() {
        return inzage.magLezen();
    }
}
