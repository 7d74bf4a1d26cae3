// Nobody's work is left behind on a shared computer. Camunda's applications keep asking the server for news, so that a
// session in which nobody does anything would never end; and where it ended, they show a sign-in form of their own and
// keep what was typed. Here both lead to our sign-in page, which clears what was typed.
const BEZIG = "escalatieroutes-bezig";
const MINUUT = 60_000;

function meldBezig() {
  localStorage.setItem(BEZIG, Date.now());
}

async function meldAf(adres) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1];
  await fetch(adres, { method: "POST", headers: { "X-XSRF-TOKEN": token } }).catch(() => {});
}

/** @param start the address of the start page, ending in a slash */
export function waakOverSessie(start) {
  let afgemeld = false;
  const naarAanmelden = reden => location.replace(start + "aanmelden?" + reden);

  document.addEventListener("click", gebeurtenis => {
    afgemeld = afgemeld || Boolean(gebeurtenis.target.closest(".logout"));
  }, true);
  new MutationObserver(() => {
    if (location.hash.startsWith("#/login")) {
      naarAanmelden(afgemeld ? "afgemeld" : "verlopen");
    }
  }).observe(document.body, { childList: true, subtree: true });

  meldBezig();
  ["pointerdown", "keydown"].forEach(soort => document.addEventListener(soort, meldBezig, { passive: true, capture: true }));
  fetch(start + "api/sessie").then(antwoord => antwoord.json()).then(({ seconden }) => setInterval(async () => {
    if (seconden > 0 && Date.now() - Number(localStorage.getItem(BEZIG)) > seconden * 1000) {
      await meldAf(start + "camunda/api/admin/auth/user/default/logout");
      naarAanmelden("verlopen");
    }
  }, MINUUT));
}
