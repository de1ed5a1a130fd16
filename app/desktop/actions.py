"""Every action of the window once: its words, its keys, its menu. Buttons, menus and the cheat sheet all read this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop.words import date_choices, style_title, translate

StandardKey = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: `keys` are portable key names or standard keys, the first one is shown."""

    name: str
    text: str
    keys: tuple[str | StandardKey, ...] = ()
    tip: str = ""
    checkable: bool = False
    local: bool = False  # its keys mean something else to buttons: the widgets that it is for must add it themselves
    repeats: bool = False  # while its key is held; what decides about photos never does


@dataclass(frozen=True, slots=True)
class Section:
    """One menu."""

    title: str
    entries: tuple[Entry | None, ...] = field(default=())  # None is a separator


def sections() -> tuple[Section, ...]:
    """The menus in the words of the current language."""
    return (
        Section(
            translate("Actions", "File"),
            (
                Entry("add_photos", translate("Actions", "Add photos…"), (StandardKey.Open,)),
                Entry("add_folder", translate("Actions", "Add a folder…"), ("Ctrl+Shift+O",)),
                Entry("paste", translate("Actions", "Paste photos"), (StandardKey.Paste,)),
                None,
                Entry("export", translate("Actions", "Export checked…"), ("Ctrl+E",)),
                Entry("records", translate("Actions", "Vetting record…"), ("Ctrl+Shift+H",)),
                Entry("start_over", translate("Actions", "Close these photos"), ("Ctrl+W",)),
                None,
                Entry("settings", translate("Actions", "Settings"), ("Ctrl+,",)),
                Entry("quit", translate("Actions", "Quit"), (StandardKey.Quit, "Ctrl+Q")),
            ),
        ),
        Section(
            translate("Actions", "Decide"),
            (
                Entry("undo", translate("Actions", "Undo"), (StandardKey.Undo,), repeats=True),
                Entry("redo", translate("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), repeats=True),
                Entry("history", translate("Actions", "History of decisions…"), ("Ctrl+H",)),
                None,
                Entry("toggle", translate("Actions", "Hide or show the chosen region"), ("Space",), local=True),
                Entry("hide_all", translate("Actions", "Hide all"), ("H",)),
                Entry("keep_all", translate("Actions", "Keep all"), ("K",)),
                Entry("check", translate("Actions", "Looks right, next"), ("Enter", "Return"), local=True),
                Entry(
                    "uncheck",
                    translate("Actions", "Not checked after all"),
                    ("Shift+Enter", "Shift+Return"),
                    local=True,
                ),
                Entry("leave_out", translate("Actions", "Leave this one out"), ("X",)),
                Entry("same", translate("Actions", "Do the same in all photos"), ("A",)),
            ),
        ),
        Section(
            translate("Actions", "Region"),
            (
                Entry(
                    "draw",
                    translate("Actions", "Draw a region"),
                    ("R",),
                    translate("Actions", "Drag over what should be hidden"),
                    checkable=True,
                ),
                Entry(
                    "brush",
                    translate("Actions", "Brush"),
                    ("B",),
                    translate("Actions", "Paint over what should be hidden, in any shape"),
                    checkable=True,
                ),
                Entry("place", translate("Actions", "Put a region in the middle"), ("Shift+R",)),
                Entry("duplicate", translate("Actions", "Duplicate the chosen region"), ("Ctrl+D",)),
                Entry("delete", translate("Actions", "Remove the chosen region"), ("Delete", "Backspace")),
                Entry("ellipse", translate("Actions", "Make it round or square"), ("O",)),
                None,
                Entry("next_region", translate("Actions", "Next region"), ("T",), repeats=True),
                Entry("previous_region", translate("Actions", "Previous region"), ("Shift+T",), repeats=True),
            ),
        ),
        Section(
            translate("Actions", "View"),
            (
                Entry("view_photo", translate("Actions", "One photo"), ("P",), checkable=True),
                Entry("view_grid", translate("Actions", "All photos"), ("G",), checkable=True),
                Entry("view_things", translate("Actions", "Things found"), ("D",), checkable=True),
                None,
                Entry("next_photo", translate("Actions", "Next photo"), ("PgDown", "Ctrl+Right"), repeats=True),
                Entry("previous_photo", translate("Actions", "Previous photo"), ("PgUp", "Ctrl+Left"), repeats=True),
                Entry("next_unchecked", translate("Actions", "Next photo to check"), ("N",)),
                Entry("next_page", translate("Actions", "Next page or frame"), ("Alt+PgDown",), repeats=True),
                Entry("previous_page", translate("Actions", "Previous page or frame"), ("Alt+PgUp",), repeats=True),
                None,
                Entry("menu", translate("Actions", "Open the menu"), ("F10",)),
                Entry("fit", translate("Actions", "Fit"), ("F",), translate("Actions", "Show the whole photo")),
                Entry("actual_size", translate("Actions", "Actual size, 100 %"), ("1",)),
                Entry("zoom_to", translate("Actions", "Zoom to the chosen region, and back"), ("Z",)),
                Entry(
                    "zoom_along",
                    translate("Actions", "Zoom as I step from region to region"),
                    ("Shift+Z",),
                    checkable=True,
                ),
                Entry("zoom_in", translate("Actions", "Zoom in"), ("+", "=", "Ctrl++", "Ctrl+="), repeats=True),
                Entry("zoom_out", translate("Actions", "Zoom out"), ("-", "Ctrl+-"), repeats=True),
                None,
                Entry(
                    "compare",
                    translate("Actions", "Hold to see the original"),
                    ("C",),
                    translate("Actions", "Shows the photo as it is, for as long as it is held"),
                ),
            ),
        ),
        Section(
            translate("Actions", "Help"),
            (
                Entry("cheat_sheet", translate("Actions", "Keys"), ("?", "F1")),
                Entry("help_online", translate("Actions", "When a picture is already online…"), ("Shift+F1",)),
                Entry("welcome", translate("Actions", "Why PhotoVet…"), ("Ctrl+F1",)),
                Entry("about", translate("Actions", "About this version…"), ("Ctrl+Shift+F1",)),
            ),
        ),
    )


class Actions(QObject):
    """The window's actions, by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._by_name: dict[str, QAction] = {}
        self._menus: list[QMenu] = []
        for section in sections():
            for entry in section.entries:
                if entry is not None:
                    self._by_name[entry.name] = self._make(entry)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.text, self._window)
        # On some systems a standard key is one that is named as well; a key that stands twice is ambiguous, and idle.
        keys = {keys.toString(): keys for key in entry.keys if (keys := QKeySequence(key)).toString()}
        action.setShortcuts(list(keys.values()))
        action.setAutoRepeat(entry.repeats)
        action.setCheckable(entry.checkable)
        action.setToolTip(entry.tip or entry.text)
        if entry.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            self._window.addAction(action)
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Do this when that action is triggered. Every action must have its handler."""
        for name, action in self._by_name.items():
            handler = handlers[name]
            action.triggered.connect(lambda checked=False, handler=handler: (checked, handler())[1])

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        """Make actions possible, or not."""
        for name in names:
            self._by_name[name].setEnabled(enabled)

    def make_menus(self, parent: QWidget) -> list[QMenu]:
        """The menus with all actions, made once."""
        for section in sections():
            menu = QMenu(section.title, parent)
            for entry in section.entries:
                if entry is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._by_name[entry.name])
            self._menus.append(menu)
        return self._menus

    def retranslate(self) -> None:
        """Say everything in the current language."""
        for section, menu in zip(sections(), self._menus, strict=True):
            menu.setTitle(section.title)
            for entry in section.entries:
                if entry is not None:
                    self._by_name[entry.name].setText(entry.text)
                    self._by_name[entry.name].setToolTip(entry.tip or entry.text)


def style_menu(parent: QWidget, names: tuple[str, ...], chosen: str, choose: Callable[[str], None]) -> QMenu:
    """A menu of the styles with the chosen one ticked."""
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for name in names:
        action = menu.addAction(style_title(name))
        action.setCheckable(True)
        action.setChecked(name == chosen)
        group.addAction(action)
        action.triggered.connect(lambda checked=False, name=name: choose(name) if checked else None)
    return menu


def date_menu(parent: QWidget, chosen: str, choose: Callable[[str], None]) -> QMenu:
    """A menu of how much of the date a copy keeps."""
    menu = QMenu(parent)
    for text, name in date_choices():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(partial(lambda name, _=False: choose(name), name))
    return menu


def key_texts(action: QAction) -> tuple[str, ...]:
    """The action's keys as the system and the language write them: two at most; Enter and Return are one."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = [keys for keys in action.shortcuts() if keys.toString() and "Return" not in keys.toString()]
    enter = translate("Actions", "Enter")  # Qt leaves it English in most languages
    return tuple(dict.fromkeys(shortcut.toString(native).replace("Enter", enter) for shortcut in keys))[:2]


def key_cap(action: QAction) -> str:
    """The action's first key as its button shows it: "Ctrl Z", "Strg Z", "⌘Z"; empty for none."""
    return next(iter(key_texts(action)), "").replace("+", " ").strip()
