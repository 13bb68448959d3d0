"""Which conditions of a rule were decisive: the answer would have been another had only that condition been."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spreidingswet.basis.antwoord import JA, NEE, NIET_VAN_TOEPASSING, ONBEKEND
from spreidingswet.lezingen.netwerk import AlleKnoop, BestaatKnoop, EnigeKnoop, Knoop, NietKnoop, UitkomstKnoop
from spreidingswet.scenario.dekking.model import Soort
from spreidingswet.scenario.dekking.plekken import Voorwaardeplek, voorwaardeplekken
from spreidingswet.scenario.dekking.waarnemer import Beslissing

_GEZIEN: dict[int, Soort] = {JA: "waar", NEE: "onwaar", ONBEKEND: "onbekend"}


def gezien(b: Beslissing, plekken: Sequence[Voorwaardeplek] | None = None) -> Iterator[tuple[str, Soort]]:
    """Yield what one reading of a rule shows of each of its single conditions: (place, what).

    A condition is decisive if the answer is known and would be another with that condition, and nothing else, turned
    round: of true and false seen decisive, each, is MC/DC.
    """
    plekken = voorwaardeplekken(b.knoop.regel) if plekken is None else plekken
    knopen = b.netwerk.knopen[b.knoop.eerste : b.knoop.nr + 1]
    for i, plek in enumerate(plekken):
        knoop = knopen[i]
        if isinstance(knoop, BestaatKnoop):
            yield from _in_paren(b, knopen, i, plek)
        elif not isinstance(knoop, AlleKnoop | EnigeKnoop | NietKnoop):
            yield from _van(plek.plek, b.waarden[i], lambda w, i=i: _omgeslagen(knopen, b.waarden, i, w))


def _van(plek: str, waarde: int, slaat_om: object) -> Iterator[tuple[str, Soort]]:
    yield plek, _GEZIEN[waarde]
    if waarde != ONBEKEND and callable(slaat_om) and slaat_om(JA - waarde):
        yield plek, "beslissend_waar" if waarde == JA else "beslissend_onwaar"


def _in_paren(b: Beslissing, knopen: Sequence[Knoop], i: int, plek: Voorwaardeplek) -> Iterator[tuple[str, Soort]]:
    """Yield what the pairs show: a condition inside is decisive if its pair changes the whole."""
    knoop = knopen[i]
    assert isinstance(knoop, BestaatKnoop)
    paren = b.paren[i]
    binnen = knoop.paar.knopen
    if paren is None:
        yield plek.plek, "onbekend"
        return
    yield from _van(plek.plek, b.waarden[i], lambda w: _omgeslagen(knopen, b.waarden, i, w))
    for nr, paar in enumerate(paren):
        anderen = [p[-1] for j, p in enumerate(paren) if j != nr]

        def slaat_om(w: int, d: int, paar: tuple[int, ...] = paar, anderen: list[int] = anderen) -> bool:
            nieuw = max([_herlees(binnen, paar, d, w)[-1], *anderen])
            return nieuw != b.waarden[i] and _omgeslagen(knopen, b.waarden, i, nieuw)

        for d, deel in enumerate(plek.binnen):
            if not isinstance(binnen[d], AlleKnoop | EnigeKnoop | NietKnoop):
                yield from _van(deel.plek, paar[d], lambda w, d=d, s=slaat_om: s(w, d))


def _omgeslagen(knopen: Sequence[Knoop], waarden: tuple[int, ...], nr: int, nieuw: int) -> bool:
    """Return whether the answer of the rule is known, and another if node nr has another answer."""
    return waarden[-1] != ONBEKEND and _herlees(knopen, waarden, nr, nieuw)[-1] != waarden[-1]


def _herlees(knopen: Sequence[Knoop], waarden: Sequence[int], nr: int, nieuw: int) -> list[int]:
    """Return the answers with one of them replaced and all that leans on it read anew."""
    eerste = knopen[0].nr
    uit = list(waarden)
    uit[nr] = nieuw
    for i in range(nr + 1, len(knopen)):
        match knopen[i]:
            case AlleKnoop(kinderen=kinderen):
                uit[i] = min(uit[k - eerste] for k in kinderen)
            case EnigeKnoop(kinderen=kinderen):
                uit[i] = max(uit[k - eerste] for k in kinderen)
            case NietKnoop(kind=kind):
                uit[i] = JA - uit[kind - eerste]
            case UitkomstKnoop() as k:
                uit[i] = _uitkomst(k, uit, eerste)
    return uit


def _uitkomst(k: UitkomstKnoop, waarden: Sequence[int], eerste: int) -> int:
    voldaan = min(waarden[k.voorwaarde - eerste], *(JA - waarden[t - eerste] for t in k.tenzij), JA)
    if k.toepasselijk is None:
        return voldaan
    t = waarden[k.toepasselijk - eerste]
    return voldaan if t == JA else NIET_VAN_TOEPASSING if t == NEE else ONBEKEND
