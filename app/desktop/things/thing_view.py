"""The overview as a grid: heads over cards, painted by hand; each can be reached, chosen and decided with keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.desktop.switch import paint_switch
from app.desktop.theme import KIND_COLORS, Theme
from app.desktop.things import thing_words as words
from app.desktop.things.crops import Crops
from app.desktop.things.gathering import Group, Tally
from app.desktop.things.thing_model import ROW_ROLE, Card, Head, More, Row, ThingModel
from app.desktop.words import kind_letter, translate
from scanner.model import Kind

_CARD: Final = (222, 174)
_CROP: Final = (204, 96)
_FACE: Final = 62
_HEAD: Final = 46
_GAP: Final = 12
_SWITCH: Final = (36, 21)

_Index = QModelIndex | QPersistentModelIndex


class ThingDelegate(QStyledItemDelegate):
    """Paints heads, cards, faces and what stands for the rest."""

    def __init__(self, theme: Theme, crops: Crops, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._crops, self._view = theme, crops, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A head has a line of its own."""
        del option
        px, row = self._theme.px, index.data(ROW_ROLE)
        if isinstance(row, Head):
            return QSize(self._view.viewport().width() - 2, px(_HEAD))
        if isinstance(row, Card) and row.group.kind is Kind.FACE:
            return QSize(px(_FACE + _GAP), px(_FACE + _GAP))
        return QSize(px(_CARD[0] + _GAP), px(_CARD[1] + _GAP))

    def switch_place(self, row: Row, area: QRect) -> QRectF:
        """Where the switch of a head or a card is, without its focus ring."""
        px = self._theme.px
        place = QRectF(0, 0, px(_SWITCH[0]), px(_SWITCH[1]))
        if isinstance(row, Head):
            place.moveCenter(QPointF(area.right() - px(_GAP) - place.width() / 2, area.center().y()))
        else:
            card = self._card(area)
            place.moveTopRight(QPointF(card.right() - px(9), card.top() + px(18 + _CROP[1])))
        return place

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row: Row = index.data(ROW_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        match row:
            case Head():
                self._paint_head(painter, area, row, focused=focused)
            case Card() if row.group.kind is Kind.FACE:
                self._paint_face(painter, area, row, chosen=chosen, focused=focused)
            case Card():
                self._paint_card(painter, area, row, chosen=chosen, focused=focused)
            case More():
                self._frame(painter, self._card(area), chosen=chosen, focused=focused)
                painter.setPen(QColor(self._theme.colors.accent))
                painter.setFont(self._theme.font(13.5, QFont.Weight.DemiBold))
                painter.drawText(self._card(area), Qt.AlignmentFlag.AlignCenter, words.ThingCounts().more(row.count))
        painter.restore()

    def _card(self, area: QRect) -> QRectF:
        gap = self._theme.px(_GAP)
        return QRectF(area.left() + 1, area.top() + 1, area.width() - gap, area.height() - gap)

    def _frame(self, painter: QPainter, place: QRectF, *, chosen: bool, focused: bool) -> None:
        colors = self._theme.colors
        painter.setPen(QPen(QColor(colors.accent if chosen or focused else colors.line), 2 if chosen or focused else 1))
        painter.setBrush(QColor(colors.chosen if chosen else colors.panel))
        painter.drawRoundedRect(place, 8, 8)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.ink), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), 6, 6)

    def _paint_head(self, painter: QPainter, area: QRect, row: Head, *, focused: bool) -> None:
        px, colors = self._theme.px, self._theme.colors
        tile = QRectF(area.left() + 1, area.center().y() - px(11), px(22), px(22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(KIND_COLORS[row.kind]))
        painter.drawRoundedRect(tile, 5, 5)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(self._theme.font(11.5, QFont.Weight.Bold))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, kind_letter(row.kind))
        switch = self.switch_place(row, area)
        paint_switch(painter, self._theme, switch, 1.0 if row.hidden else 0.0, focused=focused)
        said = translate("things", "hide all")
        painter.setFont(self._theme.font(13))
        painter.setPen(QColor(colors.soft_ink))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(said)
        beside = QRectF(switch.left() - px(10) - wide, area.top(), wide + 1, area.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, said)
        left = tile.right() + px(10)
        title = words.section_title(row.kind)
        painter.setFont(self._theme.font(15, QFont.Weight.Bold))
        painter.setPen(QColor(colors.ink))
        metrics = QFontMetricsF(painter.font())
        room = beside.left() - px(12) - left
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        left += metrics.horizontalAdvance(shown) + px(10)
        room = beside.left() - px(12) - left
        painter.setFont(self._theme.font(13))
        painter.setPen(QColor(colors.soft_ink))
        line = words.section_line(row.kind, len(row.groups), row.photos)
        line = QFontMetricsF(painter.font()).elidedText(line, Qt.TextElideMode.ElideRight, max(0.0, room))
        painter.drawText(QRectF(left, area.top(), max(0.0, room), area.height()), Qt.AlignmentFlag.AlignVCenter, line)

    def _paint_card(self, painter: QPainter, area: QRect, row: Card, *, chosen: bool, focused: bool) -> None:
        px, colors = self._theme.px, self._theme.colors
        card = self._card(area)
        self._frame(painter, card, chosen=chosen, focused=focused)
        crop = QRectF(card.left() + px(9), card.top() + px(9), card.width() - px(18), px(_CROP[1]))
        self._paint_crop(painter, crop, row.group)
        switch = self.switch_place(row, area)
        paint_switch(painter, self._theme, switch, _share(row.tally), focused=False)
        painter.setPen(QColor(colors.ink))
        painter.setFont(self._theme.font(13.5, QFont.Weight.DemiBold))
        title = QRectF(crop.left(), crop.bottom() + px(5), switch.left() - px(8) - crop.left(), px(36))
        _draw_lines(painter, title, words.group_title(row.group), 2)
        painter.setPen(QColor(colors.soft_ink))
        painter.setFont(self._theme.font(12.5))
        line = QRectF(crop.left(), title.bottom(), crop.width(), card.bottom() - px(6) - title.bottom())
        text = words.group_line(row.group, row.tally)
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_face(self, painter: QPainter, area: QRect, row: Card, *, chosen: bool, focused: bool) -> None:
        px, colors = self._theme.px, self._theme.colors
        place = QRectF(area.left() + px(3), area.top() + px(3), px(_FACE), px(_FACE))
        self._paint_crop(painter, place, row.group)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(KIND_COLORS[Kind.FACE]), 2)
        if not row.tally.hidden:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(place, 6, 6)
        if row.tally.hidden:  # a face that is hidden wears a bar, so that no line style speaks alone
            bar = QRectF(place.left(), place.bottom() - px(18), place.width(), px(18))
            painter.fillRect(bar, QColor(KIND_COLORS[Kind.FACE]))
            painter.setPen(QColor("#ffffff"))
            painter.setFont(self._theme.font(11, QFont.Weight.DemiBold))
            painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, translate("things", "hidden"))
        if chosen or focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent if chosen else colors.ink), 3 if chosen else 1))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 8, 8)
            if focused and chosen:
                painter.setPen(QPen(QColor(colors.ink), 1, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 5, 5)

    def _paint_crop(self, painter: QPainter, place: QRectF, group: Group) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(place, 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(place, QColor(self._theme.colors.line))
        ratio = self._view.devicePixelRatioF()
        image = self._crops.image(group.best, QSize(round(place.width() * ratio), round(place.height() * ratio)))
        if image is not None and not image.isNull():
            scale = max(place.width() / image.width(), place.height() / image.height())
            width, height = place.width() / scale, place.height() / scale
            source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
            painter.drawImage(place, image, source)
        painter.setClipping(False)


def _share(tally: Tally) -> float:
    return tally.hidden / max(1, tally.hidden + tally.shown)


def _draw_lines(painter: QPainter, place: QRectF, text: str, most: int) -> None:
    """As many lines of the text as fit; the last one ends in an ellipsis where there is more."""
    metrics = QFontMetricsF(painter.font())
    if metrics.horizontalAdvance(text) > most * place.width() * 0.92:  # words break before the end of a line
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most * place.width() * 0.92)
    option = QTextOption(Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(place, text, option)


class ThingView(QListView):
    """The grid."""

    toggled = Signal(list)  # groups
    opened = Signal(str, str)  # path, finding's id
    more_wanted = Signal(object)  # Kind

    def __init__(self, model: ThingModel, crops: Crops, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("things")
        self._model, self._theme = model, theme
        self.setModel(model)
        self.delegate = ThingDelegate(theme, crops, self)
        self.setItemDelegate(self.delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the heads' width would swing
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        crops.arrived.connect(self.viewport().update)
        theme.changed.connect(self.doItemsLayout)
        self.doubleClicked.connect(self._open)

    def chosen_groups(self) -> list[Group]:
        """The things that are selected; of a head alone, all of its kind."""
        rows = [index.data(ROW_ROLE) for index in self.selectedIndexes()]
        cards = [row.group for row in rows if isinstance(row, Card)]
        if cards:
            return cards
        return [group for row in rows if isinstance(row, Head) for group in row.groups]

    def activate(self) -> bool:
        """Show the rest where that is chosen; whether it was."""
        row = self.currentIndex().data(ROW_ROLE)
        if isinstance(row, More) and self.hasFocus():
            self.more_wanted.emit(row.kind)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar decides, instead of searching for a name with a space."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat() and not self.activate():
                self.toggled.emit(self.chosen_groups())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A switch decides about its own thing or kind; everything else chooses."""
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE)
        if event.button() is Qt.MouseButton.LeftButton:
            on_switch = isinstance(row, Head) or (isinstance(row, Card) and row.group.kind is not Kind.FACE)
            if on_switch and self.delegate.switch_place(row, self.visualRect(index)).contains(event.position()):
                self.toggled.emit(list(row.groups) if isinstance(row, Head) else [row.group])
                return
            if isinstance(row, More):
                self.more_wanted.emit(row.kind)
                return
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Painted words follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Card):
            best = row.group.best
            self.opened.emit(best.path, best.finding.id)
