"""The page of the HTML report: one file, without scripts, without network, readable on paper and by a screen reader."""

from __future__ import annotations

STIJL = """
:root{color-scheme:light dark;--inkt:#1a1a1a;--papier:#fff;--rand:#767676;--vlak:#f3f3f3;--link:#0b4a8f;--merk:#fff1a8;
--fout:#8a0f0f;--let:#6b4700;--op:#0b4a8f}
@media(prefers-color-scheme:dark){:root{--inkt:#f0f0f0;--papier:#161616;--rand:#8c8c8c;--vlak:#242424;--link:#9cc7ff;
--merk:#5a4a00;--fout:#ffb0b0;--let:#ffd27a;--op:#9cc7ff}}
*{box-sizing:border-box}
body{margin:0;color:var(--inkt);background:var(--papier);font:1rem/1.55 Georgia,serif;
overflow-wrap:anywhere}
header,main,footer,nav{max-width:80rem;margin:0 auto;padding:0 1rem}
h1,h2,h3,h4,h5,h6,nav,.b,th,.sla{font-family:system-ui,sans-serif;line-height:1.3}
a{color:var(--link)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
:target{outline:3px solid var(--link);outline-offset:2px}
.sla{position:absolute;left:-99rem}.sla:focus{left:1rem;top:1rem;background:var(--papier);padding:.5rem;z-index:1}
.rij{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 2rem;margin:0 0 .6rem}
.tekst{overflow-wrap:anywhere}.tekst>p{margin:.2rem 0}
.b{font-size:.9rem;border:1px solid var(--rand);border-left:.4rem solid var(--op);background:var(--vlak);
padding:.5rem .7rem;margin:0 0 .6rem;overflow-wrap:anywhere}
.b.fout{border-left-color:var(--fout);border-left-style:solid}
.b.waarschuwing{border-left-color:var(--let);border-left-style:double}
.b.opmerking{border-left-style:dotted}
.b .wat{font-weight:bold}.b p,.b dl,.b dd{margin:.1rem 0}.b dt{font-weight:bold}.b dd{margin-left:1rem}
mark{background:var(--merk);color:inherit;border-bottom:2px solid currentColor}
mark a{color:inherit;font:.75em system-ui,sans-serif;font-weight:bold}
.vouw{overflow-x:auto}table{border-collapse:collapse;margin:.4rem 0}td,th{border:1px solid var(--rand);
padding:.2rem .5rem;text-align:left;vertical-align:top}
.soort{font:.8rem system-ui,sans-serif}
@media(max-width:60rem){.rij{grid-template-columns:minmax(0,1fr)}}
@media print{nav,.sla{display:none}.b{break-inside:avoid}.rij{grid-template-columns:3fr 2fr}body{font-size:10pt}}
"""

PAGINA = """
{%- macro delen(stukjes) -%}
{%- for s in stukjes -%}
{%- if s.nummers -%}<mark id="w{{ s.nummers[0] }}">{{ s.tekst }}{% for n in s.nummers -%}
<a href="#b{{ n }}" aria-label="naar bevinding {{ n }}: {{ bevindingen[n - 1].gewicht }}">[{{ n }}]</a>{% endfor -%}
</mark>
{%- else -%}{{ s.tekst }}{%- endif -%}
{%- endfor -%}
{%- endmacro -%}
{%- macro bevinding(b) -%}
<div class="b {{ b.gewicht }}" id="b{{ b.nummer }}" role="note" aria-labelledby="k{{ b.nummer }}" tabindex="-1">
<p class="wat" id="k{{ b.nummer }}">{{ b.nummer }}. {{ b.gewicht | capitalize }} {{ b.code }}</p>
<p>{{ b.wat }}</p>
<dl>
{%- if b.woorden %}<dt>Woorden</dt><dd>{{ b.woorden }}</dd>{% endif %}
{%- if b.verwacht %}<dt>Verwacht</dt><dd>{{ b.verwacht }}</dd>{% endif %}
{%- if b.bepalingen %}<dt>Bepaling</dt>{% for x in b.bepalingen %}<dd>{{ x }}</dd>{% endfor %}{% endif %}
{%- if b.reden %}<dt>Reden</dt><dd>{{ b.reden }}</dd>{% endif %}
<dt>Plaats</dt><dd>{{ b.plaats }}</dd></dl>
<p>{% if b.terug %}<a href="#{{ b.terug }}">Terug naar de plaats van bevinding {{ b.nummer }}</a> · {% endif -%}
<a href="#l{{ b.nummer }}">naar de lijst</a></p>
</div>
{%- endmacro -%}
{%- macro kant(lijst) -%}
<div class="kant">{% for b in lijst %}{{ bevinding(b) }}{% endfor %}</div>
{%- endmacro -%}
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
content="default-src 'none'; style-src 'sha256-{{ vingerafdruk }}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Motivering getoetst: {{ bestand }}</title>
<style>{{ stijl }}</style>
</head>
<body>
<a class="sla" href="#stuk">Naar het stuk</a>
<header>
<h1>Motivering getoetst: {{ bestand }}</h1>
<p>Provincie {{ provincie }} · peildatum {{ peildatum }} · cyclus {{ cyclus }}</p>
<p>{{ telling }}.</p>
{% if overgeslagen %}<p>Niet gelezen: {{ overgeslagen | join("; ") }}.</p>{% endif %}
</header>
<nav aria-labelledby="lijst">
<h2 id="lijst">Bevindingen</h2>
{% if bevindingen %}<ol>
{% for b in bevindingen %}<li id="l{{ b.nummer }}"><a href="#b{{ b.nummer }}">
{{- b.gewicht | capitalize }}: {{ b.wat }}</a> ({{ b.code }}, {{ b.plaats }})</li>
{% endfor %}</ol>{% else %}<p>Er is niets gevonden.</p>{% endif %}
</nav>
<main id="stuk" tabindex="-1">
{% if zonder_plaats %}<section aria-labelledby="geheel"><h2 id="geheel">Over het stuk als geheel</h2>
{% for b in zonder_plaats %}{{ bevinding(b) }}{% endfor %}</section>{% endif %}
<section aria-labelledby="tekst"><h2 id="tekst">Het stuk, met de bevindingen in de marge</h2>
{% for r in rijen %}<div class="rij"><div class="tekst">
{%- if r.tabel %}<div class="vouw" role="region" aria-label="tabel {{ r.nummer }}" tabindex="0"><table>
{%- if r.titel %}<caption>{{ r.titel }}</caption>{% endif %}
{%- for rij in r.tabel %}<tr>{% set boven = loop.index <= r.koprijen %}{% for cel in rij -%}
{% if boven %}<th scope="col" id="{{ cel.id }}">{{ delen(cel.delen) }}</th>{% else -%}
<td id="{{ cel.id }}">{{ delen(cel.delen) }}</td>{% endif %}
{%- endfor %}</tr>{% endfor %}</table></div>
{%- elif r.kop %}<h{{ r.kop }} id="{{ r.id }}">{{ delen(r.delen) }}</h{{ r.kop }}>
{%- else %}<p id="{{ r.id }}">{% if r.soort %}<span class="soort">{{ r.soort }}: </span>{% endif -%}
{{ delen(r.delen) }}</p>{% endif -%}
</div>{{ kant(r.bevindingen) }}</div>
{% endfor %}</section>
<section aria-labelledby="open"><h2 id="open">Niet beoordeeld ({{ open | length }})</h2>
{% if open %}<p>In deze zinnen staat een getal, verwijzing of reden waarvan niet is te zeggen waar het over gaat.</p>
<ul>{% for n in open %}<li><a href="#{{ n.id }}">{{ n.plaats }}</a>: {{ n.tekst }} <em>{{ n.waarom }}</em></li>
{% endfor %}</ul>{% else %}<p>Geen.</p>{% endif %}</section>
</main>
<footer><p>{{ programma }} · regels {{ regels }}.
Een fout is bedoeld als zeker, als het dossier klopt; kijk bij een waarschuwing zelf.</p></footer>
</body>
</html>
"""
