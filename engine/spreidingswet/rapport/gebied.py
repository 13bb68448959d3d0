"""The whole reasoning about the province or one gemeente, as a tree (`verklaar`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spreidingswet.rapport.boom import Boom
from spreidingswet.rapport.opmaak import kop
from spreidingswet.rapport.rubriek import TITELS, steunt_op
from spreidingswet.rapport.tekst import bronnen, herkomst
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst, Provincieuitkomst, Reden, Uitkomst


def gebiedsverklaring(
    u: Uitkomst, deel: Gemeenteuitkomst | Provincieuitkomst, alleen: Reden | None, woorden: Woorden | None = None
) -> str:
    """Write the reasoning about the province or a gemeente by heading, or of one reason with all that is below it."""
    return "\n".join([*_regels(u, deel, alleen, woorden or Woorden(None)), ""])


def _regels(
    u: Uitkomst, deel: Gemeenteuitkomst | Provincieuitkomst, alleen: Reden | None, woorden: Woorden
) -> Iterator[str]:
    is_gemeente = isinstance(deel, Gemeenteuitkomst)
    yield from kop(
        deel.naam if is_gemeente else f"Provincie {deel.naam}", "" if alleen is None else f"reden: {alleen.conclusie}"
    )
    yield from herkomst(u)
    boven = [replace(r, conclusie=f"provincie.{r.conclusie}") for r in u.provincie.redenen] if is_gemeente else []
    # Of a name that both have, the reason of the subject itself comes last, and so is the one found by rule.
    boom = Boom(u, [*boven, *deel.redenen], woorden)
    if alleen is not None:
        yield ""
        yield from boom.regel(alleen, 0)
    else:
        onder = {n for r in deel.redenen for n in steunt_op(r)}
        boven_aan = [r for r in deel.redenen if not {r.conclusie, r.regel} & onder]
        for rubriek, titel in [(None, "Meetellen"), *TITELS.items()]:
            # First what nothing else rests on: the rest hangs below it, or follows.
            redenen = [r for r in [*boven_aan, *(deel.redenen if rubriek else ())] if r.rubriek == rubriek]
            if any(r.regel not in boom.getoond for r in redenen):
                yield from ["", *kop(titel, "")]
            for r in redenen:
                if r.regel not in boom.getoond:
                    yield from boom.regel(r, 0)
    yield from ["", *kop("Bronnen", "")]
    yield from bronnen(u)
