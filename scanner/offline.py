"""Keeps every process of PhotoVet off the network.

Three measures. On Linux the kernel refuses the process, native code too, each socket that could leave the computer
(`scanner.confine`). On every system `sys.addaudithook` sees each socket call that Python code makes and refuses it with
a sentence; a hook cannot be removed again. And the one library known to call home by itself is kept from importing its
reporter: `openvino` reports through the module `openvino_telemetry` (a name look-up and a file with a client id) unless
that module cannot be imported.

The processes of a cluster, which somebody has to ask for, reach the addresses that were named to them and no others:
the hook holds these addresses, the kernel their ports and the kind of socket.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from scanner.confine import allow_only_ports, refuse_all_but_streams, refuse_internet

TELEMETRY_MODULES: Final = ("openvino_telemetry",)

# Asking who a name or an address is leaves the computer as well as a connection does.
_REFUSED_EVENTS: Final = frozenset({"socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"})
_INTERNET_FAMILIES: Final = frozenset({socket.AF_INET, socket.AF_INET6})
Endpoint = tuple[str, int]
"""The number of a computer, and a TCP port."""


class NetworkRefusedError(PermissionError):
    """Something in this process tried to use the network."""


@dataclass(slots=True)
class _State:
    hooked: bool = False
    held: bool = False
    may_reach: bool = False  # whether endpoints may still be named
    connects: frozenset[Endpoint] = frozenset()
    listens: frozenset[Endpoint] = frozenset()


_state = _State()


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    reaching = bool(_state.connects or _state.listens)
    if event in _REFUSED_EVENTS or (event == "socket.getaddrinfo" and not (reaching and _is_number(arguments[0]))):
        raise NetworkRefusedError(f"PhotoVet works offline: {event} was refused.")
    if event == "socket.__new__" and arguments[1] in _INTERNET_FAMILIES and not reaching:
        raise NetworkRefusedError("PhotoVet works offline: an internet socket was refused.")
    if event == "socket.connect" and not _is_among(arguments[1], _state.connects):
        raise NetworkRefusedError("PhotoVet connects to no computer but those of the cluster: refused.")
    if event == "socket.bind" and not _is_among(arguments[1], _state.listens):
        raise NetworkRefusedError("PhotoVet listens on no address but the one that was named: refused.")
    if event in {"socket.sendto", "socket.sendmsg"} and len(arguments) > 1 and isinstance(arguments[1], tuple):
        raise NetworkRefusedError("PhotoVet sends nothing without a connection: refused.")


def _is_number(host: object) -> bool:
    with suppress(ValueError):
        return bool(ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host)))
    return False


def _is_among(address: object, endpoints: Collection[Endpoint]) -> bool:
    """Whether a socket's address is one of these; those of this computer's own sockets (paths) always are."""
    if not isinstance(address, tuple):
        return True
    with suppress(ValueError):
        return (str(ipaddress.ip_address(address[0])), address[1]) in endpoints
    return False


def go_offline() -> None:
    """Refuse the network in this process from now on. Every entry point, workers too, calls this first."""
    _go(refuse_internet)


def go_offline_but_for_a_cluster() -> None:
    """Refuse the network until `reach_only` names what may be reached. For the processes of a cluster only."""
    if not _state.hooked:
        _state.may_reach = True
    _go(refuse_all_but_streams)


def reach_only(connects: Collection[Endpoint], listens: Collection[Endpoint] = ()) -> bool:
    """Let this process connect to these endpoints, and listen on these; once, and before it starts a thread.

    Gives whether the kernel holds the ports. Raises NetworkRefusedError in a process that is offline altogether.
    """
    if not _state.may_reach:
        raise NetworkRefusedError("PhotoVet works offline: this process may reach nobody.")
    _state.may_reach = False
    _state.connects, _state.listens = frozenset(connects), frozenset(listens)
    return allow_only_ports([port for _, port in connects], [port for _, port in listens])


def _go(refuse: Callable[[], bool]) -> None:
    for name in TELEMETRY_MODULES:
        sys.modules[name] = None  # type: ignore[assignment]  # the documented way to make an import fail
    # Libraries that look for a newer version or a model hub ask these first.
    os.environ.update({"HF_HUB_OFFLINE": "1", "NO_ALBUMENTATIONS_UPDATE": "1"})
    if not _state.hooked:
        sys.addaudithook(_refuse_network)
        _state.hooked = True
        _state.held = refuse()


def is_offline() -> bool:
    """Whether `go_offline` has taken effect in this process."""
    return _state.hooked


def is_held_by_system() -> bool:
    """Whether the kernel refuses internet sockets as well, to native code and to every program started from here."""
    return _state.held
