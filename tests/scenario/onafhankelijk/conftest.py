"""Make the tags of the independent scenarios known to pytest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ONAFHANKELIJK = Path(__file__).parents[3] / "onafhankelijk"


def pytest_configure(config: pytest.Config) -> None:
    """Register every tag, as the features' own conftest does for theirs."""
    for pad in sorted(ONAFHANKELIJK.rglob("*.feature")):
        for tag in sorted(set(re.findall(r"(?m)@(\S+)", pad.read_text("utf-8")))):
            config.addinivalue_line("markers", f"{tag}: tag van een onafhankelijk scenario")
