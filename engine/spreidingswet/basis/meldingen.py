"""From a pydantic error to messages in Dutch, with the place in the input."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from spreidingswet.basis.fouten import Melding

# pydantic's error types that our models can produce, with the Dutch sentence and what was expected.
# tests/test_meldingen.py asserts that no type falls through.
_NL: dict[str, tuple[str, str]] = {
    "missing": ("verplicht veld ontbreekt", "het veld {veld!r}"),
    "extra_forbidden": ("onbekend veld {veld!r}", "een veld uit het schema (spreidingswet schema)"),
    "int_type": ("geen geheel getal", "een geheel getal, zonder aanhalingstekens of decimalen"),
    "int_from_float": ("geen geheel getal", "een geheel getal, zonder decimalen"),
    "string_unicode": ("tekst met een half teken (los surrogaat)", "tekst in UTF-8"),
    "string_type": ("geen tekst", "tekst tussen aanhalingstekens"),
    "bool_type": ("niet waar of onwaar", "true of false"),
    "list_type": ("geen lijst", "een lijst"),
    "tuple_type": ("geen lijst", "een lijst"),
    "dict_type": ("geen object", "een object met velden"),
    "model_type": ("geen object", "een object met velden"),
    "model_attributes_type": ("geen object", "een object met velden"),
    "date_type": ("geen datum", "een datum als jjjj-mm-dd"),
    "greater_than_equal": ("te klein", "ten minste {ge}"),
    "less_than_equal": ("te groot", "ten hoogste {le}"),
    "invalid_key": ("veldnaam is geen tekst", "een veldnaam als tekst"),
    "string_too_short": ("te kort", "ten minste {min_length} teken(s)"),
    "string_too_long": ("te lang", "ten hoogste {max_length} tekens"),
    "string_pattern_mismatch": ("heeft niet de voorgeschreven vorm", "de vorm {pattern}"),
    "too_short": ("te weinig onderdelen", "ten minste {min_length}"),
    "too_long": ("te veel onderdelen", "ten hoogste {max_length}"),
    "literal_error": ("onbekende waarde", "{keuzes}"),
    "none_required": ("geen lege waarde", "leeg (null)"),
    "recursion_loop": ("verwijst naar zichzelf", "een eindige structuur"),
}
_DOE = {
    "missing": "vul het veld in",
    "extra_forbidden": "verwijder het veld of verbeter de naam",
    "literal_error": "kies een van de genoemde waarden",
}


def pointer(pad: tuple[str | int, ...]) -> str:
    """Write a path of keys and indexes as a JSON pointer; the whole document is "/"."""
    return "/" + "/".join(str(d).replace("~", "~0").replace("/", "~1") for d in pad)


def gevonden(waarde: object) -> str:
    """Show a found value briefly, as JSON would write it."""
    if isinstance(waarde, dict | list | tuple):
        return "een object" if isinstance(waarde, dict) else "een lijst"
    if isinstance(waarde, int) and abs(waarde) >= 10**30:  # Python refuses to write thousands of digits
        return "een getal van meer dan 30 cijfers"
    tekst = json.dumps(waarde, ensure_ascii=False, default=str)
    return tekst if len(tekst) <= 60 else tekst[:57] + "..."


def _pad_in(data: object, loc: tuple[str | int, ...], doel: object) -> tuple[str | int, ...] | None:
    """Return the parts of a pydantic location that are places in the data (not union tags): the way to `doel`."""
    if not loc:
        return () if data is doel else None
    deel, rest = loc[0], loc[1:]
    if (isinstance(data, dict) and deel in data) or (
        isinstance(data, list) and isinstance(deel, int) and deel < len(data)
    ):
        verder = _pad_in(data[deel], rest, doel)  # type: ignore[index]
        if verder is not None:
            return (deel, *verder)
    return _pad_in(data, rest, doel)


def vertaal(
    fout: ValidationError,
    data: object,
    code: str,
    bestand: str,
    plaats: Callable[[tuple[str | int, ...]], str] = pointer,
) -> list[Melding]:
    """Translate every error; one per place, in the order of the input.

    data: what was validated; plaats: writes a path of keys and indexes for the reader (a pointer, or a line).
    """
    meldingen: dict[tuple[str, str], Melding] = {}
    for f in fout.errors(include_url=False):
        loc = f["loc"]
        ontbreekt = f["type"] == "missing"
        pad = _pad_in(data, loc[:-1] if ontbreekt else loc, f["input"]) or ()
        if ontbreekt:
            pad = (*pad, loc[-1])
        ctx: dict[str, Any] = dict(f.get("ctx", {}))
        ctx["veld"] = str(loc[-1]) if loc else ""
        if "expected" in ctx:
            ctx["keuzes"] = str(ctx["expected"]).replace(" or ", " of ")
        tekst, verwacht = (deel.format(**ctx) for deel in _NL.get(f["type"], ("", "")))
        if f["type"] == "value_error":
            tekst = str(ctx["error"])
        elif not tekst:  # our own errors (PydanticCustomError) are Dutch already
            tekst, verwacht = f["msg"], str(ctx.get("verwacht", ""))
        toon = gevonden(f["input"])
        if f["type"] not in ("missing", "extra_forbidden", "value_error") and (
            f["type"] in _NL or toon.strip('"') not in tekst
        ):
            tekst += f" (gevonden: {toon})"
        melding = Melding(
            str(ctx.get("code", code)),
            tekst,
            bestand,
            plaats(pad),
            verwacht,
            str(ctx.get("doe", _DOE.get(f["type"], ""))),
        )
        meldingen.setdefault((melding.plaats, melding.tekst), melding)
    return list(meldingen.values())
