"""PhotoVet's engine: no window, no terminal, no network.

For programs: `scan_photo` says what a photo gives away, `clean_photo` writes a checked copy; see `docs/python.md`. Both
names are looked up on first use, so that importing a small part of the engine does not load all of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_PUBLIC = {"scan_photo": "scanner.scan", "clean_photo": "scanner.clean"}

__all__ = ["clean_photo", "scan_photo"]


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return getattr(import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
