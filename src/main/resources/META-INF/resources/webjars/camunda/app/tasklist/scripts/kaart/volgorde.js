// Tasklist asks for its list twice where its address names no order, and sorts as it does by default both times. The filters
// sort by lead time before that order counts. So name it before Tasklist looks.
const STANDAARD = JSON.stringify([{ sortBy: "created", sortOrder: "desc" }]);

export function noemVolgorde() {
  const [pad, vragen] = location.hash.slice(1).split("?");
  const gevraagd = new URLSearchParams(vragen);
  if ((pad === "" || pad === "/") && !gevraagd.has("sorting")) {
    gevraagd.set("sorting", STANDAARD);
    history.replaceState(history.state, "", `#/?${gevraagd}`);
  }
}
