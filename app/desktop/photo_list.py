"""The strip of photos at the side: a filter, and one thumbnail a photo with its state in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.photo_model import ENTRY_ROLE, PATH_ROLE, PhotoFilter, PhotoModel, PhotoOrder, Thumbnails
from app.desktop.review_store import PhotoEntry, PhotoState, ReviewStore
from app.desktop.theme import Theme
from app.desktop.widgets import Choice
from app.desktop.words import state_badge, weighed

_CARD_W, _CARD_H = 93, 66
_AROUND = 19  # between two of them
_SMALLEST_BADGE = 0.75  # of its text size

BADGES: Final = {
    PhotoState.CHECKED: "#2e7d4f",
    PhotoState.EXPORTED: "#2e7d4f",
    PhotoState.FAILED: "#1d2328",
    PhotoState.SCANNING: "#0f6e84",
    PhotoState.WAITING: "#4b545d",
    PhotoState.TO_CHECK: "#b3261e",
    PhotoState.LEFT_OUT: "#5c6670",
}
"""The colour of each state's badge; its words say the same."""
_HIDDEN: Final = "#3b5b8c"
_SHOWN: Final = "#a15c00"


class PhotoDelegate(QStyledItemDelegate):
    """Paints one photo: its thumbnail, its state in a badge, a frame around the open one."""

    def __init__(
        self, theme: Theme, thumbnails: Thumbnails, parent: QWidget, card: tuple[int, int] = (_CARD_W, _CARD_H)
    ) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails, self._card = theme, thumbnails, card

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One row's height; the width is the strip's."""
        del option, index
        return QSize(self._theme.px(self._card[0] + _AROUND), self._theme.px(self._card[1] + _AROUND))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        entry: PhotoEntry = index.data(ENTRY_ROLE)
        px, colors = self._theme.px, self._theme.colors
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        card = QRectF(0, 0, min(px(self._card[0]), area.width() - 12), px(self._card[1]))
        card.moveCenter(QRectF(area).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colors.accent), 2.5 if state & QStyle.StateFlag.State_HasFocus else 2))
            painter.setBrush(QColor(colors.chosen))
            painter.drawRoundedRect(card.adjusted(-5, -5, 5, 5), 8, 8)
        shape = QPainterPath()
        shape.addRoundedRect(card, 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(card, QColor(colors.line))
        image = self._thumbnails.image(entry.path)
        if image is not None and not image.isNull():
            _draw_filling(painter, card, image)
        painter.setClipping(False)
        self._paint_badge(painter, card, entry)
        painter.restore()

    def _paint_badge(self, painter: QPainter, card: QRectF, entry: PhotoEntry) -> None:
        px = self._theme.px
        font = self._theme.font(11, QFont.Weight.Bold)
        room, wanted = card.width() - px(14), QFontMetricsF(font).horizontalAdvance(state_badge(entry))
        if wanted > room:  # long words in large text: a little smaller says more than the first half of them
            font.setPixelSize(round(font.pixelSize() * max(_SMALLEST_BADGE, room / wanted)))
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(state_badge(entry), Qt.TextElideMode.ElideRight, room)
        badge = QRectF(0, 0, metrics.horizontalAdvance(text) + px(14), metrics.height() + px(4))
        badge.moveBottomRight(card.bottomRight() - QRectF(0, 0, px(4), px(4)).bottomRight())
        if badge.left() < card.left():
            badge.moveLeft(card.left())
        painter.setPen(QPen(QColor(255, 255, 255, 190), 1))
        painter.setBrush(QColor(_badge_color(entry)))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _badge_color(entry: PhotoEntry) -> str:
    if entry.state is not PhotoState.TO_CHECK:
        return BADGES[entry.state]
    undecided, hidden, found = weighed(entry)
    if undecided or (state_is_incomplete(entry) and not found):
        return BADGES[PhotoState.TO_CHECK]
    if found:
        return _HIDDEN if hidden else _SHOWN
    return BADGES[PhotoState.CHECKED]  # nothing to look at is as good as checked


def state_is_incomplete(entry: PhotoEntry) -> bool:
    """Whether part of the check could not be done."""
    return entry.result is not None and entry.result.status == "incomplete"


def _draw_filling(painter: QPainter, card: QRectF, image: QImage) -> None:
    """Fill the card with the middle of the image."""
    scale = max(card.width() / image.width(), card.height() / image.height())
    width, height = card.width() / scale, card.height() / scale
    source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    painter.drawImage(card, image, source)


class PhotoStrip(QFrame):
    """The filter and the list. Emits `opened` when another photo is to be shown."""

    opened = Signal(str)

    def __init__(self, store: ReviewStore, thumbnails: Thumbnails, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._theme = theme
        self.model = PhotoModel(store, self)
        self._open = ""
        self._scrolled = 0
        self._filter = Choice(theme)
        self._filter.setObjectName("filter")
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._filter.setMinimumContentsLength(5)
        self._shown = 0
        self._filter.activated.connect(self._filter_chosen)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(PhotoDelegate(theme, thumbnails, self.view))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.model.modelAboutToBeReset.connect(self._note_scroll)
        self.model.modelReset.connect(self._find_open_again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self._filter)
        layout.addWidget(self.view, 1)
        self.setLayout(layout)
        theme.changed.connect(self._resize)
        thumbnails.arrived.connect(self._repaint)
        self._resize()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language; what was chosen stays chosen."""
        self._filter.setAccessibleName(self.tr("Which photos to show"))
        self.view.setAccessibleName(self.tr("Photos"))
        self.view.setAccessibleDescription(self.tr("Each photo with its state. Arrow keys open the next one."))
        self._filter.clear()
        for text, wanted in (
            (self.tr("All photos"), PhotoFilter.ALL),
            (self.tr("To check"), PhotoFilter.TO_CHECK),
            (self.tr("With plates"), PhotoFilter.PLATES),
            (self.tr("With faces"), PhotoFilter.FACES),
            (self.tr("Checked"), PhotoFilter.CHECKED),
            (self.tr("Left out"), PhotoFilter.LEFT_OUT),
            (self.tr("Failed"), PhotoFilter.FAILED),
        ):
            self._filter.addItem(text, wanted)
        self._filter.insertSeparator(self._filter.count())
        for text, order in (
            (self.tr("Sort: as added"), PhotoOrder.ADDED),
            (self.tr("Sort: by name"), PhotoOrder.NAME),
            (self.tr("Sort: most found"), PhotoOrder.MOST_FOUND),
        ):
            self._filter.addItem(text, order)
        self._filter.setCurrentIndex(self._shown)
        self.view.viewport().update()

    @property
    def current(self) -> str:
        """The open photo's path; empty for none."""
        index = self.view.currentIndex()
        return str(index.data(PATH_ROLE)) if index.isValid() else ""

    def open(self, path: str) -> None:
        """Show that photo as the open one, whatever the filter says."""
        self.model.keep(path)
        index = self.model.index_of(path)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def step(self, by: int) -> None:
        """Open the photo that many rows on."""
        row = self.view.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def next_of(self, path: str) -> list[str]:
        """The photos that are likely to be wanted after that one: what Enter opens, the next row, the one before."""
        row = self.model.index_of(path).row()
        beside = (self.model.index(row + step, 0).data(PATH_ROLE) for step in (1, -1))
        wanted = (self.next_to_check(), *(each for each in beside if each is not None))
        return [each for each in dict.fromkeys(wanted) if each and each != path]

    def next_to_check(self) -> str:
        """The next photo that nobody has checked, going round from the open one; empty when there is none."""
        count = self.model.rowCount()
        start = self.view.currentIndex().row()
        for step in range(1, count + 1):
            entry: PhotoEntry = self.model.index((start + step) % count, 0).data(ENTRY_ROLE)
            if entry.state in (PhotoState.TO_CHECK, PhotoState.SCANNING, PhotoState.WAITING):
                return entry.path
        return ""

    def show_only(self, wanted: PhotoFilter) -> None:
        """Choose a filter, as a person would."""
        self._filter.setCurrentIndex(self._filter.findData(wanted))
        self._filter_chosen(self._filter.currentIndex())

    def _filter_chosen(self, row: int) -> None:
        chosen = self._filter.itemData(row)
        if isinstance(chosen, PhotoOrder):
            self.model.order_by(chosen)
            self._filter.setCurrentIndex(self._shown)
        elif isinstance(chosen, PhotoFilter):
            self._shown = row
            self.model.show_only(chosen)
            if not self.view.currentIndex().isValid() and self.model.rowCount():
                self.view.setCurrentIndex(self.model.index(0, 0))

    def _current_changed(self, current: QModelIndex) -> None:
        path = str(current.data(PATH_ROLE)) if current.isValid() else ""
        if path and path != self._open:
            self._open = path
            self.opened.emit(path)

    def _note_scroll(self) -> None:
        self._scrolled = self.view.verticalScrollBar().value()

    def _find_open_again(self) -> None:
        """A new filter or order forgets which photo is the open one, and how far one has scrolled."""
        index = self.model.index_of(self._open)
        if not index.isValid():
            self._open = ""
            return
        self.view.setCurrentIndex(index)
        self.view.verticalScrollBar().setValue(self._scrolled)

    def _resize(self) -> None:
        self.setFixedWidth(124 if self._theme.scale <= 1 else round(124 * (0.4 + 0.6 * self._theme.scale)))
        self.view.doItemsLayout()

    def _repaint(self, path: str) -> None:
        del path
        self.view.viewport().update()
