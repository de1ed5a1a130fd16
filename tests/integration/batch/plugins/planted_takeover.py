"""A container format whose decoder does what code from a stranger would try in a worker that it has taken over."""

from __future__ import annotations

import ctypes
import fcntl
import os
import signal
import socket
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from scanner.batch import answers
from scanner.errors import DamagedPhotoError
from scanner.formats import registry
from scanner.formats.base import Container, Format
from scanner.messages import Message
from scanner.model import Carrier, DecodedPicture

HEAD = b"takeover:"

# What the decoder tries to do it to; handed to the worker before it has walls, as an attacker would know it.
_victim: list[tuple[Path, int]] = []


def _read_beside() -> object:
    return (_victim[0][0] / "beside.jpg").read_bytes()


def _read_beside_natively() -> object:
    libc = ctypes.CDLL(None, use_errno=True)
    return _natively(libc.open(os.fsencode(_victim[0][0] / "beside.jpg"), os.O_RDONLY))


def _list_folder() -> object:
    return list(_victim[0][0].iterdir())


def _read_other_process() -> object:
    return Path(f"/proc/{_victim[0][1]}/cmdline").read_bytes()


def _write_beside() -> object:
    return (_victim[0][0] / "planted").write_bytes(b"x")


def _write_temporary() -> object:
    return Path("/tmp/photovet-planted").write_bytes(b"x")  # noqa: S108  # that it cannot be made is the point


def _change_beside() -> object:
    return os.truncate(_victim[0][0] / "beside.jpg", 0)


def _forbid_beside() -> object:
    return (_victim[0][0] / "beside.jpg").chmod(0)


def _remove_beside() -> object:
    return (_victim[0][0] / "beside.jpg").unlink()


def _rename_photo() -> object:
    return (_victim[0][0] / "read_beside.takeover").rename(_victim[0][0] / "planted")


def _open_socket() -> object:
    return socket.socket(socket.AF_UNIX)


def _open_internet_socket_natively() -> object:
    libc = ctypes.CDLL(None, use_errno=True)
    return _natively(libc.socket(socket.AF_INET, socket.SOCK_DGRAM, 0))


def _open_ring() -> object:
    libc = ctypes.CDLL(None, use_errno=True)
    return _natively(libc.syscall(425, 8, bytes(120)))  # io_uring_setup


def _start_program() -> object:
    return subprocess.run(["/bin/true"], check=True)


def _become_program() -> object:
    return os.execv("/bin/true", ["true"])  # noqa: S606  # see above


def _fork() -> object:
    if (child := os.fork()) == 0:
        os._exit(0)
    return child


def _signal() -> object:
    return os.kill(_victim[0][1], signal.SIGTERM)


def _signal_all() -> object:
    return os.kill(-1, signal.SIGTERM)


def _signal_group() -> object:
    return os.killpg(0, signal.SIGTERM)


def _trace() -> object:
    libc = ctypes.CDLL(None, use_errno=True)
    return _natively(libc.ptrace(16, _victim[0][1], 0, 0))  # PTRACE_ATTACH


def _set_attributes() -> object:
    return [fcntl.ioctl(file, 0x40086602, bytes([0x80, *bytes(7)])) for file in _handed()]  # FS_IOC_SETFLAGS: no atime


def _hold_up_writers() -> object:
    return [fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK) for file in _handed()]


def _handed() -> list[int]:
    """The files that this worker was handed."""
    numbers = [int(entry.name) for entry in Path("/proc/self/fd").iterdir()]
    return [each for each in numbers if _is_regular(each)]


def _is_regular(handle: int) -> bool:
    try:
        return stat.S_ISREG(os.fstat(handle).st_mode)
    except OSError:  # the one by which the numbers were read
        return False


def _natively(result: int) -> object:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


DEEDS: dict[str, Callable[[], object]] = {
    name: deed for name, deed in list(globals().items()) if name.startswith("_") and callable(deed)
}
DEEDS = {name.removeprefix("_"): deed for name, deed in DEEDS.items() if deed.__module__ == __name__}
for helper in ("natively", "handed", "is_regular"):
    del DEEDS[helper]


class Takeover(Container):
    """An open file that does its deed when it is decoded."""

    def find_blocks(self) -> Iterator[Carrier]:
        """Nothing."""
        return iter(())

    def first_picture(self) -> DecodedPicture:
        """None, but what came of the deed."""
        name = bytes(self.source).removeprefix(HEAD).decode()
        try:
            came = f"done: {DEEDS[name]()!r}"
        except OSError as error:
            came = f"refused: {error.strerror}"
        raise DamagedPhotoError(came)


TAKEOVER = Format(
    "takeover",
    "takeover",
    (".takeover",),
    lambda start: start.startswith(HEAD),
    Takeover,
    Message("There is no copy."),
)


def plant(folder: Path, victim: int) -> None:
    """Add the format to this process; `victim` is the number of a process that it will attack."""
    _victim.append((folder, victim))
    registry.FORMATS = (*registry.FORMATS, TAKEOVER)  # type: ignore[misc]  # that it is a constant is the point


def planted_file(folder: Path, deed: str) -> str:
    """A file that does this when it is decoded."""
    path = folder / f"{deed}.takeover"
    path.write_bytes(HEAD + deed.encode())
    return str(path)


def say_always(lie: bytes) -> None:
    """Have this process answer so, whatever it is asked."""
    answers.pack = lambda _: lie
