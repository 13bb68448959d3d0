"""Sentences about the whole: what is missing, the totals of the province, signals and other options."""

from __future__ import annotations

from spreidingswet.scenario.fouten import Mislukt, onbruikbaar
from spreidingswet.scenario.stappen.uitkomst import SLUITEND
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("De provincie als geheel, signalen en wat ontbreekt")


@GROEP.dan(
    'ontbreekt [het gegeven ]"{feit:titel}"[ van "{ander:titel}"]',
    'ontbreekt het gegeven "beschikbaar tot"',
    'ontbreekt het gegeven "beschikbaar tot" van "Noodopvang"',
)
def _(zaak: Zaak, feit: str, ander: str | None) -> None:
    van = "" if ander is None else f"{zaak.voorziening(ander)['id']}."
    ontbreekt = zaak.oordeel(None).ontbreekt
    if van + feit.replace(" ", "_") not in ontbreekt:
        raise Mislukt(f'het gegeven "{feit}" ontbreekt', f"het ontbreekt niet; wel: {_lijst(ontbreekt)}")


@GROEP.dan("ontbreekt er niets", "ontbreekt er niets")
def _(zaak: Zaak) -> None:
    if ontbreekt := zaak.oordeel(None).ontbreekt:
        raise Mislukt("er ontbreekt niets", f"er ontbreekt: {_lijst(ontbreekt)}")


def _lijst(namen: tuple[str, ...]) -> str:
    return ", ".join(n.replace("_", " ") for n in namen) or "niets"


@GROEP.dan("{hoe:" + "|".join(SLUITEND) + "}", *SLUITEND)
def _(zaak: Zaak, hoe: str) -> None:
    p = zaak.uit.provincie
    zaak.gelijk(
        "of de provincie sluitend is", SLUITEND[hoe], p.sluitend, [r for r in p.redenen if r.conclusie == "sluitend"]
    )


@GROEP.dan(
    "tellen in de provincie {n} reguliere plaatsen en {m:n} plaatsen voor amv mee",
    "tellen in de provincie 300 reguliere plaatsen en geen plaatsen voor amv mee",
)
def _(zaak: Zaak, n: int, m: int) -> None:
    p = zaak.uit.provincie
    zaak.gelijk("reguliere plaatsen in de provincie", n, p.regulier.meetellend)
    zaak.gelijk("plaatsen voor amv in de provincie", m, p.amv.meetellend)


@GROEP.dan(
    "is met voornemens het aantal plaatsen in de provincie {n}",
    "is met voornemens het aantal plaatsen in de provincie 400",
)
def _(zaak: Zaak, n: int) -> None:
    zaak.gelijk("plaatsen in de provincie, met voornemens", n, zaak.uit.provincie.totaal.inclusief_voornemens)


@GROEP.dan(
    "is er een {wat:tekort|overschot} van {n} plaatsen {soort:voor amv|regulier|in totaal}",
    "is er een tekort van 20 plaatsen in totaal",
)
def _(zaak: Zaak, wat: str, n: int, soort: str) -> None:
    p = zaak.uit.provincie
    deel = {"voor amv": p.amv, "regulier": p.regulier, "in totaal": p.totaal}[soort]
    zaak.gelijk(f"het verschil met de opgave ({soort})", n * (-1 if wat == "tekort" else 1), deel.verschil)


@GROEP.dan(
    'is er {een:een|geen} signaal "{titel}"',
    'is er een signaal "Uitruil tussen provincies"',
    'is er geen signaal "Uitruil tussen provincies"',
)
def _(zaak: Zaak, een: str, titel: str) -> None:
    gevonden = zaak.signalen(titel)
    if bool(gevonden) != (een == "een"):
        anders = "; ".join(s.tekst for s in gevonden) or "dat signaal is er niet"
        raise Mislukt(f'{een} signaal "{titel}"', anders)


@GROEP.dan("is de peildatum {dag}", "is de peildatum 20 december 2024")
def _(zaak: Zaak, dag: str) -> None:
    zaak.gelijk("de peildatum", dag, zaak.uit.herkomst.peildatum.isoformat())


@GROEP.dan(
    'zou een ander antwoord op de vraag "{vraag:titel}" {wat:de uitkomst|niets} veranderen'
    "[ {deel:aan het meetellen|aan wat meetelt}]",
    'zou een ander antwoord op de vraag "Tellen plaatsen mee die nog een voornemen zijn?" niets veranderen',
    'zou een ander antwoord op de vraag "Tellen plaatsen mee die nog een voornemen zijn?" de uitkomst veranderen'
    " aan het meetellen",
)
def _(zaak: Zaak, vraag: str, wat: str, deel: str | None) -> None:
    id_ = zaak.interpretatie_id(vraag)
    gebruik = next((i for i in zaak.met_varianten().interpretaties if i.id == id_), None)
    geraakt = [v.betreft for o in gebruik.andere_opties for v in o.verandert] if gebruik else []
    if deel:
        geraakt = [b for b in geraakt if b.startswith(("voorziening ", "provincie "))]
    if bool(geraakt) != (wat == "de uitkomst"):
        raise Mislukt(f"een ander antwoord verandert {wat}", f"het verandert {', '.join(geraakt) or 'niets'}")


@GROEP.dan(
    "kan het dossier niet worden getoetst: {deel:tekst}",
    "kan het dossier niet worden getoetst: op 1 januari 2023 is er geen wet",
)
def _(zaak: Zaak, deel: str) -> None:
    if zaak.fout is None:
        if zaak.uitkomst is None:
            raise onbruikbaar("SW-S27", "het dossier is nog niet getoetst", "eerst: Als het dossier wordt getoetst")
        raise Mislukt(f"het dossier kan niet worden getoetst: {deel}", "het dossier is getoetst")
    if deel not in str(zaak.fout):
        raise Mislukt(deel, " ".join(m.tekst for m in zaak.fout.meldingen))
