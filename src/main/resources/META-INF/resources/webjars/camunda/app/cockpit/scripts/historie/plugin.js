// The history of cases in Cockpit: a page with all cases, a page for one case, and a tab at each process definition.
import { toonLijst } from "./lijst.js";
import { toonCasus } from "./casus.js";
import { adresVanPagina, adresVanTabblad } from "./adres.js";
import { haal } from "./api.js";
import { el, fout, kop, laadOpmaak } from "./dom.js";
import { tabbladen } from "./uitbreidingen.js";

laadOpmaak();

/** A plugin whose contents come and go with the place that Cockpit gives it. */
function plugin(id, pluginPoint, properties, toon) {
  // Cockpit may make the new place before it takes the old one away: first come, first gone
  const opruimen = [];
  return {
    id,
    pluginPoint,
    // in the navigation, not under 'More'; at a definition after the running instances
    priority: 5,
    properties,
    render(plek, gegevens) {
      opruimen.push(toon(plek, gegevens));
    },
    unmount() {
      opruimen.shift()?.();
    },
  };
}

function pagina(id, path, titel, toon) {
  return plugin(id, "cockpit.route", { path }, (plek, gegevens) => {
    document.title = `${titel} | Cockpit`;
    const inhoud = el("div", { class: "historie-inhoud" });
    plek.append(el("div", { class: "historie historie-pagina" }, inhoud));
    return toon(inhoud, gegevens);
  });
}

function deelVanAdres(nummer) {
  return decodeURIComponent(location.hash.split("?")[0].split("/")[nummer] ?? "");
}

export default [
  plugin("historie", "cockpit.navigation", { checkActive: (adres) => adres.includes("#/historie") }, (plek) => {
    plek.append(el("a", { href: "#/historie" }, "Historie"));
  }),
  pagina("historie-lijst", "/historie", "Historie", (inhoud) => {
    const lijst = el("div");
    inhoud.append(kop("casussen"), lijst);
    return toonLijst(lijst, adresVanPagina("/historie"), {});
  }),
  pagina("historie-casus", "/historie/:route/:casusnummer/:id", "Casus", (inhoud, { api }) =>
    toonCasus(inhoud, api, { route: deelVanAdres(2), casusnummer: deelVanAdres(3), id: deelVanAdres(4) }),
  ),
  plugin("historie-route", "cockpit.processDefinition.runtime.tab", { label: "Historie" }, (plek, { api, processDefinitionId }) => {
    const inhoud = el("div", { class: "historie-inhoud" });
    plek.append(el("div", { class: "historie historie-tabblad" }, inhoud));
    let weg = false;
    let ruimOp = () => {};
    haal(`${api.engineApi}/process-definition/${encodeURIComponent(processDefinitionId)}`).then(
      ({ key }) => {
        if (!weg) {
          ruimOp = toonLijst(inhoud, adresVanTabblad(), { route: key });
        }
      },
      (oorzaak) => inhoud.append(fout(oorzaak.message)),
    );
    return () => {
      weg = true;
      ruimOp();
    };
  }),
  ...tabbladen.map(({ id, titel, toon }) =>
    pagina(`historie-${id}`, `/historie-${id}`, titel, (inhoud, gegevens) => {
      const deel = el("div");
      inhoud.append(kop(id), deel);
      return toon(deel, gegevens);
    }),
  ),
];
