// Camunda's form library speaks English and writes dates as the browser likes. In a Dutch Tasklist it speaks Dutch.
import { taal } from "../../../gedeeld/scripts/taal.js";

const MELDINGEN = [
  [/^Field is required\.$/, "Dit veld is verplicht."],
  [/^Field must match pattern .*$/, "Dit antwoord heeft niet de goede vorm."],
  [/^Field must have minimum length of (\d+)\.$/, "Gebruik minstens $1 tekens."],
  [/^Field must have maximum length of (\d+)\.$/, "Gebruik hoogstens $1 tekens."],
  [/^Field must have minimum value of (.*)\.$/, "Vul $1 of meer in."],
  [/^Field must have maximum value of (.*)\.$/, "Vul $1 of minder in."],
  [/^Field must be a valid email\.$/, "Vul een e-mailadres in."],
  [/^No results$/, "Niets gevonden."],
];
const KALENDER = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ["zo", "ma", "di", "wo", "do", "vr", "za"],
    longhand: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
  },
  months: {
    shorthand: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    longhand: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december"],
  },
  yearAriaLabel: "Jaar",
  monthAriaLabel: "Maand",
};
const vertaald = new WeakSet();

function vertaal(element) {
  const [patroon, nederlands] = MELDINGEN.find(([melding]) => melding.test(element.textContent)) ?? [];
  if (patroon) {
    element.firstChild.data = element.textContent.replace(patroon, nederlands);
  }
}

function zetKalender(veld) {
  const kalender = veld._flatpickr;
  if (kalender && !vertaald.has(kalender)) {
    vertaald.add(kalender);
    kalender.set("locale", KALENDER);
    kalender.set("dateFormat", "d-m-Y");
    // builds the list of months anew
    kalender.set("showMonths", 1);
    veld.placeholder = "dd-mm-jjjj";
  }
}

function spreekNederlands() {
  document.querySelectorAll(".fjs-form-field-error li, .fjs-dropdownlist-empty").forEach(vertaal);
  document.querySelectorAll(".flatpickr-input").forEach(zetKalender);
}

export function spreekDeTaal() {
  if (taal === "nl") {
    new MutationObserver(spreekNederlands).observe(document.body, { childList: true, subtree: true, characterData: true });
  }
}
