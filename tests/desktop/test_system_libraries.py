"""What the window needs from the system is said in words before Qt would abort."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

import pytest

from app.desktop import system_libraries

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Qt brings all that it needs on other systems")


def test_what_is_missing_is_named_with_the_command_that_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    loads = ctypes.CDLL

    def without_cursors(name: str) -> ctypes.CDLL:
        if "xcb" in name:
            raise OSError(name)
        return loads(name)

    monkeypatch.setattr(ctypes, "CDLL", without_cursors)
    packages = system_libraries.missing_packages({"DISPLAY": ":0"})
    assert {"libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"} <= set(packages)
    assert "apt install" in system_libraries.what_to_install(packages)
    for environment in ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, {"QT_QPA_PLATFORM": "offscreen"}):
        assert not {name for name in system_libraries.missing_packages(environment) if "xcb" in name}


def test_without_a_screen_the_window_says_so() -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "app.desktop.entry"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2
    assert "There is no screen" in done.stderr
    assert "Traceback" not in done.stderr
