import { locales } from "../../gedeeld/scripts/taal.js";

export default {
  app: { name: "Takenlijst", vendor: "Escalatieroutes" },
  locales,
  // A script that is listed must exist, or Tasklist does not start.
  customScripts: ["../gedeeld/scripts/webapp", "scripts/kaart/plugin", "scripts/casus/plugin"],
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "pakt de gekozen taak op" },
    focusFilter: { key: "ctrl+shift+f", description: "gaat naar het eerste filter" },
    focusList: { key: "ctrl+alt+l", description: "gaat naar de eerste taak in de lijst" },
    focusForm: { key: "ctrl+alt+f", description: "gaat naar het eerste veld van het formulier" },
    startProcess: { key: "ctrl+alt+p", description: "opent het venster om een casus te starten" },
  },
};
