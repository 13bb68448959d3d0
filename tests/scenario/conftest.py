"""The sentences as steps, for tests that bind features with `pytest_bdd.scenarios` themselves."""

from __future__ import annotations

from spreidingswet.scenario import bddstappen

globals().update({naam: getattr(bddstappen, naam) for naam in bddstappen.FIXTURES})
