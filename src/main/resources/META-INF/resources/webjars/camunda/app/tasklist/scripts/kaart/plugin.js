// On each card in the task list: of which case the task is, and how long there is left, in words and in a colour.
// Tasklist renders card by card; the cards of a page ask the server together.
import { spreekDeTaal } from "./formulier.js";
import { noemVolgorde } from "./volgorde.js";

const ADRES = document.querySelector("base").getAttribute("app-root").replace(/\/camunda$/, "") + "/api/taken/resttermijn";
let wachtend = new Map();

function regel(soort, tekst) {
  const p = document.createElement("p");
  p.className = soort;
  p.textContent = tekst;
  return p;
}

function vul(vak, kaart) {
  vak.classList.add(kaart.band);
  const regels = [];
  if (kaart.casusnummer) {
    regels.push(regel("casus", `${kaart.casusnummer}, ${kaart.gemeente}`));
  }
  if (kaart.wachtOp) {
    vak.classList.add("van-een-ander");
    regels.push(regel("wacht-op", `Wacht op: ${kaart.wachtOp}`));
  }
  const rest = regel("rest", kaart.rest ?? "Geen termijn");
  if (kaart.einde) {
    rest.title = `Tot en met ${kaart.einde}`;
  }
  vak.replaceChildren(...regels, rest);
}

async function vraag() {
  const vakken = wachtend;
  wachtend = new Map();
  const antwoord = await fetch(`${ADRES}?${new URLSearchParams([...vakken.keys()].map(taak => ["taak", taak]))}`);
  if (antwoord.ok) {
    (await antwoord.json()).forEach(kaart => vul(vakken.get(kaart.taak), kaart));
  }
}

spreekDeTaal();
noemVolgorde();

export default {
  id: "escalatieroutes-kaart",
  pluginPoint: "tasklist.card",
  priority: 100,
  render(vak, { taskId }) {
    vak.className = "escalatie-kaart";
    if (wachtend.size === 0) {
      setTimeout(vraag);
    }
    wachtend.set(taskId, vak);
  },
};
