// The language of Camunda's web applications: Dutch, whatever the browser asks for, until somebody chooses English.
const SLEUTEL = "escalatieroutes-taal";

export const taal = localStorage.getItem(SLEUTEL) === "en" ? "en" : "nl";

/** What a configuration says about languages. Camunda goes by the browser's language where it has a choice: it has none. */
export const locales = { availableLocales: [taal], fallbackLocale: taal };

export function wissel() {
  localStorage.setItem(SLEUTEL, taal === "nl" ? "en" : "nl");
  location.reload();
}
