// All that is known of one case.
import { apiAdres, casusApi, haal } from "./api.js";
import { beslissingen, berichten, casuslijst, dossiers, storingen, wachtdagen } from "./casusdelen.js";
import { toonPad } from "./diagram.js";
import { deel, el, etiket, fout, gegevens } from "./dom.js";
import { naarLijst } from "./lijst.js";
import { dag, moment } from "./tekst.js";
import { besluiten, tijdlijn } from "./tijdlijn.js";
import { casusacties, casusdelen } from "./uitbreidingen.js";

/** @return what to call when the page is taken away */
export function toonCasus(plek, api, welke) {
  let weg = false;
  const opruimen = [];
  const terug = el("p", { class: "historie-terug" }, el("a", { href: naarLijst() }, "‹ Alle casussen"));
  plek.append(terug);

  async function toon() {
    try {
      const alles = await haal(apiAdres(casusApi(welke)));
      if (weg) {
        return;
      }
      document.title = `Casus ${alles.casus.casusnummer} | Cockpit`;
      const delen = delenVan(alles, welke);
      plek.append(hoofd(alles.casus), inhoudsopgave(delen), ...delen);
      alles.paden.forEach((pad) => toonPad(plek.querySelector("#historie-pad"), api, pad)
        .then((sluit) => (weg ? sluit() : opruimen.push(sluit))));
      casusdelen.forEach(async (maak) => {
        const extra = await maak(alles.casus);
        if (extra && !weg) {
          plek.append(extra);
          plek.querySelector(".historie-inhoudsopgave ul").append(sprong(extra));
        }
      });
    } catch (oorzaak) {
      if (!weg) {
        plek.append(el("h1", {}, "Casus"), fout(oorzaak.message));
      }
    }
  }

  toon();
  return () => {
    weg = true;
    opruimen.forEach((sluit) => sluit());
  };
}

function hoofd(casus) {
  const acties = casusacties.map((actie) => actie(casus));
  return el("header", { class: "historie-kop" },
    el("h1", {}, `Casus ${casus.casusnummer}`, casus.overTermijn ? etiket("over de termijn", "let-op") : null),
    casus.volledig ? null : el("p", {}, "U ziet van deze casus alleen het deel waarin u een rol had."),
    gegevens([
      ["Route", casus.route.naam],
      ["Gemeente", casus.gemeente?.naam],
      ["Aanbieder", casus.aanbieder?.naam],
      ["Gestart", moment(casus.gestart)],
      ["Afgesloten", casus.volledig ? moment(casus.geeindigd) || "loopt nog" : null],
      [casus.geeindigd ? "Laatste stap" : "Stap", casus.stap?.naam],
      ["Uitkomst", casus.uitkomst?.naam],
      ["Over de termijn geweest", casus.volledig ? (casus.overTermijn ? "ja" : "nee") : null],
    ]),
    acties.length > 0 ? el("div", { class: "historie-acties" }, acties) : null);
}

function delenVan(alles, welke) {
  const besloten = besluiten(alles.tijdlijn);
  return [
    besloten ? deel("besluiten", "Besluiten", besloten) : null,
    alles.paden.length > 0 ? deel("pad", "Pad door het diagram") : null,
    deel("verloop", "Verloop", tijdlijn(alles.tijdlijn)),
    alles.wachtdagen ? deel("wachtdagen", "Wachtdagen", ...wachtdagen(alles.wachtdagen)) : null,
    alles.beslissingen.length > 0 ? deel("beslissingen", "Beslissingstabellen", ...beslissingen(alles.beslissingen)) : null,
    alles.berichten.length > 0 ? deel("berichten", "Berichten", berichten(alles.berichten)) : null,
    alles.dossiers.length > 0 ? deel("dossiers", "Dossiers bij overdracht", dossiers(alles.dossiers, welke)) : null,
    alles.storingen.length > 0 ? deel("storingen", "Storingen", storingen(alles.storingen)) : null,
    alles.gekoppeld.length > 0 ? deel("gekoppeld", "Gekoppelde casussen", casuslijst(alles.gekoppeld)) : null,
    alles.eerdere.length > 0
      ? deel("eerdere", "Andere casussen onder dit nummer", casuslijst(alles.eerdere)) : null,
  ].filter(Boolean);
}

function inhoudsopgave(delen) {
  return el("nav", { class: "historie-inhoudsopgave", "aria-label": "Op deze pagina" }, el("ul", {}, delen.map(sprong)));
}

function sprong(onderdeel) {
  const titel = onderdeel.querySelector("h2");
  return el("li", {}, el("button", {
    type: "button",
    click: () => {
      onderdeel.scrollIntoView();
      titel.focus({ preventScroll: true });
    },
  }, titel.textContent));
}
