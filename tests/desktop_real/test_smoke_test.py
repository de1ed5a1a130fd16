"""The smoke test of bundles, tried on the programs that are installed here: it passes, and it can fail."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.command_line import ROOT, draw_street

SMOKE_TEST = ROOT / "packaging" / "smoke_test.py"
PROGRAMS = Path(sys.executable).parent
NEEDED = ("Xvfb", "openbox", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)) or not (PROGRAMS / "photovet-desktop").exists(),
    reason=f"needs {', '.join(NEEDED)}, and PhotoVet installed beside this Python",
)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    draw_street(tmp_path / "photos" / "one.jpg", (640, 480))
    return tmp_path / "photos"


def smoke_test(programs: Path, photos: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, SMOKE_TEST, programs, "--photos", photos]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=1800)


def test_the_window_writes_what_the_command_line_writes(photos: Path) -> None:
    done = smoke_test(PROGRAMS, photos)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The window on a screen wrote the same copies." in done.stdout


def test_a_bundle_whose_window_does_not_start_fails(photos: Path, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "photovet").symlink_to(PROGRAMS / "photovet")
    (bundle / "photovet-desktop").write_text("#!/bin/sh\necho 'qt.qpa.plugin: no xcb' >&2\nexit 134\n")
    (bundle / "photovet-desktop").chmod(0o755)
    done = smoke_test(bundle, photos)
    assert done.returncode == 1
    assert "the window ended with code 134" in done.stderr
