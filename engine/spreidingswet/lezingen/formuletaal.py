"""A formula in words: what a rule computes, said as a sentence part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from spreidingswet.basis.nederlands import MAANDEN, datum, getal_of_breuk, opsomming
from spreidingswet.regels.formulecontrole import ONDER
from spreidingswet.regels.formules import (
    Aandeel,
    Afronden,
    Aftrekken,
    DagenNa,
    DagInJaar,
    Dagwaarde,
    EersteMaandNa,
    Feitwaarde,
    Gedeeld,
    Getal,
    Grootheidwaarde,
    GrootsteVan,
    KleinsteVan,
    LaatsteVan,
    MaandenNa,
    NaderBepaald,
    Optellen,
    Parameterwaarde,
    Som,
    Verlengd,
    Vermenigvuldigen,
    VroegsteVan,
    Wanneer,
    delen_van,
)
from spreidingswet.regels.voorwaarden import ConclusieToets

WIJZE = {
    "rekenkundig": "rekenkundig afgerond", "naar_boven": "naar boven afgerond", "naar_beneden": "naar beneden afgerond",
    "grootste_resten": "in hele aantallen met de methode van de grootste resten",
}  # fmt: skip
_WIE = {
    "voorzieningen": "alle voorzieningen", "overbruggers": "de voorzieningen die overbruggen",
    "gemeenten": "de gemeenten", "provincies": "de provincies", "uitruil": "de uitruilen",
    "uitruil_naar": "de uitruilen waarin de gemeente plaatsen overneemt",
    "uitruil_van": "de uitruilen waarin de gemeente plaatsen afstaat",
}  # fmt: skip


class Formuletaal:
    """Says formulas; what names mean comes from the one who asks."""

    def __init__(
        self,
        feitnaam: Callable[[Any, str], str],
        toets: Callable[[Any, Any], str],
        norm: Callable[[str], str],
    ) -> None:
        self.feitnaam, self.toets, self.norm = feitnaam, toets, norm

    def zeg(self, onderwerp: Any, f: Any) -> str:
        """Return a formula in words."""
        delen = [self.zeg(onderwerp, d) for d in delen_van(f)]
        if isinstance(f, Vermenigvuldigen | Gedeeld):  # what is added up first, stands between brackets
            delen = [
                f"({zin})" if isinstance(d, Optellen | Aftrekken) else zin
                for d, zin in zip(delen_van(f), delen, strict=True)
            ]
        match f:
            case Getal():
                return getal_of_breuk(Fraction(f.getal))
            case Dagwaarde():
                return datum(f.dag)
            case Feitwaarde():
                return self.feitnaam(onderwerp, f.feit)
            case Grootheidwaarde():
                return self.feitnaam(onderwerp, f.grootheid)
            case Parameterwaarde():
                return self.norm(f.parameter)
            case Wanneer():
                return f"{delen[0]} wanneer {self.toets(onderwerp, f.wanneer)}, en anders {delen[1]}"
            case NaderBepaald():
                return f"{delen[0]}, nader bepaald door {self.feitnaam(onderwerp, f.door)}"
            case Som():
                return self._som(f)
            case Aandeel():
                a = f.aandeel
                wat, naar = self.feitnaam(onderwerp, a.te_verdelen), self.feitnaam(onderwerp, a.naar)
                wie = f"de gemeenten waarvoor geldt: {self.toets(onderwerp, a.waar)}"
                return f"het aandeel in {wat}, verdeeld naar rato van {naar} over {wie}, {WIJZE[a.wijze]}"
        return self._bewerking(f, delen)

    @staticmethod
    def _bewerking(f: Any, d: Sequence[str]) -> str:
        match f:
            case Optellen():
                return opsomming(d, "plus")
            case Aftrekken():
                return f"{d[0]} min {d[1]}"
            case Vermenigvuldigen():
                return opsomming(d, "maal")
            case Gedeeld():
                return f"{d[0]} gedeeld door {d[1]}"
            case Afronden():
                cijfers = f" op {f.afronden.decimalen} decimalen" if f.afronden.decimalen else ""
                return f"{d[0]}, {WIJZE[f.afronden.wijze]}{cijfers}"
            case KleinsteVan():
                return f"het kleinste van {opsomming(d)}"
            case GrootsteVan():
                return f"het grootste van {opsomming(d)}"
            case MaandenNa():
                return f"{_aantal(f.maanden_na.aantal, 'maand', 'maanden')} {d[0]}"
            case DagenNa():
                return f"{_aantal(f.dagen_na.aantal, 'dag', 'dagen')} {d[0]}"
            case DagInJaar():
                maand, dag = map(int, f.dag_in_jaar.dag.split("-"))
                jaar = {0: "het jaar van", 1: "het jaar na dat van"}.get(
                    f.dag_in_jaar.jaren_later, f"het jaar, {f.dag_in_jaar.jaren_later} jaar na dat van"
                )
                return f"{dag} {MAANDEN[maand - 1]} van {jaar} {d[0]}"
            case EersteMaandNa():
                maanden = opsomming([MAANDEN[m - 1] for m in f.eerste_maand_na.maanden], "of")
                return f"de eerste maand {maanden} na {d[0]}"
            case VroegsteVan():
                return f"de vroegste van {opsomming(d)}"
            case LaatsteVan():
                return f"de laatste van {opsomming(d)}"
            case Verlengd():
                return f"{d[0]}, zo nodig verlengd volgens de Algemene termijnenwet"
        raise AssertionError(f)

    def _som(self, f: Som) -> str:
        s = f.som
        onder = ONDER[s.over]
        wat = (
            f"de som van {self.feitnaam(onder, s.van)} over {_WIE[s.over]}"
            if s.van
            else f"het aantal van {_WIE[s.over]}"
        )
        waar = f" waarvoor geldt: {self.toets(onder, s.waar)}" if isinstance(s.waar, ConclusieToets) else ""
        return wat + waar


def _aantal(n: int, een: str, meer: str) -> str:
    return f"{abs(n)} {een if abs(n) == 1 else meer} {'na' if n >= 0 else 'voor'}"
