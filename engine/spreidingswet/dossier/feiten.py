"""From a dossier to what is known of every fact that rules may use (rules/feiten.yaml names them)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from spreidingswet.basis.datums import Periode
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.cyclusdelen import Aantallen, Schorsing, Verslagaantallen
from spreidingswet.dossier.model import Dossier, Toewijzing, Uitruil, Voorziening
from spreidingswet.dossier.waarden import GRENS, ONBEKEND_AANTAL, ONBEKENDE_DATUM, Getalbereik, Waarde, net
from spreidingswet.regels.model import Feitdefinitie, Onderwerp

Feitenblad: TypeAlias = dict[str, Waarde]


def _datum(periode: Periode | None) -> Waarde:
    return (periode.eerste, periode.laatste) if periode else ONBEKENDE_DATUM


def _aantal(waarde: int | None, hoogstens: int = GRENS) -> Getalbereik:
    return (0, hoogstens) if waarde is None else (waarde, waarde)


def _ja_nee(waarde: bool | None) -> Waarde:
    return None if waarde is None else "ja" if waarde else "nee"


def _paar(naam: str, a: Aantallen | Toewijzing | None) -> dict[str, Waarde]:
    """Return total and amv; amv is part of the total, so it is bounded by it (Stcrt. 2024, 3320)."""
    totaal = _aantal(a.totaal if a else None)
    amv = a.amv if a else None
    return {f"{naam}_totaal": totaal if amv is None else (max(totaal[0], amv), totaal[1]),
            f"{naam}_amv": _aantal(amv, int(totaal[1]))}  # fmt: skip


def algemeen(
    onderwerp: Onderwerp, id_: str, deel: object, dossier: Dossier, definities: Iterable[Feitdefinitie]
) -> Feitenblad:
    """Return every fact about a subject that names its field of the dossier (`veld`); what is absent is unknown.

    So are facts that are a recorded judgement (`oordeel`) on the subject with this id. deel is the part of the dossier
    about the subject, or None where there is none.
    """
    uit: Feitenblad = {}
    for d in definities:
        if d.onderwerp == onderwerp and d.oordeel is not None:
            o = next((o for o in dossier.oordelen if (o.over, o.betreft) == (d.oordeel, id_)), None)
            uit[d.naam] = o.antwoord if o is not None and o.volledig else None
        elif d.onderwerp == onderwerp and d.veld is not None:
            van_dossier = d.veld.startswith("dossier.")
            waarde: object = dossier if van_dossier else deel
            for stap in d.veld.removeprefix("dossier.").split("."):
                waarde = getattr(waarde, stap, None)
            uit[d.naam] = _waarde(d, waarde)
    return uit


def _waarde(d: Feitdefinitie, waarde: object) -> Waarde:
    match d.type:
        case "datum":
            return _datum(waarde if isinstance(waarde, Periode) else None)
        case "getal":
            if waarde is None:
                return (-GRENS, GRENS) if d.eenheid == "gewicht" else ONBEKEND_AANTAL
            exact = net(Fraction(str(waarde)))
            return exact, exact
        case "keuze" if isinstance(waarde, bool):
            return _ja_nee(waarde)
    return None if waarde is None else str(waarde)


def van_voorziening(v: Voorziening, dossier: Dossier) -> dict[str, Waarde]:
    """Return the facts about a facility."""
    provincie = indeling().provincie_van.get(v.gemeente or "")
    return {
        "doelgroep": v.doelgroep,
        "exploitant": v.exploitant,
        "soort": v.soort,
        "stand": v.stand,
        "gemeente": v.gemeente,
        "provincie_van_gemeente": provincie,
        "provincie_van_dossier": dossier.provincie,
        "ten_behoeve_van": v.ten_behoeve_van or provincie,
        "plaatsen": (1, GRENS) if v.plaatsen is None else _aantal(v.plaatsen),
        "beschikbaar_vanaf": _datum(v.beschikbaar_vanaf),
        "beschikbaar_tot": _datum(v.beschikbaar_tot),
        "openbaar": _ja_nee(v.openbaar),
    }


def van_uitruil(u: Uitruil) -> dict[str, Waarde]:
    """Return the facts about an agreed exchange; the province of a gemeente, or the province itself."""
    cbs = indeling()
    plaatsen = (1, GRENS) if u.plaatsen is None else _aantal(u.plaatsen)
    return {
        "van": u.van,
        "naar": u.naar,
        "provincie_van": cbs.provincie_van.get(u.van, u.van) if u.van else None,
        "provincie_naar": cbs.provincie_van.get(u.naar, u.naar) if u.naar else None,
        "uitgeruilde_soort": u.soort,
        "gebied_van": _gebied(u.van),
        "gebied_naar": _gebied(u.naar),
        "plaatsen": plaatsen,
        "ander_aantal_erbij": _ja_nee(u.plaatsen_erbij is not None),
        "plaatsen_erbij": plaatsen if u.plaatsen_erbij is None else _aantal(u.plaatsen_erbij),
        "andere_soort_erbij": _ja_nee(u.soort_erbij is not None),
        "tegenprestatie_genoemd": _ja_nee(u.tegenprestatie is not None),
    }


def _gebied(code: str | None) -> str | None:
    return None if code is None else "gemeente" if code.startswith("GM") else "provincie"


def _score(tekst: str | None) -> Getalbereik:
    """Return a score; whatever it is, it gives no negative weight (docs/keuzes/0033)."""
    if tekst is None:
        return -1, GRENS
    exact = net(Fraction(tekst))
    return exact, exact


def _opgegeven(dossier: Dossier, code: str) -> dict[str, Waarde]:
    """Return the stated sums of an area.

    The regular part is the total less amv where only these are stated, and what includes intentions is at least what
    is firm.
    """
    genoemd = {o.soort: (o.meetellend, o.inclusief_voornemens) for o in dossier.opgegeven if o.betreft == code}
    sommen = {soort: genoemd.get(soort, (None, None)) for soort in ("totaal", "regulier", "amv")}
    if "regulier" not in genoemd:
        sommen["regulier"] = (_rest(sommen, 0), _rest(sommen, 1))
    uit: dict[str, Waarde] = {}
    for soort, (firm, met) in sommen.items():
        uit[f"opgegeven_{soort}"] = ONBEKEND_AANTAL if firm is None else _aantal(firm)
        uit[f"opgegeven_{soort}_met_voornemens"] = (firm or 0, GRENS) if met is None else _aantal(met)
    return uit


def _rest(sommen: Mapping[str, tuple[int | None, int | None]], welk: int) -> int | None:
    totaal, amv = sommen["totaal"][welk], sommen["amv"][welk]
    return None if totaal is None or amv is None else max(0, totaal - amv)


def van_gemeente(code: str, dossier: Dossier) -> dict[str, Waarde]:
    """Return the facts about a gemeente."""
    gemeente = next((g for g in dossier.gemeenten if g.code == code), None)
    toewijzing = (dossier.verdeelbesluit.toewijzing or []) if dossier.verdeelbesluit else []
    geschorst = _schorsing(code, dossier)
    return {
        "ses_woa": _score(gemeente.ses_woa if gemeente else None),
        **_paar("indicatief", gemeente.indicatief if gemeente else None),
        **_paar("toegewezen", next((t for t in toewijzing if t.gemeente == code), None)),
        **_paar("gerealiseerd", gemeente.gerealiseerd if gemeente else None),
        **_verslag(gemeente.in_verslag if gemeente else None),
        **_opgegeven(dossier, code),
        "aangewezen": _aangewezen(code, dossier),
        "geschorst_vanaf": _datum(geschorst.vanaf if geschorst else None),
        "geschorst_tot": _datum(geschorst.tot if geschorst else None),
        # Of a suspension that does not say which gemeenten it concerns, it is unknown whether it concerns this one.
        "schorsing_genoemd": _ja_nee(None if geschorst and geschorst.gemeenten is None else geschorst is not None),
    }


def _verslag(v: Verslagaantallen | None) -> dict[str, Waarde]:
    """Return what the verslag says for a gemeente; what includes intentions is at least what is firm."""
    uit = _paar("verslag", v)
    totaal = v.inclusief_voornemens if v else None
    amv = v.amv_inclusief_voornemens if v else None
    firm, firm_amv = (v.totaal or v.amv or 0, v.amv or 0) if v else (0, 0)
    hoogstens = GRENS if totaal is None else totaal
    uit["verslag_totaal_met_voornemens"] = (max(firm, amv or 0), GRENS) if totaal is None else _aantal(totaal)
    uit["verslag_amv_met_voornemens"] = (firm_amv, hoogstens) if amv is None else _aantal(amv)
    if totaal is not None:  # firm is part of it
        uit["verslag_totaal"] = (firm, totaal) if v is None or v.totaal is None else _aantal(min(firm, totaal))
    return uit


def _aangewezen(code: str, dossier: Dossier) -> str | None:
    """Return whether the decision designates a gemeente; unknown where its division is not in the dossier."""
    if dossier.verdeelbesluit is None or dossier.verdeelbesluit.toewijzing is None:
        return None
    return _ja_nee(any(t.gemeente == code for t in dossier.verdeelbesluit.toewijzing))  # type: ignore[return-value]


def _schorsing(code: str, dossier: Dossier) -> Schorsing | None:
    """Return the suspension that concerns, or may concern, a gemeente; an empty list of gemeenten is all of them."""
    s = dossier.verdeelbesluit.schorsing if dossier.verdeelbesluit else None
    return s if s is not None and (not s.gemeenten or code in s.gemeenten) else None


def van_land(raming: int | None = None, raming_amv: int | None = None, inwoners: int | None = None) -> Feitenblad:
    """Return the facts about the country; the dossier of a province does not know them."""
    return {"raming": _aantal(raming), "raming_amv": _aantal(raming_amv), "inwoners_nederland": _aantal(inwoners)}


def van_provincie(dossier: Dossier, peildatum: date, tekst_gezien_tot: date, stand: str) -> dict[str, Waarde]:
    """Return the facts about the province and the dossier itself.

    tekst_gezien_tot: the day up to which the text of the law was checked; stand: the standing of the realisatiedatum.
    """
    gegeven = [g.indicatief.totaal for g in dossier.gemeenten if g.indicatief and g.indicatief.totaal is not None]
    toegewezen = dossier.verdeelbesluit.toewijzing if dossier.verdeelbesluit else None
    toegewezen_totaal = [t.totaal for t in toegewezen or []]
    alle = sum(p == dossier.provincie for p in indeling().provincie_van.values())
    return {
        **_paar("opgave", dossier.opgave),
        **_opgegeven(dossier, dossier.provincie),
        "som_indicatief": _aantal(sum(gegeven)),
        "gemeenten_met_indicatief": _aantal(len(gegeven)),
        "gemeenten_in_provincie": _aantal(alle),
        "som_toegewezen": (
            _aantal(sum(t for t in toegewezen_totaal if t is not None))
            if toegewezen and None not in toegewezen_totaal
            else ONBEKEND_AANTAL
        ),
        "verslag_uitgebracht": _datum(dossier.verslag.uitgebracht if dossier.verslag else None),
        "verslag_genoemd": _ja_nee(dossier.verslag is not None and dossier.verslag.uitgebracht is not None),
        "verdeelbesluit_genomen": _datum(dossier.verdeelbesluit.genomen if dossier.verdeelbesluit else None),
        "voorzieningen_volledig": _ja_nee(dossier.voorzieningen_volledig),
        "aantal_niet_openbaar": _aantal(sum(v.openbaar is False for v in dossier.voorzieningen)),
        "peildatum": (peildatum, peildatum),
        "tekst_gezien_tot": (tekst_gezien_tot, tekst_gezien_tot),
        "stand_realisatiedatum": stand,
    }
