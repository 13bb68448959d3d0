"""Sentences about the outcome: what counts, answers, grounds, days and totals."""

from __future__ import annotations

import re
from fractions import Fraction

from spreidingswet.scenario.fouten import Mislukt
from spreidingswet.scenario.zaak import Zaak, vindplaatsen
from spreidingswet.scenario.zeggen import zeg
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("Toetsen, en wat eruit komt")
OORDELEN = {"mee": "telt_mee", "niet mee": "telt_niet_mee", "mogelijk mee": "onbekend"}
SLUITEND = {
    "is de provincie sluitend": "ja",
    "is de provincie niet sluitend": "nee",
    "is niet bekend of de provincie sluitend is": "onbekend",
}
ANTWOORD = "{antwoord:ja|nee|onbekend|niet van toepassing}"
T = '"Op tijd beschikbaar"'


@GROEP.als("het dossier wordt getoetst")
def _(zaak: Zaak) -> None:
    zaak.toets()


def _telt(zaak: Zaak, v: str | None, oordeel: str) -> None:
    uit = zaak.oordeel(v)
    zaak.gelijk(f"het oordeel over {uit.naam}", oordeel, uit.oordeel, zaak.redenen_van(v))


@GROEP.dan(
    f"tellen de plaatsen van {{v}} {{hoe:{'|'.join(OORDELEN)}}}",
    "tellen de plaatsen van de voorziening mee",
    'tellen de plaatsen van "Nieuwbouw" niet mee',
)
def _(zaak: Zaak, v: str | None, hoe: str) -> None:
    _telt(zaak, v, OORDELEN[hoe])


@GROEP.dan(
    "is niet bekend of de plaatsen van {v} meetellen", "is niet bekend of de plaatsen van de voorziening meetellen"
)
def _(zaak: Zaak, v: str | None) -> None:
    _telt(zaak, v, "onbekend")


@GROEP.dan("(telt|tellen) {n} plaats[en] van {v} mee", 'tellen 80 plaatsen van "Nieuwbouw" mee')
def _(zaak: Zaak, n: int, v: str | None) -> None:
    uit = zaak.oordeel(v)
    zaak.gelijk(f"het aantal meetellende plaatsen van {uit.naam}", n, uit.meetellend, zaak.redenen_van(v))


@GROEP.dan(
    f'is het antwoord op "{{titel}}"[ voor ("{{naam:titel}}"|de gemeente {{g:gemeente}})] {ANTWOORD}',
    f"is het antwoord op {T} ja",
    f'is het antwoord op {T} voor "Nieuwbouw" niet van toepassing',
    'is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht onbekend',
)
def _(zaak: Zaak, titel: str, antwoord: str, naam: str | None, g: str | None) -> None:
    reden = zaak.reden(titel, naam, g)
    zaak.gelijk(f'het antwoord op "{titel}"', antwoord.replace(" ", "_"), reden.uitkomst, [reden])


@GROEP.dan(
    f'is het antwoord op "{{titel}}" voor uitruil {{nr:n}} {ANTWOORD}',
    'is het antwoord op "De uitruil kan" voor uitruil 1 ja',
)
def _(zaak: Zaak, titel: str, nr: int, antwoord: str) -> None:
    id_ = zaak.regel_id(titel)
    redenen = [r for u in zaak.uit.uitruil[nr - 1 : nr] for r in u.redenen if r.regel == id_]
    if not redenen:
        raise Mislukt(f'een antwoord op "{titel}" voor uitruil {nr}', "die regel zei hier niets")
    zaak.gelijk(
        f'het antwoord op "{titel}" voor uitruil {nr}', antwoord.replace(" ", "_"), redenen[0].uitkomst, redenen
    )


@GROEP.dan(
    'is {niet:doorslaggevend|niet doorslaggevend}: "{titel}"[ voor "{naam:titel}"]',
    f"is doorslaggevend: {T}",
    f'is niet doorslaggevend: {T} voor "Nieuwbouw"',
)
def _(zaak: Zaak, niet: str, titel: str, naam: str | None) -> None:
    wel = zaak.regel_id(titel) in zaak.oordeel(naam).doorslaggevend
    uit = "doorslaggevend" if wel else "niet doorslaggevend"
    zaak.gelijk(f'"{titel}"', niet, uit, zaak.redenen_van(naam))


def _steunt(titel: str, verwacht: tuple[str, str], grondslag: set[tuple[str, str]], *, wel: bool) -> None:
    if (verwacht in grondslag) != wel:
        op = "; ".join(f"{plek} ({kracht})" for plek, kracht in sorted(grondslag)) or "niets"
        raise Mislukt(f'"{titel}" steunt {"" if wel else "niet "}op {verwacht[0]} ({verwacht[1]})', f"steunt op {op}")


@GROEP.dan(
    r'steunt "{titel}"[ voor de gemeente {g:gemeente}] op {vindplaats:tekst} \({kracht:tekst}\)',
    f"steunt {T} op verslag PAO 20 september 2024 (uitvoeringspraktijk)",
)
def _(zaak: Zaak, titel: str, vindplaats: str, kracht: str, g: str | None) -> None:
    grondslag = vindplaatsen(zaak.reden(titel, None, g).grondslag)
    _steunt(titel, (vindplaats, kracht), grondslag, wel=True)


@GROEP.dan('steunt "{titel}" niet op de wet', f"steunt {T} niet op de wet")
def _(zaak: Zaak, titel: str) -> None:
    reden = zaak.reden(titel)
    wet = [g.verkort for g in reden.grondslag if g.rechtskracht in ("wet", "amvb", "ministeriele_regeling")]
    zaak.gelijk(f'wat "{titel}" aan wettelijke grondslag heeft', [], wet, [reden])


@GROEP.dan('steunt "{titel}" op een interpretatie', f"steunt {T} op een interpretatie")
def _(zaak: Zaak, titel: str) -> None:
    reden = zaak.reden(titel)
    if "interpretatie" not in {g.rechtskracht for g in reden.grondslag}:
        raise Mislukt(f'"{titel}" steunt op een interpretatie', "dat doet zij niet", [reden])


@GROEP.dan('toetst "{titel}" aan {dag}', f"toetst {T} aan 1 juli 2025")
def _(zaak: Zaak, titel: str, dag: str) -> None:
    zaak.gelijk(f'de dag waaraan "{titel}" toetst', dag, zaak.norm(titel).waarde)


@GROEP.dan('is de dag in "{titel}" {stand:vastgesteld|afgeleid}', f"is de dag in {T} vastgesteld")
def _(zaak: Zaak, titel: str, stand: str) -> None:
    zaak.gelijk(f'de stand van de dag in "{titel}"', stand, zaak.norm(titel).stand)


@GROEP.dan(
    r'steunt de dag in "{titel}" {niet:niet op|op} (een besluit|{vindplaats:tekst} \({kracht:tekst}\))',
    f"steunt de dag in {T} niet op een besluit",
    f"steunt de dag in {T} op verslag PAO 20 september 2024 (uitvoeringspraktijk)",
)
def _(zaak: Zaak, titel: str, niet: str, vindplaats: str | None, kracht: str | None) -> None:
    grondslag = vindplaatsen(zaak.norm(titel).grondslag)
    if vindplaats is None or kracht is None:
        vindplaats, kracht = next(((p, k) for p, k in sorted(grondslag) if k == "besluit"), ("een besluit", "besluit"))
    _steunt(titel, (vindplaats, kracht), grondslag, wel=niet == "op")


VOOR = '[ voor (de gemeente {g:gemeente}|"{naam:titel}")]'


def _getal(waarde: int | str | None) -> Fraction | str | None:
    """Make outcomes comparable: an amount as an exact number, a day as text."""
    if waarde is None or (isinstance(waarde, str) and re.fullmatch(r"\d{4}-\d\d(-\d\d)?", waarde)):
        return waarde
    return Fraction(waarde)


@GROEP.dan(
    f'is de uitkomst van "{{titel}}"{VOOR} {{waarde}}',
    'is de uitkomst van "De berekende restopgave, samen" 1.003',
    'is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Utrecht € 12.500,00',
    'is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" 20 juni 2025',
)
def _(zaak: Zaak, titel: str, waarde: Fraction | str, g: str | None, naam: str | None) -> None:
    laag, hoog = zaak.grenzen(titel, naam, g)
    zaak.gelijk(
        f'de uitkomst van "{titel}"', (waarde, waarde), (_getal(laag), _getal(hoog)), [zaak.reden(titel, naam, g)]
    )


@GROEP.dan(
    'is de uitkomst van "{titel}" op {dag} voor de gemeente {g:gemeente}',
    'is de uitkomst van "De laatste dag om de uitkering van de gemeente vast te stellen"'
    " op 31 december 2027 voor de gemeente Utrecht",
)
def _(zaak: Zaak, titel: str, dag: str, g: str) -> None:
    zaak.gelijk(f'de uitkomst van "{titel}"', (dag, dag), zaak.grenzen(titel, None, g), [zaak.reden(titel, None, g)])


@GROEP.dan(
    f'ligt de uitkomst van "{{titel}}"{VOOR} tussen {{n}} en {{m:n}}',
    'ligt de uitkomst van "De berekende restopgave, samen" tussen 900 en 1.003',
)
def _(zaak: Zaak, titel: str, n: int, m: int, g: str | None, naam: str | None) -> None:
    zaak.gelijk(f'de grenzen van "{titel}"', (n, m), zaak.grenzen(titel, naam, g), [zaak.reden(titel, naam, g)])


@GROEP.dan(
    f'is de uitkomst van "{{titel}}"{VOOR} niet bekend',
    'is de uitkomst van "De berekende restopgave, samen" niet bekend',
)
def _(zaak: Zaak, titel: str, g: str | None, naam: str | None) -> None:
    laag, hoog = zaak.grenzen(titel, naam, g)
    if laag is not None and hoog is not None:
        raise Mislukt(f'de uitkomst van "{titel}": niet bekend', zeg((laag, hoog)), [zaak.reden(titel, naam, g)])


@GROEP.dan(
    'is de uitkomst van "{titel}"[ voor de gemeente {g:gemeente}] {n} of meer',
    'is de uitkomst van "Plaatsen in totaal in het verslag, voornemens meegerekend" 2.440 of meer',
    'is de uitkomst van "Reguliere plaatsen van de gemeente in het verslag" voor de gemeente Zeist 0 of meer',
)
def _(zaak: Zaak, titel: str, g: str | None, n: int) -> None:
    zaak.gelijk(
        f'de uitkomst van "{titel}" (kleinste en grootste mogelijke)',
        (n, None),
        zaak.grenzen(titel, gemeente=g),
        [zaak.reden(titel, gemeente=g)],
    )


@GROEP.dan(
    'is de uitkomst van "{titel}" {dag} of later',
    'is de uitkomst van "De laatste dag om bezwaar te maken" 20 juni 2025 of later',
)
def _(zaak: Zaak, titel: str, dag: str) -> None:
    zaak.gelijk(
        f'de uitkomst van "{titel}" (eerste en laatste mogelijke dag)',
        (dag, None),
        zaak.grenzen(titel),
        [zaak.reden(titel)],
    )
