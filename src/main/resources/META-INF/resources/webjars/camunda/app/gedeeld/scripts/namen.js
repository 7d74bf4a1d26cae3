// Names for a screen reader, where Camunda's web applications have a picture only.
import { taal } from "./taal.js";

const NAMEN = {
  nl: {
    '.region-toggle[data-region="filters"]': "Kolom met filters open of dicht",
    '.region-toggle[data-region="list"]': "Kolom met taken open of dicht",
    '.region-toggle[data-region="task"]': "Kolom met de taak open of dicht",
    "button.maximize": "Taak over het hele scherm",
    "button.reset-regions": "Kolommen weer zoals ze waren",
    ".dropdown-toggle:has(> .glyphicon-home)": "Andere onderdelen",
    '.app-label-wrapper[href*="/cockpit/"]': "Cockpit",
    '.app-label-wrapper[href*="/tasklist/"]': "Takenlijst",
    '.app-label-wrapper[href*="/admin/"]': "Beheer",
    ".dropdown-toggle:has(> .glyphicon-floppy-disk), .search-field .dropdown-toggle": "Bewaarde zoekopdrachten",
    ".section-toggle": "Dit deel openen of sluiten",
    "a[state-circle]": "Open deze procesinstantie",
  },
  en: {
    '.region-toggle[data-region="filters"]': "Toggle the column of filters",
    '.region-toggle[data-region="list"]': "Toggle the column of tasks",
    '.region-toggle[data-region="task"]': "Toggle the column of the task",
    "button.maximize": "Task over the whole screen",
    "button.reset-regions": "Columns as they were",
    ".dropdown-toggle:has(> .glyphicon-home)": "Other parts",
    '.app-label-wrapper[href*="/cockpit/"]': "Cockpit",
    '.app-label-wrapper[href*="/tasklist/"]': "Tasklist",
    '.app-label-wrapper[href*="/admin/"]': "Admin",
    ".dropdown-toggle:has(> .glyphicon-floppy-disk), .search-field .dropdown-toggle": "Saved searches",
    ".section-toggle": "Toggle this section",
    "a[state-circle]": "Open this process instance",
  },
}[taal];

function noem(element, naam) {
  if (naam && !element.hasAttribute("aria-label") && !element.textContent.trim()) {
    element.setAttribute("aria-label", naam);
  }
}

function noemAlles() {
  Object.entries(NAMEN).forEach(([waar, naam]) => document.querySelectorAll(waar).forEach(element => noem(element, naam)));
  // Cockpit has this one in English only
  document.querySelectorAll(".tooltip-inner").forEach(tip => {
    if (tip.textContent === "Toggle this section" && taal === "nl") {
      tip.textContent = NAMEN[".section-toggle"];
    }
  });
  document.querySelectorAll("button[uib-tooltip], a[href][uib-tooltip]")
    .forEach(element => noem(element, element.getAttribute("uib-tooltip")));
  document.querySelectorAll("input[aria-expanded]:not([role])").forEach(veld => {
    veld.setAttribute("role", "combobox");
    veld.setAttribute("aria-controls", veld.getAttribute("aria-owns"));
    veld.setAttribute("aria-label", veld.placeholder);
  });
}

export function geefNamen() {
  noemAlles();
  new MutationObserver(noemAlles).observe(document.body, { childList: true, subtree: true });
}
