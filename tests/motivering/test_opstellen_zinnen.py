"""The words of a draft: said once, in order, with names, and no sentence that says nothing."""

from __future__ import annotations

import re

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.document import Alinea, Deel, Document, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.opstellen.concept import stel_op
from spreidingswet.motivering.opstellen.uitdrukking import uitdrukking
from spreidingswet.toetsing.uitkomst import Rekenstap

from .test_opstellen_concept import DOSSIERS, HIER, VOORBEELDEN, concept

UTRECHT = VOORBEELDEN / "utrecht.yaml"
VOLLEDIG = HIER / "volledig.yaml"


def deel(document: Document, *koppen: str) -> list[Deel]:
    """Return what stands under the last of these headings, up to the next heading of its own level or higher."""
    delen = list(document.delen)
    for tekst in koppen:
        begin = next(i for i, d in enumerate(delen) if isinstance(d, Kop) and d.tekst == tekst)
        kop = delen[begin]
        assert isinstance(kop, Kop)
        einde = (i for i, d in enumerate(delen) if i > begin and isinstance(d, Kop) and d.niveau <= kop.niveau)
        delen = delen[begin + 1 : next(einde, len(delen))]
    return delen


def zinnen(delen: list[Deel]) -> list[Zin]:
    return [z for d in delen if isinstance(d, Alinea | Lijst) for z in d.zinnen]


def test_wat_niet_bekend_is_staat_per_alinea_in_een_zin() -> None:
    for d in concept(UTRECHT).document.delen:
        if isinstance(d, Alinea):
            assert sum(z.tekst.startswith("Niet bekend zijn ") for z in d.zinnen) <= 1
            assert sum(re.match(r"Of [^;]+, is niet bekend(?: \(|\.)", z.tekst) is not None for z in d.zinnen) <= 1
    taak = zinnen(deel(concept(UTRECHT).document, "Gemeente Utrecht", "Taak"))
    samen = next(z for z in taak if z.tekst.startswith("Niet bekend is of de periode van de taak loopt"))
    assert {"GM0344/plichtperiode-loopt", "GM0344/taak-vervuld"} <= set(samen.ankers)
    assert samen.tekst.count("artikel 7, eerste lid, onderdeel a") == 1
    assert "onbekend" not in samen.tekst


def test_wat_er_wel_van_bekend_is_blijft_staan() -> None:
    taak = zinnen(deel(concept().document, "Gemeente Utrecht", "Taak"))
    assert any("of de toegewezen reguliere plaatsen zijn gerealiseerd (toegewezen: 1.774)" in z.tekst for z in taak)


def test_voornemens_die_niets_veranderen_zijn_een_zin_en_anders_elk_een() -> None:
    d = concept().document
    gelijk = [z for z in zinnen(deel(d, "Gemeente Amersfoort")) if z.tekst.startswith("Voornemens meegerekend is")]
    assert [set(z.ankers) for z in gelijk] == [
        {f"GM0307/gemeente-{s}-meetellend-met-voornemens" for s in ("regulier", "amv", "totaal")}
    ]
    assert "de uitkomst niet anders" in gelijk[0].tekst
    utrecht = " ".join(z.tekst for z in zinnen(deel(d, "Gemeente Utrecht")))
    assert "van de gemeente, voornemens meegerekend, is 1.384" in utrecht
    assert "de uitkomst niet anders" not in utrecht
    onbekend = [z.tekst for z in zinnen(deel(concept(UTRECHT).document, "Voornemens in de provincie"))]
    assert any("over de uitkomst niets anders bekend" in t for t in onbekend)


def test_zonder_restopgave_wordt_niet_gezegd_hoe_zij_is_verdeeld() -> None:
    dossier = lees_dossier(VOLLEDIG)
    document = stel_op(dossier, toets(dossier))
    brief = " ".join(z.tekst for z in zinnen(deel(document, "De restopgave")))
    assert "worden 0 reguliere plaatsen verdeeld" in brief
    assert "ten hoogste 0" not in brief
    assert not any(isinstance(d, Tabel) and d.koppen[0] == "gemeente" for d in deel(document, "De restopgave"))
    assert any("uit de berekening volgen er 540" in z.tekst for z in zinnen(deel(document, "Gemeente Utrecht")))
    met = deel(concept().document, "De restopgave")
    assert any(isinstance(d, Tabel) and d.koppen[0] == "gemeente" for d in met)


def test_de_provincie_en_een_gemeente_van_dezelfde_naam() -> None:
    titels = [d.titel.tekst for d in concept().document.delen if isinstance(d, Tabel)]
    assert "Plaatsen in de provincie Utrecht (verschil: telt mee min opgave)." in titels
    assert "Plaatsen in de gemeente Utrecht (verschil: telt mee min indicatief)." in titels
    dossier = lees_dossier(VOLLEDIG)
    teksten = [z.tekst for z in stel_op(dossier, toets(dossier)).zinnen()]
    assert any(t.startswith("Oordeel over de provincie Utrecht, ") for t in teksten)


def test_een_oordeel_staat_bij_een_gemeente_een_keer() -> None:
    teksten = [z.tekst for z in zinnen(deel(concept().document, "Gemeente Utrecht"))]
    oordelen = [t for t in teksten if t.startswith("Oordeel over ")]
    assert len(oordelen) == 2
    assert len(set(oordelen)) == 2
    assert any("hieronder bij de afwijking" in t for t in teksten)


def test_geen_overschot_is_een_zin() -> None:
    over = zinnen(deel(concept().document, "Gemeente Amersfoort", "Overschot"))
    assert len(over) == 1
    assert set(over[0].ankers) == {
        f"GM0307/{r}" for r in ("biedt-meer-dan-indicatief", "boven-indicatief-regulier", "boven-indicatief-amv")
    }


def test_bij_wat_niet_meetelt_staat_geen_overbrugging_die_er_niet_toe_doet() -> None:
    bizet = zinnen(deel(concept(UTRECHT).document, "Bizetlaan"))
    assert any("vergunninghouders" in z.tekst for z in bizet)
    assert not any("overbrugd" in z.tekst or "Alle plaatsen" in z.tekst for z in bizet)


def test_afwijking_terwijl_de_oordelen_daarvoor_geen_reden_geven_is_een_gat() -> None:
    afwijking = zinnen(deel(concept().document, "Gemeente Utrecht", "Afwijking van verslag en indicatieve verdeling"))
    assert afwijking[0].ankers == ("GM0344/afwijking-motiveren",)
    gaten = [z for z in afwijking if z.soort == "gat"]
    assert [z.tekst for z in gaten] == [
        "[motivering ontbreekt: waarom het besluit voor Utrecht van de indicatieve verdeling afwijkt, nu de vastgelegde"
        " oordelen daarvoor geen reden geven]"
    ]


def test_de_soort_staat_bij_het_aantal() -> None:
    tekst = " ".join(z.tekst for z in concept().document.zinnen())
    assert "Het gaat om 57 plaatsen voor amv in Utrecht." in tekst
    assert "Het gaat om 620 reguliere plaatsen in Utrecht." in tekst
    onbekend = " ".join(z.tekst for z in concept(UTRECHT).document.zinnen())
    assert "Het gaat om 200 plaatsen in Utrecht; de soort is niet bekend." in onbekend


def test_interpretaties_die_iets_veranderen_in_een_tabel_met_namen() -> None:
    delen = deel(concept(UTRECHT).document, "Gebruikte interpretaties")
    cellen = [
        c if isinstance(c, str) else c.tekst for d in delen if isinstance(d, Tabel) for rij in d.rijen for c in rij
    ]
    assert "Bizetlaan" in cellen
    assert not any("voorziening bizetlaan" in c for c in cellen)
    lijsten = [d for d in delen if isinstance(d, Lijst)]
    assert len(lijsten) == 1
    assert len({z.ankers for z in zinnen(delen) if z.soort == "reden"}) >= 10


def test_de_opgave_noemt_haar_bron() -> None:
    zin = next(z for z in concept(UTRECHT).document.zinnen() if z.tekst.startswith("De provinciale opvangopgave is"))
    assert re.search(r"\(bron in het dossier: Stcrt\. 2024, 3320, [^()]*\)\.$", zin.tekst)


def test_gegevens_staan_in_de_volgorde_van_hun_begrippen() -> None:
    tabel = next(d for d in concept().document.delen
                 if isinstance(d, Tabel) and d.titel.tekst == "Gegevens: gemeente Utrecht.")  # fmt: skip
    namen = [rij[0] for rij in tabel.rijen]
    geheel = namen.index("de indicatieve verdeling van de gemeente, in totaal")
    assert namen[geheel + 1] == "het deel daarvan voor amv"


def test_wat_niet_te_berekenen_is_staat_in_een_zin_en_niet_als_lege_regels() -> None:
    bijlage = deel(concept(UTRECHT).document, "Bijlage: de berekening")
    niets = next(z for z in zinnen(bijlage) if z.tekst.startswith("Voor de gemeente Utrecht is niet te berekenen"))
    assert "GM0344/taak-regulier-verschil" in niets.ankers
    provincie = next(d for d in bijlage if isinstance(d, Tabel) and d.titel.tekst == "Berekening: provincie Utrecht.")
    grootheden = [rij[0] for rij in provincie.rijen]
    assert "restopgave regulier" in grootheden
    assert "verslag som zonder amv" not in grootheden  # the greatest of 0 and two that are not known
    assert "zes maanden na bekendmaking op" not in grootheden


def test_de_lijst_van_bronnen_noemt_wat_het_concept_noemt_en_niet_meer() -> None:
    namen = [z.tekst for z in zinnen(deel(concept(UTRECHT).document, "Bijlage: de bronnen en hun gezag"))]
    assert any(n.startswith("Spreidingswet: ") for n in namen)
    assert any(n.startswith("Awb: ") for n in namen)
    assert not any(n.startswith("Huisvestingswet") for n in namen)


def stap(bewerking: str, naam: str = "", waarde: int | str | None = None, hoogstens: int | str | None = None,
         delen: tuple[Rekenstap, ...] = ()) -> Rekenstap:  # fmt: skip
    return Rekenstap(bewerking=bewerking, naam=naam, waarde=waarde, hoogstens=hoogstens, delen=delen)


def test_een_berekening_in_gewone_woorden() -> None:
    begin = stap("parameter", "begin_cyclusjaar", "2024-01-01", "2024-01-01")
    lid = stap("lid", "kamp", 403, 403)
    som = stap("som", "", 403, 403, (lid,))
    met = "begin cyclusjaar 1 januari 2024"
    dezelfde = stap("dag_in_jaar", "02-01", "2024-02-01", "2024-02-01", (begin,))
    later = stap("dag_in_jaar", "02-01", "2026-02-01", "2026-02-01", (begin,))
    opgegeven = stap("feit", "opgegeven", 410, 410)
    gevallen = {
        f"{met}, 1 dag erbij": stap("dagen_na", "1", "2024-01-02", "2024-01-02", (begin,)),
        f"{met}, 2 maanden erbij": stap("maanden_na", "2", "2024-03-01", "2024-03-01", (begin,)),
        f"1 februari in het jaar van {met}": dezelfde,
        f"1 februari, 2 jaar na het jaar van {met}": later,
        "0 (er is er geen)": stap("som", "", 0, 0),
        "niet bekend (er is er geen genoemd)": stap("som", "", 0, None),
        "Kamp 403": stap("wanneer", "keuze", 403, 403, (som,)),
        "Kamp 403, nader bepaald door opgegeven 410": stap("nader_bepaald", "", 410, 410, (som, opgegeven)),
        "Kamp 403 + Kamp 403": stap("optellen", "", 806, 806, (som, lid)),
    }
    for verwacht, s in gevallen.items():
        assert uitdrukking(s, str.capitalize) == verwacht


def test_elk_voorbeeld_zonder_naam_van_een_veld_in_de_brief() -> None:
    for pad in (*DOSSIERS[:2], UTRECHT, VOLLEDIG):
        for z in concept(pad).document.lopende_zinnen():
            assert "_" not in z.tekst
            assert "  " not in z.tekst


def test_een_zin_die_eindigt_op_een_eigen_zin_heeft_een_punt() -> None:
    tekst = " ".join(z.tekst for z in concept().document.lopende_zinnen())
    assert "bouwt al aan Zonnehof-Geheim (verdeelbesluiten 2024" in tekst
    assert ". (" not in tekst
