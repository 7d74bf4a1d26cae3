// What happened in a case, in order.
import { el, etiket, tabel } from "./dom.js";
import { dag, moment, namen } from "./tekst.js";

const LET_OP = ["termijn-overschreden", "incident"];
const BESLUITEN = ["besluit", "termijn-gewijzigd", "opgeschaald", "ingetrokken"];

/** What people decided, without all that happened between; null where nobody decided anything. */
export function besluiten(momenten) {
  const lijst = momenten.filter(({ soort, wie }) => wie && BESLUITEN.includes(soort.sleutel));
  return lijst.length === 0 ? null : tabel("Besluiten", [
    { naam: "Wanneer", cel: (regel) => moment(regel.moment) },
    { naam: "Wie", cel: ({ wie, namens }) => [el("div", {}, mens(wie)),
      namens ? el("div", { class: "historie-klein" }, `namens ${namens.naam}`) : ""] },
    { naam: "Stap", cel: ({ stap, soort }) => [el("strong", {}, stap?.naam ?? soort.naam), soort.sleutel === "besluit" || !stap
      ? "" : el("div", { class: "historie-klein" }, soort.naam)] },
    { naam: "Wat, en waarom", cel: ({ wat }) => el("div", { class: "historie-tekst" }, wat) },
    { naam: "Op tijd", cel: ({ tijdigheid }) => (!tijdigheid ? "" : tijdigheid.opTijd
      ? `ja, het kon tot en met ${dag(tijdigheid.uiterlijk)}`
      : etiket(`nee, het moest uiterlijk ${dag(tijdigheid.uiterlijk)}`, "let-op")) },
  ], lijst);
}

export function tijdlijn(momenten) {
  return el("ol", { class: "historie-tijdlijn" }, momenten.map((regel) => el("li", { class: `historie-soort-${regel.soort.sleutel}` },
    el("div", { class: "historie-wanneer" }, el("time", { datetime: regel.moment }, moment(regel.moment))),
    el("div", {},
      el("p", { class: "historie-regel" },
        etiket(regel.soort.naam, LET_OP.includes(regel.soort.sleutel) ? "let-op" : "gewoon"), " ",
        regel.stap ? el("strong", {}, regel.stap.naam) : null),
      el("p", { class: "historie-klein" }, door(regel)),
      el("p", { class: "historie-tekst" }, regel.wat),
      regel.tijdigheid ? el("p", { class: "historie-klein" }, tijdig(regel.tijdigheid)) : null,
      regel.alleenVoor.length > 0
        ? el("p", { class: "historie-klein" }, `Alleen te lezen door ${namen(regel.alleenVoor)} en auditors.`) : null,
      regel.termijn ? som(regel.termijn) : null))));
}

function door({ wie, namens }) {
  if (!wie) {
    return "Door het programma";
  }
  return namens ? `Door ${mens(wie)}, namens ${namens.naam}` : `Door ${mens(wie)}`;
}

function mens(wie) {
  return wie.naam === wie.sleutel ? wie.naam : `${wie.naam} (${wie.sleutel})`;
}

function tijdig({ opTijd, uiterlijk }) {
  return `${opTijd ? "Op tijd: de termijn liep" : "Na de termijn, die liep"} tot en met ${dag(uiterlijk)}.`;
}

/** How a lead time was reckoned: from when, to when, and which days did not count. */
function som({ vanaf, einde, uitleg }) {
  return el("details", {},
    el("summary", {}, `Hoe deze termijn is berekend: van ${dag(vanaf)} tot en met ${dag(einde)}`),
    uitleg.length === 0
      ? el("p", {}, "Alle dagen tellen mee, of de einddatum is afgesproken.")
      : el("div", {}, el("p", {}, `Deze ${uitleg.length === 1 ? "dag telde" : `${uitleg.length} dagen telden`} niet mee:`),
        el("ul", {}, uitleg.map(({ datum, reden }) => el("li", {}, `${dag(datum)}: ${reden}`)))));
}
