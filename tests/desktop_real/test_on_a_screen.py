"""The window as a person has it: a real process on a real X server with a window manager, real keys.

Offscreen has no window manager, gives every window the size that it asks for, and knows other standard keys.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from scanner.batch.session import Session
from scanner.errors import PhotoVetError
from support.command_line import draw_street

NEEDED = ("Xvfb", "openbox", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"needs {', '.join(NEEDED)}: a screen, a window manager, and hands"
)
WAIT_S = 300.0


def wait_for(what: Callable[[], object], within_s: float = WAIT_S) -> None:
    """Until it is so."""
    deadline = time.monotonic() + within_s
    while not what():
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.1)


@dataclass(frozen=True, slots=True)
class Desk:
    """A screen with PhotoVet's window on it."""

    program: subprocess.Popen[bytes]
    environment: dict[str, str]
    data: Path

    def do(self, *words: str) -> str:
        """What a hand does; returns what `xdotool` says."""
        command = ["xdotool", *words]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout

    @property
    def size_px(self) -> tuple[int, int] | None:
        """(width, height) of the window, without its frame; None while there is none."""
        found = self.do("search", "--onlyvisible", "--name", "^PhotoVet$").split()
        if not found:
            return None
        told = self.do("getwindowgeometry", "--shell", found[-1])
        values = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", told)}
        return values["WIDTH"], values["HEIGHT"]

    @property
    def checked(self) -> int:
        """How many photos the session says a person has checked."""
        for file in (self.data / "sessions").glob("*.photovet"):
            with contextlib.suppress(PhotoVetError, sqlite3.Error), Session.open(file, create=False) as session:
                return sum(photo.checked for photo in session.photos())
        return 0

    @property
    def left_out(self) -> int:
        """How many photos the session says a person has left out."""
        for file in (self.data / "sessions").glob("*.photovet"):
            with contextlib.suppress(PhotoVetError, sqlite3.Error), Session.open(file, create=False) as session:
                return sum(photo.left_out for photo in session.photos())
        return 0

    @property
    def open(self) -> int:
        """How many photos are on the session's list."""
        for file in (self.data / "sessions").glob("*.photovet"):
            with contextlib.suppress(PhotoVetError, sqlite3.Error), Session.open(file, create=False) as session:
                return sum(1 for _ in session.photos())
        return 0

    @property
    def scanned(self) -> int:
        """How many photos were looked at."""
        for file in (self.data / "sessions").glob("*.photovet"):
            with contextlib.suppress(PhotoVetError, sqlite3.Error), Session.open(file, create=False) as session:
                return sum(session.result(photo.path) is not None for photo in session.photos())
        return 0


@pytest.fixture
def screen_px(request: pytest.FixtureRequest) -> str:
    """The size of the screen."""
    return str(getattr(request, "param", "1366x768"))


@pytest.fixture
def desk(tmp_path: Path, screen_px: str) -> Iterator[Desk]:
    """The window, opened on two photos of a street."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{screen_px}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    environment |= {"DISPLAY": display, "HOME": str(tmp_path), "PHOTOVET_DATA_DIR": str(tmp_path / "data")}
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "desktop.json").write_text(json.dumps({"version": 1, "welcomed": True, "quick": True}))
    for name in ("one.jpg", "two.jpg"):
        draw_street(tmp_path / "photos" / name, (640, 480) if name == "one.jpg" else (600, 480))
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    command = [str(Path(sys.executable).with_name("photovet-desktop")), str(tmp_path / "photos")]
    program = subprocess.Popen(command, env=environment, cwd=tmp_path)
    made = Desk(program, environment, tmp_path / "data")
    try:
        wait_for(lambda: made.size_px or program.poll() is not None)
        assert program.poll() is None, "the program ended before it had a window"
        yield made
    finally:
        for process in (program, manager, server):
            process.send_signal(signal.SIGTERM)
            process.wait(30)


@pytest.mark.parametrize("screen_px", ["1024x600", "1366x768"], indirect=True)
def test_the_window_fits_the_screen(desk: Desk, screen_px: str) -> None:
    width, height = map(int, screen_px.split("x"))
    size = desk.size_px
    assert size is not None
    assert size[0] < width  # with room for the frame and the title that the window manager adds
    assert size[1] < height - 20


def test_ctrl_q_closes_the_window(desk: Desk) -> None:
    desk.do("key", "ctrl+q")
    wait_for(lambda: desk.program.poll() is not None)
    assert desk.program.returncode == 0


def test_held_enter_approves_nothing_that_was_not_seen(desk: Desk) -> None:
    wait_for(lambda: desk.open == 2)
    time.sleep(1.0)  # until they are on the screen, with no finding yet
    desk.do("keydown", "Return")
    wait_for(lambda: desk.scanned == 2)
    desk.do("keyup", "Return")
    assert desk.checked <= 1  # the press itself, at most; its repetitions never
    time.sleep(1.5)
    for number in range(2):
        desk.do("key", "Return")
        wait_for(lambda number=number: desk.checked >= number + 1)  # type: ignore[misc]  # bound now
        time.sleep(1.5)
    assert desk.checked == 2
    desk.do("key", "Return")  # opens the export
    time.sleep(1.5)
    for _ in range(5):
        desk.do("key", "Return")
        time.sleep(0.3)
    assert not list(desk.data.parent.glob("*copies*"))


def test_a_key_leaves_a_photo_out_and_undo_takes_it_in_again(desk: Desk) -> None:
    wait_for(lambda: desk.scanned == 2)
    time.sleep(1.5)
    desk.do("key", "x")
    wait_for(lambda: desk.left_out == 1)
    assert desk.checked == 0
    desk.do("key", "x")  # the next photo was opened
    wait_for(lambda: desk.left_out == 2)
    desk.do("key", "ctrl+z")
    wait_for(lambda: desk.left_out == 1)
