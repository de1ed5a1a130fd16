"""For the window's tests: worker processes in which photos named crash, hang or deaf do what their names say.

Copies are made by the real functions, as planned from what the stand-in found.
"""

from __future__ import annotations

import errno
import os
import signal
import time
from pathlib import Path
from typing import Any

from support.desktop import STREET, scanned


def scan_without_engine() -> None:
    """Runs at the start of a worker: puts a scan in place that needs no models."""
    import scanner.scan  # noqa: PLC0415  # in the worker only

    def scan(path: str, *_: Any) -> Any:
        if "crash" in path:
            os.abort()
        if "deaf" in path:  # as deaf as native code
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
        if "hang" in path or "deaf" in path:
            time.sleep(600)
        return scanned(Path(path), STREET)

    scanner.scan.scan_photo = scan  # type: ignore[assignment]  # a test's stand-in


def work_on_a_full_disk() -> None:
    """The same, on a disk that has no room for a copy."""
    scan_without_engine()

    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    os.fsync = fsync
