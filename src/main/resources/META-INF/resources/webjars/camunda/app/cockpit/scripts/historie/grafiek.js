// Bar charts as SVG. The same numbers stand in a table beside each, so to a screen reader a chart is one picture with a name.

const SVG = "http://www.w3.org/2000/svg";
const BREEDTE = 640;
const NAAM = 270;
const WAARDE = 120;
const RIJ = 28;
const TEKENS = 42;

function vorm(soort, eigenschappen, tekst) {
  const element = document.createElementNS(SVG, soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => element.setAttribute(naam, waarde));
  if (tekst !== undefined) {
    element.textContent = tekst;
  }
  return element;
}

/**
 * @param rijen {naam, waarde, tekst, licht}: a bar each, {@code tekst} behind it
 * @return null where there is nothing to draw
 */
export function balken(titel, rijen) {
  if (rijen.length === 0) {
    return null;
  }
  const hoogte = rijen.length * RIJ + 8;
  const meeste = Math.max(...rijen.map(({ waarde }) => waarde), 1);
  const grafiek = vorm("svg", {
    class: "historie-grafiek", viewBox: `0 0 ${BREEDTE} ${hoogte}`, role: "img",
    "aria-label": `Grafiek: ${titel}. Dezelfde getallen staan in de tabel.`,
  });
  grafiek.append(vorm("line", { x1: NAAM, x2: NAAM, y1: 2, y2: hoogte - 2, stroke: "#595959" }));
  rijen.forEach(({ naam, waarde, tekst, licht }, nummer) => {
    const y = nummer * RIJ + 6;
    const lengte = Math.max(1, (waarde / meeste) * (BREEDTE - NAAM - WAARDE));
    const staaf = vorm("rect", { x: NAAM, y, width: lengte, height: RIJ - 10, class: licht ? "historie-balk-licht" : "historie-balk" });
    staaf.append(vorm("title", {}, `${naam}: ${tekst}`));
    grafiek.append(
      vorm("text", { x: NAAM - 8, y: y + 13, "text-anchor": "end" }, kort(naam)),
      staaf,
      vorm("text", { x: NAAM + lengte + 6, y: y + 13 }, tekst));
  });
  return grafiek;
}

function kort(naam) {
  return naam.length <= TEKENS ? naam : `${naam.slice(0, TEKENS - 1)}…`;
}
