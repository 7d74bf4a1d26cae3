// What other parts of the program add to the pages of the history.

/** Pages beside the list: {id, titel, toon(plek, {api}) => opruimen?}; at the address #/historie-<id>. */
export const tabbladen = [];

/** At the count of a list: (zoekvraag: URLSearchParams) => HTMLElement. */
export const lijstacties = [];

/** At the top of a case: (casus) => HTMLElement. */
export const casusacties = [];

/** At the end of a case, each with a heading of its own: (casus) => HTMLElement, null or a promise of these. */
export const casusdelen = [];
