"""The window driven by mouse and key, over real decoding and painting; scans answer at once."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView
from pytestqt.qtbot import QtBot

from app.desktop.application import make_window
from app.desktop.cheat_sheet import CheatSheet
from app.desktop.details_dialog import DetailsDialog
from app.desktop.photo_model import PhotoFilter, PhotoOrder
from app.desktop.review_store import PhotoState
from app.desktop.theme import Theme
from app.desktop.window import Window
from scanner.clean import clean_photo
from scanner.model import Kind, PixelBox, Quad, Target
from scanner.plan import make_plan
from scanner.redaction.registry import paint
from scanner.scan import scan_photo
from scanner.settings import Settings
from support.desktop import STREET, MakeWindow, PreparedPool, approve, draw_photo, finding

LEFT = Qt.MouseButton.LeftButton


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)


def on_screen(window: Window, x: float, y: float) -> QPoint:
    """A point of the photo in pixels of the canvas."""
    return window.canvas.mapFromScene(QPointF(x, y))


def drag(window: Window, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = window.canvas.viewport()
    first, last = on_screen(window, *start), on_screen(window, *end)
    qtbot.mousePress(view, LEFT, pos=first)
    for step in range(1, 5):
        qtbot.mouseMove(view, first + (last - first) * step / 4)
        QTest.qWait(5)
    qtbot.mouseRelease(view, LEFT, pos=last)


def hidden(window: Window) -> list[bool]:
    return [region.hidden for region in window.store.entry(window.viewer.path).regions]


def regions(window: Window) -> list[str]:
    return [region.id for region in window.store.entry(window.viewer.path).regions]


def shown_pixels(window: Window) -> np.ndarray:
    picture = window.canvas.picture
    assert picture is not None
    image = picture.pixels().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def test_a_dropped_folder_is_opened_and_looked_at(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    draw_photo(tmp_path / "in" / "a.jpg")
    draw_photo(tmp_path / "in" / "deeper" / "b.jpg")
    (tmp_path / "in" / "notes.txt").write_text("no photo")
    window = new_window({"a.jpg": STREET, "b.jpg": ()})
    assert window.pages.currentIndex() == 0
    drop(window, tmp_path / "in")
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.TO_CHECK] == 2, timeout=30_000)
    assert window.pages.currentIndex() == 1
    assert [Path(entry.path).name for entry in window.store] == ["a.jpg", "b.jpg"]
    texts = [str(window.strip.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert texts == ["a.jpg, 1 to decide", "b.jpg, nothing found"]


def test_paste_opens_photos(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = draw_photo(tmp_path / "a.jpg")
    window = new_window({"a.jpg": STREET})
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QApplication.clipboard().setMimeData(data)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.store) == 1, timeout=30_000)
    QApplication.clipboard().clear()


def test_a_click_chooses_and_the_switch_on_the_label_decides(street: Window, qtbot: QtBot) -> None:
    face = on_screen(street, 540, 110)
    for _ in range(2):
        qtbot.mouseClick(street.canvas.viewport(), LEFT, pos=face)
        assert hidden(street) == [True, True, False]
        assert street.canvas.chosen_id == regions(street)[2]
    for expected in (True, False):
        qtbot.waitUntil(lambda: not street.canvas._labels._switch.isEmpty())
        street.grab()  # the label, and with it the switch, stands where it was painted last
        qtbot.mouseClick(street.canvas.viewport(), LEFT, pos=street.canvas._labels._switch.center().toPoint())
        assert hidden(street) == [True, True, expected]
    assert street.decider.stack.undoText() == "Show face"


def test_a_click_on_a_label_only_chooses(street: Window, qtbot: QtBot) -> None:
    street.grab()
    school = regions(street)[0]
    label = street.canvas._labels._places[school]
    for _ in range(2):
        qtbot.mouseClick(street.canvas.viewport(), LEFT, pos=(label.topLeft() + QPointF(6, 6)).toPoint())
        assert street.canvas.chosen_id == school
        assert hidden(street) == [True, True, False]


def test_every_decision_is_told_with_a_way_back(street: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(street, Qt.Key.Key_T)
    qtbot.keyClick(street.canvas, Qt.Key.Key_Space)
    assert street.note.text == street.decider.stack.undoText() != ""
    qtbot.mouseClick(street.note._undo, LEFT)
    assert hidden(street) == [True, True, False]
    assert not street.note.text


def test_enter_approves_no_photo_that_was_not_on_the_screen(street: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: street.seen.is_seen(street.viewer.path), timeout=30_000)
    street.canvas.setFocus()
    for _ in range(22):
        qtbot.keyClick(street.canvas, Qt.Key.Key_Return)
    assert street.store.counts()[PhotoState.CHECKED] == 1
    assert not street.actions_["check"].isEnabled()
    assert not street.actions_["check"].autoRepeat()


def test_a_face_outside_the_view_has_to_come_into_it(street: Window, qtbot: QtBot) -> None:
    street.strip.step(1)
    qtbot.waitUntil(lambda: street.canvas.picture is not None, timeout=30_000)
    street.canvas.set_zoom(16.0)  # about the middle
    street.seen.open(street.viewer.path)  # as if it had never been shown whole
    street.canvas.viewport().update()
    qtbot.waitUntil(lambda: street.seen.waits_for_faces, timeout=30_000)
    street.canvas.setFocus()
    assert street.bottom.next.text() == "Show the whole photo first"
    qtbot.keyClick(street.canvas, Qt.Key.Key_Return)
    assert street.store.counts()[PhotoState.CHECKED] == 0
    approve(street, qtbot)
    assert street.store.counts()[PhotoState.CHECKED] == 1


def test_enter_belongs_to_what_has_the_focus(street: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: street.seen.is_seen(street.viewer.path), timeout=30_000)
    street.strip._filter.setFocus()
    qtbot.keyClick(street.strip._filter, Qt.Key.Key_Return)
    assert street.store.counts()[PhotoState.CHECKED] == 0


def test_the_window_fits_the_screen_and_comes_back_as_it_was(qapp: QApplication, qtbot: QtBot) -> None:
    first = make_window(qapp, lambda _: PreparedPool({}))
    qtbot.addWidget(first)
    screen = first.screen().availableGeometry()
    assert first.width() <= screen.width()
    assert first.height() <= screen.height()
    first.resize(first.minimumSizeHint().width() + 20, 500)
    stood = first.size()
    first.close()
    again = make_window(qapp, lambda _: PreparedPool({}))
    qtbot.addWidget(again)
    assert again.size() == stood
    again.close()


def test_a_switch_in_the_panel_does_the_same(street: Window, qtbot: QtBot) -> None:
    row = street.panel.row(regions(street)[2])
    qtbot.mouseClick(row.switch, LEFT)
    assert hidden(street)[2]
    row.switch.setFocus()
    qtbot.keyClick(row.switch, Qt.Key.Key_Space)
    assert not hidden(street)[2]
    assert street.canvas.chosen_id == regions(street)[2]


def test_dragging_draws_a_region_that_is_hidden(street: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(street, Qt.Key.Key_R)
    drag(street, qtbot, (100, 300), (250, 400))
    drawn = street.store.entry(street.viewer.path).review.drawn
    assert len(drawn) == 1
    box = drawn[0].outline.bounds()
    assert abs(box.left - 100) <= 3
    assert abs(box.bottom - 400) <= 3
    assert hidden(street)[-1]
    assert street.canvas.chosen_id == drawn[0].id
    qtbot.keyClick(street.canvas, Qt.Key.Key_Delete)
    assert street.store.entry(street.viewer.path).review.drawn == ()


def test_dragging_moves_and_its_handle_resizes_a_region(street: Window, qtbot: QtBot) -> None:
    plate = regions(street)[1]
    drag(street, qtbot, (420, 320), (400, 400))
    moved = street.store.entry(street.viewer.path).review.outlines[plate].bounds()
    assert abs(moved.left - 340) <= 3
    assert abs(moved.top - 380) <= 3
    assert moved.width in (120, 121)
    assert hidden(street)[1]
    drag(street, qtbot, (moved.right, moved.bottom), (moved.right + 60, moved.bottom + 30))
    larger = street.store.entry(street.viewer.path).review.outlines[plate].bounds()
    assert abs(larger.width - moved.width - 60) <= 3
    assert (larger.left, larger.top) == (moved.left, moved.top)
    street.decider.stack.undo()
    street.decider.stack.undo()
    assert street.store.entry(street.viewer.path).review.outlines == {}


def test_arrow_keys_nudge_and_brackets_turn(street: Window, qtbot: QtBot) -> None:
    street.canvas.setFocus()
    qtbot.keyClick(street, Qt.Key.Key_T)
    chosen = street.canvas.chosen_id
    before = next(region for region in street.store.entry(street.viewer.path).regions if region.id == chosen).outline
    for _ in range(3):
        qtbot.keyClick(street.canvas, Qt.Key.Key_Right)
    after = street.store.entry(street.viewer.path).review.outlines[chosen]
    assert after.bounds().left == before.bounds().left + 3
    assert street.decider.stack.count() == 1
    qtbot.keyClick(street.canvas, Qt.Key.Key_BracketRight)
    assert isinstance(street.store.entry(street.viewer.path).review.outlines[chosen], Quad)


def test_a_region_can_be_placed_without_a_mouse(street: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(street, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert len(street.store.entry(street.viewer.path).review.drawn) == 1
    qtbot.keyClick(street, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(street.store.entry(street.viewer.path).review.drawn) == 2


def test_the_canvas_shows_what_the_redaction_paints(street: Window, qtbot: QtBot) -> None:
    original = shown_pixels(street)  # before the preview, or with it: only the outside is compared
    path = street.viewer.path
    entry = street.store.entry(path)
    assert entry.result is not None
    expected_plan = make_plan(entry.result, street.store.settings, entry.review)

    def painted() -> bool:
        return any(not item._pending for item in street.canvas._items.values())

    qtbot.waitUntil(painted, timeout=30_000)
    street.canvas.set_comparing(True)
    plain = shown_pixels(street)
    street.canvas.set_comparing(False)
    shown = shown_pixels(street)
    wanted = paint(plain, expected_plan.regions, expected_plan.seed)
    mask = np.zeros(plain.shape[:2], bool)
    for region in expected_plan.regions:
        box = region.outline.bounds()
        mask[box.top : box.bottom, box.left : box.right] = True
    # A JPEG's own coding moves the painted pixels a little; what was there before is far away.
    assert np.abs(shown[mask].astype(int) - wanted[mask]).mean() < 4
    assert np.abs(shown[mask].astype(int) - plain[mask]).mean() > 20
    assert original.shape == shown.shape


def test_holding_c_shows_the_original(street: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(not item._pending for item in street.canvas._items.values()), timeout=30_000)
    with_preview = shown_pixels(street)
    street.canvas.setFocus()
    qtbot.keyPress(street.canvas, Qt.Key.Key_C)
    assert not np.array_equal(shown_pixels(street), with_preview)
    assert not any(item.isVisible() for item in street.canvas._items.values())
    qtbot.keyRelease(street.canvas, Qt.Key.Key_C)
    assert np.array_equal(shown_pixels(street), with_preview)
    assert all(item.isVisible() for item in street.canvas._items.values())


def test_enter_checks_and_goes_on_until_all_are_checked(street: Window, qtbot: QtBot) -> None:
    opened = [street.viewer.path]
    for _ in range(2):
        approve(street, qtbot)
        opened.append(street.viewer.path)
    approve(street, qtbot)
    assert len(set(opened)) == 3
    assert street.store.counts()[PhotoState.CHECKED] == 3
    assert street.bottom.next.text() == "Export 3 photos…"
    qtbot.keyClick(street.canvas, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert street.store.counts()[PhotoState.CHECKED] == 2


def test_undo_shows_the_photo_that_it_is_about(street: Window, qtbot: QtBot) -> None:
    first = street.viewer.path
    qtbot.keyClick(street, Qt.Key.Key_H)
    approve(street, qtbot)
    assert street.viewer.path != first
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(street, *undo)
    assert street.viewer.path == first
    qtbot.keyClick(street, *undo)
    assert hidden(street) == [True, True, False]
    assert not street.actions_["undo"].isEnabled()
    qtbot.keyClick(street, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert hidden(street) == [True, True, True]


def test_the_same_sign_elsewhere_is_one_click_away(street: Window, qtbot: QtBot) -> None:
    row = street.panel.row(regions(street)[0])
    assert not row.same.isVisible()
    qtbot.mouseClick(row.switch, LEFT)
    assert row.same.isVisible()
    assert row.same.text() == "Also on 2 more photos: show it there too"
    qtbot.mouseClick(row.same, LEFT)
    assert all(not entry.regions[0].hidden for entry in street.store)
    qtbot.waitUntil(lambda: not row.same.isVisible())


def test_filters_and_orders(street: Window, qtbot: QtBot) -> None:
    approve(street, qtbot)
    rows = street.strip.model.rowCount
    street.strip.show_only(PhotoFilter.TO_CHECK)
    assert rows() == 2
    street.strip.show_only(PhotoFilter.PLATES)
    assert rows() == 3
    street.strip.show_only(PhotoFilter.FAILED)
    assert rows() == 0
    street.strip.show_only(PhotoFilter.ALL)
    street.strip.model.order_by(PhotoOrder.NAME)
    names = [str(street.strip.model.index(row, 0).data()) for row in range(rows())]
    assert names == sorted(names)


def test_a_photo_that_crashed_its_worker_costs_only_itself(
    new_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a.jpg", "crash.jpg"):
        draw_photo(tmp_path / name)
    window = new_window({"a.jpg": STREET})
    window.add_paths([str(tmp_path)])
    qtbot.waitUntil(lambda: all(entry.result for entry in window.store) and len(window.store) == 2, timeout=30_000)
    counts = window.store.counts()
    assert (counts[PhotoState.TO_CHECK], counts[PhotoState.FAILED]) == (1, 1)
    window.strip.step(1)
    assert "crashed" in " ".join(label.text() for label in window.panel._body.findChildren(type(window.panel._title)))


def test_many_faces_share_one_row(new_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    crowd = tuple(finding(number, Kind.FACE, PixelBox(20 * number, 100, 20 * number + 15, 120)) for number in range(30))
    draw_photo(tmp_path / "class.jpg")
    window = new_window({"class.jpg": crowd})
    window.add_paths([str(tmp_path / "class.jpg")])
    qtbot.waitUntil(lambda: len(window.store) == 1 and window.store.entry_at(0).result is not None, timeout=30_000)
    window.panel.finish()
    group = window.panel._groups[Kind.FACE]
    assert group.title.text() == "Face: 30 found"
    qtbot.mouseClick(group.switch, LEFT)
    assert all(hidden(window))
    assert group.reason.text() == "All are hidden"
    window.panel._open_kind(Kind.FACE)
    assert len(window.panel.shown_ids) == 30


def test_the_panel_speaks_of_what_is_learned(street: Window) -> None:
    texts = [label.text() for label in street.panel._body.findChildren(type(street.panel._title))]
    assert any(text.startswith("Where: ") and "Pittsburgh" in text for text in texts)
    assert "When: 12 May 2026, 15:14" in texts
    assert "Which device: Apple iPhone 15" in texts
    assert "School: “Lincoln Elementary”" in texts
    assert "Number plate: 7ABC 123" in texts
    assert "A face" in texts


def test_every_action_has_a_key_or_a_menu_and_stands_on_the_cheat_sheet(street: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(street, Qt.Key.Key_F1)
    (sheet,) = [dialog for dialog in street.findChildren(QDialog) if dialog.isVisible()]
    assert isinstance(sheet, CheatSheet)
    sheet.reject()
    menus = [action.menu() for action in street.top.menu.menu().actions()]
    in_menus = {action for menu in menus for action in menu.actions()}
    assert set(street.actions_._by_name.values()) <= in_menus


def test_two_actions_never_share_a_key(street: Window) -> None:
    keys = [key.toString() for action in street.actions_._by_name.values() for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_the_wheel_zooms_and_f_fits(street: Window, qtbot: QtBot) -> None:
    fitted = street.canvas.zoom
    qtbot.keyClick(street, Qt.Key.Key_Plus)
    assert street.canvas.zoom > fitted
    qtbot.keyClick(street, Qt.Key.Key_1)
    assert street.canvas.zoom == pytest.approx(1)
    qtbot.keyClick(street, Qt.Key.Key_F)
    assert street.canvas.zoom == pytest.approx(fitted)


def test_pinching_zooms(street: Window) -> None:
    before = street.canvas.zoom
    middle = QPointF(street.canvas.viewport().rect().center())
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, middle, middle, middle, 0.5,
        QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(street.canvas.viewport(), pinch)
    assert street.canvas.zoom == pytest.approx(1.5 * before)


def test_the_entries_of_the_file_are_shown_before_and_after(street: Window) -> None:
    def table() -> dict[str, tuple[str, str]]:
        street.dialogs.details(street.viewer.path)
        dialog = next(dialog for dialog in street.findChildren(DetailsDialog) if dialog.isVisible())
        model = dialog.findChild(QTableView).model()
        rows = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
        dialog.reject()
        return {entry: (now, after) for _, entry, now, after in rows}

    assert table()["GPS:GPSLatitude"] == ("40.446", "removed")
    assert table()["ExifIFD:DateTimeOriginal"] == ("2026:05:12 15:14:09", "removed")
    street.dialogs.change(keep_date="year")
    assert table()["ExifIFD:DateTimeOriginal"][1] == "The year stays in the copy"
    assert table()["GPS:GPSLatitude"][1] == "removed"


def test_what_a_copy_of_a_real_photo_keeps_stands_in_the_table_and_in_the_copy(
    own_folders: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    del own_folders
    path = resources.files("resources") / "samples" / "IMG_20260512_151409.jpg"
    settings = Settings(metadata_only=True, keep_date="year", keep_copyright=True)
    dialog = DetailsDialog(scan_photo(str(path), settings, None), settings, Theme())
    qtbot.addWidget(dialog)
    model = dialog.findChild(QTableView).model()
    rows = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
    kept = {entry: after for _, entry, now, after in rows if after not in ("removed", now)}
    assert kept == {"ExifIFD:DateTimeOriginal": "The year stays in the copy"}
    (notice,) = [now for _, entry, now, after in rows if entry == "IFD0:Copyright" and after == now]
    copy = clean_photo(str(path), Target(tmp_path, "copy.jpg"), settings, None).output
    values = {item.key: item.value for item in scan_photo(str(copy), settings, None).metadata}
    assert values["ExifIFD:DateTimeOriginal"].startswith("2026:01:01 00:00:00")
    assert values["IFD0:Copyright"] == notice
