"""Set up the project and run a task, with nothing but Python 3.11+, a C compiler and git.

    python3 taak.py voorbeeld            toets the dossier of Utrecht
    python3 taak.py toets DOSSIER ...    the same for your own dossier
    python3 taak.py test                 all tests

The first run makes a virtual environment in .venv and installs the project there. durable-rules 2.0.28 has no release
for Python 3.13 and later; it works there when built with the flag below (docs/keuzes/0003).
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

HIER = Path(__file__).resolve().parent
OMGEVING = HIER / ".venv"
PYTHON = OMGEVING / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OPDRACHTEN = (
    "toets", "verklaar", "overzicht", "verdeel", "termijnen", "motiveer", "valideer", "scenario", "regels", "wetgeving",
    "schema",
)  # fmt: skip
VLAG = "-DPyEval_CallObject=PyObject_CallObject"


def installeer(extra: str) -> None:
    """Make the environment if needed and install the project, with the given extra."""
    merk = OMGEVING / f".gereed-{extra or 'gebruik'}"
    beschrijving = (HIER / "pyproject.toml").read_text("utf-8")
    if merk.exists() and merk.read_text("utf-8") == beschrijving:
        return
    if not PYTHON.exists():
        print("omgeving maken in .venv ...", file=sys.stderr)
        venv.create(OMGEVING, with_pip=True)
    print("pakketten installeren (een minuut, eenmalig) ...", file=sys.stderr)
    omgeving = {**os.environ, "CPPFLAGS": f"{os.environ.get('CPPFLAGS', '')} {VLAG}".strip()}
    doel = f"{HIER}[{extra}]" if extra else str(HIER)
    opdracht = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", doel]
    subprocess.run(opdracht, check=True, env=omgeving)
    merk.write_text(beschrijving, "utf-8")


def hoofd(argumenten: Sequence[str]) -> int:
    """Run a task; returns its exit code."""
    taak, *rest = argumenten or ["help"]
    if sys.version_info < (3, 11):  # noqa: UP036 (the script is run before anything checks the version)
        print("Python 3.11 of nieuwer is nodig.", file=sys.stderr)
        return 2
    if taak == "voorbeeld":
        opdracht = ["-m", "spreidingswet", "toets", str(HIER / "voorbeelden" / "utrecht.yaml"), *rest]
    elif taak == "test":
        opdracht = ["-m", "pytest", *rest]
    elif taak in OPDRACHTEN:
        opdracht = ["-m", "spreidingswet", taak, *rest]
    else:
        print(__doc__)
        return 0 if taak == "help" else 2
    try:
        installeer("test" if taak == "test" else "")
    except subprocess.CalledProcessError:
        print("De installatie is niet gelukt; zie de melding hierboven.", file=sys.stderr)
        return 2
    werkmap = HIER if taak == "test" else Path.cwd()
    return subprocess.run([str(PYTHON), *opdracht], cwd=werkmap, check=False).returncode


if __name__ == "__main__":
    sys.exit(hoofd(sys.argv[1:]))
