// Numbers per route and period, as tables with a chart beside each.
import { adres } from "./adres.js";
import { apiAdres, haal, haalKeuzes } from "./api.js";
import { deel, el, fout, tabel } from "./dom.js";
import { balken } from "./grafiek.js";
import { dag, getal, moment } from "./tekst.js";

const PAGINA = "/historie-cijfers";

/** @return what to call when the page is taken away */
export function toonCijfers(plek) {
  let weg = false;
  const keuze = new URLSearchParams(location.hash.split("?")[1] ?? "");
  const uitkomst = el("div", { class: "historie-uitkomst", "aria-busy": "true" });

  async function toon() {
    try {
      const routes = (await haalKeuzes()).map(({ route }) => route);
      if (weg) {
        return;
      }
      if (!keuze.has("route") && routes.length > 0) {
        keuze.set("route", routes[0].sleutel);
      }
      plek.append(formulier(routes, keuze), uitkomst);
      const cijfers = await haal(apiAdres(`/cijfers?${keuze}`));
      if (!weg) {
        vulPeriode(plek, cijfers);
        uitkomst.replaceChildren(...delenVan(cijfers));
      }
    } catch (oorzaak) {
      if (!weg) {
        plek.append(uitkomst);
        uitkomst.replaceChildren(fout(oorzaak.message));
      }
    } finally {
      uitkomst.setAttribute("aria-busy", "false");
    }
  }

  toon();
  return () => {
    weg = true;
  };
}

function formulier(routes, keuze) {
  const veld = (id, naam, invoer, breedte = "gewoon") =>
    el("div", { class: `historie-veld-${breedte}` }, el("label", { for: id }, naam), invoer);
  return el("form", {
    class: "historie-filter",
    submit: (gebeurtenis) => {
      gebeurtenis.preventDefault();
      const vraag = new URLSearchParams();
      new FormData(gebeurtenis.target).forEach((waarde, naam) => waarde && vraag.set(naam, waarde));
      location.hash = adres(PAGINA, vraag);
    },
  },
  veld("cijfers-route", "Route", el("select", { id: "cijfers-route", name: "route", class: "form-control" },
    routes.map(({ sleutel, naam }) => el("option", { value: sleutel, selected: sleutel === keuze.get("route") }, naam))), "breed"),
  veld("cijfers-van", "Gestart vanaf", el("input",
    { id: "cijfers-van", name: "van", type: "date", class: "form-control", value: keuze.get("van") ?? "" })),
  veld("cijfers-tot", "Gestart tot en met", el("input",
    { id: "cijfers-tot", name: "tot", type: "date", class: "form-control", value: keuze.get("tot") ?? "" })),
  el("div", { class: "historie-knoppen" }, el("button", { type: "submit", class: "btn btn-primary" }, "Toon de cijfers")));
}

/** Who chose no period may have got one: a process owner gets a year. */
function vulPeriode(plek, cijfers) {
  ["van", "tot"].forEach((naam) => {
    plek.querySelector(`#cijfers-${naam}`).value = cijfers[naam] ?? "";
  });
}

function delenVan(cijfers) {
  return [
    el("p", { role: "status", class: "historie-samenvatting" }, `${cijfers.naam}, ${periode(cijfers)}: `
      + (cijfers.casussen.aantal === 1 ? "1 casus." : `${cijfers.casussen.tekst} casussen.`)),
    el("p", { class: "historie-klein" }, "Een aantal onder 5 wordt niet getoond en niet verder uitgesplitst. Waar het uit de "
      + "rest te berekenen zou zijn, is het samengenomen met andere aantallen; dan staat alleen hun som er."),
    cijfers.stand ? el("p", { class: "historie-klein" }, `Zoals het stond op ${moment(cijfers.stand)}. U ziet nieuwe cijfers zodra er in `
      + "de casussen van ten minste 5 personen iets is veranderd: anders is aan het verschil te zien hoe het met één van hen ging.") : null,
    deel("stappen", "Casussen per stap en uitkomst", ...stappen(cijfers.stappen)),
    deel("dagen", "Dagen per stap", ...dagen(cijfers.dagen)),
    deel("termijnen", "Over de termijn, per rol die de taak had", ...overTermijn(cijfers.overTermijn)),
    deel("knelpunten", "Knelpunten", ...knelpunten(cijfers)),
    deel("voorstellen", "Verbetervoorstellen", ...voorstellen(cijfers.verbetervoorstellen)),
  ].filter(Boolean);
}

function periode({ van, tot }) {
  if (!van && !tot) {
    return "alle casussen";
  }
  return `gestart ${van ? `vanaf ${dag(van)} ` : ""}${tot ? `tot en met ${dag(tot)}` : "tot nu"}`;
}

function stappen(knopen) {
  if (knopen.length === 0) {
    return [el("p", {}, "Er zijn te weinig casussen om uit te splitsen.")];
  }
  const rijen = knopen.flatMap((knoop) => [{ ...knoop, diepte: 0 }, ...knoop.delen.map((onder) => ({ ...onder, diepte: 1 }))]);
  return [el("div", { class: "historie-naast" },
    tabel("Casussen per stap en uitkomst", [
      { naam: "Waar de casus staat, of hoe zij eindigde", cel: ({ naam, diepte }) => el("span", { class: `historie-diepte-${diepte}` }, naam) },
      { naam: "Casussen", cel: ({ casussen }) => casussen.tekst },
      { naam: "Aandeel van alle casussen", cel: ({ aandeel }) => procent(aandeel) },
    ], rijen),
    balken("Casussen per stap en uitkomst", knopen.filter(({ casussen }) => casussen.aantal > 0)
      .map(({ naam, casussen, aandeel }) => ({ naam, waarde: casussen.aantal, tekst: `${getal(casussen.aantal)} (${procent(aandeel)})` }))))];
}

function dagen(lijst) {
  const bekend = lijst.filter(({ mediaan }) => mediaan !== null);
  return [
    el("p", {}, "Kalenderdagen op een stap, van casussen die de stap achter de rug hebben. De helft was klaar binnen de mediaan, "
      + "negen van de tien binnen het 90e percentiel."),
    el("div", { class: "historie-naast" },
      tabel("Dagen per stap", [
        { naam: "Stap", cel: ({ stap }) => stap },
        { naam: "Mediaan", cel: ({ mediaan, tekst }) => (mediaan === null ? tekst : getal(mediaan)) },
        { naam: "90e percentiel", cel: ({ percentiel90, tekst }) => (percentiel90 === null ? tekst : getal(percentiel90)) },
      ], lijst),
      balken("Dagen per stap", bekend.flatMap(({ stap, mediaan, percentiel90 }) => [
        { naam: `${stap}: mediaan`, waarde: mediaan, tekst: getal(mediaan) },
        { naam: `${stap}: 90e perc.`, waarde: percentiel90, tekst: getal(percentiel90), licht: true },
      ]))),
  ];
}

function overTermijn(rollen) {
  if (rollen.length === 0) {
    return [el("p", {}, "Er is geen termijn voorbijgegaan, of er zijn te weinig casussen om uit te splitsen.")];
  }
  return [el("div", { class: "historie-naast" },
    tabel("Casussen over de termijn", [
      { naam: "Rol", cel: ({ naam }) => naam },
      { naam: "Casussen", cel: ({ casussen }) => casussen.tekst },
    ], rollen),
    balken("Casussen over de termijn", rollen.filter(({ casussen }) => casussen.aantal !== null)
      .map(({ naam, casussen }) => ({ naam, waarde: casussen.aantal, tekst: getal(casussen.aantal) }))))];
}

function knelpunten({ knelpunten: aantal, knelpuntteksten }) {
  const regel = el("p", {}, `Casussen met een knelpunt: ${aantal.tekst}.`);
  if (!knelpuntteksten || knelpuntteksten.length === 0) {
    return [regel];
  }
  return [regel, tabel("Knelpunten", [
    { naam: "Moment", cel: (knelpunt) => moment(knelpunt.moment) },
    { naam: "Casus", cel: ({ casusnummer }) => el("a", { href: `#/historie?zoek=${encodeURIComponent(casusnummer)}` }, casusnummer) },
    { naam: "Knelpunt", cel: ({ tekst }) => el("span", { class: "historie-tekst" }, tekst) },
  ], knelpuntteksten)];
}

function voorstellen(lijst) {
  if (lijst.length === 0) {
    return [el("p", {}, "Er zijn geen verbetervoorstellen gedaan.")];
  }
  return [tabel("Verbetervoorstellen", [
    { naam: "Dag", cel: (voorstel) => dag(voorstel.dag) },
    { naam: "Voorstel", cel: ({ tekst }) => el("span", { class: "historie-tekst" }, tekst) },
  ], lijst)];
}

function procent(aandeel) {
  return aandeel === null ? "" : `${getal(Math.round(aandeel * 1000) / 10)}%`;
}
