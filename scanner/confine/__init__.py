"""Walls that the operating system holds around a process, set from inside and never taken down again.

Made of `ctypes` and the kernel's own interfaces: `landlock` is an alpha version that knows no network rules and no
scopes, `pyseccomp` needs a library of the system that many have not, and `sandlock` asks for Linux 6.7.
None of them knows macOS or Windows.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from scanner.confine import landlock, macos, places, seccomp, windows


@dataclass(frozen=True, slots=True)
class Walls:
    """Which walls stand around a worker."""

    files: bool = False  # opens nothing but libraries, networks and what it is handed
    writing: bool = False  # writes to nothing but what it is handed
    programs: bool = False  # starts no other program
    sockets: bool = False  # opens no socket
    signals: bool = False  # neither signals nor looks into other processes
    landlock: int = 0  # the version of the interface, on Linux


def refuse_internet() -> bool:
    """Refuse internet sockets to this process and all that it starts; whether the system holds that."""
    return seccomp.refuse_internet()


def refuse_all_but_streams() -> bool:
    """Refuse all sockets but TCP's and those of this computer; whether the system holds that."""
    return seccomp.refuse_all_but_streams()


def allow_only_ports(connect: Iterable[int], listen: Iterable[int]) -> bool:
    """Refuse TCP connections to other ports, and listening on others, from this thread on; whether the system does."""
    return landlock.allow_only_ports(connect, listen)


def confine_worker() -> Walls:
    """Put all walls that this system has around this process, before it has any thread but this one.

    Of the files, those stay usable that are open, and the places in `places`. Anything else that a worker needs is
    handed to it open.
    """
    walls = Walls()
    if sys.platform == "linux":
        version = 0
        if len(os.listdir("/proc/self/task")) == 1:  # noqa: PTH208  # other threads would stay without
            version = landlock.allow_only(places.readable(), places.listable(), places.writable())
        closed = seccomp.refuse_the_outside()
        walls = Walls(version > 0, version > 0, closed, closed, closed, version)
    elif sys.platform == "darwin":
        stands = macos.confine(places.readable(), places.writable())
        walls = Walls(stands, stands, stands, stands, stands)
    elif sys.platform == "win32":
        walls = Walls(writing=windows.lower_own_rights(), programs=windows.refuse_programs())
    return walls
