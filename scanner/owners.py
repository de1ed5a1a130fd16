"""Whose a temporary file is: its name says which process made it, so that nobody else's is ever taken away.

A process is named by its computer, the computer's start, its number and its own start. After a crash or a power cut the
next run knows at once whether it is gone, however young the file is.
"""

from __future__ import annotations

import functools
import hashlib
import os
import platform
import re
import secrets
import shutil
import time
from pathlib import Path
from typing import Final

from scanner.files import Standing, is_file, standing_of

_NAME: Final = re.compile(
    r"(?P<place>[0-9a-f]{8})-(?P<boot>[0-9a-f]{8})-(?P<pid>\d{1,10})-(?P<start>\d{1,20})-[0-9a-f]{16}"
)
# A shared folder also holds files of other computers, and of other containers, of which nothing is known here.
_OTHERS_AFTER_S: Final = 86_400.0
_TICKS: Final = is_file("/proc/self/stat")  # Linux counts them from the computer's start
_START_OFF: Final = 0 if _TICKS else 2  # elsewhere it is told by a clock in seconds, and clocks are set


def owned_name(prefix: str) -> str:
    """A new name for a file or a folder of this process."""
    return f"{prefix}{_mark(os.getpid())}-{secrets.token_hex(8)}"


@functools.cache
def _mark(pid: int) -> str:
    place, boot = _here()
    return f"{place}-{boot}-{pid}-{_start(pid) or 0}"


def remove_orphans(folder: Path, prefix: str) -> None:
    """Remove what processes that are gone have left in a folder under such names."""
    try:
        found = [Path(entry.path) for entry in os.scandir(folder) if entry.name.startswith(prefix)]
    except OSError:  # not there yet
        return
    for path in found:
        try:
            if _is_orphan(path, prefix):
                shutil.rmtree(path) if standing_of(path, follow=False) is Standing.FOLDER else path.unlink()
        except OSError:  # gone already, or not ours to remove
            continue


def _is_orphan(path: Path, prefix: str) -> bool:
    match = _NAME.fullmatch(path.name.removeprefix(prefix))
    if match is None:  # somebody's own file
        return False
    place, boot = _here()
    if match["place"] != place:
        return time.time() - path.lstat().st_mtime > _OTHERS_AFTER_S
    return match["boot"] != boot or not _runs(int(match["pid"]), int(match["start"]))


def _runs(pid: int, start: int) -> bool:
    found = _start(pid)
    return found is not None and abs(found - start) <= _START_OFF


@functools.cache
def _here() -> tuple[str, str]:
    """This computer, or container, and its start, both as eight hexadecimal digits."""
    if _TICKS:
        place = _short(_text("/etc/machine-id"), _link("/proc/self/ns/pid"))
        return place, _short(_text("/proc/sys/kernel/random/boot_id"))
    return _short(platform.node()), _short()  # there a process's start is a time of day, which no later start repeats


def _start(pid: int) -> int | None:
    """When a process began, in ticks since the computer's start or in seconds; None where none runs."""
    if _TICKS:
        after_name = _text(f"/proc/{pid}/stat").rpartition(")")[2].split()
        return int(after_name[19]) if after_name and after_name[0] not in "ZX" else None  # a zombie has ended
    import psutil  # noqa: PLC0415  # of no use on Linux

    try:
        return int(psutil.Process(pid).create_time())
    except psutil.Error:
        return None


def _short(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:8]


def _text(path: str) -> str:
    try:
        return Path(path).read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _link(path: str) -> str:
    try:
        return os.readlink(path)  # noqa: PTH115  # no path: the name of a namespace
    except OSError:
        return ""
