"""A reference as people and machines read it: the Dutch vindplaats, in three styles, and the Juriconnect reference."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from spreidingswet.basis.nederlands import opsomming, rangtelwoord
from spreidingswet.bronnen.jci import Jci, van_verwijzing
from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.plekken import rangwoord

_STRUCTUUR = (("hoofdstuk", "hfst."), ("afdeling", "afd."), ("paragraaf", "par."), ("artikel", "art."))
_HET = re.compile(
    r"(?:\w*besluit|\w*wetboek|burgerlijk|\w*reglement|\w*verdrag|\w*statuut|\w*protocol|verslag)\b", re.I
)


def _lid(nummer: str, *, woorden: bool) -> str:
    if not nummer.isdecimal():
        return f"lid {nummer}"
    return f"{rangwoord(int(nummer)) if woorden else rangtelwoord(int(nummer))} lid"


def _volzin(nummer: str) -> str:
    if nummer == "laatste":
        return "laatste volzin"
    return f"{rangwoord(int(nummer))} volzin" if nummer.isdecimal() else f"volzin {nummer}"


def _delen(verwijzing: Verwijzing, *, woorden: bool) -> list[str]:
    """Return the parts of a place from large to small; woorden: every ordinal in words, however large."""
    delen = [f"{naam} {w}" for naam, _ in _STRUCTUUR if (w := getattr(verwijzing, naam))]
    if verwijzing.lid:
        delen.append(_lid(verwijzing.lid, woorden=woorden))
    if verwijzing.onderdeel:
        eerste, *verder = verwijzing.onderdeel.split("/")
        delen += [f"onderdeel {eerste}", *(f"onder {deel}" for deel in verder)]
    if verwijzing.volzin:
        delen.append(_volzin(verwijzing.volzin))
    if verwijzing.begrip:
        delen.append(f"begrip {verwijzing.begrip}")
    return delen


def vindplaats(verwijzing: Verwijzing, bron: Bron, *, verkort: bool = False) -> str:
    """Write a reference as a jurist cites it: artikel 7, eerste lid, onderdeel a, Spreidingswet.

    verkort: with the short name of the source, and without the passage in a source that has no articles.
    """
    if verwijzing.passage and not verkort:
        return f"{bron.aanhaling}, {verwijzing.passage}"
    return ", ".join([*_delen(verwijzing, woorden=False), bron.verkort if verkort else bron.aanhaling])


def lidwoord(titel: str) -> str:
    """Return the article of a title by its first word: het Besluit, het Wetboek, de Wet, de Regeling."""
    return "het" if _HET.match(titel) else "de"


def voluit(verwijzing: Verwijzing, bron: Bron) -> str:
    """Write a reference in full: artikel 7, eerste lid, onderdeel a, van de Wet gemeentelijke taak (...)."""
    if verwijzing.passage:
        return f"{bron.titel}, {verwijzing.passage}"
    delen = _delen(verwijzing, woorden=True)
    if not delen:
        return bron.titel
    van = f"van {lidwoord(bron.titel)} {bron.titel}"
    alleen_artikel = len(delen) == 1 and not verwijzing.begrip
    return f"{delen[0]} {van}" if alleen_artikel else ", ".join([*delen, van])


def korte_naam(bron: Bron) -> str:
    """Return the shortest name of a source: its abbreviation if it has one (Sw), else its verkort."""
    namen: list[str] = getattr(bron, "namen", [])
    afkortingen = [n for n in namen if " " not in n and n[:1].isupper() and len(n) < len(bron.verkort)]
    return min(afkortingen, key=len, default=bron.verkort)


def kort(verwijzing: Verwijzing, bron: Bron) -> str:
    """Write a reference in short: art. 7 lid 1 sub a Sw."""
    naam = korte_naam(bron)
    if verwijzing.passage:
        return f"{naam}, {verwijzing.passage}"
    delen = [f"{korter} {w}" for veld, korter in _STRUCTUUR if (w := getattr(verwijzing, veld))]
    if verwijzing.lid:
        delen.append(f"lid {verwijzing.lid}")
    if verwijzing.onderdeel:
        eerste, *verder = verwijzing.onderdeel.split("/")
        delen += [f"sub {eerste}", *(f"onder {deel}" for deel in verder)]
    if verwijzing.volzin:
        delen.append(_volzin(verwijzing.volzin))
    plek = " ".join(delen)
    if verwijzing.begrip:
        plek += f"{', ' if plek else ''}begrip {verwijzing.begrip},"
    return f"{plek} {naam}" if plek else naam


def _velden(verwijzing: Verwijzing) -> dict[str, str]:
    return verwijzing.model_dump(exclude_none=True)


def _gezamenlijk(groep: Sequence[Verwijzing], bron: Bron) -> str | None:
    """Write references to one source together where that is simple: articles, leden or onderdelen; else None."""
    velden = [_velden(v) for v in groep]
    laatste = list(velden[0])[-1]
    rest = {n: w for n, w in velden[0].items() if n != laatste}
    waarden = [v.get(laatste, "") for v in velden]
    if any(set(v) != set(velden[0]) or {n: w for n, w in v.items() if n != laatste} != rest for v in velden):
        return None
    if len(set(waarden)) < len(waarden):
        return None
    if laatste == "artikel" and set(rest) == {"bron"}:
        return f"de artikelen {opsomming(waarden)} {bron.aanhaling}"
    voor = _delen(Verwijzing(**rest), woorden=False)
    if laatste == "lid" and "artikel" in rest and all(w.isdecimal() and w != "0" for w in waarden):
        leden = f"{opsomming([rangtelwoord(int(w)) for w in waarden])} lid"
        return ", ".join([*voor, leden, bron.aanhaling])
    if laatste == "onderdeel" and "artikel" in rest and not any("/" in w for w in waarden):
        return ", ".join([*voor, f"onderdelen {opsomming(waarden)}", bron.aanhaling])
    return None


def vindplaatsen(verwijzingen: Sequence[Verwijzing], bronnen: Mapping[str, Bron]) -> str:
    """Write several references: together where a jurist would, joined by "; " where not; in the order given.

    bronnen: id to source; KeyError for an id that is not in it.
    """
    stukken: list[str] = []
    begin = 0
    while begin < len(verwijzingen):
        einde, geschreven = begin + 1, vindplaats(verwijzingen[begin], bronnen[verwijzingen[begin].bron])
        for tot in range(begin + 2, len(verwijzingen) + 1):
            groep = verwijzingen[begin:tot]
            samen = _gezamenlijk(groep, bronnen[groep[0].bron])
            if samen is None:
                break
            einde, geschreven = tot, samen
        stukken.append(geschreven)
        begin = einde
    return "; ".join(stukken)


def jci(verwijzing: Verwijzing, bron: Bron, peildatum: date, zicht: date | None = None) -> Jci | None:
    """Return the Juriconnect 1.3 reference in the version in force on the peildatum, as seen on the other day.

    None for a source that is not in the Basiswettenbestand (minutes, decisions, letters). Validity (g) and view (z)
    are the first days of the version, as in the official references inside the BWB files; of a source whose versions
    the register does not all know they are the days asked for. Without a version in force there are no dates.
    Raises VerwijzingFout (SW-V02) for a part that is empty.
    """
    if not bron.bwb:
        return None
    plek = verwijzing.model_copy(update={"bron": bron.id})
    if not bron.alle_versies:
        return van_verwijzing(plek, peildatum, zicht or peildatum)
    versie = bron.versie_op(peildatum, zicht)
    return van_verwijzing(plek, versie.van, versie.zicht) if versie else van_verwijzing(plek)
