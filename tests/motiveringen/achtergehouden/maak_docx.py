"""Build the Word documents of the held-out set from the plain sources in bron/ (run it after a source changes).

A source is one paragraph a line: ``# ``, ``## `` and ``### `` are headings, ``- `` a point of a list, ``| a | b |`` a
row of a table (its first row is the head), and every other line a paragraph.
"""

from pathlib import Path

from docx import Document
from docx.document import Document as Word

MAP = Path(__file__).parent


def rows(lines: list[str]) -> list[list[str]]:
    """The cells of the lines of one table."""
    return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]


def add_table(word: Word, cells: list[list[str]]) -> None:
    """A Word table with a bold first row."""
    table = word.add_table(rows=len(cells), cols=len(cells[0]), style="Table Grid")
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True


def build(source: str) -> Word:
    """The Word document of one source."""
    word = Document()
    table: list[str] = []
    for line in [*source.splitlines(), ""]:
        if line.startswith("|"):
            table.append(line)
            continue
        if table:
            add_table(word, rows(table))
            table = []
        if line.startswith("#"):
            marks, text = line.split(" ", 1)
            word.add_heading(text, level=len(marks))
        elif line.startswith("- "):
            word.add_paragraph(line[2:], style="List Bullet")
        elif line.strip():
            word.add_paragraph(line)
    return word


def main() -> None:
    """Write one .docx beside bron/ for every source in it."""
    for source in sorted((MAP / "bron").glob("*.txt")):
        build(source.read_text(encoding="utf-8")).save(str(MAP / f"{source.stem}.docx"))


if __name__ == "__main__":
    main()
