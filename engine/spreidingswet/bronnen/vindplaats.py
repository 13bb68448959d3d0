"""A reference in the two forms an outcome gives: the Dutch vindplaats and the Juriconnect 1.3 reference."""

from __future__ import annotations

from datetime import date

from spreidingswet.basis.nederlands import rangtelwoord
from spreidingswet.bronnen.model import Bron, Verwijzing


def vindplaats(verwijzing: Verwijzing, bron: Bron, *, verkort: bool = False) -> str:
    """Write a reference as a jurist cites it: artikel 7, eerste lid, onderdeel a, Spreidingswet.

    verkort: with the short name of the source, and without the passage in a source that has no articles.
    """
    delen: list[str] = []
    if verwijzing.artikel:
        delen.append(f"artikel {verwijzing.artikel}")
    if verwijzing.lid:
        nummer = verwijzing.lid
        delen.append(f"{rangtelwoord(int(nummer))} lid" if nummer.isdecimal() else f"lid {nummer}")
    if verwijzing.onderdeel:
        delen.append(f"onderdeel {verwijzing.onderdeel}")
    if verwijzing.begrip:
        delen.append(f"begrip {verwijzing.begrip}")
    if verwijzing.passage and not verkort:
        return f"{bron.aanhaling}, {verwijzing.passage}"
    return ", ".join([*delen, bron.verkort if verkort else bron.aanhaling])


def jci(verwijzing: Verwijzing, bron: Bron, peildatum: date) -> str | None:
    """Return the Juriconnect 1.3 reference in the version in force on the peildatum.

    None for a source that is not in the Basiswettenbestand (minutes, decisions, letters). Validity (g) and view (z)
    are both the first day of the version, as in the official references inside the BWB files.
    """
    if not bron.id.startswith("BWB"):
        return None
    plaats = "".join(
        f"&{sleutel}={waarde}"
        for sleutel, waarde in (("artikel", verwijzing.artikel), ("lid", verwijzing.lid), ("o", verwijzing.onderdeel))
        if waarde
    )
    versie = bron.versie_op(peildatum)
    datums = f"&z={versie.van}&g={versie.van}" if versie else ""
    return f"jci1.3:c:{bron.id}{plaats}{datums}"
