import { locales } from "../../gedeeld/scripts/taal.js";

export default {
  app: { name: "Beheer", vendor: "Escalatieroutes" },
  locales,
  customScripts: ["../gedeeld/scripts/webapp"],
};
