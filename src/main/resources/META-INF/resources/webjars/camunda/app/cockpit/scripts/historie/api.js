// Questions to the program, as who is signed in.

const wortel = (document.querySelector("base").getAttribute("app-root") ?? "").replace(/\/camunda$/, "");

export function apiAdres(pad) {
  return `${wortel}/api/historie${pad}`;
}

export function bestandAdres(pad) {
  return wortel + pad;
}

export function casusApi({ route, casusnummer, id }) {
  return `/casussen/${[route, casusnummer, id].map(encodeURIComponent).join("/")}`;
}

/** The answer as JSON; an Error with a Dutch sentence where there is none. */
export async function haal(adres) {
  const antwoord = await fetch(adres, { headers: { Accept: "application/json" }, credentials: "same-origin" });
  if (antwoord.status === 401) {
    throw new Error("U bent niet meer aangemeld. Meld u opnieuw aan.");
  }
  const inhoud = await antwoord.json().catch(() => ({}));
  if (!antwoord.ok) {
    throw new Error(inhoud.melding ?? inhoud.message ?? "Dit is niet gelukt. Probeer het later nog eens.");
  }
  return inhoud;
}

let keuzes = null;

/** The routes with what a list can be filtered by; asked once. */
export function haalKeuzes() {
  keuzes ??= haal(apiAdres("/keuzes")).catch((fout) => {
    keuzes = null;
    throw fout;
  });
  return keuzes;
}
