"""Parts of a dossier around the counting: judgements, application, task, suspension, publication, figures given."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from spreidingswet.dossier.velden import (
    Aantal,
    Datum,
    DatumOfOnbepaald,
    Dossierdeel,
    HeleDatum,
    Id,
    Soort,
    Tekst,
    Toelichting,
)

Euro = Annotated[str, Field(pattern=r"^[0-9]{1,12}(\.[0-9]{2})?$", description="bedrag in euro, als tekst")]


class Aantallen(Dossierdeel):
    """A number of places: in total, and how many of these for amv."""

    totaal: Aantal | None = None
    amv: Aantal | None = None


class Restopgave(Dossierdeel):
    """What a decision or a letter states that is left to divide; regular and amv apart."""

    regulier: Aantal | None = None
    amv: Aantal | None = None


class Oordeel(Dossierdeel):
    """A human judgement that the law leaves to someone: it counts only with author, role, date and reasons.

    over: what it is about, a name that rules know (rules/**/feiten.yaml); betreft: the code or id of the gemeente,
    province or facility.
    """

    over: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,50}$")]
    betreft: Id
    antwoord: Literal["ja", "nee"] | None = None
    auteur: Tekst | None = None
    rol: Tekst | None = None
    datum: HeleDatum | None = None
    motivering: Toelichting | None = None

    @property
    def volledig(self) -> bool:
        """Return whether the judgement can carry a decision."""
        return None not in (self.antwoord, self.auteur, self.rol, self.datum) and bool((self.motivering or "").strip())


class Aanvraag(Dossierdeel):
    """An application for the grant for durable places (Regeling 3)."""

    ingediend: HeleDatum | None = None
    elektronisch: Annotated[bool | None, Field(description="met het elektronische formulier")] = None
    beschikbaar_vanaf: Datum | None = None
    plaatsen: Aantal | None = None
    soort: Soort | None = None
    beschikbaar_tot: DatumOfOnbepaald | None = None


class Melding8(Dossierdeel):
    """A report that disposal or permits will probably be late (W 8)."""

    niet_tijdig_verwacht: bool | None = None
    bekend_op: HeleDatum | None = None
    gemeld_op: HeleDatum | None = None


class Geboden(Dossierdeel):
    """What a gemeente offered over the two years, for the grant above 75% (W 9(3), R 4(4))."""

    plaatsen: Annotated[
        Aantal | None,
        Field(description="geboden opvangplaatsen, beschikbaar gesteld en in het verdeelbesluit opgenomen"),
    ] = None
    plaatsmaanden: Annotated[
        int | None, Field(ge=0, le=10_000_000, description="som van plaatsen maal maanden waarin zij beschikbaar waren")
    ] = None


class Statushouders(Dossierdeel):
    """The task of a gemeente to house vergunninghouders in a half-year (Huisvestingswet 2014, art. 29)."""

    taakstelling: Annotated[int | None, Field(ge=0, le=100_000)] = None
    na_besluit: Annotated[int | None, Field(ge=0, le=100_000, description="na het gezamenlijke besluit")] = None
    landelijk: Annotated[
        int | None, Field(ge=0, le=1_000_000, description="landelijk te huisvesten in het halfjaar (vg)")
    ] = None
    inwoners: Annotated[
        int | None, Field(ge=0, le=2_000_000, description="inwoners van de gemeente op de peildag van artikel 29 (iG)")
    ] = None
    inwoners_nederland: Annotated[
        int | None, Field(ge=1, le=100_000_000, description="inwoners van Nederland op dezelfde dag (iN)")
    ] = None


class Toezicht(Dossierdeel):
    """What was done in supervision (Gemeentewet 124)."""

    besluit_genomen: Annotated[HeleDatum | None, Field(description="besluit tot indeplaatsstelling")] = None
    termijn_tot: HeleDatum | None = None
    spoedeisend: bool | None = None


class Schorsing(Dossierdeel):
    """A suspension of the decision by the court (Awb 8:81)."""

    vanaf: HeleDatum | None = None
    tot: Annotated[HeleDatum | None, Field(description="eerste dag waarop niet meer is geschorst")] = None
    uitspraak: Tekst | None = None
    gemeenten: Annotated[list[Id] | None, Field(description="voor welke gemeenten; [] is: voor alle")] = None


class Raming(Dossierdeel):
    """The publication of need, task and indicative division (W 2, 3)."""

    bekendgemaakt: HeleDatum | None = None


class Verslagaantallen(Aantallen):
    """What the verslag says for a gemeente: firm, and with intentions."""

    inclusief_voornemens: Aantal | None = None
    amv_inclusief_voornemens: Annotated[Aantal | None, Field(description="het deel daarvan voor amv")] = None


class Verslagsom(Dossierdeel):
    """A sum for the whole province that the verslag itself states: firm, and with intentions."""

    aangeboden: Aantal | None = None
    inclusief_voornemens: Aantal | None = None


class Kansrijk(Dossierdeel):
    """Facts behind the four elements of the answer of 18 April 2025 (Aanhangsel Handelingen II 2024/25, nr. 1992)."""

    lokale_besluitvorming_afgerond: bool | None = None
    beschikbaar_binnen_zes_maanden: bool | None = None
    zicht_op_verlenging: bool | None = None
    toezegging_tijdig: bool | None = None
