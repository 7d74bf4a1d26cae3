// The form above a list: what to look for.
import { el } from "./dom.js";

const JA_NEE = [["true", "Ja"], ["false", "Nee"]];
const STAND = [["true", "Loopt"], ["false", "Afgesloten"]];

/**
 * @param keuzes the routes, each with its municipalities, providers, steps and outcomes
 * @param keuze what is chosen now, by name of the field
 * @param vast names of fields that are not to be chosen here
 * @param kies called with what was chosen
 */
export function filter(keuzes, keuze, vast, kies) {
  const velden = [
    keuzelijst("route", "Route", keuzes.map(({ route }) => [route.sleutel, route.naam])),
    keuzelijst("gemeente", "Gemeente", []),
    keuzelijst("aanbieder", "Aanbieder", []),
    keuzelijst("stap", "Stap", []),
    keuzelijst("uitkomst", "Uitkomst", []),
    keuzelijst("open", "Stand", STAND),
    keuzelijst("overTermijn", "Over de termijn", JA_NEE),
    invoer("van", "Gestart vanaf", "date"),
    invoer("tot", "Gestart tot en met", "date"),
    invoer("zoek", "Casusnummer", "search"),
  ];
  const veld = (naam) => velden.find((kandidaat) => kandidaat.naam === naam).veld;

  function vul(naam, deel, waarde) {
    const gekozen = veld("route").value;
    const mogelijk = new Map(keuzes.filter(({ route }) => !gekozen || route.sleutel === gekozen)
      .flatMap((route) => route[deel]).map(({ sleutel, naam: tekst }) => [sleutel, tekst]));
    zetKeuzes(veld(naam), [...mogelijk].sort((een, ander) => een[1].localeCompare(ander[1], "nl")), waarde);
  }

  function vulAlles(waarden) {
    vul("gemeente", "gemeenten", waarden("gemeente"));
    vul("aanbieder", "aanbieders", waarden("aanbieder"));
    vul("stap", "stappen", waarden("stap"));
    vul("uitkomst", "uitkomsten", waarden("uitkomst"));
  }

  velden.forEach(({ naam, veld: plek, opties }) => {
    if (opties) {
      zetKeuzes(plek, opties, keuze.get(naam) ?? "");
    } else {
      plek.value = keuze.get(naam) ?? "";
    }
  });
  vulAlles((naam) => keuze.get(naam) ?? "");
  veld("route").addEventListener("change", () => {
    const bekend = (naam) => [...veld(naam).options].some(({ value }) => value === veld(naam).value);
    vulAlles((naam) => (bekend(naam) ? veld(naam).value : ""));
  });

  return el("form", {
    class: "historie-filter",
    "aria-label": "Casussen zoeken",
    submit: (gebeurtenis) => {
      gebeurtenis.preventDefault();
      kies(velden.filter(({ naam }) => !vast.includes(naam)).map(({ naam, veld: plek }) => [naam, plek.value.trim()]));
    },
  },
  velden.filter(({ naam }) => !vast.includes(naam)).map(({ naam, label, veld: plek }) =>
    el("div", {}, el("label", { for: `historie-${naam}` }, label), plek)),
  el("div", { class: "historie-knoppen" },
    el("button", { type: "submit", class: "btn btn-primary" }, "Zoek"),
    el("button", {
      type: "button",
      class: "btn btn-default",
      click: () => kies(velden.filter(({ naam }) => !vast.includes(naam)).map(({ naam }) => [naam, ""])),
    }, "Wis filters")));
}

function keuzelijst(naam, label, opties) {
  return { naam, label, opties, veld: el("select", { id: `historie-${naam}`, class: "form-control" }) };
}

function invoer(naam, label, soort) {
  return { naam, label, veld: el("input", { id: `historie-${naam}`, class: "form-control", type: soort }) };
}

/** What is chosen stays chosen, also where it is of an earlier version of a route and not on the list any more. */
function zetKeuzes(veld, opties, gekozen) {
  const alle = !gekozen || opties.some(([sleutel]) => sleutel === gekozen) ? opties : [[gekozen, gekozen], ...opties];
  veld.replaceChildren(el("option", { value: "" }, "Alle"), ...alle.map(([sleutel, naam]) => el("option", { value: sleutel }, naam)));
  veld.value = gekozen;
}
