// The parts of the page of a case beside its path and its timeline.
import { apiAdres, casusApi } from "./api.js";
import { casusadres } from "./adres.js";
import { el, etiket, gegevens, tabel } from "./dom.js";
import { dag, dagen, moment, namen, waarde } from "./tekst.js";

const STATUS = { klaargezet: "staat klaar", verzonden: "verzonden", mislukt: "niet gelukt" };
const STORING = { failedJob: "Technische storing", failedExternalTask: "Technische storing" };

export function wachtdagen({ totaal, perStap, perPartij }) {
  return [
    el("p", {}, `In totaal ${dagen(totaal)}, van de start tot het einde of tot vandaag. Kalenderdagen; een stap die op dezelfde `
      + "dag begint en klaar is, telt als 0 dagen."),
    el("div", { class: "historie-naast" },
      tabel("Wachtdagen per stap", [
        { naam: "Stap", cel: ({ stap }) => stap.naam },
        { naam: "Gewacht op", cel: ({ wachtOp }) => namen(wachtOp) },
        { naam: "Dagen", cel: (regel) => String(regel.dagen) },
      ], perStap),
      tabel("Wachtdagen per partij", [
        { naam: "Partij", cel: ({ partij }) => partij.naam },
        { naam: "Dagen", cel: (regel) => String(regel.dagen) },
      ], perPartij)),
  ];
}

export function beslissingen(lijst) {
  return lijst.map((beslissing) => el("article", { class: "historie-blok" },
    el("h3", {}, `${beslissing.naam}, versie ${beslissing.versie}`),
    el("p", { class: "historie-klein" }, moment(beslissing.moment)),
    el("div", { class: "historie-naast" },
      el("div", {}, el("h4", {}, "Invoer"), gegevens(beslissing.invoer.map((regel) => [regel.naam, waarde(regel.waarde)]))),
      el("div", {}, el("h4", {}, "Uitkomst"), beslissing.uitkomst.length > 0
        ? gegevens(beslissing.uitkomst.map((regel) => [regel.naam, waarde(regel.waarde)]))
        : el("p", {}, "Geen regel ging op."))),
    beslissing.regels.map((regel) => el("div", { class: "historie-tabel" }, el("table", { class: "table" },
      el("caption", {}, `Regel ${regel.nummer} van de tabel${regel.omschrijving ? `: ${regel.omschrijving}` : ""}`),
      el("thead", {}, el("tr", {},
        regel.als.map(({ naam }) => el("th", { scope: "col" }, `Als ${naam}`)),
        regel.dan.map(({ naam }) => el("th", { scope: "col" }, `Dan ${naam}`)))),
      el("tbody", {}, el("tr", {},
        [...regel.als, ...regel.dan].map((cel) => el("td", {}, el("code", {}, cel.waarde))))))))));
}

export function berichten(lijst) {
  return el("ul", { class: "historie-lijst" }, lijst.map((bericht) => el("li", {}, el("details", {},
    el("summary", {}, `${moment(bericht.moment)}: ${bericht.onderwerp} `,
      etiket(STATUS[bericht.status] ?? bericht.status, bericht.status === "mislukt" ? "let-op" : "gewoon")),
    gegevens([["Aan", bericht.aan.join(", ") || "geen adres"], ["Sjabloon", bericht.sjabloon]]),
    el("p", { class: "historie-tekst" }, bericht.tekst)))));
}

export function dossiers(lijst, welke) {
  return tabel("Dossiers", [
    { naam: "Moment", cel: (dossier) => moment(dossier.moment) },
    {
      naam: "Dossier",
      cel: (dossier) => el("a", {
        href: `${apiAdres(casusApi(welke))}/dossiers/${encodeURIComponent(dossier.id)}`,
        target: "_blank",
        rel: "noopener",
      }, `${dossier.titel} (PDF, opent in een nieuw venster)`),
    },
    { naam: "Aan", cel: ({ ontvanger }) => ontvanger },
  ], lijst);
}

export function storingen(lijst) {
  return tabel("Storingen", [
    { naam: "Begin", cel: ({ begin }) => moment(begin) },
    { naam: "Einde", cel: ({ einde }) => moment(einde) || "duurt nog" },
    { naam: "Waar", cel: ({ element }) => element?.naam },
    { naam: "Wat", cel: ({ soort, melding }) => `${STORING[soort] ?? "Melding"}: ${melding ?? "geen uitleg"}` },
  ], lijst);
}

export function casuslijst(lijst) {
  return tabel("Casussen", [
    { naam: "Casus", cel: (casus) => el("a", { href: casusadres(casus) }, casus.casusnummer) },
    { naam: "Route", cel: ({ route }) => route.naam },
    { naam: "Gestart", cel: ({ gestart }) => dag(gestart) },
    { naam: "Stand", cel: (casus) => (casus.geeindigd
      ? `${casus.uitkomst?.naam ?? "beëindigd"}, ${dag(casus.geeindigd)}` : casus.stap?.naam) },
  ], lijst);
}
