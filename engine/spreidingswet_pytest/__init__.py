"""The pytest plugin: it lets `pytest MAP` run features written in the sentences of spreidingswet.

It is loaded in every pytest run where the package is installed. Therefore it stands beside that package, whose import
takes a third of a second, imports nothing until a run meets a Dutch feature, and touches nothing that is not collected
from one. Steps of others go on as they were.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

_NEDERLANDS = re.compile(r"(?m)^\s*Functionaliteit\s*:")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a project that binds Dutch features itself keep this plugin away from them."""
    parser.addini("spreidingswet_features", "features van spreidingswet verzamelen", type="bool", default=True)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a Dutch feature that uses a sentence of ours, or that the user named."""
    config = parent.config
    if file_path.suffix != ".feature" or not config.getini("spreidingswet_features"):
        return None
    if not config.pluginmanager.has_plugin("pytest-bdd"):
        return None
    try:
        tekst = file_path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    if not _NEDERLANDS.search(tekst):
        return None
    from spreidingswet.scenario.verzamelen import Featurebestand, van_ons

    if not (parent.session.isinitpath(file_path) or van_ons(tekst)):
        return None
    return Featurebestand.from_parent(parent, path=file_path)


def _ons(node: Any) -> bool:
    ouder = getattr(node, "parent", None)
    return type(ouder).__module__ == "spreidingswet.scenario.verzamelen"


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_apply_tag(tag: str, function: Any) -> bool | None:
    """Mark a scenario; an article of the Awb has a colon (6:7), which the name of a marker cannot have."""
    if not tag.startswith("BWB") or ":" not in tag:
        return None  # as pytest-bdd does it
    getattr(pytest.mark, tag.replace(":", "."))(function)
    return True


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, step: Any) -> None:
    """Say what is wrong with a sentence that is not known, and which ones are near."""
    if _ons(request.node):
        from spreidingswet.scenario.verzamelen import onbekend

        onbekend(request.node.path, step)


@pytest.hookimpl(optionalhook=True)
def pytest_bdd_step_error(request: pytest.FixtureRequest, step: Any, exception: Exception) -> None:
    """Say where a sentence stands that cannot be used."""
    if _ons(request.node):
        from spreidingswet.scenario.verzamelen import zeg_plek

        zeg_plek(request.node.path, step, exception)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show what was expected and what came out, in Dutch, instead of a traceback."""
    rapport = yield
    if call.excinfo is not None and _ons(item):
        from spreidingswet.scenario.verzamelen import uitleg

        tekst = uitleg(call.excinfo.value)
        if tekst is not None:
            rapport.longrepr = tekst
    return rapport
