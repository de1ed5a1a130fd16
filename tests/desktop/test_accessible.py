"""For everyone: names for screen readers, a visible focus order, large text, and scripts that run from the right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.desktop.export_run import ExportRun
from app.desktop.window import Window
from support.desktop import DIALOGS, MakeWindow, open_dialog

CONTROLS = (
    QAbstractButton, QAbstractItemView, QComboBox, QGraphicsView, QLineEdit, QPlainTextEdit, QProgressBar,
)  # fmt: skip


def nameless(root: QWidget) -> list[str]:
    """The visible controls that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        if not name and not isinstance(widget.parent(), QComboBox):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}")
    return found


def test_every_control_of_the_start_has_a_name(new_window: MakeWindow) -> None:
    assert nameless(new_window({})) == []


def test_every_control_of_the_review_has_a_name(street: Window) -> None:
    assert nameless(street) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_tab_reaches_it(street: Window, qtbot: QtBot, name: str) -> None:
    street.decider.set_checked(street.viewer.path, checked=True)
    dialog = open_dialog(street, name)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=30_000)
    tabs = dialog.findChild(QTabWidget)
    for page in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(page)
            tabs.tabBar().setFocus()
        assert nameless(dialog) == []
        missed = controls(dialog) - set(tab_round(qtbot))
        assert not missed, [(type(one).__name__, one.accessibleName()) for one in missed]
    dialog.reject()


def test_the_progress_of_an_export_has_names(street: Window) -> None:
    run = ExportRun([], Path(), street.preferences, street.store, street.jobs, street.theme, street)
    run.show()
    assert nameless(run) == []
    run.close()


def controls(root: QWidget) -> set[QWidget]:
    """The visible controls that can be used."""
    return {
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit)
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QTabBar)  # the arrows of a bar that is too narrow: its own keys do the same
    }


def tab_round(qtbot: QtBot) -> list[QWidget]:
    """What Tab reaches, in turn, until it comes back."""
    reached: list[QWidget] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in reached:
            break
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def test_focus_can_be_seen_on_every_control(street: Window) -> None:
    """A control looks otherwise while it has the focus."""
    street.activateWindow()
    unseen = []
    for control in sorted(controls(street), key=lambda one: (one.y(), one.x())):
        if control.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        street.setFocus()
        QApplication.processEvents()
        without = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if control.hasFocus() and control.grab().toImage() == without:
            unseen.append((type(control).__name__, control.accessibleName()))
    assert unseen == []


def test_tab_reaches_every_control_and_comes_back(street: Window, qtbot: QtBot) -> None:
    street.activateWindow()
    qtbot.waitUntil(lambda: street.seen.is_seen(street.viewer.path), timeout=30_000)  # else the next step is no stop
    street.top.add.setFocus()
    reached = tab_round(qtbot)
    for wanted in (street.strip.view, street.canvas, street.bottom.next, street.top.menu):
        assert wanted in reached
    switches = [street.panel.row(region_id).switch for region_id in street.panel.shown_ids]
    assert all(switch in reached for switch in switches)
    order = [reached.index(widget) for widget in (street.strip.view, street.canvas, switches[0], street.bottom.next)]
    assert order == sorted(order)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_large_text_neither_widens_the_window_nor_cuts_the_next_step(street: Window, theme: str, scale: float) -> None:
    street.resize(1280, 800)
    street.theme.apply(theme, scale)
    QApplication.processEvents()
    assert street.width() == 1280
    assert street.bottom.next.isVisible()
    assert street.bottom.next.width() >= street.bottom.next.sizeHint().width()
    assert street.rect().contains(street.bottom.next.mapTo(street, street.bottom.next.rect().bottomRight()))
    assert street.canvas.height() > 200


def test_from_right_to_left_the_panel_stands_left_and_everything_still_works(street: Window, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        assert street.panel.x() < street.canvas.mapTo(street, street.canvas.rect().topLeft()).x() < street.strip.x()
        assert street.bottom.next.x() < street.bottom.export.x()
        row = street.panel.row(street.panel.shown_ids[0])
        qtbot.mouseClick(row.switch, Qt.MouseButton.LeftButton)
        assert not row.region.hidden
        assert not street.grab().isNull()
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_region_is_spoken_with_its_state(street: Window, tmp_path: Path) -> None:
    del tmp_path
    row = street.panel.row(street.panel.shown_ids[0])
    interface = QAccessible.queryAccessibleInterface(row.switch)
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Hide Number plate: 7ABC 123"
    assert interface.state().checked


def test_the_start_says_its_promise_word_for_word(new_window: MakeWindow) -> None:
    promise = "Drop photos or a folder here. Nothing leaves this computer."
    start = new_window({}).start
    said = [label for label in start.findChildren(QLabel) if label.text().replace("\n", " ") == promise]
    assert len(said) == 1
    assert said[0].isVisible()
    assert start.drop_area.accessibleName() == promise


def test_icons_instead_of_words_keep_their_names(street: Window, qtbot: QtBot) -> None:
    street.theme.apply("light", 2.0)
    for button in street.tools.buttons.values():
        assert not button.text()
        assert not button.icon().isNull()
        assert button.accessibleName()
        assert button.toolTip()
    qtbot.waitUntil(lambda: len({button.y() for button in street.tools.buttons.values()}) == 1)
    street.theme.apply("light", 1.0)
    assert all(button.text() for button in street.tools.buttons.values())
