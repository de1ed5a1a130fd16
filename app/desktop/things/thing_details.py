"""Beside the overview: what is known of the chosen thing, the photos that show it, and what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.flow_layout import FlowLayout
from app.desktop.photo_model import Thumbnails
from app.desktop.theme import Theme
from app.desktop.things import thing_words as words
from app.desktop.things.gathering import Group
from app.desktop.widgets import KeyButton, Link, label

PATH_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_WIDTH: Final = 372
_PHOTO: Final = (108, 95)
_GAP: Final = 6

_Index = QModelIndex | QPersistentModelIndex


class _Photos(QAbstractListModel):
    """The photos that show a thing."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: tuple[str, ...] = ()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self.paths)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Path and name."""
        if not index.isValid() or index.row() >= len(self.paths):
            return None
        path = self.paths[index.row()]
        if role == PATH_ROLE:
            return path
        named = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        return Path(path).name if role in named else None

    def show(self, paths: tuple[str, ...]) -> None:
        """These from now on."""
        self.beginResetModel()
        self.paths = paths
        self.endResetModel()


class _PhotoDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._thumbnails, self._view = theme, thumbnails, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All the same."""
        del option, index
        return QSize(self._theme.px(_PHOTO[0] + _GAP), self._theme.px(_PHOTO[1] + _GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The middle of the photo, with a frame where it is chosen."""
        px, colors = self._theme.px, self._theme.colors
        state: QStyle.StateFlag = option.state
        place = QRectF(option.rect.left() + 2, option.rect.top() + 2, px(_PHOTO[0]) - 2, px(_PHOTO[1]) - 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(place, 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(place, QColor(colors.line))
        image = self._thumbnails.image(index.data(PATH_ROLE))
        if image is not None and not image.isNull():
            scale = max(place.width() / image.width(), place.height() / image.height())
            width, height = place.width() / scale, place.height() / scale
            source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
            painter.drawImage(place, image, source)
        painter.setClipping(False)
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        if state & QStyle.StateFlag.State_Selected or focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent if not focused else colors.ink), 2.5))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.restore()


class ThingDetails(QFrame):
    """The panel at the side."""

    opened = Signal(str, str)  # path, finding's id
    decided = Signal(bool)  # whether to hide
    apart_wanted = Signal(list)  # finding ids
    together_wanted = Signal()

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme = theme
        self._group: Group | None = None
        self._apart = False
        self._title = label(text_size="title", wrap=True)
        self._about = label(tone="soft", wrap=True)
        self._photos = _Photos()
        self.list = QListView()
        self.list.setModel(self._photos)
        self.list.setItemDelegate(_PhotoDelegate(theme, thumbnails, self.list))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.doubleClicked.connect(lambda index: self._open(index.data(PATH_ROLE)))
        self.list.selectionModel().selectionChanged.connect(self._show_links)
        thumbnails.arrived.connect(lambda _: self.list.viewport().update())
        self.hide_button, self.show_button = KeyButton(theme, "primary"), KeyButton(theme)
        self.hide_button.set_key("H")
        self.show_button.set_key("K")
        self.hide_button.clicked.connect(lambda: self.decided.emit(True))
        self.show_button.clicked.connect(lambda: self.decided.emit(False))
        self.open_link, self.apart_link = Link(), Link()
        self.open_link.clicked.connect(self.open_current)
        self.apart_link.clicked.connect(self._take_apart)
        buttons = QWidget()
        line = FlowLayout(buttons, 8)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.hide_button)
        line.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(8)
        for widget in (self._title, self._about):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.open_link)
        column.addWidget(buttons)
        column.addWidget(self.apart_link)
        theme.changed.connect(self._resize)
        self._resize()
        self.show_groups([], apart=False)

    @property
    def text(self) -> str:
        """What it says of the chosen things."""
        return f"{self._title.text()}\n{self._about.text()}"

    def show_groups(self, groups: list[Group], *, apart: bool) -> None:
        """Say what is known of these."""
        self._group = groups[0] if len(groups) == 1 else None
        self._apart = apart
        if self._group is not None:
            self._title.setText(words.group_title(self._group))
            self._about.setText(words.group_about(self._group))
            photos = self._group.photos
        elif groups:
            self._title.setText(words.ThingCounts().chosen(len(groups)))
            photos = tuple(dict.fromkeys(path for group in groups for path in group.photos))
            self._about.setText(words.ThingCounts().on_photos(len(photos)))
        else:
            photos = ()
            self._title.setText(self.tr("Choose a thing"))
            self._about.setText(self.tr("Decide about it once, for all photos that show it."))
        if photos != self._photos.paths:
            self._photos.show(photos)
        for widget in (self.hide_button, self.show_button, self.list, self.open_link):
            widget.setVisible(bool(groups))
        self.hide_button.say(words.ThingCounts().hide_on(len(photos)))
        self._show_links()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.show_button.say(self.tr("Show on all"))
        self.open_link.setText(self.tr("Open the photo"))
        self.list.setAccessibleName(self.tr("Photos that show it"))
        self.show_groups([self._group] if self._group else [], apart=self._apart)

    def open_current(self) -> None:
        """Open the current photo, or the first."""
        path = self.list.currentIndex().data(PATH_ROLE) or next(iter(self._photos.paths), "")
        self._open(path)

    def _open(self, path: str) -> None:
        ids = self._group.ids.get(path, ()) if self._group is not None else ()
        self.opened.emit(path, ids[0] if ids else "")

    def _chosen_paths(self) -> list[str]:
        return [index.data(PATH_ROLE) for index in self.list.selectedIndexes()]

    def _show_links(self) -> None:
        group = self._group
        several = group is not None and len(group.photos) > 1
        self.apart_link.setVisible(several or self._apart)
        chosen = len(self._chosen_paths())
        if self._apart:
            self.apart_link.setText(self.tr("The same thing after all? Put them back"))
        else:
            self.apart_link.setText(self.tr("Not the same thing? Choose photos, then take them out here"))
        self.apart_link.setEnabled(self._apart or (several and group is not None and 0 < chosen < len(group.photos)))

    def _take_apart(self) -> None:
        if self._apart:
            self.together_wanted.emit()
        elif self._group is not None:
            ids = self._group.ids
            self.apart_wanted.emit([each for path in self._chosen_paths() for each in ids.get(path, ())])

    def _resize(self) -> None:
        self.setFixedWidth(_WIDTH if self._theme.scale <= 1 else round(_WIDTH * (0.5 + 0.5 * self._theme.scale)))
        self.list.doItemsLayout()
