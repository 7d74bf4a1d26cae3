package nl.escalatieroutes.proces.verhuizing;

import java.time.LocalDate;

/**
 * An open task of a case that is moved to another version of its route; or, of a case without one, where it waits.
 *
 * @param van the step where it stands: task definition key, or id of the element
 * @param naar the step where it stands afterwards
 * @param termijnVoor its lead time before, as the diagram writes it; null where it had none
 * @param termijnNa the same afterwards
 * @param eindeVoor its due date before; null where it had none
 * @param eindeNa its due date afterwards; null where it has none
 * @param verstreken when the lead time of the newer version would have ended, where that was before the move; else null
 * @param reden why the due date is as it is
 */
public record Verhuisdestap(
        String van,
        String vanNaam,
        String naar,
        String naarNaam,
        String termijnVoor,
        String termijnNa,
        LocalDate eindeVoor,
        LocalDate eindeNa,
        LocalDate verstreken,
        Reden reden) {

    /** What becomes of a due date. */
    public enum Reden {
        GELIJK("blijft zoals hij was"),
        NIEUW("volgt de nieuwe termijn, geteld vanaf het begin van de stap"),
        VANAF_NU("krijgt een termijn, geteld vanaf vandaag"),
        ERBIJ("komt erbij, want de route als geheel had er nog geen"),
        VERVALT("vervalt, want de stap heeft geen termijn meer"),
        AFGESPROKEN("blijft, want hij is in overleg afgesproken"),
        VOORBIJ("blijft, want hij is al voorbij"),
        NIET_TE_LAAT("blijft, want de nieuwe termijn zou al voorbij zijn"),
        /** A lead time that the step did not have, counted from a day so long ago that it would end before the move. */
        KOMT_NIET("komt er niet, want de nieuwe termijn zou al voorbij zijn: deze casussen worden niet te laat, en er gaat geen bericht uit");

        private final String tekst;

        Reden(String tekst) {
            this.tekst = tekst;
        }

        /** What becomes of it, in Dutch: follows on 'de einddatum'. */
        public String tekst() {
            return tekst;
        }
    }
}
