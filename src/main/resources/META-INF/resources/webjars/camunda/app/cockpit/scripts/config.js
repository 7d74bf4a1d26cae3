import { locales } from "../../gedeeld/scripts/taal.js";

export default {
  app: { name: "Cockpit", vendor: "Escalatieroutes" },
  locales,
  // A script that is listed must exist, or Cockpit does not start.
  customScripts: ["../gedeeld/scripts/webapp", "scripts/historie/plugin"],
};
