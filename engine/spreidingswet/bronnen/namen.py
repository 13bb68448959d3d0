"""The names by which sources are cited, and what may stand for one in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from spreidingswet.basis.fouten import Melding, VerwijzingFout
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.model import Bron

SOORTNAMEN = frozenset({"wet", "besluit", "regeling", "verordening", "beleidsregel", "beleidsregels", "wetboek"})
"""Nouns that are names only with a capital, and then often the beginning of a longer name."""

_KORT = 6
_LIDWOORD = re.compile(r"(?:de|het|deze|dit|die|dat)\s+", re.IGNORECASE)
# What may follow "het Besluit" without being the rest of a longer name ("het Besluit bekostiging WPO").
_GEEN_TITEL = re.compile(
    r"\s+(?:is|zijn|was|waren|wordt|worden|werd|werden|moet|moeten|mag|kan|kunnen|zal|heeft|hebben|geldt|gelden|"
    r"bepaalt|bepaalde|bepaald|bedoeld|bedoelde|genoemd|genoemde|blijkt|volgt|luidt|stelt|vereist|eist|schrijft|"
    r"verstrekt|bedraagt|opgenomen|vastgestelde|gestelde|toegepast|toepassing|voldaan|"
    r"en|of|dat|die|dan|niet|geen|een|het|de|in|door|bij|met|aan|als|er|ook|tevens|om|"
    r"juncto|jo\.?|alsmede|gelezen|onderscheidenlijk|respectievelijk|"
    # An adverb, or a verb with what it takes: "het Besluit afzonderlijk", "het Besluit regelt de verdeling".
    r"[a-z]+(?:lijk|erwijs)|apart|zelfstandig|voorts|eveneens|thans|steeds|altijd|slechts|alleen|mede|samen|toch|echter|dus|nog|reeds|wel|ervan|hiervan|zelf|immers|"
    r"[a-z]+t(?=\s+(?:de|het|een|dat|niet|geen|zich|er|ook|alleen|wel|dit|deze|over)\b))\b"
)


def _sleutel(naam: str) -> str:
    """Return the form in which names are compared: short ones and bare nouns as written, others without capitals."""
    glad = " ".join(naam.split())
    laatste = glad.rsplit(" ", 1)[-1].casefold()
    return glad if len(glad) <= _KORT or (laatste in SOORTNAMEN and glad.count(" ") <= 1) else glad.casefold()


def _vorm(naam: str) -> str:
    tekst = r"\s+".join(re.escape(deel) for deel in naam.split())
    return tekst if _sleutel(naam) == " ".join(naam.split()) else f"(?i:{tekst})"


@dataclass(frozen=True)
class Namen:
    """Every name of every source, with the ids it can mean (more than one: the name is ambiguous).

    namen: (name, ids); aanhalingen: id to the way the source is cited, for messages.
    """

    namen: tuple[tuple[str, tuple[str, ...]], ...]
    aanhalingen: Mapping[str, str] = field(hash=False)

    def __post_init__(self) -> None:
        langste_eerst = sorted((naam for naam, _ in self.namen), key=lambda n: (-len(n), n))
        vormen = "|".join(map(_vorm, langste_eerst)) or r"(?!)"
        object.__setattr__(self, "_ids", {_sleutel(naam): ids for naam, ids in self.namen})
        object.__setattr__(self, "_na", re.compile(rf"(?:{vormen})(?![\w-]|\s+(?:19|20)[0-9]{{2}}\b)"))
        object.__setattr__(self, "_voor", re.compile(rf"(?<![\w-])({vormen})(?:,\s+|\s+)\Z"))
        object.__setattr__(self, "_lengte", max(map(len, langste_eerst), default=0) + 20)

    @classmethod
    def uit(cls, bronnen: Iterable[Bron]) -> Namen:
        """Collect the names of sources: titel, aanhaling, verkort and, where a source has them, its other namen."""
        gevonden: dict[str, tuple[str, list[str]]] = {}
        aanhalingen: dict[str, str] = {}
        for bron in bronnen:
            aanhalingen[bron.id] = bron.aanhaling
            for naam in (bron.titel, bron.aanhaling, bron.verkort, *getattr(bron, "namen", [])):
                _, ids = gevonden.setdefault(_sleutel(naam), (naam, []))
                if bron.id not in ids:
                    ids.append(bron.id)
        return cls(tuple((naam, tuple(ids)) for naam, ids in gevonden.values()), aanhalingen)

    def op(self, tekst: str, begin: int) -> tuple[str, int] | None:
        """Return the longest name that stands at a place in the text, with its end; None if there is none."""
        plaatsen = [begin]
        if m := _LIDWOORD.match(tekst, begin):
            plaatsen.append(m.end())
        patroon: re.Pattern[str] = self._na  # type: ignore[attr-defined]
        treffers = [m for p in plaatsen if (m := patroon.match(tekst, p))]
        if not treffers:
            return None
        beste = max(treffers, key=lambda m: m.end())
        return beste[0], beste.end()

    def voor(self, tekst: str, einde: int) -> str | None:
        """Return the name that stands directly before a place in the text, if any."""
        lengte: int = self._lengte  # type: ignore[attr-defined]
        patroon: re.Pattern[str] = self._voor  # type: ignore[attr-defined]
        m = patroon.search(tekst[max(0, einde - lengte) : einde])
        return m[1] if m else None

    def ids(self, naam: str) -> tuple[str, ...]:
        """Return the ids a name can mean; none if it is unknown."""
        alle: dict[str, tuple[str, ...]] = self._ids  # type: ignore[attr-defined]
        return alle.get(_sleutel(naam), ())

    def bron(self, naam: str) -> str:
        """Return the id behind a name. Raises VerwijzingFout: SW-V07 if unknown, SW-V09 if two sources share it."""
        ids = self.ids(naam)
        if not ids:
            raise self.onbekend(naam)
        if len(ids) > 1:
            keuze = opsomming([f"{self.aanhalingen[i]} ({i})" for i in ids])
            tekst = f"{naam!r} is de naam van {len(ids)} bronnen: {keuze}"
            doe = "gebruik de volledige titel"
            raise VerwijzingFout(Melding("SW-V09", tekst, verwacht="een naam die één bron aanwijst", doe=doe))
        return ids[0]

    def onbekend(self, naam: str) -> VerwijzingFout:
        """Return the error for a name that is no known source."""
        tekst = f"{naam!r} is geen bekende bron"
        return VerwijzingFout(
            Melding("SW-V07", tekst, verwacht=self.regelingen("of"), doe="verbeter de naam van de bron")
        )

    def regelingen(self, voegwoord: str) -> str:
        """Return how the instruments with articles are cited, as an enumeration; all sources if there are none."""
        wetten = [a for i, a in self.aanhalingen.items() if i.startswith("BWB")] or list(self.aanhalingen.values())
        return opsomming(wetten, voegwoord)


def kan_langer(naam: str, tekst: str, einde: int) -> str | None:
    """Return the longer name that a bare "Wet", "Besluit" or "Regeling" may begin; None if it stands by itself."""
    if naam.split()[-1].casefold() not in SOORTNAMEN or naam.split()[-1].islower():
        return None
    m = re.compile(r"[^\S\n]+[A-Za-z][\w-]*").match(tekst, einde)
    return f"{naam}{m[0]}" if m and not _GEEN_TITEL.match(tekst, einde) else None
