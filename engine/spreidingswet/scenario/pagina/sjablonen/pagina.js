// Search, unfolding and printing. Without this script everything on the page can still be read.
"use strict";

// -- text made alike: "Art. 7, eerste lid, sub a" and "artikel 7 lid 1 onderdeel a" become the same words --------------

const RANG = {eerste: 1, tweede: 2, derde: 3, vierde: 4, vijfde: 5, zesde: 6, zevende: 7, achtste: 8, negende: 9,
  tiende: 10, elfde: 11, twaalfde: 12};

function plat(tekst) {
  return tekst.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/\b(?:artikel|artikelen|art\.?)\s+(\d+[a-z]?(?:[.:]\d+)*)/g, "artikel~$1")
    .replace(new RegExp("\\b(" + Object.keys(RANG).join("|") + ")\\s+lid\\b", "g"), (_, w) => "lid~" + RANG[w])
    .replace(/\b(\d+)e\s+lid\b/g, "lid~$1").replace(/\blid\s+(\d+)\b/g, "lid~$1")
    .replace(/\b(?:onderdeel|sub)\s+([a-z])\b/g, "onderdeel~$1");
}

function woorden(tekst) {
  return plat(tekst).split(/[^a-z0-9~.:]+/).map(w => w.replace(/^[.:]+|[.:]+$/g, "")).filter(Boolean);
}

// A number or a place fits only as a whole: "artikel 7" is not artikel 71. Another word fits from its beginning.
function past(vraag, lijst) {
  const heel = /[~\d]/.test(vraag);
  return lijst.some(w => heel ? w === vraag : w.startsWith(vraag) || (vraag.length > 4 && w.includes(vraag)));
}

function zoek(index, vraag) {
  const vragen = woorden(vraag);
  const uit = index.soorten.map(() => []);
  if (!vragen.length) return uit;
  index.rijen.forEach((rij, nr) => {
    rij.titelwoorden ||= woorden(rij[1]);
    rij.woorden ||= rij.titelwoorden.concat(woorden(rij[2] + " " + rij[4]));
    if (!vragen.every(v => past(v, rij.woorden))) return;
    const inTitel = vragen.filter(v => past(v, rij.titelwoorden)).length;
    uit[rij[0]].push([inTitel === vragen.length ? 0 : inTitel ? 1 : 2, nr, rij]);
  });
  return uit.map(lijst => lijst.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(t => t[2]));
}

// -- the results on the page -------------------------------------------------------------------------------------------

const HOOGSTENS = 200;

function toon(index, vraag) {
  const vak = document.getElementById("uitslag"), plek = document.getElementById("treffers");
  const melding = document.getElementById("zoekmelding");
  plek.replaceChildren();
  vak.hidden = !vraag.trim();
  if (vak.hidden) { melding.textContent = ""; return; }
  const gevonden = zoek(index, vraag);
  const delen = gevonden.map((lijst, i) => [lijst.length, index.soorten[i].toLowerCase()]).filter(d => d[0]);
  melding.textContent = delen.length
    ? `Gevonden bij «${vraag.trim()}»: ` + delen.map(([n, s]) => `${s} ${n}`).join(", ") + "."
    : `Niets gevonden bij «${vraag.trim()}». Probeer minder woorden, of een bepaling zoals artikel 7.`;
  gevonden.forEach((lijst, i) => {
    if (!lijst.length) return;
    const kop = document.createElement("h3"), ul = document.createElement("ul");
    kop.textContent = `${index.soorten[i]} (${lijst.length})`;
    ul.className = "inhoud";
    for (const [, titel, onder, adres] of lijst.slice(0, HOOGSTENS)) {
      const li = document.createElement("li"), a = document.createElement("a"), span = document.createElement("span");
      a.href = adres;
      a.textContent = titel;
      span.className = "klein";
      span.textContent = " " + onder;
      li.append(a, span);
      ul.append(li);
    }
    plek.append(kop, ul);
    if (lijst.length > HOOGSTENS) {
      const p = document.createElement("p");
      p.textContent = `En nog ${lijst.length - HOOGSTENS}. Zoek met meer woorden.`;
      plek.append(p);
    }
  });
}

function begin_zoeken(index) {
  const veld = document.getElementById("zoek");
  let wacht;
  veld.value = new URLSearchParams(location.search).get("zoek") || "";
  veld.addEventListener("input", () => { clearTimeout(wacht); wacht = setTimeout(() => toon(index, veld.value), 200); });
  document.getElementById("zoekformulier").addEventListener("submit", gebeurtenis => {
    gebeurtenis.preventDefault();
    clearTimeout(wacht);
    toon(index, veld.value);
  });
  toon(index, veld.value);
}

// -- unfolding -----------------------------------------------------------------------------------------------------------

function begin_vouwen() {
  const alle = [...document.querySelectorAll("main details")];
  let dicht = [];
  addEventListener("beforeprint", () => {
    dicht = alle.filter(d => !d.open);
    dicht.forEach(d => { d.open = true; });
  });
  addEventListener("afterprint", () => dicht.forEach(d => { d.open = false; }));
  if (alle.length < 2) return;
  const p = document.createElement("p"), knop = document.createElement("button");
  p.className = "knoppen";
  knop.type = "button";
  knop.textContent = "Alles openvouwen";
  knop.addEventListener("click", () => {
    const open = alle.some(d => !d.open);
    alle.forEach(d => { d.open = open; });
    knop.textContent = open ? "Alles dichtvouwen" : "Alles openvouwen";
  });
  p.append(knop);
  document.querySelector("h1").after(p);
}

begin_vouwen();
if (window.ZOEKINDEX) begin_zoeken(window.ZOEKINDEX);
