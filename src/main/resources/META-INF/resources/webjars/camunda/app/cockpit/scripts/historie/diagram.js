// The diagram of the version that a case ran on, with the way that it went.
import { bestandAdres } from "./api.js";
import { el, fout, tabel } from "./dom.js";
import { moment } from "./tekst.js";

const WEBJAR = bestandAdres("/webjars/bpmn-js/dist/");
let bibliotheek = null;

/** bpmn-js, from our own origin; loaded when the first diagram is shown. */
function laad() {
  bibliotheek ??= new Promise((gelukt, mislukt) => {
    const klaar = () => (window.BpmnJS ? gelukt(window.BpmnJS) : mislukt(new Error("Het diagram kan niet worden getoond.")));
    document.head.append(
      el("link", { rel: "stylesheet", href: `${WEBJAR}assets/diagram-js.css` }),
      el("script", { src: `${WEBJAR}bpmn-navigated-viewer.production.min.js`, load: klaar, error: klaar }));
  });
  return bibliotheek;
}

/** @return a promise of what to call when the diagram is taken away */
export async function toonPad(plek, api, pad) {
  const vlak = el("div", { class: "historie-diagram", role: "group", "aria-label":
    `Diagram van ${pad.naam}, versie ${pad.versie}, met het gelopen pad; hieronder staat het pad in woorden` });
  const knoppen = el("div", { class: "historie-zoom" });
  const woorden = el("div");
  plek.append(el("h3", {}, `${pad.naam}, versie ${pad.versie}`), legenda(pad), el("div", { class: "historie-kader" }, vlak, knoppen),
    woorden);
  try {
    const [BpmnJS, antwoord] = await Promise.all([laad(),
      fetch(`${api.engineApi}/process-definition/${encodeURIComponent(pad.definitieId)}/xml`,
        { headers: { Accept: "application/json" }, credentials: "same-origin" })]);
    if (!antwoord.ok) {
      throw new Error("Het diagram van deze versie is er niet meer.");
    }
    const viewer = new BpmnJS({ container: vlak });
    await viewer.importXML((await antwoord.json()).bpmn20Xml);
    kleur(viewer, pad);
    // the wheel is for reading on
    viewer.get("zoomScroll").toggle(false);
    const canvas = viewer.get("canvas");
    const opPad = () => kijkNaar(canvas, viewer.get("elementRegistry"), pad);
    opPad();
    knoppen.append(...zoomknoppen(canvas, opPad, vlak.parentElement));
    woorden.replaceChildren(inWoorden(pad, viewer.get("elementRegistry")));
    return () => viewer.destroy();
  } catch (oorzaak) {
    vlak.replaceChildren(fout(oorzaak.message));
    return () => {};
  }
}

function kleur(viewer, pad) {
  const canvas = viewer.get("canvas");
  const register = viewer.get("elementRegistry");
  const overlays = viewer.get("overlays");
  const merk = (id, soort) => register.get(id) && canvas.addMarker(id, soort);
  pad.stromen.forEach((stroom) => merk(stroom, "historie-stroom"));
  pad.elementen.forEach(({ id, keren, einde, afgebroken }) => {
    if (isOpen(register.get(id))) {
      canvas.addMarker(id, "historie-omheining");
    }
    merk(id, einde === null ? "historie-hier" : afgebroken ? "historie-afgebroken" : "historie-geweest");
    if (keren > 1 && register.get(id)) {
      overlays.add(id, { position: { top: -10, right: 14 }, html: el("div", { class: "historie-keren" }, `${keren}×`) });
    }
  });
}

function legenda(pad) {
  return el("p", { class: "historie-legenda" },
    el("span", { class: "historie-geweest" }, "hier is de casus geweest"),
    el("span", { class: "historie-hier" }, "hier staat de casus nu"),
    el("span", { class: "historie-afgebroken" }, "afgebroken voordat het klaar was"),
    pad.stromen.length === 0 ? el("em", {}, "De pijlen die deze casus volgde, zijn niet vastgelegd.") : null);
}

/** Whether a sub-process is drawn with what is in it, which then says where the case was. */
function isOpen(vorm) {
  return (vorm?.children ?? []).some(({ type }) => type !== "label");
}

const MARGE = 60;

/** Shows as much as the path takes, not larger than drawn. */
function kijkNaar(canvas, register, { elementen, stromen }) {
  const vormen = [...elementen.map(({ id }) => id), ...stromen].map((id) => register.get(id))
    .filter((vorm) => vorm && !isOpen(vorm));
  const punten = vormen.flatMap(({ x, y, width, height, waypoints }) =>
    waypoints ?? [{ x, y }, { x: x + width, y: y + height }]);
  if (punten.length === 0) {
    canvas.zoom("fit-viewport");
    return;
  }
  const x = Math.min(...punten.map((punt) => punt.x)) - MARGE;
  const y = Math.min(...punten.map((punt) => punt.y)) - MARGE;
  const { outer } = canvas.viewbox();
  const width = Math.max(outer.width, Math.max(...punten.map((punt) => punt.x)) + MARGE - x);
  const height = Math.max(outer.height, Math.max(...punten.map((punt) => punt.y)) + MARGE - y);
  canvas.viewbox({ x, y, width, height });
}

function zoomknoppen(canvas, opPad, kader) {
  const knop = (tekst, uitleg, doe) => el("button",
    { type: "button", class: "btn btn-default", title: uitleg, "aria-label": uitleg, click: doe }, tekst);
  return [
    knop("+", "Diagram groter", () => canvas.zoom(canvas.zoom() * 1.25)),
    knop("−", "Diagram kleiner", () => canvas.zoom(canvas.zoom() / 1.25)),
    knop("Pad", "Het gelopen pad", opPad),
    knop("Alles", "Het hele diagram", () => canvas.zoom("fit-viewport")),
    knop("Groot", "Volledig scherm aan of uit", () => (document.fullscreenElement ? document.exitFullscreen()
      : kader.requestFullscreen().then(opPad))),
  ];
}

function inWoorden(pad, register) {
  const naam = ({ id }) => register.get(id)?.businessObject.name?.replace(/\s+/g, " ");
  return el("details", {}, el("summary", {}, "Het pad in woorden"),
    tabel("Het pad in woorden", [
      { naam: "Waar", cel: naam },
      { naam: "Vanaf", cel: ({ begin }) => moment(begin) },
      { naam: "Tot", cel: ({ einde, afgebroken }) => (einde === null ? "hier staat de casus nu"
        : moment(einde) + (afgebroken ? " (afgebroken)" : "")) },
      { naam: "Keer", cel: ({ keren }) => String(keren) },
    ], pad.elementen.filter(naam)));
}
