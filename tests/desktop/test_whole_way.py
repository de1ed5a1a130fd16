"""The main job in the window, by keyboard alone, with the real engine on the sample photos."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.canvas import Canvas
from app.desktop.export_dialog import ExportDialog
from app.desktop.export_run import ExportRun
from app.desktop.review_store import PhotoState
from scanner.batch.workers import WorkerPool
from scanner.formats.registry import HEAD_BYTES, identify
from scanner.geometry import RgbImage
from scanner.model import Kind
from scanner.settings import Limits
from support.desktop import MakeWindow, approve

PHOTOS = ("IMG_20260512_151409.jpg", "DSC_0412.JPG")


def copy_small(name: str, folder: Path) -> bytes:
    """A sample photo at half its size, with all its metadata: the engine sees the same in a quarter of the time."""
    folder.mkdir(exist_ok=True)
    with resources.as_file(resources.files("resources") / "samples" / name) as sample, Image.open(sample) as photo:
        half = photo.resize((photo.width // 2, photo.height // 2), Image.Resampling.LANCZOS)
        half.save(folder / name, quality=92, exif=photo.info["exif"])
    return (folder / name).read_bytes()


def decoded(path: Path) -> RgbImage:
    content = path.read_bytes()
    known = identify(content[:HEAD_BYTES])
    assert known is not None
    return known.open(memoryview(content), Limits()).first_picture().rgb


def preview(canvas: Canvas) -> RgbImage:
    assert canvas.picture is not None
    image = canvas.picture.pixels().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def test_from_drop_to_export_without_a_mouse(  # noqa: PLR0915  a walk has many steps
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "photos"
    originals = {name: copy_small(name, folder) for name in PHOTOS}
    window = new_window(pool=lambda _: WorkerPool(1))
    exact: list[bool] = []
    window.jobs.preview_ready.connect(lambda one: exact.append(one.exact))

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    QApplication.clipboard().setMimeData(data)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.TO_CHECK] == len(PHOTOS), timeout=240_000)
    QApplication.clipboard().clear()
    found = {finding.kind for entry in window.store if entry.result for finding in entry.result.findings}
    assert {Kind.SCHOOL, Kind.PLATE} <= found

    # Go to the first region, show it, hide it again; put one more into the middle and move it.
    qtbot.waitUntil(lambda: window.canvas.picture is not None, timeout=240_000)
    path = window.viewer.path
    qtbot.keyClick(window.canvas, Qt.Key.Key_T)
    chosen = window.canvas.chosen_id
    before = window.decider.region(path, chosen)
    assert before is not None
    for expected in (not before.hidden, before.hidden):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Space)
        after = window.decider.region(path, chosen)
        assert after is not None
        assert after.hidden is expected
    qtbot.keyClick(window.canvas, Qt.Key.Key_H)
    qtbot.keyClick(window.canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    exact.clear()
    qtbot.waitUntil(lambda: True in exact, timeout=240_000)
    shown = preview(window.canvas)

    for _ in PHOTOS:
        approve(window, qtbot)
    assert window.store.counts()[PhotoState.CHECKED] == len(PHOTOS)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)  # the filled button is now "Export"
    dialog = next(one for one in window.findChildren(ExportDialog) if one.isVisible())
    dialog._folder.setFocus()
    dialog._folder.selectAll()
    qtbot.keyClicks(dialog._folder, str(tmp_path / "out"))
    qtbot.keyClick(dialog._folder, Qt.Key.Key_Return)  # keys that were meant for the photos write nothing
    assert not window.store.counts()[PhotoState.EXPORTED]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=30_000)  # or its keys are the window's
    dialog.export_button.setFocus()
    qtbot.keyClick(dialog.export_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.EXPORTED] == len(PHOTOS), timeout=240_000)
    run = next(one for one in window.findChildren(ExportRun) if one.isVisible())
    assert run.title.text().startswith("2 ")
    qtbot.keyClick(run.close_button, Qt.Key.Key_Return)

    export = window.store.entry(path).export
    assert export is not None
    assert export.output is not None
    assert export.checks
    assert all(check.ok for check in export.checks)
    assert np.array_equal(decoded(export.output), shown)  # what was previewed is what was written
    assert {name: (folder / name).read_bytes() for name in PHOTOS} == originals
    for name in PHOTOS:
        assert b"GPS" not in (tmp_path / "out" / name).read_bytes()[:4096]
