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
    model, modus = SCHEMAS[welk]
    inhoud = TypeAdapter(model).json_schema(mode=modus, schema_generator=_Schema2020)
    for deel in (inhoud, *inhoud.get("$defs", {}).values()):
        if "properties" in deel:
            deel["additionalProperties"] = False
            if modus == "serialization":  # an outcome always carries every field
                deel["required"] = sorted(deel["properties"])
    return {**inhoud, "$id": f"{BASIS}/{welk}/1"}


def schema_tekst(welk: str) -> str:
    """Return the JSON Schema as text, as it stands in docs/schema."""
    return json.dumps(schema(welk), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
