"""One regression test per hazard of durable-rules 2.0.28 (D1 to D18 in docs/keuzes/0003): the guard is still there.

No test triggers a crash: each looks at what our Motor hands to the engine, or at what it refuses beforehand.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest

from spreidingswet.basis.antwoord import ONBEKEND
from spreidingswet.lezingen import motor as motormodule
from spreidingswet.lezingen.durable import beschikbaar
from spreidingswet.lezingen.motor import OPERATOREN, REDEN_AFWEZIG, Motor, MotorFout, Productie, Toets
from spreidingswet.lezingen.netwerk import AntwoordKnoop, OptieKnoop
from spreidingswet.lezingen.producties import bladproducties, knoopproducties
from tests.motor.gereedschap import Luisteraar, echte_netwerken

pytestmark = pytest.mark.skipif(not beschikbaar(), reason=f"durable-rules cannot be used here: {REDEN_AFWEZIG}")

AAN = (Toets("aan", "==", True),)
REGELS = [
    Productie("een", AAN, ("tussen", "ja")),
    Productie("twee", (Toets("tussen", "==", "ja"), Toets("aantal", ">=", 2), Toets("aantal", "<", 9)), ("c", True)),
]
INVOER: dict[str, Any] = {"aan": True, "aantal": 5}
UITVOER = {**INVOER, "tussen": "ja", "c": True}


def _regel(*toetsen: Toets, naam: str = "p") -> Productie:
    return Productie(naam, toetsen, ("c", True))


def _geweigerd(producties: list[Productie], reden: str) -> None:
    with pytest.raises(MotorFout, match=reden):
        Motor(producties)


def _literaal(w: object) -> bool:
    return type(w) in (bool, int, str)


def _voorwaarden(definitie: dict[str, dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    """Yield alias and condition of every rule that we register, the priming rule apart."""
    for naam, regel in definitie.items():
        assert regel.keys() == {"all", "run"}, naam
        for element in regel["all"]:
            assert len(element) == 1, naam
            if naam != "$begin":
                yield next(iter(element.items()))


def _alleen_literalen(definitie: dict[str, dict[str, Any]]) -> bool:
    """Return whether every condition is: this finding, with tests of its value against literals; nothing else."""
    namen = {n for n in OPERATOREN.values() if n}
    for _, voorwaarde in _voorwaarden(definitie):
        naam, *delen = voorwaarde["$and"]
        if voorwaarde.keys() != {"$and"} or naam.keys() != {"naam"} or not isinstance(naam["naam"], str) or not delen:
            return False
        for deel in delen:
            ((sleutel, w),) = deel.items()
            if sleutel in namen:
                ((sleutel, w),) = w.items()
            if sleutel != "waarde" or not _literaal(w):
                return False
    return True


def test_d1_ontkenning_bestaat_niet(echte_definities: list[dict[str, dict[str, Any]]], hosts: list[Luisteraar]):
    """Negation (`alias$not`, `none`) does not withdraw what it excludes, so nothing may ever be concluded from absence.

    Every alias is one the Motor makes up, so no production, of the real rules or of any others, can express it.
    """
    Motor([_regel(Toets("u$not", "==", True), Toets("$not", "!=", "none"), Toets("a$nex", "==", 1))])
    for definitie in [*echte_definities, hosts[0].definities[0]]:
        assert all(re.fullmatch(r"a\d+", alias) for alias, _ in _voorwaarden(definitie))
    for op in ("$not", "not", "none", "$nex", "!"):
        _geweigerd([_regel(Toets("u", op, True))], "niet toegestaan")


def test_d1_elk_antwoord_wordt_positief_afgeleid():
    """Where a rule says `niet`, a production tests an answer that was itself derived: each has its own derivation.

    Only a test for the answer onbekend itself can never be onbekend.
    """
    for netwerk in echte_netwerken():
        uit: dict[str, set[Any]] = {}
        for p in (*bladproducties(netwerk.knopen), *knoopproducties(netwerk.knopen)):
            uit.setdefault(p.dan[0], set()).add(p.dan[1])
        for k in netwerk.knopen:
            if isinstance(k, OptieKnoop):  # settled beforehand, and given as a finding
                continue
            zeker = isinstance(k, AntwoordKnoop) and ONBEKEND in k.antwoorden
            assert uit[f"n{k.nr}"] >= ({"ja", "nee"} if zeker else {"ja", "nee", "onbekend"}), k


@pytest.mark.parametrize("fout", [ValueError("x"), SystemExit("x"), KeyboardInterrupt()])
def test_d2_uitzondering_in_een_actie_wordt_gezien(fout: BaseException, monkeypatch: pytest.MonkeyPatch):
    """The engine swallows whatever an action raises; the Motor looks in the session state and stops.

    This action records first, so the re-evaluation has nothing to object: only the state tells.
    """

    def _actie(self: Motor, productie: str) -> Callable[[object], None]:
        def actie(_c: object) -> None:
            self._vuur.append(productie)
            raise fout

        return actie

    monkeypatch.setattr(Motor, "_actie", _actie)
    with pytest.raises(MotorFout, match="een actie brak af"):
        Motor(REGELS).keten(INVOER)


def test_d3_acties_raken_de_motor_niet_aan(hosts: list[Luisteraar]):
    """A conclusion nobody reads, or one reached twice, aborts an action at `c.assert_fact`; ours never touch `c`."""

    class Verboden:
        def __getattribute__(self, naam: str) -> Any:
            raise AssertionError(f"an action asked for c.{naam}")

    dubbel = [*REGELS, Productie("ook", (Toets("aantal", ">", 0),), ("tussen", "ja"))]
    motor = Motor(dubbel)
    for regel in hosts[0].definities[0].values():
        regel["run"](Verboden())
    assert motor.keten(INVOER) == UITVOER  # `tussen` is reached twice, `c` is read by nobody


def test_d4_geen_zaak_erft_van_een_andere(hosts: list[Luisteraar]):
    """Sessions are found by a 32-bit hash of their name, so two cases can merge.

    Ours always has the same name, and is deleted after each evaluation.
    """
    motor = Motor([_regel(*AAN, Toets("b", "==", True))])
    assert motor.keten({"aan": True, "naam": "zaak-439199"}).keys() == {"aan", "naam"}
    assert motor.keten({"b": True, "naam": "zaak-622782"}).keys() == {"b", "naam"}
    assert {f["sid"] for f in hosts[0].feiten} == {"z"}


def test_d5_eigen_nummer_per_feit(hosts: list[Luisteraar]):
    """A fact's identity is a 32-bit hash, or a field `id`: colliding content is refused as a duplicate.

    So each fact gets its own number, the same few numbers in every session.
    """
    motor = Motor([_regel(Toets(f"f{i}", "!=", "x"), naam=f"p{i}") for i in range(300)])
    for _ in range(2):
        hosts[0].oproepen.clear()
        motor.keten({f"f{i}": f"BSN000{562782 if i % 2 else 779199}" for i in range(300)} | {"id": "feit-1"})
        ids = [f["id"] for f in hosts[0].feiten]
        assert len(set(ids)) == len(ids) == 300
        assert all(re.fullmatch(r"feit-\d{1,3}", i) for i in ids)


def test_d6_vaste_veldnamen(hosts: list[Luisteraar]):
    """Field names are compared by hash (`inkomen_349599` met a rule on `inkomen_112382`): ours are four fixed ones."""
    motor = Motor(
        [
            Productie("een", (Toets("inkomen_112382", "==", 1),), ("een", True)),
            Productie("twee", (Toets("inkomen_349599", "==", 2),), ("twee", True)),
        ]
    )
    assert motor.keten({"inkomen_349599": 1}) == {"inkomen_349599": 1}
    assert motor.keten({"inkomen_112382": 1, "inkomen_349599": 2}).keys() >= {"een", "twee"}
    assert {tuple(f) for f in hosts[0].feiten[1:]} == {("sid", "id", "naam", "waarde")}


def test_d7_geen_partijen(hosts: list[Luisteraar], monkeypatch: pytest.MonkeyPatch):
    """Batches lose work, and an empty one crashes: facts go one at a time, and none means no call at all."""
    for naam in ("assert_facts", "retract_facts", "retract_fact", "post", "post_batch", "update_state"):
        monkeypatch.setattr(Luisteraar, naam, lambda *_: pytest.fail("a batch, retraction or event"))
    motor = Motor(REGELS)
    hosts[0].oproepen.clear()
    assert motor.keten({}) == {}
    assert hosts[0].oproepen == []
    assert motor.keten(INVOER) == UITVOER
    assert all(isinstance(feit, dict) for feit in hosts[0].feiten)
    assert {n for n in vars(Motor) if not n.startswith("_")} == {"keten"}


def test_d8_geen_draden(monkeypatch: pytest.MonkeyPatch):
    """A plain Host runs two endless timers that fire actions in other threads and free memory in use."""
    gestart: list[object] = []
    monkeypatch.setattr(threading.Thread, "start", gestart.append)
    for _ in range(3):
        assert Motor(REGELS).keten(INVOER) == UITVOER
    assert gestart == []


def test_d9_eerst_een_actie_dan_pas_opruimen(hosts: list[Luisteraar]):
    """`delete_state` frees an uninitialised pointer in a slot that never ran an action; a no-op runs in each first."""
    for _ in range(100):
        Motor(REGELS).sluit()
    for host in hosts:
        assert [naam for naam, _ in host.oproepen] == ["assert_fact", "delete_state"]
        ((_, voorwaarde),) = host.definities[0]["$begin"]["all"][0].items()
        assert host.feiten[0]["naam"] == voorwaarde["naam"] == "$begin"


def test_d10_geen_koppeling_tussen_feiten(echte_definities: list[dict[str, dict[str, Any]]], hosts: list[Luisteraar]):
    """A join between facts can read past the end of a rule and crash: every condition of ours holds literals only."""
    Motor(REGELS)
    assert all(map(_alleen_literalen, [*echte_definities, hosts[0].definities[0]]))
    koppeling: Any = {"$lt": {"a0": "waarde"}}
    _geweigerd([_regel(Toets("x", "<", koppeling))], "type niet toegestaan: dict")


def test_d11_geen_kommagetallen_en_geen_ontbrekend_veld(hosts: list[Luisteraar]):
    """Joins hold 5 and 5.0 apart and fail on a missing field. We have no joins, no floats, and every field is there."""
    decimaal: Any = 5.0
    _geweigerd([_regel(Toets("x", "==", decimaal))], "type niet toegestaan: float")
    motor = Motor(REGELS)
    with pytest.raises(MotorFout, match="type niet toegestaan: float"):
        motor.keten({"aantal": decimaal})
    motor.keten(INVOER)
    assert all(None not in f.values() for f in hosts[-1].feiten)


@pytest.mark.parametrize("op", ["/", "%", "+", "$div", "$mul", "$add", "$sub"])
def test_d12_geen_rekenen(op: str):
    """Division by zero kills the process. A test is one of six comparisons; what is computed comes as a finding."""
    assert list(OPERATOREN) == ["==", "!=", "<", "<=", ">", ">="]
    _geweigerd([_regel(Toets("x", op, 0))], "niet toegestaan")
    formule: Any = {"$div": {"$l": 1, "$r": 0}}
    _geweigerd([_regel(Toets("x", "==", formule))], "type niet toegestaan")


def test_d13_grenzen_liggen_onder_die_van_de_motor():
    """Tables of fixed size overflow: 256 sharers and 513 names crash or hang. Each is refused well before that."""
    _geweigerd([Productie(f"p{i}", AAN, (f"c{i}", True)) for i in range(201)], "te veel regels delen een toets")
    _geweigerd([_regel(Toets("x", ">", i), naam=f"p{i}") for i in range(61)], "te veel verschillende toetsen")
    _geweigerd([_regel(Toets(f"f{i}", "==", True), naam=f"p{i}") for i in range(501)], "te veel namen")
    _geweigerd([_regel(*(Toets(f"f{i}", "==", True) for i in range(16)))], "hoogstens 15 bevindingen")


def test_d13_ook_een_gedeeld_begin_telt_als_toets():
    """Tests in a row form a path: 31 pairs that share nothing are 62 nodes on one finding, more than 60."""
    _geweigerd([_regel(Toets("x", ">", i), Toets("x", "<", i + 9), naam=f"p{i}") for i in range(31)], "te veel versch")


def test_d13_de_echte_regels_blijven_ver_onder_de_grenzen(echte_sets: list[list[Productie]]):
    """The rules of the project compile (echte_definities), and have room to grow: at most half of each table."""
    for producties in echte_sets:
        assert len({t.naam for p in producties for t in p.als}) <= motormodule.MAX_NAMEN // 2
        assert max(len({t.naam for t in p.als}) for p in producties) <= motormodule.MAX_ANTECEDENTEN // 2
        assert len(producties) < 4096 // 2


def test_d14_hoogstens_een_levende_sessie(hosts: list[Luisteraar]):
    """1,024 live sessions, and the next use of a failed one crashes: ours is deleted after each evaluation."""
    motor = Motor([_regel(*AAN)])
    for _ in range(1_100):
        assert motor.keten({"aan": True}) == {"aan": True, "c": True}
    assert [naam for naam, _ in hosts[0].oproepen] == ["assert_fact", "delete_state"] * 1_101
    with pytest.raises(Exception, match="309"):  # unknown session
        hosts[0].get_state("wet", "z")


def test_d14_ook_na_een_fout_geen_levende_sessie(hosts: list[Luisteraar]):
    """An evaluation that fails halfway cleans up as well."""
    motor = Motor([*REGELS, Productie("strijdig", (Toets("aantal", ">", 7),), ("tussen", "nee"))])
    with pytest.raises(MotorFout, match="tegenspraak"):
        motor.keten({"aan": True, "aantal": 8})
    assert hosts[0].oproepen[-1] == ("delete_state", "z")
    assert motor.keten(INVOER) == UITVOER


def test_d15_geen_voorwaarde_op_de_sessie_zelf(
    echte_definities: list[dict[str, dict[str, Any]]], hosts: list[Luisteraar]
):
    """`$nex`, an empty `$and` and a test on `sid` match the session state itself and loop for ever.

    Each of our conditions names its finding first, has at least one test of a value, and a rule without is refused.
    """
    _geweigerd([_regel()], "p: geen voorwaarde")
    _geweigerd([_regel(Toets("x", "$nex", 1))], "niet toegestaan")
    motor = Motor([_regel(Toets("sid", "!=", "q"))])
    assert all(map(_alleen_literalen, [*echte_definities, hosts[0].definities[0]]))
    assert motor.keten({"sid": "z"}) == {"sid": "z", "c": True}


def test_d16_acties_hebben_een_parameter(echte_definities: list[dict[str, dict[str, Any]]], hosts: list[Luisteraar]):
    """An action with two parameters, a default included, counts as asynchronous and never completes."""
    Motor(REGELS)
    for definitie in [*echte_definities, *hosts[0].definities]:
        for regel in definitie.values():
            code = regel["run"].__code__
            assert (code.co_argcount, code.co_kwonlyargcount, regel["run"].__defaults__) == (1, 0, None)


def test_d17_een_overgeslagen_regel_wordt_gezien(monkeypatch: pytest.MonkeyPatch):
    """After an action of more than 10 s the other rules never fire, without any error; the re-evaluation sees it.

    A clock that leaps 20 s at each look makes every action that long.
    """
    klok = count(0, 20)
    monkeypatch.setattr("durable.engine._unix_now", lambda: float(next(klok)))
    motor = Motor([Productie("een", AAN, ("een", True)), Productie("twee", AAN, ("twee", True))])
    with pytest.raises(MotorFout, match=r"vuurde anders dan de regels zeggen: \['twee'\]"):
        motor.keten({"aan": True})


def test_d17_acties_doen_niets_dan_optekenen(hosts: list[Luisteraar]):
    """What takes microseconds cannot take 10 s: an action only appends the name of its production."""
    motor = Motor(REGELS)
    for naam, regel in hosts[0].definities[0].items():
        motor._vuur.clear()
        assert regel["run"](None) is None
        assert motor._vuur == ([] if naam == "$begin" else [naam])


@pytest.mark.parametrize("tekst", ["", "x" * 201, "x" * 65_536, "regel\neinde", "\x00", "\ud800", "\u200b"])
def test_d18_tekst_buiten_de_grenzen_wordt_geweigerd(tekst: str):
    """Text of 64 kB equals empty text, 10 MB crashes: at most 200 printable characters, in rules and in findings."""
    _geweigerd([_regel(Toets("x", "==", tekst))], "tekst moet 1 tot 200")
    _geweigerd([Productie("p", AAN, ("x", tekst))], "tekst moet 1 tot 200")
    with pytest.raises(MotorFout, match="tekst moet 1 tot 200"):
        Motor([_regel(Toets("x", "!=", "a"))]).keten({"x": tekst})


def test_d18_ordenen_alleen_op_vaste_breedte():
    """Text is compared past its end ("Jan" > "Jan Peter" holds): only dates, ten characters wide, are ordered."""
    for tekst in ("Jan", "2025-07-1", "2025-07-01T"):
        _geweigerd([_regel(Toets("x", "<", tekst))], "alleen ISO-datums zijn geordend")


@pytest.mark.parametrize("getal", [2**53, -(2**53), 2**63, 2**64])
def test_d18_getallen_buiten_de_grenzen_worden_geweigerd(getal: int):
    """Above 2^63 numbers saturate (2^64 equals 2^65), so anything from 2^53 is refused."""
    _geweigerd([_regel(Toets("x", ">", getal))], "is te groot")
    with pytest.raises(MotorFout, match="is te groot"):
        Motor([_regel(Toets("x", ">", 1))]).keten({"x": getal})


def test_d18_namen_van_de_echte_regels_zijn_kort(echte_sets: list[list[Productie]]):
    """Names and ids come from the rule language (50 characters) and a prefix, so they stay within 200 too."""
    for p in (p for producties in echte_sets for p in producties):
        for naam in (p.id, p.dan[0], *(t.naam for t in p.als)):
            assert re.fullmatch(r"[a-z][a-z0-9_.]{0,79}", naam), naam
