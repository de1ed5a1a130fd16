"""The Qt binding counts references: one that does not kills the window after some minutes of painting."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def test_calls_that_return_nothing_give_back_a_counted_none(qapp: QApplication) -> None:
    del qapp
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(2000):
        timer.setInterval(5)
    assert abs(sys.getrefcount(None) - before) < 1000
