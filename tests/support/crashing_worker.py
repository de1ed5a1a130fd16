"""For the window's tests: worker processes in which photos named crash or hang do what their names say."""

from __future__ import annotations

import os
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
        if "hang" in path:
            time.sleep(600)
        return scanned(Path(path), STREET)

    scanner.scan.scan_photo = scan  # type: ignore[assignment]  # a test's stand-in
