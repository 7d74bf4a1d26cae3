// The choice of a list stands in the address, so that it can be bookmarked and Back works.

/** The list is a page of its own: its choice is the query of the address. */
export function adresVanPagina(pad) {
  return {
    lees: () => new URLSearchParams(vraagdeel()),
    schrijf(keuze) {
      location.hash = adres(pad, keuze);
    },
    // Cockpit makes the page anew for every address
    volg: () => () => {},
  };
}

const PARAMETER = "historie";

/** The list is a part of one of Cockpit's pages, which keeps a query of its own: ours is one parameter in it. */
export function adresVanTabblad() {
  const pad = location.hash.split("?")[0];
  const gekozen = () => new URLSearchParams(vraagdeel()).get(PARAMETER) ?? "";
  return {
    lees: () => new URLSearchParams(gekozen()),
    schrijf(keuze) {
      const alles = new URLSearchParams(vraagdeel());
      alles.set(PARAMETER, keuze.toString());
      if (!alles.get(PARAMETER)) {
        alles.delete(PARAMETER);
      }
      location.hash = adres(pad.slice(1), alles);
    },
    volg(opnieuw) {
      let vorige = gekozen();
      const kijk = () => {
        if (location.hash.split("?")[0] === pad && gekozen() !== vorige) {
          vorige = gekozen();
          opnieuw();
        }
      };
      window.addEventListener("hashchange", kijk);
      return () => window.removeEventListener("hashchange", kijk);
    },
  };
}

/** Where the page of a case is. */
export function casusadres({ route, casusnummer, id }) {
  return `#/historie/${[route.sleutel, casusnummer, id].map(encodeURIComponent).join("/")}`;
}

function vraagdeel() {
  return location.hash.split("?")[1] ?? "";
}

/**
 * A path with a query, as Cockpit's router writes it. An address that it would write otherwise it makes right with one more step in
 * the history of the browser, to which Back leads back each time.
 */
export function adres(pad, keuze) {
  const vraag = [...keuze].map(([naam, waarde]) => `${codeer(naam)}=${codeer(waarde)}`).join("&");
  return vraag ? `${pad}?${vraag}` : pad;
}

function codeer(tekst) {
  return encodeURIComponent(tekst).replace(/%(?:40|3A|24|2C|3B)/g, (teken) => decodeURIComponent(teken));
}
