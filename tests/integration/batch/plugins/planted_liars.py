"""What a worker that was taken over may say to the process that listens: too much, too slowly, or about others."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from scanner.batch import answers, worker
from scanner.model import Photo, ScanResult, ScanStatus

ANOTHER = "b" * 64


def beginning_for_ever() -> None:
    """Say again and again that the job has only just begun."""
    answers.pack = lambda _: _begin()


def dripping() -> None:
    """Begin a long message, and send a byte of it now and then."""
    answers.pack = _drip


def claiming_another_photo() -> None:
    """Give the photo's results out for those of a photo with another content."""
    honest: Callable[[Any], bytes] = answers.pack
    photo = Photo(Path("elsewhere.jpg"), "png", 1, ANOTHER)
    answers.pack = lambda value: honest(ScanResult(value.path, ScanStatus.OK, photo))


def _line() -> Connection:
    frame = sys._getframe(1)
    while "connection" not in frame.f_locals:
        frame = frame.f_back or frame
    connection: Connection = frame.f_locals["connection"]
    return connection


def _begin() -> bytes:
    line = _line()
    while True:
        line.send_bytes(worker.BEGUN)
        time.sleep(0.2)


def _drip(_: object) -> bytes:
    handle = _line().fileno()
    os.write(handle, (1_000_000).to_bytes(4, "big"))
    while True:
        os.write(handle, b"x")
        time.sleep(0.2)
