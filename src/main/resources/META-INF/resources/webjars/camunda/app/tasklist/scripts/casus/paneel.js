const KOEKJE = "ESCALATIE-CSRF";
const KOP = "X-ESCALATIE-CSRF";
// From this width on the case stands beside the form; below it, above.
const NAAST = window.matchMedia("(min-width: 1100px)");

const csrf = () => {
  const koekje = document.cookie.split("; ").find((deel) => deel.startsWith(KOEKJE + "="));
  return koekje ? decodeURIComponent(koekje.slice(KOEKJE.length + 1)) : "";
};

/** The panel in the task column, its requests, and what of it stays as it is when it is refreshed. */
export class Casuspaneel {
  constructor(programma, ververs) {
    this.programma = programma;
    this.ververs = ververs;
    this.taak = null;
    this.vraag = 0;
    this.plaats = () => this.zet();
    NAAST.addEventListener("change", this.plaats);

    this.element = document.createElement("aside");
    this.element.className = "casusbeeld";
    this.element.lang = "nl";
    this.element.setAttribute("aria-label", "De casus in beeld");
    this.melding = document.createElement("div");
    this.melding.setAttribute("role", "status");
    this.inhoud = document.createElement("div");
    this.element.append(this.melding, this.inhoud);
    this.element.addEventListener("submit", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.doe(gebeurtenis.target);
    });
  }

  toon(taak) {
    if (taak !== this.taak) {
      this.melding.replaceChildren();
      this.inhoud.replaceChildren();
    }
    this.taak = taak;
    if (taak) {
      this.zet();
      this.haal();
    } else {
      this.verberg();
    }
  }

  weg() {
    NAAST.removeEventListener("change", this.plaats);
    this.verberg();
  }

  /** Beside the form it comes after it, above the form before it: as one reads, and as Tab goes. */
  zet() {
    const kolom = document.querySelector("section.task-details");
    const formulier = kolom && kolom.querySelector(":scope > .three-cols-layout-cell.content");
    if (!formulier || !this.taak) {
      return;
    }
    kolom.classList.add("met-casus");
    if (NAAST.matches) {
      formulier.after(this.element);
    } else {
      formulier.before(this.element);
    }
  }

  verberg() {
    this.element.remove();
    document.querySelectorAll(".met-casus").forEach((kolom) => kolom.classList.remove("met-casus"));
  }

  async haal() {
    const antwoord = await this.vraagAan("");
    if (!antwoord) {
      return;
    }
    if (antwoord.status === 404) {
      // a task without a case that this person may see, or one that was done meanwhile
      if (!this.inhoud.hasChildNodes()) {
        this.verberg();
      }
    } else if (antwoord.ok) {
      this.vul(antwoord.tekst);
    } else {
      this.fout(antwoord);
    }
  }

  async doe(formulier) {
    const knop = formulier.querySelector("button");
    knop.disabled = true;
    const antwoord = await this.vraagAan("/" + formulier.dataset.actie, {
      method: "POST",
      headers: { [KOP]: csrf() },
      body: new URLSearchParams(new FormData(formulier)),
    });
    knop.disabled = false;
    if (!antwoord) {
      return;
    }
    if (![200, 400, 409].includes(antwoord.status)) {
      this.fout(antwoord);
      return;
    }
    if (antwoord.ok) {
      formulier.closest("details")?.removeAttribute("open");
    }
    this.vul(antwoord.tekst);
    const gelukt = this.inhoud.querySelector(".melding.goed");
    this.melding.replaceChildren(...(gelukt ? [gelukt] : []));
    this.naar(gelukt || this.inhoud.querySelector("[aria-invalid=true]") || this.inhoud.querySelector(".melding.fout"));
    if (antwoord.ok) {
      this.ververs();
    }
  }

  /** The answer, or nothing where another request was made meanwhile. */
  async vraagAan(pad, opties) {
    const vraag = ++this.vraag;
    let antwoord;
    try {
      const gekregen = await fetch(this.programma + "/taken/" + encodeURIComponent(this.taak) + "/casus" + pad, opties);
      // who is not signed in any more is led to the sign-in page
      antwoord = gekregen.redirected
        ? { status: 401, ok: false }
        : { status: gekregen.status, ok: gekregen.ok, tekst: await gekregen.text() };
    } catch {
      antwoord = { status: 0, ok: false };
    }
    return vraag === this.vraag ? antwoord : null;
  }

  /** What the server made; what somebody had unfolded stays so. */
  vul(html) {
    const open = new Map(
      [...this.inhoud.querySelectorAll("details[data-deel]")].map((deel) => [deel.dataset.deel, deel.open]));
    this.inhoud.innerHTML = html;
    this.inhoud.querySelectorAll("details[data-deel]").forEach((deel) => {
      const geweigerd = deel.querySelector("[aria-invalid=true], .melding.fout") !== null;
      deel.open = geweigerd || (open.get(deel.dataset.deel) ?? deel.open);
    });
    this.zet();
  }

  fout(antwoord) {
    const tekst = document.createElement("p");
    tekst.className = "melding fout";
    tekst.textContent = {
      401: "U bent niet meer aangemeld. Laad de pagina opnieuw en meld u aan.",
      403: "U hebt hier geen recht toe. Laad de pagina opnieuw als u denkt van wel.",
      404: "Deze taak is er niet meer: iemand anders heeft hem gedaan, of de casus is verder.",
    }[antwoord.status] || "De casus is nu niet te tonen. Probeer het over een paar minuten opnieuw.";
    this.melding.replaceChildren(tekst);
  }

  naar(element) {
    if (element) {
      if (!element.matches("input, select, textarea")) {
        element.tabIndex = -1;
      }
      element.focus();
    }
  }
}
