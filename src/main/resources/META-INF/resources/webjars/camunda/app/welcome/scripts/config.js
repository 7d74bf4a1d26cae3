export default {
  app: { name: "Welkom", vendor: "Escalatieroutes" },
};
