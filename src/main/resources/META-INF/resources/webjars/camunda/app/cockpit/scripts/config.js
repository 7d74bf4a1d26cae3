export default {
  app: { name: "Cockpit", vendor: "Escalatieroutes" },
  // A script that is listed must exist, or Cockpit does not start.
  customScripts: ["scripts/historie/plugin"],
};
