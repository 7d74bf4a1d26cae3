// What other parts of the program add to the pages of the history.
import { toonCijfers } from "./cijfers.js";
import { exportJson, exportPdf, leeslog, lijstexport, toonOpgeruimd } from "./toezicht.js";

/** Pages beside the list: {id, titel, toon(plek, {api}) => opruimen?}; at the address #/historie-<id>. */
export const tabbladen = [
  { id: "cijfers", titel: "Cijfers", toon: toonCijfers },
  { id: "opgeruimd", titel: "Opgeruimd", toon: toonOpgeruimd },
];

/** At the count of a list: (zoekvraag: URLSearchParams) => HTMLElement. */
export const lijstacties = [lijstexport];

/** At the top of a case: (casus) => HTMLElement. */
export const casusacties = [exportPdf, exportJson];

/** At the end of a case, each with a heading of its own: (casus) => HTMLElement, null or a promise of these. */
export const casusdelen = [leeslog];
