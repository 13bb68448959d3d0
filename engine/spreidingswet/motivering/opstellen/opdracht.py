"""The task and its basis: what is decided, for which cycle, under which law."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.basis.nederlands import datum, getal
from spreidingswet.motivering.document import Alinea, Deel, Kop, Zin
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.gronden import met_grond
from spreidingswet.motivering.opstellen.stof import Stof, bekend, inleiding

WET = "BWBR0049307"
AWB = "BWBR0005537"
_HAKEN = str.maketrans("()", "[]")
_UIT = {
    "argument": "opgegeven bij de opdracht",
    "dossier": "uit het dossier",
    "verdeelbesluit": "de dag van het verdeelbesluit",
    "vandaag": "de dag waarop dit concept is gemaakt",
}


def opdracht(s: Stof) -> Iterator[Deel]:
    """Yield the opening of the draft."""
    h, p = s.uitkomst.herkomst, s.uitkomst.provincie
    yield Kop(f"Concept-motivering van het verdeelbesluit voor de provincie {p.naam}, cyclus {h.cyclus}", 1)
    yield Alinea((
        inleiding("Dit is een concept, opgesteld uit een dossier en uit regels die elk hun bron noemen.",
                  "uitkomst#/herkomst"),
        inleiding("Achter elke zin staat tussen haakjes waarop zij steunt en met welk gezag: wet, AMvB, ministeriële"
                  " regeling, besluit, uitvoeringspraktijk of interpretatie.", "uitkomst#/bronnen"),
        inleiding("Wat uitvoeringspraktijk is, staat niet in de wet.", "uitkomst#/bronnen"),
        inleiding("Waar staat dat de motivering ontbreekt, moet iemand die nog geven.", "uitkomst#/herkomst"),
        *_openbaar(s),
    ))  # fmt: skip
    yield Kop("Opdracht en grondslag", 2)
    yield Alinea((
        Zin(met_grond("De minister stelt in het verdeelbesluit de verdeling van opvangplaatsen over de gemeenten van de"
                      " provincie vast.", "artikel 5, eerste lid, Spreidingswet: wet"), (f"bron/{WET}",), "vast"),
        Zin(met_grond("Het besluit hoort op een deugdelijke motivering te steunen, en die wordt bij de bekendmaking"
                      " vermeld.", "artikel 3:46 en artikel 3:47, eerste lid, Awb: wet"), (f"bron/{AWB}",), "vast"),
        Zin(f"Het recht is toegepast zoals het gold op {datum(h.peildatum)} ({_UIT[h.peildatum_uit]}).",
            ("uitkomst#/herkomst/peildatum",)),
    ))  # fmt: skip
    yield Alinea((*_opgave(s), *s.zinnen(p.code, beslissend.OPGAVE)))
    yield from s.alinea(p.code, beslissend.AFTREK)


def _opgave(s: Stof) -> Iterator[Zin]:
    p = s.uitkomst.provincie
    if p.totaal.opgave is None and p.amv.opgave is None:
        yield Zin("De provinciale opvangopgave is niet bekend.", ("uitkomst#/provincie/totaal/opgave",))
        return
    amv = f", waarvan {getal(p.amv.opgave)} voor amv" if p.amv.opgave is not None else ""
    zonder = "" if amv else "; welk deel voor amv is, is niet bekend"
    tekst = f"De provinciale opvangopgave is {bekend(p.totaal.opgave)} plaatsen{amv}{zonder}."
    bron = next((f.bron for r in p.redenen for f in r.feiten if f.naam == "opgave_totaal" and f.bron), None)
    grond = "" if bron is None else f"bron in het dossier: {bron.translate(_HAKEN)}"
    yield Zin(met_grond(tekst, grond), ("uitkomst#/provincie/totaal/opgave", "dossier#/opgave"))


def _openbaar(s: Stof) -> Iterator[Zin]:
    if not s.openbaar:
        return
    yield inleiding("Dit is de openbare versie.", "uitkomst#/herkomst")
    if s.verzwegen:
        yield inleiding(
            "Zij is gemaakt zonder voorzieningen die niet openbaar zijn of waarvan dat niet vaststaat, en zonder de"
            " aantallen waaruit die zijn af te leiden.", "uitkomst#/herkomst",
        )  # fmt: skip
        if s.sommen:
            yield inleiding(
                "De sommen van de provincie zijn die van alle voorzieningen, ook die niet openbaar zijn.",
                "uitkomst#/herkomst",
            )
        yield inleiding(
            f"Aantallen meetellende plaatsen{' van een gemeente' if s.sommen else ''} zijn daarom ondergrenzen, en wat"
            " hier niet bekend heet, kan zijn weggelaten.",
            "uitkomst#/herkomst",
        )
