"""A window that is asked to end while it starts ends, and does not stay behind without a window."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

# The signal comes right after the window listens to it, before Qt's event loop runs.
_ASKED_EARLY = """
import os, signal
listen = signal.signal
def listen_and_be_asked(number, handler):
    before = listen(number, handler)
    if number == signal.SIGTERM and callable(handler):
        os.kill(os.getpid(), signal.SIGTERM)
    return before
signal.signal = listen_and_be_asked
from app.desktop.main import run
raise SystemExit(run())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no process is asked to end by a signal there")
def test_it_ends() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", _ASKED_EARLY], env=environment, check=False, timeout=120)
    assert done.returncode == 0
