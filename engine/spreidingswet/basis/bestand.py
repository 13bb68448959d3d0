"""Writing a file that is there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def vervang(pad: Path, inhoud: bytes) -> None:
    """Write bytes to a file: first beside it, then in its place, with the rights it had or the umask gives.

    Raises OSError or ValueError (a name that cannot be one); what was there then stays as it was.
    """
    if pad.is_dir():
        raise IsADirectoryError(str(pad))
    handvat, tijdelijk = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name[:100]}.")
    try:
        with os.fdopen(handvat, "wb") as stroom:
            stroom.write(inhoud)
        os.chmod(tijdelijk, pad.stat().st_mode & 0o777 if pad.exists() else 0o666 & ~_umask())
        os.replace(tijdelijk, pad)
    except BaseException:
        Path(tijdelijk).unlink(missing_ok=True)
        raise


def _umask() -> int:
    waarde = os.umask(0)
    os.umask(waarde)
    return waarde
