"""macOS's sandbox for a process, by the one function that sets a profile from inside (`sandbox_init`, libSystem).

Written by Apple's documentation (sandbox_init(3), the profiles under /System/Library/Sandbox) and not tested on a Mac:
a profile that the system does not take leaves the process as it was, and `photovet doctor` says so.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_LIBRARY: Final = "/usr/lib/libSystem.B.dylib"
# Where people keep files. What a worker needs of the rest, frameworks and caches of theirs, Apple lists nowhere.
_PEOPLES_PLACES: Final = ("/Users", "/Volumes", "/private/tmp", "/private/var/folders")


def confine(readable: Iterable[Path], writable: Iterable[Path]) -> bool:
    """Deny this process the network, other programs, signals, and people's files but for these; whether that holds."""
    rules = [
        "(version 1)",
        "(allow default)",
        "(deny network*)",
        "(deny process-exec*)",
        "(deny process-fork)",
        "(deny signal (target others))",
        "(deny file-write*)",
        f"(allow file-write* {_places(writable)})",
        f"(deny file-read-data {_places(map(Path, _PEOPLES_PLACES))})",
        f"(allow file-read-data {_places(readable)})",
    ]
    try:
        library = ctypes.CDLL(_LIBRARY)
        trouble = ctypes.c_char_p()
        failed = library.sandbox_init("\n".join(rules).encode(), ctypes.c_uint64(0), ctypes.byref(trouble))
    except (OSError, AttributeError):
        return False
    return not failed


def _places(places: Iterable[Path]) -> str:
    quoted = (str(place.resolve()).replace("\\", "\\\\").replace('"', '\\"') for place in places)
    return " ".join(f'(subpath "{place}")' for place in quoted)
