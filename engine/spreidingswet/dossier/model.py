"""The dossier: one province, one cycle (contract version 1). An absent field is an unknown fact."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from spreidingswet.bronnen.model import Schemaversie
from spreidingswet.dossier.cyclusdelen import (
    Aantallen,
    Aanvraag,
    Geboden,
    Kansrijk,
    Melding8,
    Oordeel,
    Raming,
    Restopgave,
    Schorsing,
    Statushouders,
    Toezicht,
    Verslagaantallen,
    Verslagsom,
)
from spreidingswet.dossier.velden import (
    Aantal,
    Datum,
    DatumOfOnbepaald,
    Doelgroep,
    Dossierdeel,
    Exploitant,
    Gebiedscode,
    Gemeentecode,
    HeleDatum,
    Id,
    Plaatsen,
    Provinciecode,
    Soort,
    Stand,
    Tekst,
    Uitruilsoort,
)

MAX_VOORZIENINGEN = 5_000


class Gemeente(Dossierdeel):
    """A gemeente of the province, with its indicative division if known."""

    code: Gemeentecode
    indicatief: Aantallen | None = None
    inwoners: Annotated[int | None, Field(ge=0, le=2_000_000)] = None
    ses_woa: Annotated[
        str | None,
        Field(
            pattern=r"^(-1(\.0{1,6})?|-?0(\.[0-9]{1,6})?|[1-9](\.[0-9]{1,6})?)$",
            description="decimaal als tekst, −1 of hoger",
        ),
    ] = None
    in_verslag: Verslagaantallen | None = None
    in_aanmerking: Annotated[bool | None, Field(description="komt in aanmerking voor de restopgave")] = None
    niet_in_aanmerking_omdat: Tekst | None = None
    gerealiseerd: Annotated[Aantallen | None, Field(description="op de peildatum gerealiseerde plaatsen")] = None
    aanvraag: Aanvraag | None = None
    geboden: Geboden | None = None
    op_verzoek_verstrekt: Annotated[
        Aantal | None,
        Field(description="plaatsen met een op verzoek verstrekte uitkering (artikel 9, tweede lid)"),
    ] = None
    verantwoording_ontvangen: Annotated[
        HeleDatum | None, Field(description="dag van ontvangst van de verantwoordingsinformatie")
    ] = None
    melding: Melding8 | None = None
    toezicht: Toezicht | None = None
    statushouders: Statushouders | None = None


class Voorziening(Dossierdeel):
    """A reception facility (opvangvoorziening), or a plan for one."""

    id: Id
    naam: Tekst | None = None
    gemeente: Gemeentecode | None = None
    plaatsen: Plaatsen | None = None
    soort: Soort | None = None
    doelgroep: Doelgroep | None = "asielzoekers"
    exploitant: Exploitant | None = "coa"
    beschikbaar_vanaf: Datum | None = None
    beschikbaar_tot: Annotated[DatumOfOnbepaald | None, Field(description="eerste dag niet meer beschikbaar")] = None
    stand: Stand | None = None
    overbrugging_door: Annotated[list[Id] | None, Field(max_length=50)] = None
    ten_behoeve_van: Provinciecode | None = None
    openbaar: bool | None = None
    in_verdeelbesluit: Annotated[bool | None, Field(description="opgenomen in het verdeelbesluit")] = None
    ter_beschikking: Annotated[
        Datum | None,
        Field(description="dag van terbeschikkingstelling aan het COA of het college"),
    ] = None
    kansrijk: Kansrijk | None = None

    @property
    def benaming(self) -> str:
        """Return the name, or the id where there is none."""
        return self.naam or self.id


class Uitruil(Dossierdeel):
    """An agreed exchange of places."""

    van: Gebiedscode | None = None
    naar: Gebiedscode | None = None
    soort: Uitruilsoort | None = None
    plaatsen: Plaatsen | None = None
    plaatsen_erbij: Annotated[
        Plaatsen | None, Field(description="wat de ontvanger erbij krijgt, als dat een ander aantal is")
    ] = None
    soort_erbij: Annotated[
        Uitruilsoort | None, Field(description="de soort die de ontvanger erbij krijgt, als dat een andere is")
    ] = None
    tegenprestatie: Tekst | None = None
    afgesproken_op: Datum | None = None
    gezamenlijk_besluit: Annotated[
        Datum | None, Field(description="gezamenlijk besluit van de colleges (artikel 29 Huisvestingswet 2014)")
    ] = None
    in_verslag: Annotated[bool | None, Field(description="vastgelegd in het verslag")] = None
    besluit_gewijzigd_op: Annotated[
        HeleDatum | None, Field(description="dag waarop het verdeelbesluit is gewijzigd om de uitruil over te nemen")
    ] = None


class Verslag(Dossierdeel):
    """The report of the commissaris van de Koning (W 4(2))."""

    uitgebracht: Datum | None = None
    totaal: Annotated[Verslagsom | None, Field(description="som die het verslag voor de provincie noemt")] = None
    regulier: Verslagsom | None = None
    amv: Verslagsom | None = None


class Toewijzing(Dossierdeel):
    """What the verdeelbesluit assigns to a gemeente."""

    gemeente: Gemeentecode
    totaal: Aantal | None = None
    amv: Aantal | None = None


class Verdeelbesluit(Dossierdeel):
    """The decision of the minister (W 5)."""

    genomen: HeleDatum | None = None
    bekendgemaakt: HeleDatum | None = None
    termijn: Annotated[
        HeleDatum | None, Field(description="de langere termijn van artikel 7, eerste lid, onderdeel a")
    ] = None
    toewijzing: list[Toewijzing] | None = None
    restopgave: Annotated[Restopgave | None, Field(description="de restopgave zoals gepubliceerd")] = None
    schorsing: Schorsing | None = None
    beslissing_op_bezwaar: HeleDatum | None = None


class OpgegevenSom(Dossierdeel):
    """A number of places that a document states as a sum, without the facilities behind it."""

    betreft: Gebiedscode
    soort: Literal["totaal", "regulier", "amv"]
    meetellend: Aantal | None = None
    inclusief_voornemens: Aantal | None = None


class Dossier(Dossierdeel):
    """The facts of one province for one cycle."""

    versie: Schemaversie
    cyclus: Annotated[str, Field(pattern=r"^[0-9]{4}$")]
    provincie: Provinciecode
    peildatum: HeleDatum | None = None
    opgave: Aantallen | None = None
    gemeenten: Annotated[list[Gemeente], Field(max_length=400)] = []
    voorzieningen: Annotated[list[Voorziening], Field(max_length=MAX_VOORZIENINGEN)] = []
    voorzieningen_volledig: Annotated[
        bool | None, Field(description="of alle voorzieningen van de provincie in het dossier staan")
    ] = None
    opgegeven: Annotated[list[OpgegevenSom], Field(max_length=1000)] = []
    uitruil: Annotated[list[Uitruil], Field(max_length=1000)] = []
    verslag: Verslag | None = None
    verdeelbesluit: Verdeelbesluit | None = None
    raming: Raming | None = None
    verantwoording_ontvangen: Annotated[
        HeleDatum | None, Field(description="dag van ontvangst van de verantwoordingsinformatie van de provincie")
    ] = None
    oordelen: Annotated[list[Oordeel], Field(max_length=2000)] = []
