"""Which files a process may open (Landlock, Linux 5.13 and later, where the system has it switched on).

The rules bind the calling thread and the threads and processes that it starts from then on. Interface versions are
those of Documentation/userspace-api/landlock.rst: each adds rights, and only what the running kernel knows is asked of
it.
"""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from scanner.confine.linux import call, give_up_privileges_to_come
from scanner.confine.system_calls import Machine, machine

# linux/landlock.h
_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_FOLDER: Final = 1 << 3
_OF_FIRST_VERSION: Final = (1 << 13) - 1
_RIGHTS_SINCE: Final = {2: 1 << 13, 3: 1 << 14, 5: 1 << 15}  # moving between folders, cutting off, ioctl on devices
_NETWORK_SINCE: Final = 4
_TCP: Final = 0b11  # bind and connect
_SCOPES_SINCE: Final = 6
_SCOPES: Final = 0b11  # abstract sockets and signals
_PATH_BENEATH: Final = 1
_NET_PORT: Final = 2
_BIND: Final = 1
_CONNECT: Final = 2
_ASK_VERSION: Final = 1
_O_PATH: Final = 0o10000000  # linux/fcntl.h: to name a file, not to read it


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("rights", ctypes.c_uint64), ("folder", ctypes.c_int32))


class _Port(ctypes.Structure):
    _fields_ = (("rights", ctypes.c_uint64), ("port", ctypes.c_uint64))


def version() -> int:
    """The interface version of this system's kernel; 0 where there is none."""
    here = machine()
    if here is None:
        return 0
    try:
        return call(here.numbers["landlock_create_ruleset"], None, 0, _ASK_VERSION)
    except OSError:
        return 0


def allow_only(
    readable: Iterable[Path], listable: Iterable[Path], writable: Iterable[Path], connect: Iterable[int] = ()
) -> int:
    """From now on this thread opens nothing but what lies in these places; the version that holds, 0 where none does.

    It reaches no TCP port but those of `connect`. What is open already stays open.
    """
    here, known = machine(), version()
    if here is None or not known:
        return 0
    rights = _OF_FIRST_VERSION
    for since, added in _RIGHTS_SINCE.items():
        rights |= added if known >= since else 0
    allowed = [(place, _READ_FILE | _READ_FOLDER) for place in readable]
    allowed += [(place, _READ_FOLDER) for place in listable] + [(place, rights) for place in writable]
    try:
        _restrict(here, known, rights, allowed, connect)
    except OSError:  # within walls already, and as many as the kernel counts
        return 0
    return known


def allow_only_ports(connect: Iterable[int], listen: Iterable[int]) -> bool:
    """From now on this thread connects to no TCP ports but these, and listens on no others; whether that holds.

    Of the computer behind a port Landlock knows nothing.
    """
    here, known = machine(), version()
    if here is None or known < _NETWORK_SINCE:
        return False
    ruleset = _Ruleset(0, _TCP, 0)
    ports = [(port, _CONNECT) for port in connect] + [(port, _BIND) for port in listen]
    try:
        rules = call(here.numbers["landlock_create_ruleset"], ctypes.byref(ruleset), 16, 0)
        try:
            for port, right in ports:
                call(here.numbers["landlock_add_rule"], rules, _NET_PORT, ctypes.byref(_Port(right, port)), 0)
            give_up_privileges_to_come()
            call(here.numbers["landlock_restrict_self"], rules, 0)
        finally:
            os.close(rules)
    except OSError:  # within walls already, and as many as the kernel counts
        return False
    return True


def _restrict(
    here: Machine, known: int, rights: int, allowed: Iterable[tuple[Path, int]], connect: Iterable[int]
) -> None:
    network = _TCP if known >= _NETWORK_SINCE else 0
    scopes = _SCOPES if known >= _SCOPES_SINCE else 0
    ruleset = _Ruleset(rights, network, scopes)
    size_bytes = 24 if known >= _SCOPES_SINCE else 16 if known >= _NETWORK_SINCE else 8
    rules = call(here.numbers["landlock_create_ruleset"], ctypes.byref(ruleset), size_bytes, 0)
    try:
        for place, right in allowed:
            _allow(here.numbers["landlock_add_rule"], rules, place, right)
        for port in connect if network else ():
            call(here.numbers["landlock_add_rule"], rules, _NET_PORT, ctypes.byref(_Port(_CONNECT, port)), 0)
        give_up_privileges_to_come()
        call(here.numbers["landlock_restrict_self"], rules, 0)
    finally:
        os.close(rules)


def _allow(number: int, rules: int, place: Path, rights: int) -> None:
    try:
        handle = os.open(place, _O_PATH | os.O_RDONLY)  # Python closes its handles where a program is started
    except OSError:  # not on this system
        return
    try:
        if not stat.S_ISDIR(os.fstat(handle).st_mode):
            rights &= _READ_FILE | _WRITE_FILE
        beneath = _Beneath(rights, handle)
        call(number, rules, _PATH_BENEATH, ctypes.byref(beneath), 0)
    finally:
        os.close(handle)
