"""Terms that the law words otherwise: "uiterlijk" for "voor", and another number of weeks or months."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from spreidingswet.basis.nederlands import MAANDEN, datum, datum_uit_tekst
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.gronden import delen, draagt, gronden
from spreidingswet.motivering.controles.hulp import bevinding, redenen
from spreidingswet.motivering.controles.praktijk import ANDERE_BRON, VAN_DE_WET
from spreidingswet.motivering.vondsten import Verwijzingsvondst
from spreidingswet.motivering.zaak import Zaak

_UITERLIJK = (
    r"\b(?:uiterlijk(?: op| per)?|niet later dan(?: op)?|op of voor|tot en met|ten laatste(?: op)?|vóór of op)\s+"
)
_STRIKT = (
    ("1 november", re.compile(r"\bverslag|commissaris|\bCdK\b", re.I), "verslag-uitbrengen-voor",
     "het verslag", re.compile(r"beschikbaar|bezwaar", re.I)),
    ("1 februari", re.compile(r"raming|indicatieve verdeling|provinciale opvangopgave", re.I),
     "raming-bekendmaken-voor", "de raming en de verdeling",
     re.compile(r"beschikbaar tot|aangehouden|bezwaar|meetel|blij[fv]", re.I)),
    ("31 december", re.compile(r"\bverdeelbesluit\w*[^.;]*\b(?:vast|vastgesteld|genomen|nemen|neemt|vast te stellen)\b|"
                               r"\b(?:stelt|neemt|nemen|stellen)\b[^.;]*\bverdeelbesluit", re.I),
     "verdeelbesluit-nemen-voor", "het verdeelbesluit",
     re.compile(r"realis|ter beschikking|beschikbaar|uitkering|bezwaar|taak|kalenderja", re.I)),
)  # fmt: skip


def uiterlijk_voor_voor(zaak: Zaak) -> Iterator[Bevinding]:
    """Find "uiterlijk" (or "tot en met") where the law says "voor" (SW-M34): W 2(1), 3(2), 4(2), 5(1)."""
    for zin in zaak.zinnen:
        for dag, waarover, regel, wat, niet in _STRIKT:
            m = re.search(_UITERLIJK + dag + r"\b(?: \d{4})?", zin.tekst, re.I)
            if m is None or not waarover.search(zin.tekst) or niet.search(zin.tekst):
                continue
            if re.search(rf"\bv[oó]+r {dag}", zin.tekst, re.I) or re.search(r"\bniet\s+$", zin.tekst[: m.start()]):
                continue
            grond = delen(zaak.regelset, gronden(zaak.regelset, (regel,)))
            zegt = f"De wet vraagt {wat} voor {dag}, dus niet op {dag} zelf; de tekst zegt «{m[0]}»."
            yield bevinding("SW-M34", zegt, zin=zin, woorden=m, verwacht=f"voor {dag}", grondslag=grond,
                            reden=f"{zaak.uitkomst.provincie.code}/{regel}")  # fmt: skip


_TELWOORD = {w: n for n, w in enumerate(("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
                                         "elf", "twaalf", "dertien"), 1)}  # fmt: skip
_N = rf"(?P<n>\d{{1,2}}|{'|'.join(_TELWOORD)}|één)"
_WEKEN = re.compile(rf"\b{_N}\s+(?P<e>weken|week|maanden|maand|dagen)\b", re.I)
_BEZWAAR = re.compile(r"bezwaar ?(?:te )?(?:maken|worden gemaakt|gemaakt|maakt|aantekenen|indienen|schrift\w*|termijn)|"
                      r"(?:maken|maakt|tekent|indienen)[^.;]{0,60}bezwaar|bezwaar(?:schrift)?[^.;]{0,80}(?:indien|ingediend|"
                      r"gemaakt|maken)|in bezwaar", re.I)  # fmt: skip
_OVER_BEZWAAR = re.compile(r"\bbezwaar(?!lijk)", re.I)
_DAT = re.compile(r"\b(?:dat|dit|daarvoor|hiervoor)\b[^.;]{0,30}\bbinnen\b", re.I)
"""A sentence that points back at the objection: "Doe dat binnen zes weken"."""
_ANDERE_TERMIJN = re.compile(r"beslis|verdag|\bberoep|ter beschikking|beschikbaar|voorlopige voorziening|opgeschort|"
                             r"geschorst|schors", re.I)  # fmt: skip


def bezwaartermijn(zaak: Zaak) -> Iterator[Bevinding]:
    """Find another term for objection than six weeks (SW-M35; Awb 6:7)."""
    grond = delen(zaak.regelset, gronden(zaak.regelset, ("bezwaar-zonder-verlenging",)))
    for vorige, zin in zip((None, *zaak.zinnen), zaak.zinnen, strict=False):
        verwijst = vorige is not None and vorige.stuk == zin.stuk and _OVER_BEZWAAR.search(vorige.tekst)
        over = _BEZWAAR.search(zin.tekst) or (verwijst and _DAT.search(zin.tekst))
        if not over or _ANDERE_TERMIJN.search(zin.tekst):
            continue
        for m in _WEKEN.finditer(zin.tekst):
            if (_aantal(m["n"]), m["e"].casefold()) not in ((6, "weken"), (42, "dagen")):
                yield bevinding("SW-M35", f"De termijn om bezwaar te maken is zes weken; de tekst zegt {m[0]}.",
                                zin=zin, woorden=m, verwacht="zes weken, vanaf de dag na de bekendmaking",
                                grondslag=grond, reden=f"{zaak.uitkomst.provincie.code}/bezwaar-uiterlijk")  # fmt: skip
                break


_STELT = re.compile(r"\b(?:stell?t|stellen|moet|moeten|dient|dienen)\b", re.I)
_NIET_STELLIG = re.compile(
    r"\b(?:kan|kunnen|wil|willen|vraagt|vroeg|verzoekt|verzocht|volgens|zou|zouden|als|indien|niet|verwacht\w*)\b|\?",
    re.I,
)


def _laatste_dag(zaak: Zaak) -> date | None:
    """Return the last day of the term that the decision gives, where the dossier knows it."""
    reden = redenen(zaak.uitkomst).get(f"{zaak.uitkomst.provincie.code}/ter-beschikking-stellen-uiterlijk")
    dag = reden.berekening.waarde if reden and reden.uitkomst == "ja" and reden.berekening else None
    return date.fromisoformat(dag) if isinstance(dag, str) else None


def _einde(zaak: Zaak, aantal: int, eenheid: str) -> date | None:
    """Return the day on which a number of months from the notification ends; None where that cannot be told."""
    besluit, laatste = zaak.dossier.verdeelbesluit, _laatste_dag(zaak)
    begin = besluit.bekendgemaakt if besluit else None
    if begin is None or laatste is None or not eenheid.casefold().startswith("maand"):
        return None
    return begin.eerste + relativedelta(months=aantal)


def termijn_terbeschikkingstelling(zaak: Zaak) -> Iterator[Bevinding]:
    """Find another term than six months said to be the law's for putting a location at disposal (SW-M36; W 7(1)(a))."""
    grond = gronden(zaak.regelset, ("zes-maanden-na-bekendmaking",))
    for zin in zaak.zinnen:
        m = re.search(rf"\bbinnen\s+{_N}\s+(?P<e>maanden|maand|weken)\s+na\s+(?:de\s+)?bekendmaking", zin.tekst, re.I)
        if m is None or not re.search(r"ter beschikking|terbeschikking", zin.tekst, re.I):
            continue
        verwezen = any(
            draagt(x, grond) for v in zin.vondsten if isinstance(v, Verwijzingsvondst) for x in v.verwijzingen
        )
        van_de_wet = VAN_DE_WET.search(zin.tekst) or verwezen
        stellig = _STELT.search(zin.tekst) and not _NIET_STELLIG.search(zin.tekst)
        if not (van_de_wet or stellig) or ANDERE_BRON.search(zin.tekst):
            continue
        if not van_de_wet and _einde(zaak, _aantal(m["n"]), m["e"]) in (None, _laatste_dag(zaak)):
            continue
        if (_aantal(m["n"]), m["e"].casefold()) != (6, "maanden"):
            zegt = "De wet geeft zes maanden na de bekendmaking, of de langere termijn in het besluit"
            yield bevinding("SW-M36", f"{zegt}; de tekst zegt «{m[0]}».", zin=zin, woorden=m,
                            verwacht="binnen zes maanden na bekendmaking", grondslag=delen(zaak.regelset, grond),
                            reden=f"{zaak.uitkomst.provincie.code}/zes-maanden-na-bekendmaking")  # fmt: skip


_MAAND = "|".join(MAANDEN)
_EINDE = re.compile(rf"\b(?:eindigt|loopt|verstrijkt|uiterlijk|duurt)\b[^.;]{{0,40}}?"
                    rf"\b(?:op|tot en met|uiterlijk|tot)?\s*(?P<dag>\d{{1,2}} (?:{_MAAND}) \d{{4}})", re.I)  # fmt: skip


def einde_van_de_termijn(zaak: Zaak) -> Iterator[Bevinding]:
    """Find another last day of the term for putting a location at disposal than the outcome gives (SW-M36)."""
    anker = f"{zaak.uitkomst.provincie.code}/ter-beschikking-stellen-uiterlijk"
    reden = redenen(zaak.uitkomst).get(anker)
    dag = reden.berekening.waarde if reden and reden.uitkomst == "ja" and reden.berekening else None
    if reden is None or not isinstance(dag, str):
        return
    grond = gronden(zaak.regelset, ("ter-beschikking-stellen-uiterlijk",))
    for zin in zaak.zinnen:
        m = _EINDE.search(zin.tekst)
        vondsten = [v for v in zin.vondsten if isinstance(v, Verwijzingsvondst)]
        over = any(x.artikel and draagt(x, grond) for v in vondsten for x in v.verwijzingen)
        if m is None or not over or not re.search(r"\btermijn\b", zin.tekst, re.I):
            continue
        if _ANDERS.search(zin.tekst) or m["dag"].casefold() == datum_uit_tekst(dag):
            continue
        if re.search(rf"\btot (?:{m['dag']})", zin.tekst) and _dag_erna(dag) == m["dag"].casefold():
            continue
        zegt = f"De termijn eindigt volgens het dossier op een andere dag; de tekst zegt {m['dag']}."
        yield bevinding("SW-M36", zegt, zin=zin, woorden=m, verwacht=reden.zin,
                        grondslag=reden.grondslag, reden=anker)  # fmt: skip


_ANDERS = re.compile(r"\bzes maanden\b|gemeente\s+\w+.*\blanger|bezwaar|verzoek|verzocht|volgens", re.I)


def _dag_erna(iso: str) -> str:
    return datum(date.fromisoformat(iso) + timedelta(days=1))


def _aantal(tekst: str) -> int:
    return int(tekst) if tekst.isdecimal() else _TELWOORD.get(tekst.casefold().replace("é", "e"), 0)


CONTROLES = (uiterlijk_voor_voor, bezwaartermijn, termijn_terbeschikkingstelling, einde_van_de_termijn)
