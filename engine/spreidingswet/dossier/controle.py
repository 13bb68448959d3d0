"""What must hold between the fields of a dossier."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.bestand import Ruw
from spreidingswet.dossier.cyclusdelen import Aantallen
from spreidingswet.dossier.model import Dossier, Toewijzing

Pad = tuple[str | int, ...]


def controleer(dossier: Dossier, ruw: Ruw) -> None:
    """Check the dossier as a whole; raises InvoerFout (SW-D06 to SW-D12) with every fault found."""
    fouten = [
        Melding(code, tekst, ruw.naam, ruw.plaats(pad), verwacht)
        for code, tekst, pad, verwacht in (
            *_uniek(dossier),
            *_gebieden(dossier),
            *_aantallen(dossier),
            *_verslag(dossier),
            *_datums(dossier),
            *_overbrugging(dossier),
            *_bronvelden(dossier),
            *_in_aanmerking(dossier),
            *_oordelen(dossier),
        )
    ]
    if fouten:
        raise InvoerFout(fouten)


Bevinding = tuple[str, str, Pad, str]


def _uniek(d: Dossier) -> Iterator[Bevinding]:
    for lijst, sleutels in (
        ("voorzieningen", [v.id for v in d.voorzieningen]),
        ("gemeenten", [g.code for g in d.gemeenten]),
        ("opgegeven", [f"{o.betreft} {o.soort}" for o in d.opgegeven]),
        ("verdeelbesluit/toewijzing", [t.gemeente for t in _toewijzing(d)]),
        ("oordelen", [f"{o.over} {o.betreft}" for o in d.oordelen]),
    ):
        eerste: dict[str, int] = {}
        for i, sleutel in enumerate(sleutels):
            if sleutel in eerste:
                yield "SW-D06", f"{sleutel!r} staat er twee keer", (*lijst.split("/"), i), "elk een keer"
            eerste.setdefault(sleutel, i)


def _toewijzing(d: Dossier) -> list[Toewijzing]:
    return (d.verdeelbesluit.toewijzing or []) if d.verdeelbesluit else []


def _gebieden(d: Dossier) -> Iterator[Bevinding]:
    cbs = indeling()
    codes: list[tuple[str, Pad]] = [(g.code, ("gemeenten", i, "code")) for i, g in enumerate(d.gemeenten)]
    codes += [(t.gemeente, ("verdeelbesluit", "toewijzing", i, "gemeente")) for i, t in enumerate(_toewijzing(d))]
    codes += [(o.betreft, ("opgegeven", i, "betreft")) for i, o in enumerate(d.opgegeven)]
    for code, pad in codes:
        if cbs.provincie_van.get(code, code) != d.provincie:
            yield (
                "SW-D07",
                f"{cbs.naam(code)} ligt niet in {cbs.naam(d.provincie)}",
                pad,
                f"een gemeente van {cbs.naam(d.provincie)}",
            )


def _aantallen(d: Dossier) -> Iterator[Bevinding]:
    paren: list[tuple[Aantallen | Toewijzing | None, Pad]] = [(d.opgave, ("opgave",))]
    paren += [(g.indicatief, ("gemeenten", i, "indicatief")) for i, g in enumerate(d.gemeenten)]
    paren += [(g.gerealiseerd, ("gemeenten", i, "gerealiseerd")) for i, g in enumerate(d.gemeenten)]
    paren += [(g.in_verslag, ("gemeenten", i, "in_verslag")) for i, g in enumerate(d.gemeenten)]
    paren += [(t, ("verdeelbesluit", "toewijzing", i)) for i, t in enumerate(_toewijzing(d))]
    for a, pad in paren:
        if a and a.amv is not None and a.totaal is not None and a.amv > a.totaal:
            yield (
                "SW-D08",
                f"amv ({a.amv}) is meer dan totaal ({a.totaal})",
                (*pad, "amv"),
                "amv is een deel van totaal",
            )
    for i, o in enumerate(d.opgegeven):
        if o.meetellend is not None and o.inclusief_voornemens is not None and o.inclusief_voornemens < o.meetellend:
            yield (
                "SW-D08",
                "inclusief_voornemens is minder dan meetellend",
                ("opgegeven", i),
                "een getal dat meetellend omvat",
            )


def _verslag(d: Dossier) -> Iterator[Bevinding]:
    """Yield figures of the verslag of which the part with intentions is less than what is firm."""
    delen: list[tuple[int | None, int | None, Pad, str]] = []
    for i, v in ((i, g.in_verslag) for i, g in enumerate(d.gemeenten) if g.in_verslag):
        pad: Pad = ("gemeenten", i, "in_verslag")
        delen.append((v.totaal if v.totaal is not None else v.amv, v.inclusief_voornemens, pad, "inclusief_voornemens"))
        delen.append((v.amv, v.amv_inclusief_voornemens, pad, "amv_inclusief_voornemens"))
        delen.append((v.amv_inclusief_voornemens, v.inclusief_voornemens, pad, "inclusief_voornemens"))
        if None not in (v.totaal, v.amv, v.inclusief_voornemens, v.amv_inclusief_voornemens):
            regulier = (v.totaal or 0) - (v.amv or 0)
            met = (v.inclusief_voornemens or 0) - (v.amv_inclusief_voornemens or 0)
            delen.append((regulier, max(0, met), pad, "inclusief_voornemens"))
    for soort in ("totaal", "regulier", "amv"):
        som = getattr(d.verslag, soort, None)
        if som is not None:
            delen.append((som.aangeboden, som.inclusief_voornemens, ("verslag", soort), "inclusief_voornemens"))
    for deel, geheel, pad, veld in delen:
        if deel is not None and geheel is not None and geheel < deel:
            tekst = f"{veld} ({geheel}) is minder dan wat vaststaat of daarvan deel is ({deel})"
            yield "SW-D08", tekst, (*pad, veld), "een getal dat wat vaststaat omvat"


def _datums(d: Dossier) -> Iterator[Bevinding]:
    for i, v in enumerate(d.voorzieningen):
        if v.beschikbaar_vanaf and v.beschikbaar_tot and v.beschikbaar_tot.laatste < v.beschikbaar_vanaf.eerste:
            tekst = (
                f"beschikbaar_tot ({v.beschikbaar_tot.tekst}) ligt voor beschikbaar_vanaf ({v.beschikbaar_vanaf.tekst})"
            )
            yield (
                "SW-D09",
                tekst,
                ("voorzieningen", i, "beschikbaar_tot"),
                "de eerste dag waarop de voorziening niet meer beschikbaar is",
            )
    b = d.verdeelbesluit
    if b and b.genomen and b.bekendgemaakt and b.bekendgemaakt.eerste < b.genomen.eerste:
        yield (
            "SW-D09",
            "het besluit is bekendgemaakt voordat het is genomen",
            ("verdeelbesluit", "bekendgemaakt"),
            "een dag op of na genomen",
        )
    s = b.schorsing if b else None
    if s and s.vanaf and s.tot and s.tot.eerste <= s.vanaf.eerste:
        yield (
            "SW-D09",
            "de schorsing eindigt voor zij begint",
            ("verdeelbesluit", "schorsing", "tot"),
            "de eerste dag waarop niet meer is geschorst",
        )


def _overbrugging(d: Dossier) -> Iterator[Bevinding]:
    ids = {v.id for v in d.voorzieningen}
    graaf: dict[str, set[str]] = {}
    for i, v in enumerate(d.voorzieningen):
        pad: Pad = ("voorzieningen", i, "overbrugging_door")
        namen = v.overbrugging_door or []
        if len(set(namen)) != len(namen):
            yield "SW-D06", "een overbruggende voorziening staat er twee keer", pad, "elke id een keer"
        for j, naam in enumerate(namen):
            if naam == v.id:
                yield "SW-D10", f"{v.id!r} overbrugt zichzelf", (*pad, j), "de id van een andere voorziening"
            elif naam not in ids:
                yield (
                    "SW-D10",
                    f"overbruggende voorziening {naam!r} staat niet in het dossier",
                    (*pad, j),
                    "de id van een voorziening in dit dossier",
                )
        graaf[v.id] = {n for n in namen if n != v.id}
    try:
        tuple(TopologicalSorter(graaf).static_order())
    except CycleError as kring:
        leden = opsomming([repr(x) for x in kring.args[1][:-1]])
        yield (
            "SW-D11",
            f"voorzieningen overbruggen elkaar in een kring: {leden}",
            ("voorzieningen",),
            "overbrugging zonder kring",
        )


def _in_aanmerking(d: Dossier) -> Iterator[Bevinding]:
    for i, g in enumerate(d.gemeenten):
        if g.in_aanmerking is False and g.niet_in_aanmerking_omdat is None:
            tekst = f"{g.code} komt niet in aanmerking, maar er staat niet waarom"
            yield "SW-D13", tekst, ("gemeenten", i, "in_aanmerking"), "een reden bij niet_in_aanmerking_omdat"
        if g.in_aanmerking is True and g.niet_in_aanmerking_omdat is not None:
            tekst = f"{g.code} komt in aanmerking, maar er staat ook waarom niet"
            yield "SW-D13", tekst, ("gemeenten", i, "niet_in_aanmerking_omdat"), "geen reden, of in_aanmerking: false"


def _oordelen(d: Dossier) -> Iterator[Bevinding]:
    bekend = {v.id for v in d.voorzieningen} | set(indeling().gemeenten) | {d.provincie}
    bekend |= {f"uitruil {i + 1}" for i in range(len(d.uitruil))}
    for i, o in enumerate(d.oordelen):
        if o.betreft not in bekend:
            verwacht = "een gemeentecode, de provinciecode, de id van een voorziening, of een uitruil (uitruil 1)"
            yield "SW-D14", f"het oordeel gaat over {o.betreft!r}, dat er niet is", ("oordelen", i, "betreft"), verwacht


def _bronvelden(d: Dossier) -> Iterator[Bevinding]:
    delen: list[tuple[object, Pad]] = [(d, ())]
    delen += [(v, ("voorzieningen", i)) for i, v in enumerate(d.voorzieningen)]
    delen += [(g, ("gemeenten", i)) for i, g in enumerate(d.gemeenten)]
    for deel, pad in delen:
        for veld in getattr(deel, "bronnen", None) or {}:
            if veld.split(".")[0] not in type(deel).model_fields:  # type: ignore[attr-defined]
                yield (
                    "SW-D12",
                    f"bron bij onbekend veld {veld!r}",
                    (*pad, "bronnen", veld),
                    "de naam van een veld ernaast",
                )
