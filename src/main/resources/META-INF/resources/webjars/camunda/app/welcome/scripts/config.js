import { locales } from "../../gedeeld/scripts/taal.js";

export default {
  app: { name: "Welkom", vendor: "Escalatieroutes" },
  locales,
  customScripts: ["../gedeeld/scripts/webapp"],
};
