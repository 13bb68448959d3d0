"""Precision and recall per weight over the held-out motivations, beside the first measurement.

    python -m benchmarks.achtergehouden

The texts were written by someone who had not read the checks, the second set after the checks had been mended on the
first. The first measurement of a set is the honest figure; once a miss or false alarm of it has been repaired, the
figures of today are no longer independent.
"""

from __future__ import annotations

from collections.abc import Mapping

import yaml
from tests.motiveringen.achtergehouden.lezen import GEWICHTEN, MAPPEN, Gevonden, Meting, lees_teksten, meet


def _deel(teller: int, noemer: int) -> str:
    return f"{teller}/{noemer}" + (f" = {100 * teller / noemer:.0f}%" if noemer else "")


def cijfers(t: Mapping[str, Mapping[str, int]], gewicht: str) -> tuple[str, str, str]:
    """Return recall, precision and the false alarms on good texts of one weight (or of all: samen)."""

    def n(naam: str) -> int:
        return sum(t[naam].values()) if gewicht == "samen" else t[naam][gewicht]

    goed = n("juist") + n("terecht")
    return _deel(n("gevonden"), n("gezaaid")), _deel(goed, goed + n("vals")), str(n("vals_op_goede_tekst"))


def _zeg(g: Gevonden) -> str:
    b = g.bevinding
    return f"{b.code} {b.gewicht}, {b.plek or 'hele stuk'}: {b.woorden!r}: {b.wat}"


def verslag(meting: Meting, eerste: Mapping[str, Mapping[str, int]] | None) -> str:
    """Return the figures as lines of text, with what was missed and what was false."""
    nu = meting.tellingen()
    regels = [f"{'':14}{'':8}{'trefkans':>16}{'juistheid':>16}{'vals op goede tekst':>22}"]
    for gewicht in (*GEWICHTEN, "samen"):
        for wanneer, t in (("nu", nu), ("eerst", eerste)):
            if t is not None:
                tref, juist, goed = cijfers(t, gewicht)
                regels.append(f"{gewicht if wanneer == 'nu' else '':14}{wanneer:8}{tref:>16}{juist:>16}{goed:>22}")
    regels += ["", f"Gemist ({len(meting.gemist)})"]
    for tekst, gezaaid, daar in meting.gemist:
        f = gezaaid.fout
        regels.append(f"  {tekst.naam} {f.code} ({gezaaid.soort}): {f.zin or f.betreft}")
        regels += [f"    wel op die plaats: {_zeg(g)}" for g in daar]
    regels += ["", f"Vals alarm ({len(meting.alarmen)})"]
    for tekst, g in meting.alarmen:
        regels += [f"  {tekst.naam} {_zeg(g)}", f"    zin: {g.stuk or '-'}"]
    return "\n".join(regels)


def hoofd() -> None:
    """Print for each set the figures of now beside those of its first measurement."""
    for naam, map_ in MAPPEN.items():
        eerste = yaml.safe_load((map_ / "eerste-meting.yaml").read_text(encoding="utf-8"))["tellingen"]
        print(f"{naam} reeks\n{verslag(meet(lees_teksten(map_)), eerste)}\n")


if __name__ == "__main__":
    hoofd()
