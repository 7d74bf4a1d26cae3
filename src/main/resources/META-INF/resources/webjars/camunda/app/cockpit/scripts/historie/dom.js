// Making elements: texts are always set as text, never as HTML.
import { tabbladen } from "./uitbreidingen.js";

/** An element with attributes (a function is a listener) and contents; what is null is left out. */
export function el(soort, eigenschappen = {}, ...inhoud) {
  const element = document.createElement(soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => {
    if (typeof waarde === "function") {
      element.addEventListener(naam, waarde);
    } else if (waarde === true) {
      element.setAttribute(naam, "");
    } else if (waarde !== null && waarde !== undefined && waarde !== false) {
      element.setAttribute(naam, waarde);
    }
  });
  element.append(...inhoud.flat().filter((deel) => deel !== null && deel !== undefined));
  return element;
}

/** A part of a page under a heading; null where there is nothing to say. */
export function deel(id, titel, ...inhoud) {
  return el("section", { id: `historie-${id}`, "aria-labelledby": `historie-${id}-kop` },
    el("h2", { id: `historie-${id}-kop`, tabindex: "-1" }, titel), ...inhoud);
}

/** A table: columns with a title and a function that gives the contents of a cell: one thing, or a list of them. */
export function tabel(titel, kolommen, rijen) {
  return el("div", { class: "historie-tabel" },
    el("table", { class: "table" },
      el("caption", { class: "sr-only" }, titel),
      el("thead", {}, el("tr", {}, kolommen.map(({ naam }) => el("th", { scope: "col" }, naam)))),
      el("tbody", {}, rijen.map((rij) => el("tr", {}, kolommen.map(({ cel }) => el("td", {}, [cel(rij) ?? ""].flat())))))));
}

/** A list of names with what belongs to them; pairs without a value are left out. */
export function gegevens(paren) {
  return el("dl", { class: "historie-gegevens" }, paren
    .filter(([, waarde]) => waarde !== null && waarde !== undefined && waarde !== "")
    .map(([naam, waarde]) => el("div", {}, el("dt", {}, naam), el("dd", {}, waarde))));
}

/** The heading of a page of ours, with the way to the others. */
export function kop(huidige) {
  const paginas = [{ id: "casussen", titel: "Casussen", adres: "#/historie" },
    ...tabbladen.map(({ id, titel }) => ({ id, titel, adres: `#/historie-${id}` }))];
  return el("header", { class: "historie-kop" },
    el("h1", {}, "Historie"),
    paginas.length > 1 && el("nav", { "aria-label": "Delen van de historie" }, el("ul", {}, paginas.map(({ id, titel, adres }) =>
      el("li", {}, el("a", { href: adres, "aria-current": id === huidige ? "page" : null }, titel))))) || null);
}

export function fout(melding) {
  return el("p", { class: "historie-fout", role: "alert" }, melding);
}

export function etiket(tekst, soort) {
  return el("span", { class: `historie-etiket historie-etiket-${soort}` }, tekst);
}

/** Our style sheet, once. */
export function laadOpmaak() {
  document.head.append(el("link", { rel: "stylesheet", href: new URL("./historie.css", import.meta.url).href }));
}
