"""A draft as one HTML file: no script, nothing fetched; the anchors of each sentence visible on demand."""

from __future__ import annotations

from jinja2 import Environment, StrictUndefined

from spreidingswet.motivering.document import Alinea, Document, Kop, Lijst, Tabel, Zin

_BLAD = """
:root { color-scheme: light; }
body { font-family: Georgia, "Times New Roman", serif; line-height: 1.5; color: #1a1a1a; background: #fff;
  max-width: 48rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3, h4, h5, h6 { font-family: Verdana, Arial, sans-serif; line-height: 1.25; color: #154273; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.2rem; border-bottom: 1px solid #154273; }
h3 { font-size: 1.1rem; } h4, h5, h6 { font-size: 1rem; }
a { color: #154273; } a:focus-visible, input:focus-visible, summary:focus-visible,
  .tabel:focus-visible { outline: 3px solid #b35900; }
.sla-over { position: absolute; left: -100rem; } .sla-over:focus { position: static; }
.kop, footer { font-family: Verdana, Arial, sans-serif; font-size: .8rem; color: #444; }
#toon-herkomst + label { font-family: Verdana, Arial, sans-serif; font-size: .9rem; }
.tabel { overflow-x: auto; } table { border-collapse: collapse; font-size: .9rem; width: 100%; }
caption { text-align: left; font-weight: bold; padding: .4rem 0; }
th, td { border: 1px solid #767676; padding: .25rem .5rem; text-align: left; vertical-align: top; }
thead th { background: #e8eef5; } .getal { text-align: right; font-variant-numeric: tabular-nums; }
.gat { background: #fff3cd; color: #5c3c00; font-weight: bold; }
.anker { display: none; font-family: monospace; font-size: .75rem; color: #444; overflow-wrap: anywhere; }
#toon-herkomst:checked ~ * .anker { display: inline; }
@media print { #toon-herkomst, #toon-herkomst + label, nav, .sla-over { display: none; } body { max-width: none; }
  thead { display: table-header-group; }
  h2, h3, h4, h5 { break-after: avoid; } tr { break-inside: avoid; } a { color: inherit; } }
@page { margin: 2.5cm 2cm; @bottom-right { content: counter(page) " van " counter(pages); } }
"""
_SJABLOON = """\
{%- macro zin(z) -%}
<span class="zin{{ ' gat' if z.soort == 'gat' }}" id="zin-{{ nummer[z] }}" data-soort="{{ z.soort }}" \
data-ankers="{{ z.ankers | join(' | ') }}">{{ z.tekst }}</span>\
<span class="anker" hidden> [{{ z.ankers | join('; ') }}]</span>
{%- endmacro -%}
{%- macro cel(c) -%}{% if c is string %}{{ c }}{% else %}{{ zin(c) }}{% endif %}{%- endmacro -%}
<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ document.titel }}</title>
<style>{{ blad | safe }}</style>
</head>
<body>
<a class="sla-over" href="#inhoud">Naar de tekst</a>
<header class="kop"><p>{{ document.koptekst }}</p></header>
<nav aria-label="Inhoud"><details><summary>Inhoud</summary><ul>
{%- for nr, d in koppen if d.niveau == 2 %}
<li><a href="#deel-{{ nr }}">{{ d.tekst }}</a></li>
{%- endfor %}
</ul></details></nav>
<main id="inhoud">
<input type="checkbox" id="toon-herkomst"> <label for="toon-herkomst">Toon achter elke zin waar zij vandaan komt</label>
{%- for nr, soort, d in delen %}
{%- if soort == "Kop" %}
{%- set h = [d.niveau, 6] | min %}
<h{{ h }} id="deel-{{ nr }}">{{ d.tekst }}</h{{ h }}>
{%- elif soort == "Alinea" %}
<p>{% for z in d.zinnen %}{{ zin(z) }}{{ ' ' if not loop.last }}{% endfor %}</p>
{%- elif soort == "Lijst" %}
{%- set l = 'ol' if d.genummerd else 'ul' %}
<{{ l }}>
{%- for z in d.zinnen %}
<li>{{ zin(z) }}</li>
{%- endfor %}
</{{ l }}>
{%- else %}
<div class="tabel" role="region" tabindex="0" aria-label="{{ d.titel.tekst }}"><table>
<caption>{{ zin(d.titel) }}</caption>
<thead><tr>
{%- for k in d.koppen %}
<th scope="col"{{ ' class="getal"' | safe if loop.index0 in d.getallen }}>{{ k }}</th>
{%- endfor %}
</tr></thead>
<tbody>
{%- for rij in d.rijen %}
<tr>
{%- for c in rij -%}
{%- set klas = ' class="getal"' | safe if loop.index0 in d.getallen else '' -%}
{%- if loop.first -%}<th scope="row"{{ klas }}>{{ cel(c) }}</th>{%- else -%}<td{{ klas }}>{{ cel(c) }}</td>{%- endif -%}
{%- endfor -%}
</tr>
{%- endfor %}
</tbody>
</table></div>
{%- endif %}
{%- endfor %}
</main>
<footer><p>{{ document.voettekst }}</p></footer>
</body>
</html>
"""


class _Nummers:
    """Numbers the sentences in the order in which they are written: the same sentence twice has two ids.

    In letters, so that no number stands in the file that is none of the text.
    """

    def __init__(self) -> None:
        self.laatste = 0

    def __getitem__(self, _zin: Zin) -> str:
        self.laatste += 1
        return _letters(self.laatste)


def _letters(nummer: int) -> str:
    uit = ""
    while nummer:
        nummer, rest = divmod(nummer - 1, 26)
        uit = chr(ord("a") + rest) + uit
    return uit


def html(document: Document) -> str:
    """Write a draft as HTML; everything in it is escaped."""
    omgeving = Environment(autoescape=True, undefined=StrictUndefined)  # markup comes from the template only
    delen = [(_letters(nr), type(d).__name__, d) for nr, d in enumerate(document.delen, 1)]
    assert all(isinstance(d, Kop | Alinea | Lijst | Tabel) for _, _, d in delen)
    return omgeving.from_string(_SJABLOON, globals={"nummer": _Nummers()}).render(
        document=document, delen=delen, blad=_BLAD, koppen=[(nr, d) for nr, _, d in delen if isinstance(d, Kop)]
    )
