"""Jobs that do to a worker what hostile photos do, for tests of the pool. Importable by the spawned workers."""

import ctypes
import os
import signal
import time
from dataclasses import dataclass
from typing import ClassVar

from scanner.batch.jobs import Workbench
from scanner.model import ScanResult, ScanStatus


def _segfault() -> None:
    ctypes.string_at(1)


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _exit() -> None:
    os._exit(3)


def _loop() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # as deaf as native code
    while True:
        pass


def _memory() -> None:
    blocks = []
    while True:
        blocks.append(b"\xff" * 50_000_000)  # touched, so that it is resident


def _reserve() -> None:
    bytearray(1 << 46)


def _raise() -> None:
    raise RuntimeError("secret text")


_HELD: list[bytes] = []


def _hold() -> None:
    _HELD.append(b"\xff" * 60_000_000)  # as a heap that grows from photo to photo


def _nap() -> None:
    time.sleep(0.6)


DEEDS = {
    "segfault": _segfault,
    "kill": _kill,
    "exit": _exit,
    "loop": _loop,
    "memory": _memory,
    "reserve": _reserve,
    "raise": _raise,
    "nap": _nap,
    "hold": _hold,
}


@dataclass(frozen=True)
class PlantedJob:
    """The word before the colon in its path says what it does; any other word does nothing."""

    answer: ClassVar = ScanResult

    path: str
    seconds_allowed: float = 30.0

    def run(self, bench: Workbench) -> ScanResult:
        """Do the deed; where that can be survived, say from which process."""
        deed = DEEDS.get(self.path.partition(":")[0])
        if deed:
            deed()
        return ScanResult(path=self.path, status=ScanStatus.OK, seconds={"pid": os.getpid(), "threads": bench.threads})

    def lost(self, code: str, message: str) -> ScanResult:
        """A failed scan."""
        return ScanResult(path=self.path, status=ScanStatus.FAILED, error_code=code, error=message)


def refuse_to_start() -> None:
    os._exit(9)
