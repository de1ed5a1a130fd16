"""Every command under `strace`: no internet socket, no other program, no file outside the places that are its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from support.command_line import COMMAND, ROOT

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")

COMMANDS = {
    "scan": ("scan", "{photos}/0.jpeg", "--quick", "--session", "{own}/session"),
    "scan to pages": ("scan", "{photos}/1.png", "--quick", "--format", "html", "--output", "{own}/report.html"),
    "clean": ("clean", "{photos}", "--output", "{own}/out", "--metadata-only", "--report", "{own}/report.txt"),
    "clean in a session": ("clean", "{photos}/0.jpeg", "--output", "{own}/new", "--session", "{own}/session"),
    "dry run": ("clean", "{photos}", "--output", "{own}/out", "--metadata-only", "--dry-run"),
    "verify": ("verify", "{photos}", "--metadata-only"),
    "report": ("report", "{own}/session", "--format", "html", "--output", "{own}/report.html"),
    "watch": ("watch", "{photos}", "--output", "{own}/out", "--metadata-only", "--once", "--settle", "0"),
    "watchlist": ("watchlist", "add", "Nordpark"),
    "audit": ("audit", "verify", "{own}/session"),
    "config": ("config", "show"),
    "doctor": ("doctor",),
}
# Calls that make a file or a folder, or give one a name; the name is the last path of the call.
_MAKING = re.compile(r"^\d+ +(?:open(?:at)?\(.*\bO_(?:CREAT|TMPFILE)\b|mkdir|rename|link|symlink|mknod)")
_DONE = re.compile(r"\) += \d+")


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    own, photos = tmp_path_factory.mktemp("own"), tmp_path_factory.mktemp("photos")
    for number, form in enumerate(("JPEG", "PNG", "WEBP", "TIFF")):
        Image.new("RGB", (320, 240), (number * 60, 90, 120)).save(photos / f"{number}.{form.lower()}", form)
    return {"own": str(own), "photos": str(photos)}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_asks_for_nothing_that_is_not_its_own(name: str, places: dict[str, str]) -> None:
    own = Path(places["own"])
    log = own / "trace"
    arguments = [part.format(**places) for part in COMMANDS[name]]
    command = [*_tracer(log), *COMMAND, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=_environment(own), capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    _assert_own_things_only(log.read_text(errors="replace").splitlines(), own)


def test_the_window_asks_for_nothing_that_is_not_its_own(places: dict[str, str]) -> None:
    """It opens a photo, as the file manager asks it to, and ends when the system asks it to."""
    own = Path(places["own"])
    log = own / "trace"
    window = [sys.executable, "-P", "-m", "app.desktop.entry", f"{places['photos']}/0.jpeg"]
    # Offscreen: the sockets of a desktop's own server are no part of PhotoVet. -D: the window is our child.
    environment = _environment(own) | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([*_tracer(log), "-D", *window], cwd=ROOT, env=environment) as running:
        _wait_for(log, r'openat\(.*0\.jpeg"')
        running.terminate()
        assert running.wait(120) == 0
    _wait_for(log, rf"(?m)^{running.pid} +exit_group\(0\)")
    calls = log.read_text(errors="replace").splitlines()
    _assert_own_things_only(calls, own)
    assert (own / "home" / "desktop.json").is_file()


def _wait_for(log: Path, what: str) -> None:
    until = time.monotonic() + 120
    while not (log.exists() and re.search(what, log.read_text(errors="replace"))):
        assert time.monotonic() < until, what
        time.sleep(0.2)


def _tracer(log: Path) -> list[str]:
    return ["strace", "-f", "-qq", "-y", "-s", "4096", "-e", "trace=file,network,process", "-o", str(log)]


def _environment(own: Path) -> dict[str, str]:
    homes = {name: str(own / "home") for name in ("HOME", "TMPDIR", "PHOTOVET_DATA_DIR", "XDG_CONFIG_HOME")}
    (own / "home").mkdir(exist_ok=True)
    return os.environ | homes | {"PYTHONDONTWRITEBYTECODE": "1"}


def _assert_own_things_only(calls: list[str], own: Path) -> None:
    assert len(calls) > 1000  # or nothing was traced
    assert not [call for call in calls if re.search(r"AF_INET|AF_PACKET|AF_NETLINK|AF_VSOCK", call)]
    assert {Path(program).resolve() for program in _started(calls)} <= {Path(sys.executable).resolve()}
    strays = [path for path in _made(calls) if not path.startswith((str(own), "/dev/"))]
    assert not strays


def _started(calls: list[str]) -> Iterator[str]:
    for call in calls:
        if match := re.search(r'execve(?:at)?\([^"]*"([^"]*)"', call):
            yield match[1]


def _made(calls: list[str]) -> Iterator[str]:
    for call in calls:
        if _MAKING.search(call) and _DONE.search(call):
            yield str(ROOT / re.findall(r'"([^"]*)"', call)[-1])
