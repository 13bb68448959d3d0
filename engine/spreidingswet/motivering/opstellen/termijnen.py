"""The terms, and the objection clause that the Awb prescribes."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.motivering.document import Alinea, Deel, Kop, Lijst, Zin
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.gronden import met_grond
from spreidingswet.motivering.opstellen.opdracht import AWB
from spreidingswet.motivering.opstellen.stof import Stof


def termijnen(s: Stof) -> Iterator[Deel]:
    """Yield the days on which something must have been done, each with its basis."""
    if zinnen := s.zinnen(s.provincie, beslissend.TERMIJNEN):
        yield Kop("Termijnen", 2)
        yield Lijst(zinnen)


def rechtsmiddelen(s: Stof) -> Iterator[Deel]:
    """Yield the objection clause: who, within which term, with whom (Awb 3:45, 6:7, 6:8)."""
    yield Kop("Bezwaar", 2)
    yield Alinea((
        Zin(met_grond("Tegen dit besluit kan een belanghebbende binnen zes weken na de bekendmaking bezwaar maken bij"
                      " de minister die het heeft genomen.", "artikel 3:45 en artikel 6:7 Awb: wet"), (f"bron/{AWB}",),
            "vast"),
        Zin(met_grond("De termijn begint op de dag na die waarop het besluit is bekendgemaakt.",
                      "artikel 6:8, eerste lid, Awb: wet"), (f"bron/{AWB}",), "vast"),
        *s.zinnen(s.provincie, beslissend.BEZWAAR),
    ))  # fmt: skip
