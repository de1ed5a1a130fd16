"""PhotoVet's engine: no window, no terminal, no network.

Programs say `from photovet import ...` (`docs/guide/python.md`). The functions below were named here before that
package was; they are looked up on first use, so that importing a small part of the engine does not load all of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_PUBLIC = {
    "clean_photo": "scanner.clean",
    "make_plan": "scanner.plan",
    "open_photo": "scanner.intake",
    "scan_photo": "scanner.scan",
    "write_copy": "scanner.write",
}

__all__ = ["clean_photo", "make_plan", "open_photo", "scan_photo", "write_copy"]


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return getattr(import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
