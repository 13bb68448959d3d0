"""The key of AMvB 2.1 and 2.2 over a table: its rules read for every gemeente, every provincie and the country."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.nederlands import getal
from spreidingswet.bronnen.cbs import INDELING, indeling
from spreidingswet.dossier import feiten
from spreidingswet.dossier.waarden import Getal, Waarde, getaltekst
from spreidingswet.lezingen.lezing import Lezing
from spreidingswet.regels.keuze import Regelset, kies
from spreidingswet.regels.model import Onderwerp, Rekenregel
from spreidingswet.toetsing.bouwen import zonder_tweede_lezing
from spreidingswet.toetsing.herkomst import regelingen
from spreidingswet.toetsing.loper import Loper, Stand
from spreidingswet.toetsing.redenen import Schrijver
from spreidingswet.toetsing.toetsen import Rekenwijze, gewoon, programmaversie
from spreidingswet.toetsing.uitkomst import Regelsversie, Signaal
from spreidingswet.toetsing.vergelijken import vergelijk
from spreidingswet.verdeling.invoer import Tabel
from spreidingswet.verdeling.uitkomst import (
    Gegeven,
    Gemeenteverdeling,
    Landverdeling,
    Provincieverdeling,
    Rekenformule,
    Tabelversie,
    Verdeling,
    Verdelingherkomst,
)

DOELEN: Mapping[Onderwerp, tuple[str, ...]] = {
    "gemeente": ("sleutel_indicatief", "sleutel_indicatief_amv"),
    "provincie": ("sleutel_opgave", "sleutel_opgave_amv"),
    "land": ("sleutel_afrondingsverschil", "sleutel_afrondingsverschil_amv"),
}
"""What is asked of the rules; they say themselves what that needs."""


@dataclass(frozen=True, slots=True)
class Landcijfers:
    """What is divided, and over how many inhabitants; None where it is not known."""

    raming: Gegeven
    raming_amv: Gegeven
    inwoners_nederland: Gegeven


@dataclass(slots=True)
class Landverloop:
    """What one reading found about the whole country."""

    gemeenten: dict[str, Stand]
    provincies: dict[str, Stand]
    land: Stand

    def alle(self) -> list[tuple[str, Stand]]:
        """Return every subject with its kind."""
        return [
            *(("gemeente", s) for s in self.gemeenten.values()),
            *(("provincie", s) for s in self.provincies.values()),
            ("land", self.land),
        ]


def doorloop(lezing: Lezing, regelset: Regelset, tabel: Tabel, cijfers: Landcijfers) -> Landverloop:
    """Read the rules of the key for every gemeente of a table, its provincies and the country with one reading."""
    cbs = indeling()
    gemeenten: dict[str, Stand] = {}
    for g in tabel.gemeenten:
        gegeven: dict[str, Waarde] = {"inwoners": (g.inwoners, g.inwoners), "ses_woa": (g.ses_woa, g.ses_woa)}
        gemeenten[g.code] = Stand(g.code, cbs.naam(g.code), gegeven)
    in_provincie: dict[str, list[Stand]] = {}
    for code, stand in gemeenten.items():
        in_provincie.setdefault(cbs.provincie_van[code], []).append(stand)
    provincies = {p: Stand(p, cbs.naam(p), {}) for p in sorted(in_provincie)}
    land = Stand("NL", "Nederland", feiten.van_land(
        cijfers.raming.waarde, cijfers.raming_amv.waarde, cijfers.inwoners_nederland.waarde
    ))  # fmt: skip
    alle = {"gemeenten": list(gemeenten.values()), "provincies": list(provincies.values())}

    def leden(onderwerp: Onderwerp, stand: Stand) -> Mapping[str, list[Stand]]:
        return alle if onderwerp == "land" else {"gemeenten": in_provincie.get(stand.id, [])}

    def boven(stand: Stand, soort: Onderwerp) -> Stand:
        return land if soort == "land" else provincies[cbs.provincie_van[stand.id]]

    per_soort: dict[Onderwerp, list[Stand]] = {
        "gemeente": alle["gemeenten"], "provincie": alle["provincies"], "land": [land],
    }  # fmt: skip
    Loper(lezing, regelset, None, DOELEN).gebieden(per_soort, leden, boven)
    return Landverloop(gemeenten, provincies, land)


def verdeel(
    tabel: Tabel,
    *,
    raming: int | None = None,
    raming_amv: int | None = None,
    inwoners_nederland: int | None = None,
    cyclus: str | None = None,
    peildatum: date | None = None,
    wijze: Rekenwijze | None = None,
) -> Verdeling:
    """Divide the need over the gemeenten of a table by the key of the Besluit.

    raming, raming_amv: the need, in total and for amv; default those of the cycle (of amv only where the total is that
    of the cycle too). inwoners_nederland: default the sum of the table. cyclus: default the last one begun on the
    peildatum; peildatum: the day on which the law is applied, default today. wijze: another rule book or other readings
    than the usual. Raises GeenRechtFout (SW-T01), InvoerFout (SW-T02, SW-K15), LezingenVerschillen.
    """
    wijze = wijze or gewoon()
    boek = wijze.boek
    dag = peildatum or date.today()
    begonnen = [c for c in boek.cycli if int(c) <= dag.year]
    regelset = kies(boek, dag, cyclus or max(begonnen, default=min(boek.cycli)))
    schrijver = Schrijver(regelset)
    cijfers = _cijfers(tabel, schrijver, raming, raming_amv, inwoners_nederland)
    alle = wijze.lezingen
    verlopen = [doorloop(lezing, regelset, tabel, cijfers) for lezing in alle]
    vergelijk([lezing.naam for lezing in alle], verlopen)
    bouwer = _Bouwer(tabel, verlopen[0], schrijver, cijfers)
    provincies, gemeenten, land = tuple(bouwer.provincies()), tuple(bouwer.gemeenten()), bouwer.land()
    return Verdeling(
        volledig=tabel.volledig,
        herkomst=Verdelingherkomst(
            programma=f"spreidingswet {programmaversie()}",
            regels=Regelsversie(versie=regelset.versie, vingerafdruk=boek.vingerafdruk),
            tabel=_tabelversie(tabel),
            indeling=INDELING,
            peildatum=dag,
            peildatum_uit="vandaag" if peildatum is None else "argument",
            zichtdatum=regelset.zicht,
            regelingen=regelingen(regelset),
            cyclus=regelset.cyclus.id,
            lezingen=tuple(lezing.naam for lezing in alle),
        ),
        land=land,
        provincies=provincies,
        gemeenten=gemeenten,
        formules=tuple(_formules(regelset, schrijver, verlopen[0])),
        signalen=tuple(_signalen(tabel, cijfers, len(alle))),
        bronnen=schrijver.bronnenschrijver.bronnen(),
        bepalingen=schrijver.bronnenschrijver.bepalingen(),
    )


def _tabelversie(tabel: Tabel) -> Tabelversie:
    return Tabelversie(
        vingerafdruk=tabel.vingerafdruk, soort=tabel.soort, werkblad=tabel.werkblad, gemeenten=len(tabel.gemeenten),
        jaargang_inwoners=tabel.jaargang_inwoners, jaargang_ses_woa=tabel.jaargang_ses_woa,
    )  # fmt: skip


# -- what went in --------------------------------------------------------------------------------------------------


def _fout(tekst: str, plaats: str, verwacht: str) -> InvoerFout:
    return InvoerFout(Melding("SW-K15", tekst, plaats=plaats, verwacht=verwacht))


def _cijfers(
    tabel: Tabel, schrijver: Schrijver, raming: int | None, amv: int | None, inwoners: int | None
) -> Landcijfers:
    if not any(g.gewicht for g in tabel.gemeenten):
        raise _fout(
            "alle gewichten zijn nul: er is niets om naar te verdelen", "", "ten minste een gemeente met gewicht"
        )
    totaal = _van_cyclus(schrijver, "capaciteitsraming", raming)
    deel = _van_cyclus(schrijver, "capaciteitsraming_amv", amv, leeg=raming is not None)
    for plaats, gegeven in (("--raming", totaal), ("--amv", deel)):
        if gegeven.waarde is not None and gegeven.waarde < 0:
            raise _fout("een behoefte kan niet negatief zijn", plaats, "nul of meer plaatsen")
    if totaal.waarde is not None and deel.waarde is not None and deel.waarde > totaal.waarde:
        tekst = f"de raming voor amv ({getal(deel.waarde)}) is groter dan de hele raming ({getal(totaal.waarde)})"
        raise _fout(tekst, "--amv", "een deel van de raming")
    som = sum(g.inwoners for g in tabel.gemeenten)
    if inwoners is not None and inwoners < som:
        tekst = f"Nederland heeft met {getal(inwoners)} minder inwoners dan de tabel ({getal(som)})"
        raise _fout(tekst, "--inwoners-nederland", "ten minste de som van de tabel")
    nederland = (
        Gegeven(waarde=som, herkomst="som_van_de_tabel", norm=None)
        if inwoners is None
        else Gegeven(waarde=inwoners, herkomst="opgegeven", norm=None)
    )
    return Landcijfers(totaal, deel, nederland)


def _van_cyclus(schrijver: Schrijver, naam: str, opgegeven: int | None, *, leeg: bool = False) -> Gegeven:
    if opgegeven is not None:
        return Gegeven(waarde=opgegeven, herkomst="opgegeven", norm=None)
    norm = None if leeg else schrijver.regelset.normen.get(naam)
    if norm is None or not isinstance(norm.waarde, int):
        return Gegeven(waarde=None, herkomst="onbekend", norm=None)
    return Gegeven(waarde=norm.waarde, herkomst="cyclus", norm=schrijver.normwaarde(naam))


def _signalen(tabel: Tabel, c: Landcijfers, aantal_lezingen: int) -> Iterator[Signaal]:
    def signaal(code: str, tekst: str, ernst: str = "opmerking") -> Signaal:
        return Signaal(code=code, ernst=ernst, tekst=tekst, betreft="tabel")  # type: ignore[arg-type]  # one of two

    if aantal_lezingen < 2:
        yield zonder_tweede_lezing()
    if not tabel.volledig:
        n, alle = len(tabel.gemeenten), len(indeling().gemeenten)
        yield signaal(
            "deel-van-de-gemeenten",
            f"De tabel heeft {n} van de {alle} gemeenten. De totale wegingsfactor is die van dit deel: de uitkomst is"
            " geen indicatieve verdeling, en de som voor een provincie geen opgave.", "waarschuwing",
        )  # fmt: skip
    mist = [w for w, j in (("inwoners", tabel.jaargang_inwoners), ("SES-WOA", tabel.jaargang_ses_woa)) if j is None]
    if mist:
        tekst = (
            f"De jaargang van de cijfers is niet opgegeven ({' en '.join(mist)}); het Besluit vraagt de meest recente."
        )
        yield signaal("jaargang-niet-opgegeven", tekst)
    som = sum(g.inwoners for g in tabel.gemeenten)
    if tabel.volledig and c.inwoners_nederland.waarde != som:
        yield signaal(
            "inwoners-verschillen",
            f"Het opgegeven aantal inwoners van Nederland is niet de som van de tabel ({getal(som)}). Op de verdeling"
            " heeft dat geen invloed.",
        )  # fmt: skip
    if c.raming_amv.waarde is None:
        yield signaal("amv-niet-bekend", "De behoefte aan plaatsen voor amv is niet bekend; geef haar op met --amv.")
    if tabel.andere_bladen:
        yield signaal("andere-werkbladen", f"Alleen het eerste werkblad ({tabel.werkblad}) is gelezen.")
    if tabel.genegeerd:
        yield signaal("niet-gelezen-kolommen", f"Niet gelezen: {', '.join(k[:40] for k in tabel.genegeerd)}.")


# -- what came out -------------------------------------------------------------------------------------------------


def _exact(stand: Stand, naam: str) -> Getal | None:
    """Return a number if it is known exactly."""
    laag, hoog = stand.getal(naam)
    return laag if laag == hoog else None


def _heel(stand: Stand, naam: str) -> int | None:
    waarde = _exact(stand, naam)
    return None if waarde is None else int(waarde)


def _tekst(stand: Stand, naam: str) -> int | str | None:
    waarde = _exact(stand, naam)
    return None if waarde is None else getaltekst(waarde)


_HERKOMST = {
    "opgegeven": "opgegeven bij de opdracht", "som_van_de_tabel": "som van de tabel (afgeleid)",
    "onbekend": "niet bekend",
}  # fmt: skip


@dataclass(slots=True)
class _Bouwer:
    """Builds the parts of an outcome."""

    tabel: Tabel
    verloop: Landverloop
    schrijver: Schrijver
    cijfers: Landcijfers

    def bronnen(self, voorvoegsel: str) -> dict[str, str]:
        uit = {}
        for naam in ("raming", "raming_amv", "inwoners_nederland"):
            g: Gegeven = getattr(self.cijfers, naam)
            uit[voorvoegsel + naam] = f"{g.norm.bron} ({g.norm.stand})" if g.norm else _HERKOMST[g.herkomst]
        return uit

    def gemeenten(self) -> Iterator[Gemeenteverdeling]:
        t = self.tabel
        bronnen = self.bronnen("land.")
        for naam, jaargang in (("inwoners", t.jaargang_inwoners), ("ses_woa", t.jaargang_ses_woa)):
            bronnen[naam] = f"tabel, jaargang {jaargang or 'niet opgegeven'}"
        cbs = indeling()
        for g in t.gemeenten:
            s = self.verloop.gemeenten[g.code]
            wegingsfactor = _tekst(s, "wegingsfactor")
            assert wegingsfactor is not None  # inhabitants of the country are a given
            yield Gemeenteverdeling(
                code=g.code,
                naam=cbs.naam(g.code),
                provincie=cbs.provincie_van[g.code],
                inwoners=g.inwoners,
                ses_woa=getaltekst(g.ses_woa),
                wegingsfactor=wegingsfactor,
                precies=_tekst(s, "sleutel_indicatief_precies"),
                indicatief=_heel(s, "sleutel_indicatief"),
                precies_amv=_tekst(s, "sleutel_indicatief_amv_precies"),
                indicatief_amv=_heel(s, "sleutel_indicatief_amv"),
                redenen=self.schrijver.redenen("gemeente", s, bronnen),
            )

    def provincies(self) -> Iterator[Provincieverdeling]:
        cbs = indeling()
        for code, s in self.verloop.provincies.items():
            eigen = [g for g in self.tabel.gemeenten if cbs.provincie_van[g.code] == code]
            yield Provincieverdeling(
                code=code,
                naam=cbs.naam(code),
                gemeenten=len(eigen),
                volledig=len(eigen) == sum(p == code for p in cbs.provincie_van.values()),
                inwoners=sum(g.inwoners for g in eigen),
                opgave=_heel(s, "sleutel_opgave"),
                opgave_amv=_heel(s, "sleutel_opgave_amv"),
                redenen=self.schrijver.redenen("provincie", s, {}),
            )

    def land(self) -> Landverdeling:
        s = self.verloop.land
        totaal = _tekst(s, "totale_wegingsfactor")
        assert totaal is not None
        return Landverdeling(
            raming=self.cijfers.raming,
            raming_amv=self.cijfers.raming_amv,
            inwoners_nederland=self.cijfers.inwoners_nederland,
            totale_wegingsfactor=totaal,
            som=_heel(s, "sleutel_som"),
            verschil=_heel(s, "sleutel_afrondingsverschil"),
            som_amv=_heel(s, "sleutel_som_amv"),
            verschil_amv=_heel(s, "sleutel_afrondingsverschil_amv"),
            redenen=self.schrijver.redenen("land", s, self.bronnen("")),
        )


def _formules(regelset: Regelset, schrijver: Schrijver, verloop: Landverloop) -> Iterator[Rekenformule]:
    """Yield every formula that was used, in words, in the order of the law."""
    gebruikt = {(soort, naam) for soort, stand in verloop.alle() for naam in stand.termen}
    for r in regelset.regels:
        if isinstance(r, Rekenregel) and (r.onderwerp, r.grootheid) in gebruikt:
            yield Rekenformule(
                regel=r.id,
                titel=r.titel,
                grootheid=r.grootheid,
                onderwerp=r.onderwerp,
                formule=schrijver.taal.formule(r.onderwerp, r.formule),
                grondslag=schrijver.grondslag(r),
            )
