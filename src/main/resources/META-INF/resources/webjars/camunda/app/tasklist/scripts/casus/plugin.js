// The case at a glance beside the form of a task. The server makes it, for the person who is signed in.
import { Casuspaneel } from "./paneel.js";

const stijl = (adres) => {
  const koppeling = document.createElement("link");
  koppeling.rel = "stylesheet";
  koppeling.href = adres;
  document.head.append(koppeling);
};

export default {
  id: "casus-in-beeld",
  pluginPoint: "tasklist.task.action",
  priority: 50,

  render(plek, gegevens, scope) {
    const programma = document.querySelector("base").getAttribute("app-root").replace(/\/camunda\/?$/, "");
    stijl(programma + "/casusbeeld.css");
    stijl(new URL("casus.css", import.meta.url).href);

    const taakgegevens = scope.taskData.newChild(scope);
    const paneel = new Casuspaneel(programma, () => {
      scope.$root.$broadcast("refresh");
      taakgegevens.changed("task");
      taakgegevens.changed("taskList");
    });
    taakgegevens.observe("task", (taak) => paneel.toon(taak ? taak.id : null));
    scope.$on("$destroy", () => paneel.weg());
  },
};
