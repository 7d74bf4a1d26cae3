// The list of all cases, running and ended.
import { apiAdres, haal, haalKeuzes } from "./api.js";
import { adres as adresMet, casusadres } from "./adres.js";
import { el, etiket, fout } from "./dom.js";
import { filter } from "./filter.js";
import { dag, getal } from "./tekst.js";
import { lijstacties } from "./uitbreidingen.js";

const STANDAARD = "-gestart";
const KOLOMMEN = [
  { sleutel: "casusnummer", naam: "Casus", heel: true, cel: (casus) => el("a", { href: casusadres(casus) }, casus.casusnummer) },
  { sleutel: "route", naam: "Route", cel: ({ route }) => route.naam },
  { sleutel: "gemeente", naam: "Gemeente", cel: ({ gemeente }) => gemeente?.naam },
  { sleutel: "aanbieder", naam: "Aanbieder", cel: ({ aanbieder }) => aanbieder?.naam },
  { sleutel: "gestart", naam: "Gestart", heel: true, cel: ({ gestart }) => dag(gestart) },
  {
    sleutel: "geeindigd",
    naam: "Afgesloten",
    heel: true,
    cel: ({ geeindigd, volledig }) => (volledig ? dag(geeindigd) || "loopt nog" : ""),
  },
  { sleutel: "stap", naam: "Stap (of laatste stap)", cel: ({ stap }) => stap?.naam },
  { sleutel: "uitkomst", naam: "Uitkomst", cel: ({ uitkomst }) => uitkomst?.naam },
  { sleutel: "overTermijn", naam: "Termijn", cel: ({ overTermijn }) => (overTermijn ? etiket("over de termijn", "let-op") : "") },
];

/** The query of the list that was looked at last: the way back from a case leads there. */
let laatsteVraag = new URLSearchParams();

export function naarLijst() {
  return `#${adresMet("/historie", laatsteVraag)}`;
}

/** Whether somebody just chose something: then what was found is what to read next. */
let netGekozen = false;

/**
 * @param adres where the choice is kept
 * @param vast what is chosen for good, by name of the field
 * @return what to call when the list is taken away
 */
export function toonLijst(plek, adres, vast) {
  const zoekdeel = el("div");
  const uitkomst = el("div", { class: "historie-uitkomst", "aria-busy": "true" });
  plek.append(zoekdeel, uitkomst);
  let beurt = 0;

  function kies(paren) {
    const keuze = adres.lees();
    paren.forEach(([naam, waarde]) => (waarde ? keuze.set(naam, waarde) : keuze.delete(naam)));
    if (!paren.some(([naam]) => naam === "pagina")) {
      keuze.delete("pagina");
    }
    netGekozen = true;
    if (keuze.toString() === adres.lees().toString()) {
      toon();
    } else {
      adres.schrijf(keuze);
    }
  }

  async function toon() {
    const mijnBeurt = ++beurt;
    const keuze = adres.lees();
    const vraag = new URLSearchParams(keuze);
    Object.entries(vast).forEach(([naam, waarde]) => vraag.set(naam, waarde));
    laatsteVraag = new URLSearchParams(vraag);
    try {
      const [keuzes, lijst] = await Promise.all([haalKeuzes(), haal(apiAdres(`/casussen?${vraag}`))]);
      if (mijnBeurt !== beurt) {
        return;
      }
      const passend = vast.route ? keuzes.filter(({ route }) => route.sleutel === vast.route) : keuzes;
      zoekdeel.replaceChildren(filter(passend, vraag, Object.keys(vast), kies));
      uitkomst.replaceChildren(...gevonden(lijst, keuze, vraag, vast, kies));
      if (netGekozen) {
        uitkomst.querySelector("[role=status]").focus();
      }
    } catch (oorzaak) {
      if (mijnBeurt === beurt) {
        uitkomst.replaceChildren(fout(oorzaak.message));
      }
    } finally {
      netGekozen = false;
      uitkomst.setAttribute("aria-busy", "false");
    }
  }

  toon();
  const stop = adres.volg(toon);
  return () => {
    beurt++;
    stop();
  };
}

function gevonden(lijst, keuze, vraag, vast, kies) {
  const pagina = Number(keuze.get("pagina") ?? 0);
  const kolommen = KOLOMMEN.filter(({ sleutel }) => !(sleutel in vast));
  return [
    el("div", { class: "historie-boven" },
      el("p", { role: "status", tabindex: "-1" }, aantal(lijst, pagina)),
      el("div", {}, lijstacties.map((actie) => actie(vraag)))),
    lijst.casussen.length > 0 && el("div", { class: "historie-tabel" },
      el("table", { class: "table" },
        el("caption", { class: "sr-only" }, "Casussen"),
        el("thead", {}, el("tr", {}, kolommen.map((kolom) => kolomkop(kolom, keuze.get("sorteer") ?? STANDAARD, kies)))),
        el("tbody", {}, lijst.casussen.map((casus) =>
          el("tr", {}, kolommen.map(({ cel, heel }) => el("td", { class: heel && "historie-heel" }, cel(casus) ?? ""))))))),
    bladeren(lijst, pagina, kies),
  ].filter(Boolean);
}

function aantal({ totaal, perPagina, casussen }, pagina) {
  if (totaal === 0) {
    return "Er zijn geen casussen die u mag zien en die hieraan voldoen.";
  }
  if (totaal <= perPagina) {
    return totaal === 1 ? "1 casus" : `${getal(totaal)} casussen`;
  }
  const eerste = pagina * perPagina;
  return casussen.length === 0
    ? `${getal(totaal)} casussen; deze pagina is leeg`
    : `${getal(eerste + 1)} tot en met ${getal(eerste + casussen.length)} van ${getal(totaal)} casussen`;
}

function kolomkop({ sleutel, naam }, sorteer, kies) {
  const oplopend = sorteer === sleutel;
  const aflopend = sorteer === `-${sleutel}`;
  return el("th", { scope: "col", "aria-sort": oplopend ? "ascending" : aflopend ? "descending" : null },
    el("button", { type: "button", click: () => kies([["sorteer", oplopend ? `-${sleutel}` : sleutel]]) },
      naam, el("span", { class: "historie-richting", "aria-hidden": "true" }, oplopend ? " ▲" : aflopend ? " ▼" : "")));
}

function bladeren({ totaal, perPagina }, pagina, kies) {
  const laatste = Math.max(0, Math.ceil(totaal / perPagina) - 1);
  if (laatste === 0 && pagina === 0) {
    return null;
  }
  const naar = (nummer, tekst, kan) => el("button", {
    type: "button",
    class: "btn btn-default",
    disabled: !kan,
    click: () => kies([["pagina", nummer > 0 ? String(nummer) : ""]]),
  }, tekst);
  return el("nav", { class: "historie-bladeren", "aria-label": "Pagina's" },
    naar(0, "Eerste", pagina > 0),
    naar(Math.min(pagina - 1, laatste), "Vorige", pagina > 0),
    el("span", {}, `Pagina ${getal(pagina + 1)} van ${getal(laatste + 1)}`),
    naar(pagina + 1, "Volgende", pagina < laatste),
    naar(laatste, "Laatste", pagina < laatste));
}
