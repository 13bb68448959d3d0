"""The main job: from a dossier to an outcome."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Literal, TypeVar

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.dossier.model import Dossier
from spreidingswet.lezingen.lezing import Lezing, lezingen
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.regels.laden import Regelboek
from spreidingswet.toetsing.bouwen import Bouwer
from spreidingswet.toetsing.herkomst import regelingen
from spreidingswet.toetsing.redenen import Schrijver
from spreidingswet.toetsing.uitkomst import Dossierversie, Herkomst, Regelsversie, Uitkomst
from spreidingswet.toetsing.varianten import interpretatiegebruik
from spreidingswet.toetsing.vergelijken import vergelijk
from spreidingswet.toetsing.verloop import doorloop, feiten_van

PeildatumUit = Literal["argument", "dossier", "verdeelbesluit", "vandaag"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rekenwijze:
    """What an evaluation is made with: the rule book, the readings, and how far it goes."""

    boek: Regelboek
    lezingen: tuple[Lezing, ...]
    varianten: bool = True
    """Whether is worked out what another option of each interpretatie would change; without it that part is empty."""


def gewoon() -> Rekenwijze:
    """Return the usual way: the rules shipped with the program, by every reading, with the other options."""
    return Rekenwijze(boek=regelboek(), lezingen=tuple(lezingen()))


def toets(
    dossier: Dossier,
    *,
    peildatum: date | None = None,
    interpretaties: Mapping[str, str] | None = None,
    zichtdatum: date | None = None,
    voortgang: Callable[[int], None] | None = None,
    wijze: Rekenwijze | None = None,
) -> Uitkomst:
    """Decide which places of a dossier count, and what that adds up to.

    peildatum: the day on which the law is applied; default the dossier's, else the day of the verdeelbesluit, else
    today (the outcome says which). interpretaties: option per interpretatie, the default for the rest.
    zichtdatum: the day from which the law is looked at, default the peildatum; a later one sees law that works back.
    voortgang: called with the number of facilities just read, twice as many in all as there are readings allow.
    wijze: another rule book or other readings than the usual.

    Every rule is read by all readings available and the conclusions are compared. Raises GeenRechtFout (no law on
    that day), InvoerFout (unknown cycle, interpretatie or option), LezingenVerschillen (the readings differ).
    """
    dag, uit = _peildatum(dossier, peildatum)
    wijze = wijze or gewoon()
    regelset = kies(wijze.boek, dag, dossier.cyclus, interpretaties, _dag(zichtdatum, "zichtdatum"))
    alle = wijze.lezingen
    gegeven = feiten_van(dossier, regelset)
    verlopen = [doorloop(lezing, regelset, dossier, dag, voortgang, gegeven=gegeven) for lezing in alle]
    vergelijk([lezing.naam for lezing in alle], verlopen)
    schrijver = Schrijver(regelset)
    bouwer = Bouwer(dossier, verlopen[0], schrijver)
    voorzieningen, gemeenten, provincie = bouwer.voorzieningen(), bouwer.gemeenten(), bouwer.provincie()
    gebruikt = interpretatiegebruik(regelset, dossier, dag, verlopen[0], schrijver, gegeven) if wijze.varianten else ()
    uitruil, signalen = bouwer.uitruil(), bouwer.signalen(len(alle))
    return Uitkomst(
        herkomst=Herkomst(
            programma=f"spreidingswet {programmaversie()}",
            regels=Regelsversie(versie=regelset.versie, vingerafdruk=regelset.boek.vingerafdruk),
            dossier=Dossierversie(vingerafdruk=vingerafdruk(dossier)),
            peildatum=dag,
            peildatum_uit=uit,
            zichtdatum=regelset.zicht,
            regelingen=regelingen(regelset),
            cyclus=dossier.cyclus,
            interpretaties=dict(regelset.opties),
            lezingen=tuple(lezing.naam for lezing in alle),
        ),
        voorzieningen=voorzieningen,
        gemeenten=gemeenten,
        provincie=provincie,
        uitruil=uitruil,
        interpretaties=gebruikt,
        signalen=signalen,
        bronnen=schrijver.bronnenschrijver.bronnen(),
        bepalingen=schrijver.bronnenschrijver.bepalingen(),
    )


def programmaversie() -> str:
    """Return the version of this package; "0" where it runs without being installed."""
    try:
        return version("spreidingswet")
    except PackageNotFoundError:
        return "0"


D = TypeVar("D", date, date | None)


def _dag(dag: D, naam: str) -> D:
    if dag is not None and type(dag) is not date:
        raise InvoerFout(
            Melding("SW-A02", f"de {naam} is geen datum", plaats=f"/{naam}", verwacht="een datum zonder tijd")
        )
    return dag


def _peildatum(dossier: Dossier, gevraagd: date | None) -> tuple[date, PeildatumUit]:
    if gevraagd is not None:
        return _dag(gevraagd, "peildatum"), "argument"
    if dossier.peildatum is not None:
        return dossier.peildatum.eerste, "dossier"
    if dossier.verdeelbesluit is not None and dossier.verdeelbesluit.genomen is not None:
        return dossier.verdeelbesluit.genomen.eerste, "verdeelbesluit"
    return date.today(), "vandaag"


def _canoniek(deel: Any, sleutel: str = "") -> Any:
    if isinstance(deel, dict):
        return {k: _canoniek(w, k) for k, w in deel.items() if w is not None}
    if isinstance(deel, list):
        delen = [_canoniek(d) for d in deel]
        return sorted(delen, key=lambda d: json.dumps(d, sort_keys=True)) if sleutel != "uitruil" else delen
    return deel


def vingerafdruk(dossier: Dossier) -> str:
    """Return the SHA-256 of what a dossier says, whatever the order of its fields and lists (uitruil excepted)."""
    tekst = json.dumps(
        _canoniek(dossier.model_dump(mode="json")), sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )
    return hashlib.sha256(tekst.encode()).hexdigest()
