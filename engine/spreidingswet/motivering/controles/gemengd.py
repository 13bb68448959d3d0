"""Regular and amv netted (SW-M44), sluitend on the total only (SW-M45), places of another province (SW-M46)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.getalcodes import GESCHEIDEN, getalbevinding
from spreidingswet.motivering.controles.onderwerp import ANDERS_GEZEGD
from spreidingswet.motivering.vondsten import Beweringsvondst, Gebiedsvondst, Getalvondst, Voorzieningsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.toetsing.uitkomst import Provincietelling, Provincieuitkomst

_AMV = re.compile(r"\bamv\b|\bamv['’-]|alleenstaande minderjarige", re.I)
_REGULIER = re.compile(r"\bregulier", re.I)
_VERREKENT = re.compile(
    r"\b(?:compenseer\w*|compenseren|gecompenseerd\w*|gevuld|vult|vullen|opgevuld|opvullen|aangevuld|"
    r"dicht|dichten|gedicht|"
    r"gedekt|dekt|dekken|verreken\w*|verrekend\w*|saldeer\w*|salderen|gesaldeerd|salderend|weggestreept|wegstrepen|"
    r"goedgemaakt|vangt\b[^.]{0,60}\bop|opgevangen door|ingelopen)\b",
    re.I,
)
_TEKORT = re.compile(r"\b(?:tekort\w*|overschot\w*|surplus|teveel|te weinig|ontbrek\w+|gat|meer dan|boven)\b", re.I)
_NIET = re.compile(
    r"\b(?:niet|geen|nooit|evenmin|zonder|noch|onvoldoende|elk\w*|afzonderlijk\w*|apart\w*|los van|gescheiden)\b", re.I
)
_GEHAALD = ("sluitend", "opgave_gehaald")
_TELT: frozenset[str] = frozenset({"telt_mee", "toegewezen", "gerealiseerd", "met_voornemens"})
NIET_MAAT = "amv en regulier zijn elk een eigen opgave; een overschot van het een vult geen tekort van het ander"


def controleer_verrekening(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield the sentences that let places of one kind fill the gap of the other (Besluit 2.2; practice)."""
    for zin in zaak.zinnen:
        t = zin.tekst
        if zin.stuk.soort == "kop" or not (_AMV.search(t) and _REGULIER.search(t)) or ANDERS_GEZEGD.search(t):
            continue
        m = _VERREKENT.search(t)
        if m and _TEKORT.search(t) and not _NIET.search(t):
            yield getalbevinding(
                "SW-M44", "Hier worden reguliere plaatsen en plaatsen voor amv met elkaar verrekend.", zin.stuk.plek,
                m[0], zin.begin + m.start(), verwacht=NIET_MAAT, bepalingen=GESCHEIDEN,
                reden=f"{zaak.uitkomst.provincie.code}/sluitend",
            )  # fmt: skip


_REST = re.compile(
    r"\b(?:hoeven|hoeft|nog maar|slechts|resteert|resteren|te vinden|te realiseren|op te vangen)\b", re.I
)
_ZONDER_BETEKENIS = re.compile(r"rekenkundig|geen betekenis|niets? (?:meer|anders)|fictie", re.I)


def controleer_saldo(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield what would be left if a surplus of the one kind filled the gap of the other, given as what is left."""
    saldo = _saldo(zaak.uitkomst.provincie)
    for zin in zaak.zinnen if saldo else ():
        t = zin.tekst
        if zin.stuk.soort in ("kop", "cel") or ANDERS_GEZEGD.search(t) or not _REST.search(t):
            continue
        if _NIET.search(t) or _ZONDER_BETEKENIS.search(t):
            continue
        v = next((v for v in zin.vondsten if isinstance(v, Getalvondst) and v.waarde == saldo), None)
        if v is not None:
            yield getalbevinding(
                "SW-M44", f"{v.tekst} is wat overblijft als een overschot van het een wordt afgetrokken van het tekort"
                " van het ander.", zin.stuk.plek, v.tekst, v.begin, verwacht=NIET_MAAT, bepalingen=GESCHEIDEN,
                reden=f"{zaak.uitkomst.provincie.code}/sluitend",
            )  # fmt: skip


def _saldo(p: Provincieuitkomst) -> int | None:
    """Return the gap of one kind less the surplus of the other; None where there is no such gap and surplus."""
    over = [
        t.meetellend - t.opgave for t in (p.regulier, p.amv) if t.opgave is not None and t.hoogstens == t.meetellend
    ]
    return -sum(over) if len(over) == 2 and min(over) < 0 < max(over) and sum(over) < 0 else None


def controleer_totaal(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield claims that the task is met which rest on the total alone, while a part is not (known to be) met."""
    p = zaak.uitkomst.provincie
    if p.sluitend == "ja":
        return
    for n, zin in enumerate(zaak.zinnen):
        bewering = next((v for v in zin.vondsten if isinstance(v, Beweringsvondst) and v.bewering in _GEHAALD), None)
        if (
            bewering is None
            or zin.gemeente is not None
            or zin.voorziening is not None
            or ANDERS_GEZEGD.search(zin.tekst)
        ):
            continue
        rond = " ".join(z.tekst for z in zaak.zinnen[max(0, n - 2) : n + 3] if z.stuk == zin.stuk)
        if _AMV.search(rond) or _REGULIER.search(rond):
            continue
        if not any(isinstance(v, Getalvondst) and v.deel in (None, "totaal") for v in zin.vondsten):
            continue
        yield getalbevinding(
            "SW-M45", "Dit steunt alleen op het totaal; "
            "sluitend is een provincie als regulier en amv elk zijn gehaald.",
            zin.stuk.plek, bewering.tekst, bewering.begin,
            verwacht=f"regulier: {_stand(p.regulier)}; amv: {_stand(p.amv)}",
            bepalingen=GESCHEIDEN, reden=f"{p.code}/sluitend",
        )  # fmt: skip


def _stand(t: Provincietelling) -> str:
    opgave = "onbekend" if t.opgave is None else str(t.opgave)
    telt = str(t.meetellend) if t.hoogstens == t.meetellend else f"ten minste {t.meetellend}"
    return f"{telt} van {opgave}"


def controleer_andere_provincie(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield places in another province that are counted among those of this one (Besluit 2.1(2), W 5(1))."""
    eigen, kaart = zaak.uitkomst.provincie.code, indeling().provincie_van
    for vorige, zin in zip((None, *zaak.zinnen), zaak.zinnen, strict=False):
        if zin.stuk.soort == "kop" or ANDERS_GEZEGD.search(zin.tekst) or not _meegeteld(zin):
            continue
        if vorige is not None and vorige.stuk == zin.stuk and (m := _DIE.search(zin.tekst)):
            if ander := _andere_provincie(vorige, eigen):
                yield getalbevinding(
                    "SW-M46", f"Deze plaatsen liggen volgens de zin ervoor in {ander}, niet in"
                    f" {zaak.uitkomst.provincie.naam}.", zin.stuk.plek, m[0], zin.begin + m.start(),
                    verwacht="alleen plaatsen in gemeenten van de eigen provincie tellen mee", bepalingen=_EIGEN,
                )  # fmt: skip
            continue
        if any(
            isinstance(v, Gebiedsvondst)
            and any(c.startswith("PV") and c != eigen for c in v.codes)
            and not any(c.startswith("GM") and kaart.get(c) == eigen for c in v.codes)
            for v in zin.vondsten
        ):
            continue  # the sentence itself says that it is about another province
        for code, naam, begin, tekst in _buiten(zaak, zin, eigen):
            yield getalbevinding(
                "SW-M46", f"{naam} ligt in {indeling().naam(kaart[code])}, niet in {zaak.uitkomst.provincie.naam}.",
                zin.stuk.plek, tekst, begin, verwacht="alleen plaatsen in gemeenten van de eigen provincie tellen mee",
                bepalingen=_EIGEN,
            )  # fmt: skip


_EIGEN = ("artikel 5, eerste lid, Spreidingswet (wet)", "artikel 2.1, tweede lid, Besluit (AMvB)")
_DIE = re.compile(r"\bdie (?:\w+ )?(?:reguliere )?(?:plaatsen|plekken)\b", re.I)
_IN = re.compile(r"\b(?:in|te|naar|met|grens met|provincie|bij)\s+(?:de provincie\s+)?$", re.I)


def _andere_provincie(zin: Zin, eigen: str) -> str | None:
    """Return the name of the one other province in which a sentence places something; None if it names ours too."""
    codes = {c for v in zin.vondsten if isinstance(v, Gebiedsvondst) and _IN.search(zin.tekst[: v.begin - zin.begin])
             for c in v.codes}  # fmt: skip
    kaart = indeling().provincie_van
    provincies = {kaart.get(c, c) for c in codes}
    return indeling().naam(next(iter(provincies))) if len(provincies) == 1 and eigen not in provincies else None


def _meegeteld(zin: Zin) -> bool:
    """Return whether a sentence counts something: a claim without its denial, or a number of what counts."""
    beweringen = {v.bewering for v in zin.vondsten if isinstance(v, Beweringsvondst)}
    if "telt_niet_mee" in beweringen or _NIET.search(re.split(r",\s*(?:ook )?al\b", zin.tekst)[0]):
        return False
    return "telt_mee" in beweringen or any(
        isinstance(v, Getalvondst) and v.maat in _TELT and v.waarde for v in zin.vondsten
    )


def _buiten(zaak: Zaak, zin: Zin, eigen: str) -> Iterator[tuple[str, str, int, str]]:
    kaart = indeling().provincie_van
    ligt = {v.id: v.gemeente for v in zaak.uitkomst.voorzieningen}
    gezien: set[str] = set()
    for v in zin.vondsten:
        codes: list[str] = []
        if isinstance(v, Gebiedsvondst):
            codes = [c for c in v.codes if c in kaart]
            if len(codes) < len([c for c in v.codes if not c.startswith("PV") or c == eigen]):
                continue
        elif isinstance(v, Voorzieningsvondst) and len(v.ids) == 1 and (code := ligt.get(v.ids[0])) in kaart:
            codes = [code] if code is not None else []
        if codes and all(kaart[c] != eigen for c in codes) and codes[0] not in gezien:
            gezien.add(codes[0])
            yield codes[0], v.tekst, v.begin, v.tekst
    if zin.stuk.soort == "cel" and not gezien:
        if zin.voorziening is not None and (code := ligt.get(zin.voorziening)) in kaart and kaart[code or ""] != eigen:
            yield code or "", zin.tekst, zin.begin, zin.tekst
        elif zin.gemeente is not None and kaart.get(zin.gemeente, eigen) != eigen:
            yield zin.gemeente, indeling().naam(zin.gemeente), zin.begin, zin.tekst
