"""The forms in which a draft is written, by the name the command line gives them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from spreidingswet.motivering.document import Document
from spreidingswet.motivering.schrijven.docx import docx
from spreidingswet.motivering.schrijven.html import html
from spreidingswet.motivering.schrijven.markdown import markdown

VORMEN: Final[dict[str, Callable[[Document], bytes]]] = {
    "docx": docx,
    "html": lambda d: html(d).encode(),
    "markdown": lambda d: markdown(d).encode(),
}
