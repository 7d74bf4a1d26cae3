// What only auditors have: exports, the read log of a case, and what was removed.
import { adres } from "./adres.js";
import { apiAdres, casusApi, haal } from "./api.js";
import { deel, el, fout, tabel } from "./dom.js";
import { dag, getal, moment } from "./tekst.js";

const WEGEN = { api: "API", tasklist: "Tasklist", cockpit: "Cockpit", pagina: "casuspagina", export: "export" };

/** Whether who is signed in is an auditor: asked once, as the answer to a question that only auditors may ask. */
let auditor = null;

function isAuditor() {
  auditor ??= fetch(apiAdres("/opgeruimd"), { credentials: "same-origin" }).then((antwoord) => antwoord.ok, () => false);
  return auditor;
}

/** Comes into sight for auditors only. */
function voorAuditor(element) {
  element.hidden = true;
  isAuditor().then((mag) => {
    element.hidden = !mag;
  });
  return element;
}

function knop(adres, tekst) {
  return el("a", { class: "btn btn-default", href: adres, download: true }, tekst);
}

/** At the count of a list: the same list as a file. */
export function lijstexport(vraag) {
  const keuze = new URLSearchParams(vraag);
  keuze.delete("pagina");
  return voorAuditor(knop(`${apiAdres("/casussen.csv")}?${keuze}`, "Exporteer als CSV"));
}

function exportAdres({ route, casusnummer, id }, soort) {
  return `${apiAdres(casusApi({ route: route.sleutel, casusnummer, id }))}.${soort}`;
}

export function exportPdf(casus) {
  return voorAuditor(knop(exportAdres(casus, "pdf"), "Exporteer als PDF"));
}

export function exportJson(casus) {
  return voorAuditor(knop(exportAdres(casus, "json"), "Exporteer als JSON"));
}

/** Who opened a case; null for who is no auditor. */
export async function leeslog({ route, casusnummer, id }) {
  if (!await isAuditor()) {
    return null;
  }
  const regels = await haal(`${apiAdres(casusApi({ route: route.sleutel, casusnummer, id }))}/leeslog`);
  return deel("leeslog", "Leeslog", el("p", {}, "Wie deze casus heeft geopend, de laatste eerst. Alleen auditors zien dit."),
    tabel("Leeslog", [
      { naam: "Moment", cel: (regel) => moment(regel.moment) },
      { naam: "Wie", cel: ({ wie }) => wie },
      { naam: "In welke rol", cel: ({ rol }) => rol.split(",").join(", ") },
      { naam: "Waarlangs", cel: ({ waarlangs }) => WEGEN[waarlangs] ?? waarlangs },
      { naam: "Wat", cel: ({ wat }) => wat },
    ], regels));
}

/** The page with the lines that removed cases left behind. */
export function toonOpgeruimd(plek) {
  let weg = false;
  const keuze = new URLSearchParams(location.hash.split("?")[1] ?? "");

  async function toon() {
    try {
      const lijst = await haal(apiAdres(`/opgeruimd?${keuze}`));
      if (!weg) {
        plek.append(zoeken(keuze), ...regels(lijst, Number(keuze.get("pagina") ?? 0)));
      }
    } catch (oorzaak) {
      if (!weg) {
        plek.append(fout(oorzaak.message));
      }
    }
  }

  toon();
  return () => {
    weg = true;
  };
}

function zoeken(keuze) {
  return el("form", {
    class: "historie-filter",
    submit: (gebeurtenis) => {
      gebeurtenis.preventDefault();
      const nummer = new FormData(gebeurtenis.target).get("casusnummer").trim();
      location.hash = adres("/historie-opgeruimd", new URLSearchParams(nummer ? { casusnummer: nummer } : {}));
    },
  },
  el("div", {}, el("label", { for: "opgeruimd-nummer" }, "Is deze casus opgeruimd? Casusnummer"),
    el("input", { id: "opgeruimd-nummer", name: "casusnummer", class: "form-control", value: keuze.get("casusnummer") ?? "" })),
  el("div", { class: "historie-knoppen" }, el("button", { type: "submit", class: "btn btn-primary" }, "Zoek")));
}

function regels({ totaal, perPagina, casussen }, pagina) {
  const laatste = Math.max(0, Math.ceil(totaal / perPagina) - 1);
  const naar = (nummer, tekst, kan) => (kan ? el("a", { href: `#/historie-opgeruimd?pagina=${nummer}` }, tekst) : null);
  return [
    el("p", {}, "Na de bewaartermijn verwijdert het programma een afgesloten casus met alles wat erbij hoort. Deze regel blijft. "
      + "Het casusnummer staat er niet bij, omdat het naar het dossier van de gemeente leidt; wie het nummer weet, kan het hierboven zoeken."),
    el("p", { role: "status" }, totaal === 1 ? "1 opgeruimde casus" : `${getal(totaal)} opgeruimde casussen`),
    casussen.length > 0 ? tabel("Opgeruimde casussen", [
      { naam: "Opgeruimd", cel: ({ opgeruimd }) => moment(opgeruimd) },
      { naam: "Route", cel: ({ route }) => route },
      { naam: "Afgesloten", cel: ({ geeindigd }) => dag(geeindigd) },
      { naam: "Bewaartermijn", cel: ({ bewaartermijn }) => bewaartermijn.replace(/^P(\d+)D$/, "$1 dagen") },
      { naam: "Door", cel: ({ door }) => (door === "systeem" ? "het programma" : door) },
      { naam: "Kenmerk", cel: ({ merk }) => el("code", {}, merk.slice(0, 16)) },
    ], casussen) : null,
    laatste > 0 ? el("nav", { class: "historie-bladeren", "aria-label": "Pagina's" },
      naar(pagina - 1, "Vorige", pagina > 0), el("span", {}, `Pagina ${getal(pagina + 1)} van ${getal(laatste + 1)}`),
      naar(pagina + 1, "Volgende", pagina < laatste)) : null,
  ].filter(Boolean);
}
