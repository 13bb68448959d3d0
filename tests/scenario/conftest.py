"""The Dutch sentences of the features."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from tests.scenario.zaak import DATUM, Zaak, datum, gemeente, getal, interpretatie_id, provincie, regel_id, vindplaatsen

V = r'(?:de voorziening|(?:de )?voorziening "(?P<naam>[^"]+)"|"(?P<naam2>[^"]+)")'
DOELGROEPEN = {
    "asielzoekers": "asielzoekers", "ontheemden uit Oekraïne": "ontheemden", "vergunninghouders": "vergunninghouders",
    "een andere doelgroep": "anders",
}  # fmt: skip
EXPLOITANTEN = {"het COA": "coa", "het college": "college", "een ander dan het COA of het college": "anders"}
SOORTEN = {
    "regulier": "regulier",
    "amv": "amv",
    "bijzondere aard": "bijzonder",
    "aanmeldvoorziening": "aanmeldvoorziening",
}
ANTWOORDEN = {"ja": "ja", "nee": "nee", "onbekend": "onbekend", "niet van toepassing": "niet_van_toepassing"}
OORDELEN = {"mee": "telt_mee", "niet mee": "telt_niet_mee", "mogelijk mee": "onbekend"}
SLUITEND = {"is de provincie sluitend": "ja", "is de provincie niet sluitend": "nee",
            "is niet bekend of de provincie sluitend is": "onbekend"}  # fmt: skip


def _of(keuzes: dict[str, str]) -> str:
    return "|".join(keuzes)


FEATURES = Path(__file__).parents[2] / "features"


def pytest_configure(config: pytest.Config) -> None:
    """Make every tag of the features a known marker, so that scenarios can be chosen with -m."""
    tags = {t for pad in FEATURES.rglob("*.feature") for t in re.findall(r"(?m)@(\S+)", pad.read_text("utf-8"))}
    for tag in sorted(tags):
        config.addinivalue_line("markers", f"{tag.replace(':', '.')}: tag van een feature")
    for pad in sorted(Path(__file__).parent.glob("stappen_*.py")):  # more sentences, by topic
        if not config.pluginmanager.has_plugin(pad.stem):
            config.pluginmanager.register(import_module(f"tests.scenario.{pad.stem}"), pad.stem)


def pytest_bdd_apply_tag(tag: str, function: Any) -> bool | None:
    """Mark a scenario; an article of the Awb has a colon (6:7), which the name of a marker cannot have."""
    if ":" not in tag:
        return None  # as pytest-bdd does it
    getattr(pytest.mark, tag.replace(":", "."))(function)
    return True


@pytest.fixture
def zaak() -> Zaak:
    """Return an empty dossier for each scenario."""
    return Zaak()


def gegeven(patroon: str) -> Any:
    """Register a sentence; (?P<name>..) are its gaps."""
    return given(parsers.re(patroon + r"$"))


def dan(patroon: str) -> Any:
    """Register an outcome."""
    return then(parsers.re(patroon + r"$"))


# -- the dossier ---------------------------------------------------------------------------------------------------


@gegeven(r"(?:een dossier van )?de provincie (?P<p>[A-Z][^,]+?)(?: in de cyclus (?P<cyclus>\d{4}))?")
def _(zaak: Zaak, p: str, cyclus: str | None = None) -> None:
    zaak.dossier |= {"provincie": provincie(p), "cyclus": cyclus or "2024"}


@gegeven(rf"de peildatum is (?P<dag>{DATUM})")
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["peildatum"] = datum(dag)


@gegeven(r"het dossier noemt geen peildatum")
def _(zaak: Zaak) -> None:
    zaak.dossier.pop("peildatum")


@gegeven(
    r"(?:de provincie heeft )?een opgave van (?P<totaal>[\d.]+) plaatsen(?:, waarvan (?P<amv>[\d.]+|geen) voor amv)?"
)
def _(zaak: Zaak, totaal: str, amv: str | None = None) -> None:
    zaak.dossier["opgave"] = {"totaal": getal(totaal)} | ({} if amv is None else {"amv": getal(amv)})


@gegeven(r'de vraag "(?P<vraag>[^"]+)" is beantwoord met (?P<optie>[a-z0-9 ]+)')
def _(zaak: Zaak, vraag: str, optie: str) -> None:
    zaak.opties[interpretatie_id(vraag)] = optie.replace(" ", "-")


@gegeven(rf"het verslag is uitgebracht op (?P<dag>{DATUM})")
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["verslag"] = {"uitgebracht": datum(dag)}


@gegeven(rf"het verdeelbesluit is genomen op (?P<dag>{DATUM})")
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["verdeelbesluit"] = {"genomen": datum(dag)}


@gegeven(r"het dossier noemt geen verslag")
def _(zaak: Zaak) -> None:
    zaak.dossier.pop("verslag", None)


@gegeven(r"(?P<wel>niet alle|alle) voorzieningen van de provincie staan in het dossier")
def _(zaak: Zaak, wel: str) -> None:
    zaak.dossier["voorzieningen_volledig"] = wel == "alle"


@gegeven(
    r"opgegeven is een som van (?P<n>[\d.]+) meetellende plaatsen(?P<soort> regulier| voor amv| in totaal)"
    r"(?:, en (?P<m>[\d.]+) met voornemens)?"
)
def _(zaak: Zaak, n: str, soort: str, m: str | None = None) -> None:
    welke = {" regulier": "regulier", " voor amv": "amv", " in totaal": "totaal"}[soort]
    som = {"betreft": zaak.dossier["provincie"], "soort": welke, "meetellend": getal(n)}
    zaak.dossier.setdefault("opgegeven", []).append(som | ({} if m is None else {"inclusief_voornemens": getal(m)}))


@gegeven(
    r"de gemeente (?P<g>.+) heeft een indicatieve verdeling van (?P<n>[\d.]+) plaatsen"
    r"(?:, waarvan (?P<amv>[\d.]+|geen) voor amv)?"
)
def _(zaak: Zaak, g: str, n: str, amv: str | None = None) -> None:
    deel = {"totaal": getal(n)} | ({} if amv is None else {"amv": getal(amv)})
    zaak.dossier.setdefault("gemeenten", []).append({"code": gemeente(g), "indicatief": deel})


@gegeven(r"het verdeelbesluit wijst de gemeente (?P<g>.+?) (?P<n>[\d.]+) plaatsen toe")
def _(zaak: Zaak, g: str, n: str) -> None:
    besluit = zaak.dossier.setdefault("verdeelbesluit", {})
    besluit.setdefault("toewijzing", []).append({"gemeente": gemeente(g), "totaal": getal(n)})


@gegeven(r"de (?P<wat>provincies|gemeenten) (?P<van>[A-Z].+?) en (?P<naar>[A-Z].+?) ruilen (?P<n>[\d.]+) plaatsen uit")
def _(zaak: Zaak, wat: str, van: str, naar: str, n: str) -> None:
    code = provincie if wat == "provincies" else gemeente
    zaak.dossier["uitruil"] = [{"van": code(van), "naar": code(naar), "soort": "regulier", "plaatsen": getal(n)}]


@gegeven(r"het dossier noemt een uitruil zonder te zeggen tussen wie")
def _(zaak: Zaak) -> None:
    zaak.dossier["uitruil"] = [{"soort": "regulier", "plaatsen": 200}]


# -- a facility ----------------------------------------------------------------------------------------------------


@gegeven(r'een voorziening(?: "(?P<naam>[^"]+)")? in (?P<g>[^,]+?) die aan alle voorwaarden voldoet')
def _(zaak: Zaak, g: str, naam: str | None = None) -> None:
    nummer = len(zaak.dossier["voorzieningen"]) + 1
    zaak.dossier["voorzieningen"].append(
        {
            "id": f"v{nummer}", "naam": naam or f"voorziening {nummer}", "gemeente": gemeente(g), "plaatsen": 100,
            "soort": "regulier", "doelgroep": "asielzoekers", "exploitant": "coa", "beschikbaar_vanaf": "2025-01-01",
            "beschikbaar_tot": "onbepaalde tijd", "stand": "gerealiseerd", "overbrugging_door": [],
        }
    )  # fmt: skip


def eigenschap(patroon: str) -> Any:
    """Register a sentence about a facility, named or not."""
    return gegeven(rf"{V} {patroon}")


@eigenschap(rf"is beschikbaar vanaf (?P<dag>{DATUM}|een onbekende dag)")
def _(zaak: Zaak, dag: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "beschikbaar_vanaf", None if "onbekende" in dag else datum(dag))


@eigenschap(rf"is beschikbaar tot (?P<dag>{DATUM}|een onbekende dag)")
def _(zaak: Zaak, dag: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "beschikbaar_tot", None if "onbekende" in dag else datum(dag))


@eigenschap(r"is voor onbepaalde tijd beschikbaar")
def _(zaak: Zaak, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "beschikbaar_tot", "onbepaalde tijd")


@eigenschap(rf"is bestemd voor (?P<wie>{_of(DOELGROEPEN)}|een onbekende doelgroep)")
def _(zaak: Zaak, wie: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "doelgroep", DOELGROEPEN.get(wie))


@eigenschap(rf"wordt geëxploiteerd door (?P<wie>{_of(EXPLOITANTEN)}|een onbekende exploitant)")
def _(zaak: Zaak, wie: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "exploitant", EXPLOITANTEN.get(wie))


@gegeven(rf"het dossier noemt geen (?P<wat>doelgroep|exploitant) van {V}")
def _(zaak: Zaak, wat: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.voorziening(naam or naam2).pop(wat)


@eigenschap(r"(?:is (?:een )?(?P<stand>gerealiseerd|vastgesteld|voornemen)|heeft een onbekende stand)")
def _(zaak: Zaak, stand: str | None = None, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "stand", stand)


@eigenschap(r"heeft (?P<n>[\d.]+|één|een onbekend aantal) plaats(?:en)?")
def _(zaak: Zaak, n: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "plaatsen", None if "onbekend" in n else getal(n))


@eigenschap(rf"(?:is van het soort (?P<soort>{_of(SOORTEN)})|is van een onbekend soort)")
def _(zaak: Zaak, soort: str | None = None, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "soort", SOORTEN[soort] if soort else None)


@eigenschap(r"ligt in (?P<g>een onbekende gemeente|.+)")
def _(zaak: Zaak, g: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "gemeente", None if "onbekende" in g else gemeente(g))


@eigenschap(r'wordt overbrugd door "(?P<door>[^"]+)"')
def _(zaak: Zaak, door: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.voorziening(naam or naam2).setdefault("overbrugging_door", []).append(zaak.voorziening(door)["id"])


@eigenschap(r"wordt door geen andere voorziening overbrugd")
def _(zaak: Zaak, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "overbrugging_door", [])


@gegeven(rf"niet bekend is door welke voorziening {V} wordt overbrugd")
def _(zaak: Zaak, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "overbrugging_door", None)


@eigenschap(r"wordt opgeëist voor de provincie (?P<p>[A-Z].+)")
def _(zaak: Zaak, p: str, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "ten_behoeve_van", provincie(p))


@eigenschap(r"is nog niet openbaar")
def _(zaak: Zaak, naam: str | None = None, naam2: str | None = None) -> None:
    zaak.zet(naam or naam2, "openbaar", False)


# -- evaluation and outcome ----------------------------------------------------------------------------------------


@when("het dossier wordt getoetst")
def _(zaak: Zaak) -> None:
    zaak.toets()


@dan(rf"tellen de plaatsen van {V} (?P<hoe>mee|niet mee|mogelijk mee)")
def _(zaak: Zaak, hoe: str, naam: str | None = None, naam2: str | None = None) -> None:
    v = zaak.oordeel(naam or naam2)
    assert v.oordeel == OORDELEN[hoe], v.motivering


@dan(rf"is niet bekend of de plaatsen van {V} meetellen")
def _(zaak: Zaak, naam: str | None = None, naam2: str | None = None) -> None:
    v = zaak.oordeel(naam or naam2)
    assert v.oordeel == "onbekend", v.motivering


@dan(rf"(?:telt|tellen) (?P<n>[\d.]+|geen|één) plaats(?:en)? van {V} mee")
def _(zaak: Zaak, n: str, naam: str | None = None, naam2: str | None = None) -> None:
    assert zaak.oordeel(naam or naam2).meetellend == getal(n)


@dan(rf'is het antwoord op "(?P<titel>[^"]+)"(?: voor "(?P<naam>[^"]+)")? (?P<antwoord>{_of(ANTWOORDEN)})')
def _(zaak: Zaak, titel: str, antwoord: str, naam: str | None = None) -> None:
    reden = zaak.reden(titel, naam)
    assert reden.uitkomst == ANTWOORDEN[antwoord], reden.zin


@dan(r'is doorslaggevend: "(?P<titel>[^"]+)"(?: voor "(?P<naam>[^"]+)")?')
def _(zaak: Zaak, titel: str, naam: str | None = None) -> None:
    assert regel_id(titel) in zaak.oordeel(naam).doorslaggevend


@dan(r'is niet doorslaggevend: "(?P<titel>[^"]+)"(?: voor "(?P<naam>[^"]+)")?')
def _(zaak: Zaak, titel: str, naam: str | None = None) -> None:
    assert regel_id(titel) not in zaak.oordeel(naam).doorslaggevend


@dan(r'steunt "(?P<titel>[^"]+)"(?: voor de gemeente (?P<g>.+?))? op (?P<vindplaats>.+) \((?P<kracht>[^)]+)\)')
def _(zaak: Zaak, titel: str, vindplaats: str, kracht: str, g: str | None = None) -> None:
    grondslag = vindplaatsen(zaak.reden(titel, None, g).grondslag)
    assert (vindplaats, kracht) in grondslag, grondslag


@dan(r'steunt "(?P<titel>[^"]+)" niet op de wet')
def _(zaak: Zaak, titel: str) -> None:
    assert not [g for g in zaak.reden(titel).grondslag if g.rechtskracht in ("wet", "amvb", "ministeriele_regeling")]


@dan(r'steunt "(?P<titel>[^"]+)" op een interpretatie')
def _(zaak: Zaak, titel: str) -> None:
    assert "interpretatie" in {g.rechtskracht for g in zaak.reden(titel).grondslag}


@dan(rf'toetst "(?P<titel>[^"]+)" aan (?P<dag>{DATUM})')
def _(zaak: Zaak, titel: str, dag: str) -> None:
    assert zaak.norm(titel).waarde == datum(dag)


@dan(r'is de dag in "(?P<titel>[^"]+)" (?P<stand>vastgesteld|afgeleid)')
def _(zaak: Zaak, titel: str, stand: str) -> None:
    assert zaak.norm(titel).stand == stand


@dan(r'steunt de dag in "(?P<titel>[^"]+)" (?P<niet>niet )?op (?:(?P<vindplaats>.+) \((?P<kracht>[^)]+)\)|een besluit)')
def _(zaak: Zaak, titel: str, niet: str | None, vindplaats: str | None, kracht: str | None) -> None:
    grondslag = vindplaatsen(zaak.norm(titel).grondslag)
    if vindplaats is None:
        assert any(k == "besluit" for _, k in grondslag) != bool(niet), grondslag
    else:
        assert ((vindplaats, kracht) in grondslag) != bool(niet), grondslag


@dan(r'is de uitkomst van "(?P<titel>[^"]+)"(?: voor (?:de gemeente (?P<g>.+?)|"(?P<naam>[^"]+)"))? (?P<n>-?[\d.]+)')
def _(zaak: Zaak, titel: str, n: str, g: str | None = None, naam: str | None = None) -> None:
    assert zaak.grenzen(titel, naam, g) == (getal(n), getal(n))


@dan(
    r'ligt de uitkomst van "(?P<titel>[^"]+)"(?: voor (?:de gemeente (?P<g>.+?)|"(?P<naam>[^"]+)"))?'
    r" tussen (?P<n>-?[\d.]+) en (?P<m>-?[\d.]+)"
)
def _(zaak: Zaak, titel: str, n: str, m: str, g: str | None = None, naam: str | None = None) -> None:
    assert zaak.grenzen(titel, naam, g) == (getal(n), getal(m))


@dan(r'is de uitkomst van "(?P<titel>[^"]+)"(?: voor (?:de gemeente (?P<g>.+?)|"(?P<naam>[^"]+)"))? niet bekend')
def _(zaak: Zaak, titel: str, g: str | None = None, naam: str | None = None) -> None:
    laagst, hoogst = zaak.grenzen(titel, naam, g)
    assert laagst is None or hoogst is None


@dan(r'ontbreekt (?:het gegeven )?"(?P<feit>[^"]+)"(?: van "(?P<ander>[^"]+)")?')
def _(zaak: Zaak, feit: str, ander: str | None = None) -> None:
    van = "" if ander is None else f"{zaak.voorziening(ander)['id']}."
    assert van + feit.replace(" ", "_") in zaak.oordeel(None).ontbreekt


@dan(r"ontbreekt er niets")
def _(zaak: Zaak) -> None:
    assert zaak.oordeel(None).ontbreekt == ()


@dan(_of(SLUITEND).join(["(?P<hoe>", ")"]))
def _(zaak: Zaak, hoe: str) -> None:
    assert zaak.uit.provincie.sluitend == SLUITEND[hoe]


@dan(r"tellen in de provincie (?P<n>[\d.]+|geen) reguliere plaatsen en (?P<m>[\d.]+|geen) plaatsen voor amv mee")
def _(zaak: Zaak, n: str, m: str) -> None:
    p = zaak.uit.provincie
    assert (p.regulier.meetellend, p.amv.meetellend) == (getal(n), getal(m))


@dan(r"is met voornemens het aantal plaatsen in de provincie (?P<n>[\d.]+)")
def _(zaak: Zaak, n: str) -> None:
    assert zaak.uit.provincie.totaal.inclusief_voornemens == getal(n)


@dan(r"is er een (?P<wat>tekort|overschot) van (?P<n>[\d.]+|geen) plaatsen(?P<soort> voor amv| regulier| in totaal)")
def _(zaak: Zaak, wat: str, n: str, soort: str) -> None:
    p = zaak.uit.provincie
    deel = {" voor amv": p.amv, " regulier": p.regulier, " in totaal": p.totaal}[soort]
    assert deel.verschil == getal(n) * (-1 if wat == "tekort" else 1)


@dan(r'is er (?P<geen>g)?een signaal "(?P<titel>[^"]+)"')
def _(zaak: Zaak, titel: str, geen: str | None = None) -> None:
    assert bool(zaak.signalen(titel)) != bool(geen), zaak.uit.signalen


@dan(rf"is de peildatum (?P<dag>{DATUM})")
def _(zaak: Zaak, dag: str) -> None:
    assert zaak.uit.herkomst.peildatum.isoformat() == datum(dag)


@dan(r'zou een ander antwoord op de vraag "(?P<vraag>[^"]+)" (?P<wat>de uitkomst|niets) veranderen')
def _(zaak: Zaak, vraag: str, wat: str) -> None:
    gebruik = next(i for i in zaak.uit.interpretaties if i.id == interpretatie_id(vraag))
    assert any(o.verandert for o in gebruik.andere_opties) == (wat == "de uitkomst")


@dan(r"kan het dossier niet worden getoetst: (?P<deel>.+)")
def _(zaak: Zaak, deel: str) -> None:
    assert zaak.fout is not None
    assert deel in str(zaak.fout)
