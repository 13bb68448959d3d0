"""The Motor as a small library: it chains, refuses what it cannot do safely, and frees what it takes."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from spreidingswet.lezingen import durable
from spreidingswet.lezingen.durable import DurableLezing, beschikbaar
from spreidingswet.lezingen.motor import (
    MAX_ANTECEDENTEN,
    MAX_DELEN,
    MAX_INT,
    MAX_KNOPEN,
    MAX_NAMEN,
    MAX_TEKST,
    REDEN_AFWEZIG,
    Literaal,
    Motor,
    MotorFout,
    Productie,
    Toets,
)
from tests.motor.gereedschap import echte_netwerken

pytestmark = pytest.mark.skipif(not beschikbaar(), reason=f"durable-rules cannot be used here: {REDEN_AFWEZIG}")

STATM = Path("/proc/self/statm")
AAN = (Toets("aan", "==", True),)


def _rss() -> int:
    """Return the memory of this process in bytes; the engine's own memory is invisible to tracemalloc."""
    gc.collect()
    return int(STATM.read_text().split()[1]) * 4096


def _alles(motor: Motor, n: int) -> set[str]:
    """Return which of the conclusions c0, c1, ... were drawn from findings f0, f1, ... that are all true."""
    return set(motor.keten({f"f{i}": True for i in range(n)})) - {f"f{i}" for i in range(n)}


def _ketting(n: int, prefix: str = "f") -> list[Productie]:
    return [
        Productie(f"{prefix}{i}", (Toets(f"{prefix}{i}", "==", True),), (f"{prefix}{i + 1}", True)) for i in range(n)
    ]


def test_ketent_voorwaarts_tot_er_niets_meer_volgt():
    motor = Motor(
        [
            Productie("derde", (Toets("tweede", "==", "ja"), Toets("aantal", ">=", 10)), ("slot", True)),
            Productie("eerste", AAN, ("eerste", 1)),
            Productie("tweede", (Toets("eerste", ">", 0),), ("tweede", "ja")),
            Productie("nooit", (Toets("aantal", "<", 10),), ("mis", True)),
        ]
    )
    assert motor.keten({"aan": True, "aantal": 10}) == {
        "aan": True,
        "aantal": 10,
        "eerste": 1,
        "tweede": "ja",
        "slot": True,
    }
    assert motor.keten({"aan": False, "aantal": 10}) == {"aan": False, "aantal": 10}


def test_lange_keten_en_kring():
    assert Motor(_ketting(400)).keten({"f0": True})["f400"] is True
    kring = Motor([*_ketting(3), Productie("terug", (Toets("f3", "==", True),), ("f0", True))])
    assert kring.keten({"f2": True}) == {"f2": True, "f3": True, "f0": True, "f1": True}


def test_twee_toetsen_op_een_bevinding_gelden_samen():
    """As two antecedents they would never match one fact; the Motor puts them in one."""
    motor = Motor([Productie("p", (Toets("x", ">=", 2), Toets("y", "==", True), Toets("x", "<", 5)), ("c", True))])
    assert ["c" in motor.keten({"x": x, "y": True}) for x in (1, 2, 4, 5)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("op", "verwacht"),
    [
        ("==", [False, True, False]),
        ("!=", [True, False, True]),
        ("<", [True, False, False]),
        ("<=", [True, True, False]),
        (">", [False, False, True]),
        (">=", [False, True, True]),
    ],
)
def test_de_zes_vergelijkingen_op_hun_grens(op: str, verwacht: list[bool]):
    getal = Motor([Productie("p", (Toets("x", op, 10),), ("c", True))])
    dag = Motor([Productie("p", (Toets("x", op, "2025-07-01"),), ("c", True))])
    assert ["c" in getal.keten({"x": x}) for x in (9, 10, 11)] == verwacht
    assert ["c" in dag.keten({"x": x}) for x in ("2025-06-30", "2025-07-01", "2025-07-02")] == verwacht


def test_bevinding_die_geen_regel_leest_blijft_wat_zij_is():
    assert Motor([Productie("p", AAN, ("c", True))]).keten({"onbelangrijk": "tekst"}) == {"onbelangrijk": "tekst"}
    assert Motor([]).keten({"aan": True}) == {"aan": True}
    assert Motor([Productie("p", AAN, ("c", True))]).keten({}) == {}


def test_tegenspraak_tussen_conclusies_en_met_een_bevinding():
    motor = Motor([Productie("p", AAN, ("c", "ja")), Productie("q", (Toets("b", "==", True),), ("c", "nee"))])
    assert motor.keten({"aan": True, "b": False})["c"] == "ja"
    strijdig: list[dict[str, Literaal]] = [{"aan": True, "b": True}, {"aan": True, "c": "nee"}]
    for bevindingen in strijdig:
        with pytest.raises(MotorFout, match="tegenspraak over c"):
            motor.keten(bevindingen)
    assert motor.keten({"aan": False, "b": True})["c"] == "nee"  # an error leaves nothing behind


def test_twee_types_voor_een_bevinding():
    """The engine finds True, 1 and "1" equal, so a finding has one type in all productions and in every call."""
    for als, dan in ((("x", "==", 1), ("x", "1")), (("x", "==", True), ("x", 1))):
        with pytest.raises(MotorFout, match="x: twee types"):
            Motor([Productie("p", (Toets(*als),), dan)])
    motor = Motor([Productie("p", (Toets("x", "==", 1),), ("c", "ja"))])
    onjuist: list[dict[str, Literaal]] = [{"x": True}, {"x": "1"}, {"c": 1}]
    for bevindingen in onjuist:
        with pytest.raises(MotorFout, match="twee types"):
            motor.keten(bevindingen)
    assert motor.keten({"x": 1}) == {"x": 1, "c": "ja"}


def test_dubbele_naam_van_een_productie():
    with pytest.raises(MotorFout, match="p: dubbele naam"):
        Motor([Productie("p", AAN, ("c", True)), Productie("p", AAN, ("d", True))])


def test_tweehonderd_regels_op_een_toets_vuren_allemaal():
    motor = Motor([Productie(f"p{i}", AAN, (f"c{i}", True)) for i in range(MAX_DELEN)])
    assert MAX_DELEN == 200
    assert len(motor.keten({"aan": True})) == 1 + MAX_DELEN


def test_zestig_ware_toetsen_op_een_bevinding_vuren_allemaal():
    motor = Motor([Productie(f"p{i}", (Toets("x", ">=", i),), (f"c{i}", True)) for i in range(MAX_KNOPEN)])
    assert MAX_KNOPEN == 60
    assert len(motor.keten({"x": 1000})) == 1 + MAX_KNOPEN
    assert len(motor.keten({"x": 29})) == 1 + 30


def test_vijftien_bevindingen_in_een_regel():
    n = MAX_ANTECEDENTEN
    assert n == 15
    motor = Motor([Productie("p", tuple(Toets(f"f{i}", "==", True) for i in range(n)), ("c", True))])
    assert _alles(motor, n) == {"c"}
    assert _alles(motor, n - 1) == set()


def test_vijfhonderd_namen_in_een_regelset():
    motor = Motor([Productie(f"p{i}", (Toets(f"f{i}", "==", True),), (f"c{i}", True)) for i in range(MAX_NAMEN)])
    assert MAX_NAMEN == 500
    assert len(_alles(motor, MAX_NAMEN)) == MAX_NAMEN


def test_grootste_getal_en_langste_tekst():
    gevallen: list[tuple[Literaal, Literaal]] = [
        (MAX_INT - 1, MAX_INT - 2),
        (1 - MAX_INT, 2 - MAX_INT),
        ("x" * MAX_TEKST, "x" * (MAX_TEKST - 1)),
    ]
    for waarde, buur in gevallen:
        motor = Motor([Productie("p", (Toets("x", "==", waarde),), ("c", True))])
        assert motor.keten({"x": waarde})["c"] is True
        assert "c" not in motor.keten({"x": buur})


def test_twee_motoren_weten_niets_van_elkaar():
    een = Motor([Productie("p", (*AAN, Toets("b", "==", True)), ("een", True))])
    twee = Motor([Productie("p", (*AAN, Toets("b", "==", False)), ("twee", True))])
    for _ in range(3):
        assert een.keten({"aan": True, "b": True}).keys() == {"aan", "b", "een"}
        assert twee.keten({"aan": True, "b": False}).keys() == {"aan", "b", "twee"}
    een.sluit()
    assert twee.keten({"aan": True, "b": False})["twee"] is True


def test_elke_draad_zijn_eigen_motor():
    def werk(nr: int) -> list[int]:
        motor = Motor([*_ketting(20), Productie("drempel", (Toets("x", ">", nr),), ("hoog", True))])
        uit = [len(motor.keten({"f0": True, "x": i % 8})) for i in range(100)]
        motor.sluit()
        return uit

    with ThreadPoolExecutor(4) as draden:
        for nr, uit in enumerate(draden.map(werk, range(8))):
            assert uit == [22 + (i % 8 > nr) for i in range(100)]


def test_durable_lezing_maakt_per_draad_eigen_motoren():
    netwerk = echte_netwerken()[0]
    gezien: list[tuple[int, Motor | None]] = []

    def kijk() -> None:
        eerste, tweede = durable._motor(netwerk), durable._motor(netwerk)
        assert eerste is tweede
        gezien.append((id(eerste), eerste.ketenmotor))

    kijk()
    draad = threading.Thread(target=kijk)
    draad.start()
    draad.join()
    assert len(gezien) == 2
    assert gezien[0][1] is not gezien[1][1]
    assert DurableLezing().naam == "durable"


def test_sluiten_geeft_de_regelset_terug_en_mag_vaker():
    motor = Motor(_ketting(3))
    assert motor.sluit.alive
    motor.sluit()
    assert not motor.sluit.alive
    motor.sluit()


def test_opruimen_sluit_vanzelf():
    """A Motor that nobody holds any more frees the engine's memory at once: it is not part of a cycle."""
    motor = Motor(_ketting(3))
    motor.keten({"f0": True})
    sluit = motor.sluit
    del motor
    assert not sluit.alive


@pytest.mark.skipif(not STATM.exists(), reason="reads the memory of the process from /proc")
def test_geheugen_groeit_niet_met_evaluaties():
    motor = Motor(_ketting(20))
    for _ in range(100):
        motor.keten({"f0": True})
    voor = _rss()
    for _ in range(2_000):
        motor.keten({"f0": True})
    assert _rss() - voor < 8_000_000  # 40,000 facts; each that stays behind takes 7 kB


@pytest.mark.skipif(not STATM.exists(), reason="reads the memory of the process from /proc")
def test_geheugen_groeit_niet_met_motoren():
    for _ in range(20):
        Motor(_ketting(20)).keten({"f0": True})
    voor = _rss()
    for _ in range(200):
        Motor(_ketting(20)).keten({"f0": True})
    assert _rss() - voor < 16_000_000  # a Motor that is not closed leaves 0.3 MB or more


@pytest.mark.parametrize(
    "fout",
    [
        lambda: Motor([Productie("p", (), ("c", True))]),
        lambda: Motor([Productie("p", (Toets("x", "~", 1),), ("c", True))]),
        lambda: Motor([Productie("p", AAN, ("c", "")), Productie("q", AAN, ("d", True))]),
        lambda: Motor([Productie("p", AAN, ("c", True))]).keten({"aan": 2**53}),
        lambda: Motor([Productie("p", AAN, ("aan", False))]).keten({"aan": True}),
    ],
)
def test_elke_fout_draagt_de_code_en_zegt_wat_te_doen(fout):
    with pytest.raises(MotorFout) as gevangen:
        fout()
    assert gevangen.value.code == "SW-L02"
    assert str(gevangen.value).startswith("SW-L02  tweede lezing (durable-rules): ")
    assert "doe: meld dit als fout in het programma" in str(gevangen.value)


def test_zonder_durable_rules_zegt_de_motor_waarom(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("spreidingswet.lezingen.motor.REDEN_AFWEZIG", "ImportError: undefined symbol")
    with pytest.raises(MotorFout, match="undefined symbol"):
        Motor([Productie("p", AAN, ("c", True))])
