"""Smoke test of a bundle's window: a real process on a real screen, worked by keys, that writes copies.

On an X server with a window manager (Xvfb, openbox and xdotool) photos are opened, approved one by one and exported.
Where there is none of these, and once more on Qt's platform `offscreen`, the window opens the photos, looks at them and
is asked to end. What it has done is read from the session that it keeps.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HANDS: Final = ("Xvfb", "openbox", "xdotool")
_PATIENCE_S: Final = 900.0
_GLANCE_S: Final = 1.5  # approving is for photos that were on the screen with what was found in them


class WindowError(Exception):
    """The window did not do what it should; the text is a sentence."""


def has_hands() -> bool:
    """Whether this system has a screen, a window manager and hands to lend."""
    return all(map(shutil.which, HANDS))


@dataclass(frozen=True, slots=True)
class Window:
    """A running window, and where it keeps its session."""

    program: subprocess.Popen[bytes]
    environment: Mapping[str, str]
    data: Path

    def press(self, key: str) -> None:
        """One key, as a hand presses it."""
        subprocess.run(["xdotool", "key", key], env=self.environment, check=True)

    def type(self, text: str) -> None:
        """A line of text."""
        subprocess.run(["xdotool", "type", text], env=self.environment, check=True)

    def is_shown(self) -> bool:
        """Whether the window manager shows it."""
        command = ["xdotool", "search", "--onlyvisible", "--name", "^PhotoVet$"]
        return bool(subprocess.run(command, env=self.environment, capture_output=True, check=False).stdout.strip())

    def count(self, what: str) -> int:
        """The number of rows in its session."""
        for file in (self.data / "sessions").glob("*.photovet"):
            try:
                with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as session:
                    return int(session.execute(f"SELECT count(*) FROM {what}").fetchone()[0])  # noqa: S608  # our own
            except sqlite3.Error:
                continue  # it is being made
        return 0

    def looked_at(self) -> int:
        """How many photos it has looked at."""
        return self.count("photos WHERE result IS NOT NULL")

    def approved(self) -> int:
        """How many of them were approved."""
        return self.count("reviews WHERE checked = 1")

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Until it is so. Raises WindowError."""
        deadline = time.monotonic() + _PATIENCE_S
        while not until():
            if self.program.poll() is not None:
                raise WindowError(f"the window ended with code {self.program.returncode} before {what}.")
            if time.monotonic() > deadline:
                raise WindowError(f"the window did not get there in time: {what}.")
            time.sleep(0.2)

    def end(self) -> None:
        """Ask it to end. Raises WindowError where it does so with a complaint."""
        if sys.platform == "win32":
            self.program.terminate()
            self.program.wait(60)
            return
        self.program.send_signal(signal.SIGTERM)
        if code := self.program.wait(60):
            raise WindowError(f"the window ended with code {code} when it was asked to.")


def look(command: list[str], photos: Path, count: int, folder: Path, environment: Mapping[str, str]) -> None:
    """Open the photos on `offscreen`, until all are looked at. Raises WindowError."""
    with _window(command, photos, folder, {**environment, "QT_QPA_PLATFORM": "offscreen"}, quick=True) as window:
        window.wait(lambda: window.looked_at() == count, f"all {count} photos were looked at")
        window.end()


def export(command: list[str], photos: Path, count: int, folder: Path, environment: Mapping[str, str]) -> Path:
    """Open the photos on a screen, approve and export all; the folder with the copies. Raises WindowError."""
    copies = folder / "copies"
    with _screen(environment) as desk, _window(command, photos, folder, desk, quick=False) as window:
        window.wait(window.is_shown, "it was on the screen")
        window.wait(lambda: window.looked_at() == count, f"all {count} photos were looked at")
        for number in range(count):
            time.sleep(_GLANCE_S)
            window.press("Return")
            window.wait(lambda number=number: window.approved() > number, f"{number + 1} photos were approved")
        time.sleep(_GLANCE_S)
        window.press("ctrl+e")
        time.sleep(_GLANCE_S)
        window.press("ctrl+a")
        window.type(str(copies))
        window.press("shift+Tab")  # from the folder's field back to the last button, which writes the copies
        window.press("space")
        window.wait(lambda: window.count("exports") == count, f"{count} copies were written")
        window.end()
    return copies


@contextmanager
def _screen(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """An X server of its own, with a window manager; the environment for programs on it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        desk = {**environment, "DISPLAY": f":{told.readline().strip()}", "PATH": os.defpath}
    manager = subprocess.Popen(["openbox"], env=desk, stderr=subprocess.DEVNULL)
    try:
        yield desk
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(30)


@contextmanager
def _window(
    command: list[str], photos: Path, folder: Path, environment: Mapping[str, str], *, quick: bool
) -> Iterator[Window]:
    data = folder / "data"
    data.mkdir(parents=True)
    preferences = {"version": 1, "welcomed": True, "quick": quick}
    (data / "desktop.json").write_text(json.dumps(preferences), "utf-8")
    environment = {**environment, "PHOTOVET_DATA_DIR": str(data)}
    program = subprocess.Popen([*command, str(photos)], env=environment, cwd=folder)
    try:
        yield Window(program, environment, data)
    finally:
        if program.poll() is None:
            program.kill()
            program.wait(30)
