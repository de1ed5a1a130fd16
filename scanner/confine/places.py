"""What a worker may read: Python, its libraries with their data, the networks, and what the system tells about itself.

Libraries load parts of themselves late, when they are first needed. So whole places are named here, never single files,
and a place that a system does not have is passed over.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from scanner.files import is_missing

_SYSTEM: Final = (
    *("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/local/lib", "/usr/local/lib64"),
    *("/usr/share", "/usr/libexec", "/nix/store", "/gnu/store"),
    *("/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives"),
    *("/etc/localtime", "/etc/timezone", "/etc/locale.alias", "/etc/ssl/openssl.cnf", "/etc/os-release"),
    *("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"),
    *("/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/version", "/proc/filesystems", "/proc/sys"),
    *("/sys/devices/system", "/sys/kernel/mm", "/sys/fs/cgroup"),
)
_HOME: Final = Path(__file__).parents[2]
_PACKAGES_OF_PHOTOVET: Final = ("app", "scanner", "resources")


def readable() -> tuple[Path, ...]:
    """The places whose files a worker may read."""
    own = Path("/proc") / str(os.getpid())  # not those of other processes: their command lines name photos
    prefixes = {Path(each) for each in (sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix)}
    bundle = getattr(sys, "_MEIPASS", None)  # where PyInstaller unpacks a bundle
    if bundle is not None:
        prefixes.add(Path(bundle))
    searched = {Path(entry) for entry in sys.path if Path(entry).is_absolute()}
    places = {place for entry in prefixes | searched for place in _code_in(entry)}
    if bundle is not None:
        places.add(Path(sys.executable))  # a bundle's modules lie in its program, which is opened for each
    return (*sorted(places), *map(Path, _SYSTEM), own)


def listable() -> tuple[Path, ...]:
    """The places in whose folders a worker may see the names: Python looks where its modules are."""
    return (_HOME,) if _is_working_copy(_HOME) else ()


def writable() -> tuple[Path, ...]:
    """Devices that swallow what is written; no place that keeps anything."""
    return (Path(os.devnull),)


def _code_in(entry: Path) -> tuple[Path, ...]:
    """The entry itself; of a folder that may hold anything besides, only what belongs to PhotoVet."""
    if entry == _HOME and _is_working_copy(entry):
        return tuple(entry / package for package in _PACKAGES_OF_PHOTOVET)
    resolved = Path(os.path.realpath(entry))
    if resolved == Path(resolved.anchor) or Path(os.path.realpath(Path.home())).is_relative_to(resolved):
        return ()  # all of a disk, or everybody's files
    return (entry,)


def _is_working_copy(home: Path) -> bool:
    """Whether PhotoVet is installed for its developers, and not with everything else in `site-packages`."""
    return is_missing(home / "numpy")
