"""Every finding of a motivation: its weight and meaning.

`fout` is only what is certain once the words are read; what rests on the absence of certain words in the text, or on a
fact the dossier lacks, is a `waarschuwing`.
"""

from __future__ import annotations

from spreidingswet.motivering.bevinding import Gewicht

CODES: dict[str, tuple[Gewicht, str]] = {
    "SW-M20": ("fout", "een bepaling waarnaar wordt verwezen, bestaat niet"),
    "SW-M21": ("fout", "een bepaling of regeling geldt niet op de dag van het besluit"),
    "SW-M22": ("fout", "een bepaling draagt niet wat erop wordt gegrond: verkeerd artikel, lid of onderdeel"),
    "SW-M23": ("waarschuwing", "een verwijzing kan meer dan een ding betekenen"),
    "SW-M30": ("fout", "de realisatiedatum (1 juli) als wet voorgesteld; zij rust op praktijk en besluit"),
    "SW-M31": ("fout", "de start van de nieuwe cyclus (1 februari) als wet voorgesteld"),
    "SW-M32": ("waarschuwing", "uitruil op grond van de wet, zonder de bepaling waarop zij rust"),
    "SW-M33": ("fout", "iets uit een ontwerp dat nooit is gaan gelden"),
    "SW-M34": ("fout", "uiterlijk, waar de wet voor zegt"),
    "SW-M35": ("fout", "een andere bezwaartermijn dan zes weken"),
    "SW-M36": ("fout", "een andere termijn voor terbeschikkingstelling dan de wet of het besluit geeft"),
    "SW-M40": ("fout", "een getal is een ander dan de uitkomst of het dossier geeft"),
    "SW-M41": (
        "waarschuwing",
        "een getal komt in dossier en uitkomst niet voor, of is dat van iets anders; zeker is dat niet",
    ),
    "SW-M42": ("fout", "een tabel telt niet op"),
    "SW-M43": ("fout", "een berekening in een zin klopt niet: de delen zijn niet het geheel"),
    "SW-M44": ("fout", "amv en regulier verwisseld, of het een met het ander verrekend"),
    "SW-M45": (
        "waarschuwing",
        "sluitend of gehaald genoemd op het totaal, terwijl een van beide delen niet is gehaald",
    ),
    "SW-M46": ("fout", "een plaats of gemeente van een andere provincie is meegeteld"),
    "SW-M47": ("fout", "een bedrag of percentage dat de regeling niet kent"),
    "SW-M48": ("waarschuwing", "een getal van het besluit waar geen berekening in de motivering naartoe leidt"),
    "SW-M49": ("fout", "een getal van het besluit dat in de motivering niet staat"),
    "SW-M50": ("fout", "een bewering spreekt de uitkomst tegen"),
    "SW-M51": ("waarschuwing", "een bewering steunt op iets wat het dossier niet weet"),
    "SW-M52": ("fout", "een getal, dag of ontkenning in een zin of cel van het concept is gewijzigd"),
    "SW-M53": ("opmerking", "een ander woord in een zin of cel van het concept is gewijzigd"),
    "SW-M54": ("fout", "een voorziening opent of sluit volgens het dossier op een andere dag"),
    "SW-M60": ("fout", "een gemeente van het besluit komt in de motivering niet voor"),
    "SW-M61": ("waarschuwing", "een gemeente van het besluit staat alleen in een tabel of kop"),
    "SW-M62": ("waarschuwing", "voorzieningen worden niet genoemd"),
    "SW-M63": ("waarschuwing", "een afwijking van het verslag of de indicatieve verdeling zonder reden"),
    "SW-M64": ("waarschuwing", "een voornemen waarvan de motivering niet zegt dat het dat is"),
    "SW-M65": ("waarschuwing", "een overschot zonder uitleg"),
    "SW-M66": ("waarschuwing", "een interpretatie die de uitkomst bepaalt, wordt niet genoemd"),
    "SW-M67": ("waarschuwing", "een oordeel zonder auteur of zonder reden"),
    "SW-M68": ("fout", "de bezwaarclausule ontbreekt, of noemt termijn of orgaan niet"),
    "SW-M69": ("fout", "een plek waar de motivering nog moet worden geschreven"),
    "SW-M70": ("fout", "een voorziening die niet openbaar is, wordt genoemd"),
}
"""Weight and meaning of each code, as docs/foutcodes.md lists them."""
GEWICHT: dict[str, Gewicht] = {code: gewicht for code, (gewicht, _) in CODES.items()}
