"""The published JSON Schemas (2020-12), made from the models."""

from __future__ import annotations

import json
from typing import Any, Literal

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from spreidingswet.dossier.model import Dossier
from spreidingswet.regels.model import Regelbestand
from spreidingswet.toetsing.uitkomst import Uitkomst
from spreidingswet.verdeling.uitkomst import Verdeling

BASIS = "https://spreidingswet.example/schema"
SCHEMAS: dict[str, tuple[type, Literal["validation", "serialization"]]] = {
    "dossier": (Dossier, "validation"),
    "regel": (Regelbestand, "validation"),
    "uitkomst": (Uitkomst, "serialization"),
    "verdeling": (Verdeling, "serialization"),
}


class _Schema2020(GenerateJsonSchema):
    schema_dialect = "https://json-schema.org/draft/2020-12/schema"

    def generate(self, schema: Any, mode: JsonSchemaMode = "validation") -> dict[str, Any]:
        return {"$schema": self.schema_dialect, **super().generate(schema, mode=mode)}


def schema(welk: str) -> dict[str, Any]:
    """Return the JSON Schema of "dossier", "uitkomst", "regel" or "verdeling"."""
    return schema_van(welk, *SCHEMAS[welk])


def schema_van(welk: str, model: type, modus: Literal["validation", "serialization"]) -> dict[str, Any]:
    """Return the JSON Schema of a model under a name, closed and with every field where it is written out."""
    inhoud = TypeAdapter(model).json_schema(mode=modus, schema_generator=_Schema2020)
    for deel in (inhoud, *inhoud.get("$defs", {}).values()):
        if "properties" in deel:
            deel["additionalProperties"] = False
            if modus == "serialization":  # an outcome always carries every field
                deel["required"] = sorted(deel["properties"])
    return {**inhoud, "$id": f"{BASIS}/{welk}/1"}


def schema_tekst(welk: str) -> str:
    """Return the JSON Schema as text, as it stands in docs/schema."""
    return als_tekst(schema(welk))


def als_tekst(inhoud: dict[str, Any]) -> str:
    """Return a JSON Schema as text: sorted, indented, with a newline at the end."""
    return json.dumps(inhoud, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
