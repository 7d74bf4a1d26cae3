export default {
  app: { name: "Beheer", vendor: "Escalatieroutes" },
};
