"""What is missing: a gemeente or facility not motivated, a departure, intention or surplus without a word about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.hulp import REDENWOORD, bevinding, gemeente, lopend
from spreidingswet.motivering.vondsten import Gebiedsvondst, Voorzieningsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst, Reden

GAT = re.compile(r"\[\s*motivering ontbreekt[^\]]*\]?", re.I)
_AFWIJKING = re.compile(
    r"\bafwijk\w*|\bafgeweken\b|\bwijkt\b|\bwijken\b|\bverschilt?\b|\b(?:meer|minder|hoger|lager)\b[^.;]{0,30}\bdan\b|\bboven\b|"
    r"\bonder (?:het|haar|hun|zijn|dit|dat) (?:indicatieve|aantal|deel|aandeel)|"
    r"\b(?:hoger|lager) uit\b|\bzijn dat er\b|"
    r"\b(?:hoger|lager|meer|minder|groter|kleiner|te veel|te weinig|erbij|eraf|gaan er \w+ af)\b|"
    r"\b(?:terwijl|tegenover|indicatief (?:is|was|waren|zijn))\b|"
    r"\bontbre(?:ek|kende)\w*|\btekort\w*|\bresteer\w*|\bextra\b|\baanvull\w*|\brestopgave\b|\bverschil\b|\bnaast\b",
    re.I,
)
_VOORNEMEN = re.compile(r"voornemen|intentie|beoogd|\bplan(?:nen)?\b|nog niet (?:vast|besloten)|onder voorbehoud|"
                        r"verwacht|onzeker|nog geen besluit", re.I)  # fmt: skip
_BEVOEGDHEID = re.compile(
    r"\b(?:gelet op|op grond van|gezien) (?:het bepaalde in )?(?:de )?(?:artikel\w*|\w*wet)\b", re.I
)
_VERGELIJKT = re.compile(r"\bverslag\b|indicatie[fv]", re.I)
_WIJST_TOE = re.compile(r"toegewezen|toewijz|\bwijs|krijgt|toebedeeld|\bafwijk|wijkt", re.I)
_INSTEMMING = re.compile(
    r"vrijwillig|\bingestemd|\binstem|\bruil|uitruil|afspraak|afgesproken|"
    r"\bgevolg\b|\beigen aanbod\b|\baanbod van\b|\baangeboden\b|\bzelf aan\b|\btien jaar\b|"
    r"\bovergegaan\b|\bover(?:ge)?nomen\b|\bneem\w*\b[^.;]{0,40}\bover van\b|\b(?:bood|boden)\b|\bnu eenmaal\b|"
    r"\baanbood\b|\baanboden\b|\bbestaa?n? al\b|\bgedekt door\b|\bneemt \w[\w' -]* (?:er )?\w+ over\b", re.I,
)  # fmt: skip
"""What explains a departure without a word such as "omdat": consent, exchange, the restopgave, another gemeente."""
_AANDEEL = re.compile(r"\baandeel\b|\brestopgave\b|naar rato", re.I)
"""Why a gemeente gets more than the verslag says."""
_VAN_ALLE = re.compile(r"\b(?:gemeenten|zij|hun|elk|alle)\b", re.I)
"""With these words a sentence under no gemeente explains what holds for several."""
_OVERSCHOT = re.compile(
    r"vrijwillig|\beigen aanbod\b|\baanbod van de gemeente\b|\bzelf aan(?:geboden)?\b|"
    r"ruil|afspraak|afgesproken|overschot|surplus|\bboven\b|\bmeer\b.*\bdan\b|\bextra\b|bovenop|te boven",
    re.I,
)


def _over(zaak: Zaak, code: str) -> list[Zin]:
    """Return the running text about a gemeente: what names it or stands under it."""
    return [z for z in zaak.zinnen if lopend(z.stuk) and (z.gemeente == code or _noemt(z, code))]


def _noemt(zin: Zin, code: str) -> bool:
    return any(isinstance(v, Gebiedsvondst) and code in v.codes for v in zin.vondsten)


def _reden(g: Gemeenteuitkomst | None, regel: str) -> Reden | None:
    return next((r for r in g.redenen if r.regel == regel), None) if g else None


def aangewezen(zaak: Zaak) -> list[str]:
    """Return the gemeenten that the decision designates, in the order of the dossier."""
    besluit = zaak.dossier.verdeelbesluit
    return [t.gemeente for t in (besluit.toewijzing or [] if besluit else [])]


def gemeenten(zaak: Zaak) -> Iterator[Bevinding]:
    """Find designated gemeenten that the text does not name, or only in a table or heading (SW-M60, SW-M61)."""
    for code in aangewezen(zaak):
        g = gemeente(zaak.uitkomst, code)
        if g is None or _over(zaak, code):
            continue
        r = _reden(g, "afwijking-motiveren") or _reden(g, "gemeente-aangewezen")
        grond, anker = (r.grondslag, f"{code}/{r.regel}") if r else ((), None)
        elders = next((z for z in zaak.zinnen if _noemt(z, code)), None)
        waar = "alleen in een tabel, kop of opmerking" if elders else "nergens"
        yield bevinding(
            "SW-M61" if elders else "SW-M60",
            f"Het besluit wijst {g.naam} aan; de motivering noemt die gemeente {waar}.",
            zin=elders, verwacht=f"waarop het aantal voor {g.naam} rust", grondslag=grond, reden=anker,
        )  # fmt: skip


def voorzieningen(zaak: Zaak) -> Iterator[Bevinding]:
    """Find facilities that the text does not name, one finding a gemeente (SW-M62); never what is not public."""
    genoemd = {i for z in zaak.zinnen for v in z.vondsten if isinstance(v, Voorzieningsvondst) for i in v.ids}
    per: dict[str, list[str]] = {}
    for v in zaak.uitkomst.voorzieningen:
        if v.id not in genoemd and v.openbaar is not False:
            per.setdefault(v.gemeentenaam or "zonder gemeente", []).append(v.naam or v.id)
    for naam, ids in per.items():
        telt = "een voorziening" if len(ids) == 1 else f"{len(ids)} voorzieningen"
        yield bevinding("SW-M62", f"De motivering noemt {telt} niet ({naam}): {opsomming(ids[:10])}"
                        f"{' en andere' if len(ids) > 10 else ''}.",
                        verwacht="bij elke voorziening of zij meetelt, en waarom")  # fmt: skip


def afwijkingen(zaak: Zaak) -> Iterator[Bevinding]:
    """Find departures from the verslag or the indicative division without a reason near them (SW-M63; Awb 3:46)."""
    for code in aangewezen(zaak):
        g = gemeente(zaak.uitkomst, code)
        wijkt = [(wat, r) for wat, regel in (("het verslag", "wijkt-af-van-verslag"),
                                             ("de indicatieve verdeling", "wijkt-af-van-indicatief"))
                 if (r := _reden(g, regel)) and r.uitkomst == "ja"]  # fmt: skip
        zinnen = _over(zaak, code)
        if not wijkt or not zinnen or g is None or any(GAT.search(z.tekst) for z in zinnen):
            continue
        if [wat for wat, _ in wijkt] == ["de indicatieve verdeling"] and _onverklaard_overschot(zaak, g):
            continue  # a surplus is all that departs: one finding says so (SW-M65)
        rond = _rond(zaak, zinnen, code)
        boven_verslag = _boven_verslag(zaak, code)
        if boven_verslag:
            rond += [z for z in zaak.zinnen if z.gemeente is None and lopend(z.stuk) and _VAN_ALLE.search(z.tekst)]
        if _verklaard(zaak, rond, _AFWIJKING, aandeel=boven_verslag):
            continue
        plicht = _reden(g, "afwijking-motiveren")
        eerste = max(zinnen, key=lambda z: _past(z, code))
        yield bevinding(
            "SW-M63",
            f"Het besluit wijkt voor {g.naam} af van {opsomming([w for w, _ in wijkt])}; de tekst zegt niet waarom.",
            zin=eerste, verwacht=" ".join(r.zin for _, r in wijkt) + " Zeg waarom.",
            grondslag=plicht.grondslag if plicht else wijkt[0][1].grondslag, reden=f"{code}/{wijkt[0][1].regel}",
        )  # fmt: skip


def _rond(zaak: Zaak, zinnen: list[Zin], code: str) -> list[Zin]:
    """Return what stands in the pieces about a gemeente."""
    eigen = {z.stuk for z in zinnen if z.gemeente == code}
    return [z for z in zaak.zinnen if z in zinnen or z.stuk in eigen]


def _verklaard(zaak: Zaak, zinnen: list[Zin], wat: re.Pattern[str], *, aandeel: bool) -> bool:
    """Return whether one of the sentences tells of a departure (wat: its words) with a reason near it."""
    return any(wat.search(z.tekst) and _reden_dichtbij(zaak, z, aandeel=aandeel) for z in zinnen)


def _boven_verslag(zaak: Zaak, code: str) -> bool:
    """Return whether a gemeente gets more than the verslag says, as a share in the restopgave makes it."""
    besluit = zaak.dossier.verdeelbesluit
    toegewezen = next((t.totaal for t in (besluit.toewijzing or [] if besluit else []) if t.gemeente == code), None)
    verslag = next((g.in_verslag for g in zaak.dossier.gemeenten if g.code == code), None)
    genoemd = verslag.totaal if verslag else None
    return toegewezen is not None and genoemd is not None and toegewezen > genoemd


def _past(zin: Zin, code: str) -> tuple[int, int]:
    """Return how well a sentence is the place where a departure for a gemeente should be explained."""
    over = 2 * bool(_VERGELIJKT.search(zin.tekst)) + bool(_WIJST_TOE.search(zin.tekst))
    genoemd = {c for v in zin.vondsten if isinstance(v, Gebiedsvondst) for c in v.codes}
    alleen = zin.gemeente == code and len(genoemd) < 2
    return (over + 2 * alleen, -zin.stuk.plek.alinea)


def _reden_dichtbij(zaak: Zaak, zin: Zin, *, aandeel: bool) -> bool:
    """Return whether the sentence or the one before or after it in the same piece gives a reason.

    aandeel: whether a share in the restopgave is one. A reference is no reason: "op grond van artikel 5" says on what
    power, not why.
    """
    hier = [z for z in zaak.zinnen if z.stuk == zin.stuk]
    n = hier.index(zin)
    tekst = " ".join(z.tekst for z in hier[max(0, n - 1) : n + 2])
    return bool(
        _INSTEMMING.search(tekst)
        or (aandeel and _AANDEEL.search(tekst))
        or REDENWOORD.search(_BEVOEGDHEID.sub(" ", tekst))
    )


def voornemens(zaak: Zaak) -> Iterator[Bevinding]:
    """Find intentions that the text nowhere says are one (SW-M64)."""
    for v in zaak.dossier.voorzieningen:
        if v.stand != "voornemen" or v.openbaar is False:
            continue
        eigen = [z for z in zaak.zinnen if z.voorziening == v.id or any(
            isinstance(x, Voorzieningsvondst) and x.ids == (v.id,) for x in z.vondsten)]  # fmt: skip
        if not eigen:
            continue
        rijen = {(z.stuk.plek.tabel, z.stuk.plek.rij) for z in eigen if z.stuk.plek.tabel is not None}
        rond = [z for z in zaak.zinnen if (z.stuk.plek.tabel, z.stuk.plek.rij) in rijen]
        rond += [b for z in eigen for b in (z, *_buren(zaak, z, v.id))]
        if any(_VOORNEMEN.search(" ".join((z.tekst, *z.koppen[-1:]))) for z in rond):
            continue
        u = next(x for x in zaak.uitkomst.voorzieningen if x.id == v.id)
        r = next((r for r in u.redenen if r.regel == "vaststaand"), None)
        woorden = next((x for x in eigen[0].vondsten if isinstance(x, Voorzieningsvondst)), None)
        yield bevinding(
            "SW-M64", f"«{v.benaming}» is een voornemen; de tekst zegt dat nergens en neemt het over als vaststaand.",
            zin=eigen[0], woorden=woorden, verwacht=r.zin if r else "dat dit een voornemen is",
            grondslag=r.grondslag if r else (), reden=f"{v.id}/vaststaand",
        )  # fmt: skip


def _buren(zaak: Zaak, zin: Zin, id_: str) -> Iterator[Zin]:
    """Yield the sentences beside one in its piece, those that name another facility left out."""
    hier = [z for z in zaak.zinnen if z.stuk == zin.stuk]
    n = hier.index(zin)
    for buur in (*hier[max(0, n - 1) : n], *hier[n + 1 : n + 2]):
        if not any(isinstance(x, Voorzieningsvondst) and id_ not in x.ids for x in buur.vondsten):
            yield buur


def overschot(zaak: Zaak) -> Iterator[Bevinding]:
    """Find a surplus above the indicative number that the text does not explain (SW-M65)."""
    for code in aangewezen(zaak):
        g = gemeente(zaak.uitkomst, code)
        r = _reden(g, "biedt-meer-dan-indicatief")
        zinnen = _over(zaak, code)
        if g is not None and r is not None and zinnen and _onverklaard_overschot(zaak, g):
            yield bevinding("SW-M65", f"{g.naam} biedt meer dan haar indicatieve aantal; de tekst legt dat niet uit.",
                            zin=max(zinnen, key=lambda z: (_INDICATIEF.search(z.tekst) is not None, _past(z, code))),
                            grondslag=r.grondslag, reden=f"{code}/{r.regel}",
                            verwacht=f"{r.zin} Zeg of dit vrijwillig is, en waarom het plicht wordt.")  # fmt: skip


_MEER = re.compile(r"\b(?:meer|hoger|groter|boven|extra|te veel|erbij|terwijl|tegenover)\b", re.I)
_INDICATIEF = re.compile(r"\bindicatie[fv]", re.I)


def _onverklaard_overschot(zaak: Zaak, g: Gemeenteuitkomst) -> bool:
    """Return whether a gemeente offers more than her indicative number, that becomes duty, and nothing explains it."""
    r, zinnen = _reden(g, "biedt-meer-dan-indicatief"), _over(zaak, g.code)
    if r is None or r.uitkomst != "ja" or not _wordt_plicht(g):
        return False
    gezegd = any(_OVERSCHOT.search(z.tekst) or GAT.search(z.tekst) for z in zinnen)
    return not gezegd and not _verklaard(zaak, _rond(zaak, zinnen, g.code), _MEER, aandeel=False)


def _wordt_plicht(g: Gemeenteuitkomst) -> bool:
    """Return whether the decision assigns more than the indicative number, so that what was offered becomes duty."""
    for soort in ("regulier", "amv"):
        r = _reden(g, f"afwijking-indicatief-{soort}")
        waarde = r.berekening.waarde if r and r.berekening else None
        if isinstance(waarde, int) and waarde > 0:
            return True
    return False


def gaten(zaak: Zaak) -> Iterator[Bevinding]:
    """Find places where the motivation must still be written (SW-M69)."""
    for z in zaak.zinnen:
        for m in GAT.finditer(z.tekst):
            yield bevinding("SW-M69", "Hier moet de motivering nog worden geschreven.", zin=z, woorden=m,
                            verwacht="de motivering zelf")  # fmt: skip


CONTROLES = (gemeenten, voorzieningen, afwijkingen, voornemens, overschot, gaten)
