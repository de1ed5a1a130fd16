"""The bar above, the tools under the canvas, and the bar below with the one filled button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from app.desktop.actions import Actions, key_cap, style_menu
from app.desktop.flow_layout import FlowLayout
from app.desktop.icons import icon
from app.desktop.theme import Theme
from app.desktop.widgets import KeyButton, label
from app.desktop.words import style_title
from scanner.redaction.registry import STYLES

_LEAST_WIDTH_PX: Final = 480
_LEAST_PHOTO_PX: Final = 360
_ICONS: Final = {
    "fit": "fit",
    "draw": "draw",
    "brush": "brush",
    "compare": "compare",
    "hide_all": "hide",
    "keep_all": "keep",
}


_LOOKS: Final = (  # of the tools: in words, with their keys, with the zoom
    (True, True, True),
    (True, False, True),
    (False, False, True),
    (False, False, False),
)


class _Bar(QFrame):
    """A bar that hides what can be done elsewhere too, least needed first, before the window would have to widen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._giving_way: list[QWidget] = []
        self._wanted: dict[QWidget, bool] = {}
        self.setMinimumWidth(_LEAST_WIDTH_PX)

    def give_way(self, *widgets: QWidget) -> None:
        """These hide in this order when there is no room."""
        self._giving_way = list(widgets)
        self._wanted = dict.fromkeys(widgets, True)

    def want(self, widget: QWidget, wanted: bool) -> None:
        """Show that widget where there is room, or not at all."""
        self._wanted[widget] = wanted
        self.fit()

    def fit(self) -> None:
        """Show as much as there is room for."""
        layout = self.layout()
        if layout is None:
            return
        for widget in self._giving_way:
            widget.setVisible(self._wanted[widget])
        for widget in self._giving_way:
            layout.activate()
            if layout.totalMinimumSize().width() <= self.width():
                return
            widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()


class TopBar(_Bar):
    """The name, adding, undoing; that nothing leaves the computer; settings and the menu."""

    offline_explained = Signal()

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._theme = theme
        brand = label("PhotoVet")
        brand.setObjectName("brand")
        self.views = {view: KeyButton(theme) for view in ("view_photo", "view_grid", "view_things")}
        for view, button in self.views.items():
            button.follow(actions[view])
        self.add, self.undo, self.redo = (KeyButton(theme) for _ in range(3))
        self.add.follow(actions["add_photos"], "")
        self.undo.follow(actions["undo"])
        self.redo.follow(actions["redo"], "")
        self.badge = QPushButton()
        self.badge.setObjectName("offlineBadge")
        self.badge.clicked.connect(self.offline_explained)
        self.settings = KeyButton(theme)
        self.settings.follow(actions["settings"], "")
        self.menu = QToolButton()
        self.menu.setProperty("role", "button")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(brand)
        layout.addSpacing(10)
        for button in (*self.views.values(), self.add, self.undo, self.redo):
            layout.addWidget(button)
        layout.addStretch(1)
        for widget in (self.badge, self.settings, self.menu):
            layout.addWidget(widget)
        self.give_way(self.redo, self.settings, self.undo, self.badge, self.add, *self.views.values())
        theme.changed.connect(self._recolor)
        self._recolor()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language; the buttons follow their actions."""
        self.badge.setText(self.tr("On this computer only"))
        self.badge.setToolTip(
            self.tr(
                "Your photos stay here. Every process of PhotoVet refuses internet connections and address look-ups "
                "from its own code, and tests at the level of the operating system check that the libraries it uses "
                "open none either."
            )
        )
        self.badge.setAccessibleDescription(self.badge.toolTip())
        self.menu.setToolTip(self.tr("Menu"))
        self.menu.setAccessibleName(self.tr("Menu"))
        self.fit()

    def set_menus(self, menus: list[QMenu]) -> None:
        """Put these menus behind the menu button."""
        whole = QMenu(self.menu)
        for menu in menus:
            whole.addMenu(menu)
        self.menu.setMenu(whole)

    def set_reviewing(self, reviewing: bool) -> None:
        """Without photos there is nothing to add to or to undo."""
        for button in (*self.views.values(), self.add, self.undo, self.redo):
            self.want(button, reviewing)

    def _recolor(self) -> None:
        px = self._theme.px
        self.menu.setIcon(icon("menu", self._theme.colors.ink))
        self.menu.setIconSize(QSize(px(16), px(16)))
        self.badge.setIcon(icon("offline", self._theme.colors.ok))
        self.badge.setIconSize(QSize(px(20), px(16)))  # wider than the icon, which leaves room before the words
        self.fit()


class CanvasTools(QWidget):
    """The tools under the canvas."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout = FlowLayout(self, 8, centred=True)
        self.setMinimumWidth(_LEAST_PHOTO_PX)
        layout.setContentsMargins(12, 4, 12, 14)
        self._zoom = label("100 %")
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom_box = QFrame()
        box = QHBoxLayout(self.zoom_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self._actions = actions
        self._smaller, self._larger = KeyButton(theme), KeyButton(theme)
        for button, action, sign in ((self._smaller, "zoom_out", "−"), (self._larger, "zoom_in", "+")):
            button.say(sign)
            button.clicked.connect(actions[action].trigger)
        for widget in (self._smaller, self._zoom, self._larger):
            box.addWidget(widget)
        layout.addWidget(self.zoom_box)
        self.buttons: dict[str, KeyButton] = {}
        for name in _ICONS:
            button = KeyButton(theme)
            self.buttons[name] = button
            layout.addWidget(button)
            if name != "compare":
                button.follow(actions[name])
        self._theme = theme
        theme.changed.connect(self.fit)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the current language what does not follow an action by itself."""
        self._zoom.setAccessibleName(self.tr("Zoom"))
        for button, action in ((self._smaller, "zoom_out"), (self._larger, "zoom_in")):
            button.setAccessibleName(self._actions[action].text())
            button.setToolTip(self._actions[action].toolTip())
        compare = self.buttons["compare"]
        compare.say(self.tr("Original"))
        compare.setAccessibleName(self._actions["compare"].text())
        compare.setToolTip(self._actions["compare"].toolTip())
        compare.set_key(key_cap(self._actions["compare"]))
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in words or in icons."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """One line, in the most words that it has room for: the photo needs the height of a second one more."""
        margins, spacing = self._layout.contentsMargins(), self._layout.spacing()
        room = self.width() - margins.left() - margins.right()
        zoom_px = self.zoom_box.sizeHint().width() + spacing
        for words, caps, zoom in _LOOKS:
            for name, button in self.buttons.items():
                button.shorten("" if words else _ICONS[name], capped=caps)
            wanted = sum(button.sizeHint().width() + spacing for button in self.buttons.values()) - spacing
            if wanted + (zoom_px if zoom else 0) <= room:
                break
        self.zoom_box.setVisible(zoom)

    def set_zoom(self, zoom: float) -> None:
        """Say how large the photo is shown."""
        self._zoom.setText(f"{round(zoom * 100)} %")
        self._zoom.setMinimumWidth(self._zoom.fontMetrics().horizontalAdvance("1600 %"))


class BottomBar(_Bar):
    """How far one is, the style, export, and the next step."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottomBar")
        self._theme = theme
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(210)
        self._said = label()
        self._failed = label(tone="soft")
        self._offered: tuple[str, ...] = ()  # the style in use and the names of all, as the menu has them
        self.style_button = QPushButton()
        self.export = KeyButton(theme)
        self.export.follow(actions["export"], "")
        self.next = KeyButton(theme, "primary")
        self.next.follow(actions["check"])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self._progress)
        layout.addWidget(self._said)
        layout.addWidget(self._failed)
        layout.addStretch(1)
        for widget in (self.style_button, self.export, self.next):
            layout.addWidget(widget)
        self.give_way(self._progress, self._failed, self.style_button, self._said, self.export)
        theme.changed.connect(self.fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Say in the current language what does not change with the photos."""
        self._progress.setAccessibleName(self.tr("Photos checked"))
        self.style_button.setToolTip(self.tr("How hidden regions will look"))

    def set_style(self, style: str, choose: Callable[[str], None]) -> None:
        """Say which style is in use, and offer the others."""
        self.style_button.setText(self.tr("Style: {name} ▾").format(name=style_title(style)))
        offered = (style, *(style_title(known.name) for known in STYLES))
        if self._offered != offered:
            self._offered = offered
            earlier = self.style_button.menu()
            self.style_button.setMenu(style_menu(self, tuple(known.name for known in STYLES), style, choose))
            if earlier is not None:
                earlier.deleteLater()
        self.fit()  # the next step may have got longer words

    def set_progress(self, checked: int, total: int, failed: int, left_out: int) -> None:
        """Say how many photos are checked, how many nobody can check, and of how many no copy is wanted."""
        self._progress.setMaximum(max(1, total))
        self._progress.setValue(checked)
        self._said.setText(self.tr("{checked} of {total} checked").format(checked=checked, total=total))
        told = [self.tr("%n could not be read", "", failed)] if failed else []
        told += [self.tr("%n left out", "", left_out)] if left_out else []
        self._failed.setText("".join(f"· {each} " for each in told).rstrip())
        self.fit()
