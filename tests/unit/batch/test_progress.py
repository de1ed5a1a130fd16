"""The progress bar: a rate, the time left and counts by kind, on a terminal only."""

import io
import time
from collections.abc import Iterator

import pytest

from app.cli.progress import with_progress
from scanner.batch.jobs import Outcome, ScanJob
from scanner.model import Action, Finding, Kind, PixelBox, ScanResult, ScanStatus
from scanner.settings import Settings

PHOTOS = 8


def outcomes() -> Iterator[Outcome]:
    for number in range(PHOTOS):
        time.sleep(0.15)  # the bar is drawn ten times a second
        kind = Kind.PLATE if number % 2 else Kind.FACE
        found = Finding("f", kind, PixelBox(0, 0, 9, 9), "secret", 0.9, "", Action.HIDE)
        shown = Finding("h", Kind.HARMLESS, PixelBox(0, 0, 9, 9), "exit", 0.9, "", Action.KEEP)
        path = f"{number}.jpg"
        yield Outcome(ScanJob(path, Settings()), ScanResult(path, ScanStatus.OK, findings=(found, shown)))


def test_a_terminal_shows_rate_time_left_and_counts_by_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stderr", terminal)
    for name, value in {"COLUMNS": "160", "TERM": "xterm", "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    passed = list(with_progress(outcomes(), "Scanning", lambda: map(str, range(PHOTOS))))
    assert [outcome.job.path for outcome in passed] == [f"{number}.jpg" for number in range(PHOTOS)]
    drawn = terminal.getvalue()
    for words in ("Scanning", f"/{PHOTOS}", " a minute", "0:00:0", "face 3, plate 3"):
        assert words in drawn, words
    assert "secret" not in drawn
    assert "harmless" not in drawn


def test_without_a_terminal_nothing_is_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(list(with_progress(outcomes(), "Scanning", None))) == PHOTOS
    assert capsys.readouterr() == ("", "")
