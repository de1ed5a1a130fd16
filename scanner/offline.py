"""Keeps every process of PhotoVet off the network.

Three measures. On Linux the kernel refuses the process, native code too, each socket that could leave the computer
(`scanner.confine`). On every system `sys.addaudithook` sees each socket call that Python code makes and refuses it with
a sentence; a hook cannot be removed again. And the one library known to call home by itself is kept from importing its
reporter: `openvino` reports through the module `openvino_telemetry` (a name look-up and a file with a client id) unless
that module cannot be imported.
"""

from __future__ import annotations

import os
import socket
import sys
from typing import Any, Final

from scanner.confine import refuse_internet

TELEMETRY_MODULES: Final = ("openvino_telemetry",)

# Asking who a name or an address is leaves the computer as well as a connection does.
_REFUSED_EVENTS: Final = frozenset(
    {"socket.gethostbyname", "socket.gethostbyaddr", "socket.getaddrinfo", "socket.getnameinfo"}
)
_INTERNET_FAMILIES: Final = frozenset({socket.AF_INET, socket.AF_INET6})


class NetworkRefusedError(PermissionError):
    """Something in this process tried to use the network."""


_state = {"hooked": False, "held": False}


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in _REFUSED_EVENTS:
        raise NetworkRefusedError(f"PhotoVet works offline: {event} was refused.")
    if event == "socket.__new__" and arguments[1] in _INTERNET_FAMILIES:
        raise NetworkRefusedError("PhotoVet works offline: an internet socket was refused.")


def go_offline() -> None:
    """Refuse the network in this process from now on. Every entry point, workers too, calls this first."""
    for name in TELEMETRY_MODULES:
        sys.modules[name] = None  # type: ignore[assignment]  # the documented way to make an import fail
    # Libraries that look for a newer version or a model hub ask these first.
    os.environ.update({"HF_HUB_OFFLINE": "1", "NO_ALBUMENTATIONS_UPDATE": "1"})
    if not _state["hooked"]:
        sys.addaudithook(_refuse_network)
        _state["hooked"] = True
        _state["held"] = refuse_internet()


def is_offline() -> bool:
    """Whether `go_offline` has taken effect in this process."""
    return _state["hooked"]


def is_held_by_system() -> bool:
    """Whether the kernel refuses internet sockets as well, to native code and to every program started from here."""
    return _state["held"]
