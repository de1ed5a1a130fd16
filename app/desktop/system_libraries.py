"""What Qt needs from the system, looked for before Qt is started: it would only abort, in words for programmers."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable, Mapping
from typing import Final

from scanner.messages import Message, Term

# The libraries that a Linux desktop need not have, each with the package of Debian and Ubuntu that brings it.
_ALWAYS: Final[Mapping[str, str]] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_UNDER_X11: Final[Mapping[str, str]] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def all_packages() -> tuple[str, ...]:
    """Every package that a window may need on Debian and Ubuntu: what PhotoVet's own package depends on."""
    return tuple(sorted({*_ALWAYS.values(), *_UNDER_X11.values()}))


def missing_packages(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The packages that the window lacks here; none on systems whose Qt brings all that it needs."""
    if sys.platform != "linux":
        return ()
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    under_x11 = platform == "xcb" or (
        not platform and "DISPLAY" in environment and "WAYLAND_DISPLAY" not in environment
    )
    needed = {**_ALWAYS, **(_UNDER_X11 if under_x11 else {})}
    return tuple(sorted(package for library, package in needed.items() if not _loads(library)))


def has_a_screen(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is a screen for the window, as far as the environment tells."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    return "DISPLAY" in environment or "WAYLAND_DISPLAY" in environment


def what_to_install(packages: Iterable[str]) -> Message:
    """The sentence for a person."""
    return Message(
        "The window needs system libraries that are not installed here. On Debian and Ubuntu:\n"
        "    sudo apt install {names}\n"
        "Other systems have them under like names. The command `photovet` works without them.",
        names=Term(" ".join(packages)),
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
