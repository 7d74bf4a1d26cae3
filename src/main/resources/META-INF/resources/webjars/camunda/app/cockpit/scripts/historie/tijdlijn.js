// What happened in a case, in order.
import { el, etiket } from "./dom.js";
import { dag, moment, namen } from "./tekst.js";

const LET_OP = ["termijn-overschreden", "incident"];

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
  const persoon = wie.naam === wie.sleutel ? wie.naam : `${wie.naam} (${wie.sleutel})`;
  return namens ? `Door ${persoon}, namens ${namens.naam}` : `Door ${persoon}`;
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
