"""The brush paints a region of any shape, by mouse and by key, and export hides exactly what was painted."""

from __future__ import annotations

import io
import itertools

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.frame import frame_of, reshaped
from app.desktop.tools import Tool
from app.desktop.window import Window
from scanner.export import render
from scanner.intake import open_photo
from scanner.model import Action, DrawnRegion, Stroke
from scanner.plan import make_plan
from scanner.redaction.mask import rasterise

LEFT = Qt.MouseButton.LeftButton


def paint_over(window: Window, qtbot: QtBot, *points: tuple[float, float]) -> None:
    view = window.canvas.viewport()
    places = [window.canvas.mapFromScene(QPointF(x, y)) for x, y in points]
    qtbot.mousePress(view, LEFT, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(view, place)
    qtbot.mouseRelease(view, LEFT, pos=places[-1])


def drawn(window: Window) -> tuple[DrawnRegion, ...]:
    return window.store.entry(window.viewer.path).review.drawn


def stroke_of(region: DrawnRegion) -> Stroke:
    assert isinstance(region.outline, Stroke)
    return region.outline


def test_a_stroke_becomes_a_region_and_the_brush_stays_in_hand(street: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(street, Qt.Key.Key_B)
    assert street.canvas.tool is Tool.BRUSH
    assert street.actions_["brush"].isChecked()
    paint_over(street, qtbot, (100, 250), (160, 300), (220, 250))
    paint_over(street, qtbot, (300, 400))
    first, second = map(stroke_of, drawn(street))
    assert len(first.points) >= 3
    assert np.allclose(first.points[1], (160, 300), atol=3)
    assert first.radius_px == pytest.approx(24 / street.canvas.zoom)
    assert len(second.points) == 1
    assert street.decider.stack.undoText() == "Draw with the brush"
    qtbot.keyClick(street.canvas, Qt.Key.Key_Escape)
    assert street.canvas.tool is Tool.CHOOSE
    assert not street.actions_["brush"].isChecked()
    street.undo(forward=False)
    street.undo(forward=False)
    assert drawn(street) == ()
    street.undo(forward=True)
    assert stroke_of(drawn(street)[0]) == first


def test_export_changes_what_was_painted_and_nothing_else(street: Window, qtbot: QtBot) -> None:
    path = street.viewer.path
    entry = street.store.entry(path)
    for region in entry.regions:
        street.decider.set_hidden(path, region.id, hidden=False)
    qtbot.keyClick(street, Qt.Key.Key_B)
    paint_over(street, qtbot, (120, 200), (320, 380), (480, 200))
    entry = street.store.entry(path)
    assert entry.result is not None
    plan = make_plan(entry.result, street.store.settings, entry.review)
    (region,) = plan.regions
    with open_photo(path, street.store.settings.limits) as opened:
        written = b"".join(render(opened.container, plan).pieces)
    before = np.asarray(Image.open(path).convert("RGB")).astype(int)
    after = np.asarray(Image.open(io.BytesIO(written)).convert("RGB")).astype(int)
    mask = rasterise(region.outline, 640, 480)
    painted = np.zeros((480, 640), bool)
    painted[mask.box.top : mask.box.bottom, mask.box.left : mask.box.right] = mask.inside
    assert np.abs(after[painted] - before[painted]).mean() > 20
    mcus = np.pad(painted.reshape(30, 16, 40, 16).any(axis=(1, 3)), 1)  # and, for the chroma, their neighbours
    near = np.logical_or.reduce([np.roll(mcus, step, (0, 1)) for step in itertools.product((-1, 0, 1), repeat=2)])
    blocks = np.kron(near[1:-1, 1:-1], np.ones((16, 16), bool))
    assert blocks.mean() < 0.6  # a bent stroke is far from its box
    assert np.array_equal(after[~blocks], before[~blocks])


def test_keys_alone_paint_a_stroke(street: Window, qtbot: QtBot) -> None:
    path, canvas = street.viewer.path, street.canvas
    qtbot.keyClick(street, Qt.Key.Key_B)
    assert QApplication.focusWidget() is canvas
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_BracketLeft)
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    (region,) = drawn(street)
    stroke = stroke_of(region)
    assert stroke.radius_px == pytest.approx(24 / 1.2**3 / canvas.zoom)
    assert stroke.points[-1][0] - stroke.points[0][0] == pytest.approx(4 * stroke.radius_px)
    assert street.viewer.path == path  # neither Space nor Enter decided anything
    assert not street.store.entry(path).review.checked
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)  # gives up the stroke, keeps the brush
    assert canvas.tool is Tool.BRUSH
    assert len(drawn(street)) == 1


def test_shift_and_the_wheel_size_the_brush_and_zooming_in_makes_it_finer(street: Window, qtbot: QtBot) -> None:
    canvas = street.canvas
    qtbot.keyClick(street, Qt.Key.Key_B)
    zoom = canvas.zoom
    for modifiers in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier):
        middle = QPointF(canvas.viewport().rect().center())
        turn = QWheelEvent(
            middle,
            middle,
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), turn)
    assert canvas.zoom == pytest.approx(1.25 * zoom)
    paint_over(street, qtbot, (320, 240))
    assert stroke_of(drawn(street)[0]).radius_px == pytest.approx(24 * 1.2 / canvas.zoom)


def test_a_stroke_is_moved_turned_widened_duplicated_and_removed(street: Window, qtbot: QtBot) -> None:
    path = street.viewer.path
    qtbot.keyClick(street, Qt.Key.Key_B)
    paint_over(street, qtbot, (150, 300), (300, 380))
    qtbot.keyClick(street.canvas, Qt.Key.Key_Escape)
    before = stroke_of(drawn(street)[0])
    view = street.canvas.viewport()
    start, end = (street.canvas.mapFromScene(QPointF(*point)) for point in ((225, 340), (265, 360)))
    qtbot.mousePress(view, LEFT, pos=start)
    for step in range(1, 5):
        qtbot.mouseMove(view, start + (end - start) * step / 4)
    qtbot.mouseRelease(view, LEFT, pos=end)
    moved = stroke_of(drawn(street)[0])
    assert np.allclose(np.array(moved.points) - before.points, (40, 20), atol=3)
    assert moved.radius_px == before.radius_px
    qtbot.keyClick(street.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert stroke_of(drawn(street)[0]).radius_px > before.radius_px
    qtbot.keyClick(street.canvas, Qt.Key.Key_BracketRight)
    assert street.decider.stack.undoText() == "Move your own region"
    qtbot.keyClick(street, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(drawn(street)) == 2
    qtbot.keyClick(street.canvas, Qt.Key.Key_Delete)
    assert len(drawn(street)) == 1
    region = street.store.entry(path).regions[-1]
    assert region.action is Action.HIDE


def test_turning_a_stroke_turns_its_points_about_the_middle() -> None:
    stroke = Stroke(((100.0, 100.0), (200.0, 100.0)), 10.0)
    turned = reshaped(stroke, frame_of(stroke).turned_to(1000, 100), 640, 480)  # its top points to the right
    assert isinstance(turned, Stroke)
    assert np.allclose(turned.points, [(150, 50), (150, 150)])
    assert turned.radius_px == 10


def test_another_photo_puts_the_brush_away(street: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(street, Qt.Key.Key_B)
    qtbot.keyClick(street, Qt.Key.Key_PageDown)
    assert street.canvas.tool is Tool.CHOOSE
    qtbot.waitUntil(lambda: street.canvas.picture is not None)
    paint_over(street, qtbot, (100, 250), (200, 300))
    assert drawn(street) == ()


def test_with_the_brush_in_hand_a_region_shows_no_handles(street: Window, qtbot: QtBot) -> None:
    plate = next(one for one in street.store.entry(street.viewer.path).regions if one.text == "7ABC 123")
    street.canvas.choose(plate.id)
    box = plate.outline.bounds()
    corner = street.canvas.mapFromScene(QPointF(box.right, box.bottom))

    def white_at_the_corner() -> bool:
        return street.canvas.viewport().grab().toImage().pixelColor(corner).name() == "#ffffff"

    assert white_at_the_corner()
    qtbot.keyClick(street, Qt.Key.Key_B)
    assert not white_at_the_corner()
    qtbot.keyClick(street.canvas, Qt.Key.Key_Escape)
    assert white_at_the_corner()
