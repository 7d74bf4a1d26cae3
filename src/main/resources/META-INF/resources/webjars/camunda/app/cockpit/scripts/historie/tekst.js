// Dates and values as Dutch people read them.

const ZONE = { timeZone: "Europe/Amsterdam" };
const DAG = new Intl.DateTimeFormat("nl-NL", { ...ZONE, day: "numeric", month: "short", year: "numeric" });
const MOMENT = new Intl.DateTimeFormat("nl-NL",
  { ...ZONE, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const AANTAL = new Intl.NumberFormat("nl-NL");

/** An ISO date or moment as a day. */
export function dag(iso) {
  return iso ? DAG.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)) : "";
}

export function moment(iso) {
  return iso ? MOMENT.format(new Date(iso)) : "";
}

export function getal(aantal) {
  return AANTAL.format(aantal);
}

export function dagen(aantal) {
  return aantal === 1 ? "1 dag" : `${getal(aantal)} dagen`;
}

export function waarde(iets) {
  if (iets === true) {
    return "ja";
  }
  if (iets === false) {
    return "nee";
  }
  return iets === null || iets === undefined || iets === "" ? "leeg" : String(iets);
}

export function namen(lijst) {
  return lijst.map(({ naam }) => naam).join(" en ");
}
