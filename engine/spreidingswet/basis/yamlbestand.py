"""A safe subset of YAML 1.2 with the line of every value.

Only libyaml's parser is used (its events), not PyYAML's constructors: those are YAML 1.1 (`no` becomes False), expand
aliases and accept double keys. Here: no anchors, no aliases, no tags, one document, bounded depth; dates stay text.
See docs/keuzes/0005.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

MAX_DIEPTE = 60
_GEHEEL = re.compile(r"[-+]?[0-9]+")
_BREUK = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_ANDER_REGELEINDE = re.compile("[\x85\u2028\u2029]")  # ends a line in YAML 1.1, not in 1.2
_WOORDEN: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_Lader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlFout(ValueError):
    """The text is not in the safe subset; `regel` is the line (from 1)."""

    def __init__(self, tekst: str, regel: int) -> None:
        super().__init__(tekst)
        self.tekst, self.regel = tekst, regel


@dataclass(slots=True)
class Document:
    """A read document: its value, and the line of every value by its path of keys and indexes."""

    waarde: Any
    regels: dict[tuple[str | int, ...], int] = field(default_factory=dict)

    def regel(self, pad: tuple[str | int, ...]) -> int:
        """Return the line of a path, or of its nearest parent that has one."""
        while pad and pad not in self.regels:
            pad = pad[:-1]
        return self.regels.get(pad, 1)


def _scalair(e: Any) -> Any:
    if e.style:
        return e.value  # quoted or block text is text
    w = e.value
    if w in _WOORDEN:
        return _WOORDEN[w]
    if _GEHEEL.fullmatch(w):
        if len(w) > 18:
            raise YamlFout(f"het getal {w[:20]}... is te groot", e.start_mark.line + 1)
        return int(w)
    return float(w.lower().replace(".inf", "inf").replace(".nan", "nan")) if _BREUK.fullmatch(w) else w


def lees(tekst: str) -> Document:
    """Read one YAML document.

    Raises YamlFout (Dutch text, line) on anything outside the subset: syntax, alias, anchor, tag, double key,
    a second document, a key that is no text, or nesting deeper than MAX_DIEPTE.
    """
    doc = Document(None)
    # Each open collection: (container, its path); for a mapping the pending key is kept beside it.
    stapel: list[tuple[Any, tuple[str | int, ...]]] = []
    sleutels: list[str | None] = []
    documenten = 0

    def plaats(waarde: Any, regel: int) -> tuple[str | int, ...]:
        pad: tuple[str | int, ...]
        if not stapel:
            doc.waarde, pad = waarde, ()
        else:
            houder, basis = stapel[-1]
            if isinstance(houder, list):
                pad = (*basis, len(houder))
                houder.append(waarde)
            else:
                sleutel = sleutels[-1]
                assert sleutel is not None
                pad = (*basis, sleutel)
                houder[sleutel] = waarde
                sleutels[-1] = None
        doc.regels.setdefault(pad, regel)
        return pad

    if m := _ANDER_REGELEINDE.search(tekst):
        regel = tekst.count("\n", 0, m.start()) + 1
        raise YamlFout("geen geldige YAML: een teken dat niet is toegestaan", regel)
    try:
        for e in yaml.parse(tekst, Loader=_Lader):
            regel = e.start_mark.line + 1  # type: ignore[union-attr]
            if isinstance(e, yaml.DocumentStartEvent):
                documenten += 1
                if documenten > 1:
                    raise YamlFout("het bestand bevat meer dan een document", regel)
            elif isinstance(e, yaml.AliasEvent):
                raise YamlFout("een verwijzing (alias, *naam) is niet toegestaan", regel)
            elif isinstance(e, yaml.NodeEvent):
                if e.anchor:
                    raise YamlFout("een anker (&naam) is niet toegestaan", regel)
                if getattr(e, "tag", None):
                    raise YamlFout(f"een type-aanduiding ({e.tag}) is niet toegestaan", regel)  # type: ignore[attr-defined]
                wacht_op_sleutel = bool(stapel) and isinstance(stapel[-1][0], dict) and sleutels[-1] is None
                if isinstance(e, yaml.ScalarEvent):
                    if wacht_op_sleutel:
                        if e.value in stapel[-1][0]:
                            raise YamlFout(f"het veld {e.value!r} staat er twee keer", regel)
                        sleutels[-1] = e.value
                        doc.regels[(*stapel[-1][1], e.value)] = regel
                    else:
                        plaats(_scalair(e), regel)
                else:
                    if wacht_op_sleutel:
                        raise YamlFout("een veldnaam moet tekst zijn", regel)
                    if len(stapel) >= MAX_DIEPTE:
                        raise YamlFout(f"het bestand is dieper dan {MAX_DIEPTE} niveaus genest", regel)
                    houder: Any = {} if isinstance(e, yaml.MappingStartEvent) else []
                    stapel.append((houder, plaats(houder, regel)))
                    sleutels.append(None)
            elif isinstance(e, yaml.CollectionEndEvent):
                stapel.pop()
                sleutels.pop()
    except yaml.MarkedYAMLError as fout:
        if "nesting depth" in (fout.problem or ""):  # libyaml scans ahead of its events and has a bound of its own
            raise YamlFout(f"het bestand is dieper dan {MAX_DIEPTE} niveaus genest", 1) from fout
        mark = fout.problem_mark or fout.context_mark
        if mark and fout.context_mark and mark.index >= len(tekst.rstrip()):
            mark = fout.context_mark  # what is open at the end began here
        raise YamlFout("geen geldige YAML", (mark.line if mark else 0) + 1) from fout
    except yaml.reader.ReaderError as fout:
        voor = tekst.encode("utf-8", "surrogatepass")[: fout.position]
        raise YamlFout("geen geldige YAML: een teken dat niet is toegestaan", voor.count(b"\n") + 1) from fout
    except UnicodeEncodeError as fout:
        regel = tekst.count("\n", 0, fout.start) + 1
        raise YamlFout("geen geldige YAML: een teken dat niet is toegestaan", regel) from fout
    except yaml.YAMLError as fout:
        raise YamlFout("geen geldige YAML", 1) from fout
    except RecursionError as fout:
        raise YamlFout(f"het bestand is dieper dan {MAX_DIEPTE} niveaus genest", 1) from fout
    return doc
