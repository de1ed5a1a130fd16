"""What was found in photos is put aside for Python's collector, and garbage is collected before."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.review_store import PhotoEntry, ReviewStore
from app.desktop.settling import Settling
from scanner.model import Finding, ScanResult, ScanStatus
from scanner.settings import Settings
from support.desktop import STREET


class Cycle:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def nothing_put_aside() -> Iterator[None]:
    """Whatever a test puts aside comes back, and goes."""
    yield
    gc.unfreeze()
    gc.collect()


def found(number: int) -> PhotoEntry:
    findings = tuple(
        Finding(f"{number}-{one.id}", one.kind, one.box, one.text, one.confidence, one.why, one.action)
        for one in STREET
    )
    return PhotoEntry(f"{number}.jpg", ScanResult(f"{number}.jpg", ScanStatus.OK, findings=findings))


def known_to_the_collector(number: int) -> list[str]:
    """The findings of that photo that a full pass would look at."""
    return [one.id for one in gc.get_objects() if isinstance(one, Finding) and one.id.startswith(f"{number}-")]


def test_what_was_found_is_put_aside_and_garbage_is_collected(qapp: QApplication, qtbot: QtBot) -> None:
    store = ReviewStore(Settings())
    settling = Settling(store, qapp)
    store.add([found(number) for number in range(99)])
    qtbot.wait(50)
    assert len(known_to_the_collector(98)) == len(STREET)
    garbage = weakref.ref(Cycle())
    store.add([found(99)])
    qtbot.waitUntil(lambda: known_to_the_collector(98) == [], timeout=30_000)
    assert garbage() is None
    settling.deleteLater()


def test_the_findings_of_closed_photos_are_freed_all_the_same(qapp: QApplication, qtbot: QtBot) -> None:
    store = ReviewStore(Settings())
    settling = Settling(store, qapp)
    store.add([found(number) for number in range(100)])
    qtbot.waitUntil(lambda: known_to_the_collector(50) == [], timeout=30_000)
    gc.disable()
    try:
        store.clear()
        gc.unfreeze()  # only to be able to see them
        assert known_to_the_collector(50) == []
    finally:
        gc.enable()
    settling.deleteLater()
