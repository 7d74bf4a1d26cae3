// What all of Camunda's web applications have from us: ways to the start page and to the other language, and our own
// sign-in page in the place of theirs. It does not go by plugin points: Admin and Welcome have none in the header.
import { geefNamen } from "./namen.js";
import { taal, wissel } from "./taal.js";
import { waakOverSessie } from "./sessie.js";

const START = document.querySelector("base").getAttribute("app-root").replace(/\/camunda$/, "") + "/";
const TEKST = {
  nl: { start: "Start", anders: "English", andereTaal: "en" },
  en: { start: "Start", anders: "Nederlands", andereTaal: "nl" },
}[taal];

function punt(naam, inhoud) {
  const li = document.createElement("li");
  li.className = naam;
  li.append(inhoud);
  return li;
}

function vulKopAan() {
  const menu = document.querySelector("[cam-widget-header] .app-menu > ul");
  if (!menu || menu.querySelector(".naar-start")) {
    return;
  }
  const start = document.createElement("a");
  start.href = START;
  start.textContent = TEKST.start;
  const andereTaal = document.createElement("a");
  andereTaal.href = "";
  andereTaal.lang = TEKST.andereTaal;
  andereTaal.textContent = TEKST.anders;
  andereTaal.addEventListener("click", gebeurtenis => {
    gebeurtenis.preventDefault();
    wissel();
  });
  menu.prepend(punt("naar-start", start), punt("andere-taal", andereTaal));
}

document.documentElement.lang = taal;
vulKopAan();
new MutationObserver(vulKopAan).observe(document.body, { childList: true, subtree: true });
geefNamen();
waakOverSessie(START);

export default [];
