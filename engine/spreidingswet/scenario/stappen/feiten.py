"""Sentences about any fact by its description, and any recorded judgement."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.regels.model import Feitdefinitie
from spreidingswet.scenario.fouten import onbruikbaar
from spreidingswet.scenario.gaten import Over, lees_breuk, lees_dag, lees_getal
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("Elk ander gegeven, en oordelen van mensen")


def feit(zaak: Zaak, omschrijving: str, over: Over) -> Feitdefinitie:
    """Return the fact that is described so, about the subject that is meant. Raises InvoerFout (SW-S25)."""
    alle = {f.omschrijving: f for f in zaak.omgeving.boek.feiten.values() if f.onderwerp == over.soort}
    if omschrijving in alle:
        return alle[omschrijving]
    lijkt = [f'"{t}"' for t in get_close_matches(omschrijving, alle, n=3, cutoff=0.5)]
    raise onbruikbaar(
        "SW-S25",
        f'er is geen gegeven over een {over.soort} met de omschrijving "{omschrijving}"',
        doe=f"bedoelt u {opsomming(lijkt, 'of')}?" if lijkt else "bekijk: spreidingswet regels",
    )


def lees_waarde(f: Feitdefinitie, tekst: str) -> Any:
    """Read a value as people write it, by the type of the fact. Raises InvoerFout (SW-S22, SW-S23, SW-S25)."""
    if f.type == "datum":
        return tekst if tekst == "onbepaalde tijd" else lees_dag(tekst)
    if f.type == "keuze":
        waarden = f.waarden or {}
        for code, woord in waarden.items():
            if tekst in (code, woord):
                return code == "ja" if waarden == {"ja": "ja", "nee": "nee"} else code
        mogelijk = opsomming(list(waarden.values()), "of")
        raise onbruikbaar("SW-S25", f'{tekst!r} kan niet bij "{f.omschrijving}"', mogelijk)
    if f.type == "getal":
        try:
            return lees_getal(tekst)
        except InvoerFout:
            lees_breuk(tekst)
            return tekst.replace(".", "").replace(",", ".").replace("−", "-")  # a decimal fraction is text in a dossier
    return re.sub(r"\.(?=\d{3})", "", tekst).replace(",", ".")


def houder(zaak: Zaak, f: Feitdefinitie, over: Over) -> tuple[dict[str, Any], str]:
    """Return the part of the dossier in which a fact stands, and its path in there."""
    if not f.veld:
        raise onbruikbaar("SW-S25", f'"{f.omschrijving}" staat niet in een dossier; het programma leidt het af')
    if f.veld.startswith("dossier.") or f.onderwerp == "provincie":
        return zaak.dossier, f.veld
    if f.onderwerp == "gemeente":
        return zaak.van_gemeente(str(over.naam)), f.veld
    if f.onderwerp == "voorziening":
        return zaak.voorziening(over.naam), f.veld
    return zaak.uitruil(0), f.veld


def zet(deel: dict[str, Any], pad: str, waarde: Any) -> None:
    """Set a nested field; None takes it away."""
    *boven, laatste = pad.removeprefix("dossier.").split(".")
    for stap in boven:
        deel = deel.setdefault(stap, {})
    if waarde is None:
        deel.pop(laatste, None)
    else:
        deel[laatste] = waarde


@GROEP.gegeven(
    "van {over} is bekend: {wat:deel}: {waarde:tekst}",
    "van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 23 december 2024",
    "van de gemeente Utrecht is bekend: het aantal inwoners van de gemeente: 361.966",
    'van "Haven" is bekend: of de plaatsen in het verdeelbesluit zijn opgenomen: ja',
)
def _(zaak: Zaak, over: Over, wat: str, waarde: str) -> None:
    f = feit(zaak, wat, over)
    deel, pad = houder(zaak, f, over)
    zet(deel, pad, lees_waarde(f, waarde))


@GROEP.gegeven(
    "van {over} is niet bekend: {wat:deel}",
    "van de provincie is niet bekend: de dag waarop het verdeelbesluit is bekendgemaakt",
)
def _(zaak: Zaak, over: Over, wat: str) -> None:
    deel, pad = houder(zaak, feit(zaak, wat, over), over)
    zet(deel, pad, None)


@GROEP.gegeven(
    "{auteur:naam}, {rol:naam}, oordeelt op {dag} over {over}: {wat:deel}: {antwoord:ja|nee}"
    "(, want {want:tekst}|, zonder motivering)",
    "A. de Vries, commissaris van de Koning, oordeelt op 20 oktober 2024 over de gemeente Utrecht:"
    " of het aantal voor de gemeente haalbaar en uitvoerbaar is: ja, want de grond is er",
    "A. de Vries, commissaris van de Koning, oordeelt op 20 oktober 2024 over de provincie:"
    " of de inspanningen van gemeenten in de afgelopen tien jaar zijn gewogen: nee, zonder motivering",
)
def _(zaak: Zaak, auteur: str, rol: str, dag: str, over: Over, wat: str, antwoord: str, want: str | None) -> None:
    f = feit(zaak, wat, over)
    if not f.oordeel:
        raise onbruikbaar("SW-S25", f'"{wat}" is geen oordeel maar een gegeven', "van ... is bekend: ...")
    if over.soort == "gemeente":
        betreft = str(over.naam)
    else:
        betreft = zaak.provincie if over.soort == "provincie" else zaak.voorziening(over.naam)["id"]
    _oordeel(zaak, f.oordeel, betreft, antwoord, auteur, rol, dag, want)


@GROEP.gegeven(
    "de minister oordeelt op {dag} over de eerste uitruil: {wat:bijzondere omstandigheden|ingrijpende wijziging}:"
    " {antwoord:ja|nee}(, want {want:tekst}|, zonder motivering)",
    "de minister oordeelt op 1 februari 2025 over de eerste uitruil: bijzondere omstandigheden: ja, want een brand",
)
def _(zaak: Zaak, dag: str, wat: str, antwoord: str, want: str | None) -> None:
    _oordeel(zaak, wat.replace(" ", "_"), "uitruil 1", antwoord, "de minister", "Onze Minister", dag, want)


def _oordeel(
    zaak: Zaak, over: str, betreft: str, antwoord: str, auteur: str, rol: str, dag: str, want: str | None
) -> None:
    oordeel = {"over": over, "betreft": betreft, "antwoord": antwoord, "auteur": auteur, "rol": rol, "datum": dag}
    zaak.dossier.setdefault("oordelen", []).append(oordeel | ({"motivering": want} if want else {}))
