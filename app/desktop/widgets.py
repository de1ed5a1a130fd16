"""Small widgets that several parts of the window share: a switch, a button that shows its key, a kind's tile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QIcon, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from app.desktop.actions import key_cap
from app.desktop.icons import icon, paint_icon
from app.desktop.switch import paint_switch
from app.desktop.theme import Theme

_LONGEST_LETTER: Final = 2  # a longer sign is an icon's name


class Switch(QCheckBox):
    """An on/off switch; on means hidden. A check box to screen readers, with a tick and a dash beside the colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The track and room for its focus ring."""
        return QSize(self._theme.px(36) + 8, self._theme.px(21) + 8)

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """The whole switch takes clicks."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the knob with its sign, and the focus ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = QSizeF(self._theme.px(36), self._theme.px(21))
        track = QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )
        paint_switch(painter, self._theme, track, 1.0 if self.isChecked() else 0.0, focused=self.hasFocus())


class KeyButton(QPushButton):
    """A push button for an action, with the action's key in a small cap beside its words."""

    def __init__(self, theme: Theme, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = ""
        self._words = ""
        self._icon = ""
        self._capped = True
        if role:
            self.setProperty("role", role)
        theme.changed.connect(self._show)

    def say(self, words: str) -> None:
        """Say that; a screen reader hears it even where only an icon is shown."""
        self._words = words
        self.setAccessibleName(words)
        self._show()

    def shorten(self, icon_name: str, *, capped: bool) -> None:
        """Where room is scarce: words without the key's cap, or an icon instead of both; empty for no icon."""
        self._icon, self._capped = icon_name, capped
        self._show()

    @property
    def _shows_cap(self) -> bool:
        return bool(self._key) and self._capped and not self._icon

    def _show(self) -> None:
        self.setText("" if self._icon else self._words)
        self.setIcon(icon(self._icon, self._theme.colors.ink) if self._icon else QIcon())
        self.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Show that key; empty for none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def follow(self, action: QAction, key: str | None = None) -> None:
        """Say and do what an action says and does."""

        def mirror() -> None:
            self.say(action.text().replace("&", ""))
            self.setEnabled(action.isEnabled())
            self.setCheckable(action.isCheckable())
            self.setChecked(action.isChecked())
            self.setToolTip(action.toolTip().replace("&", ""))
            if key is None:
                self.set_key(key_cap(action))

        mirror()
        action.changed.connect(mirror)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        """The button's own size and its key's cap."""
        hint = super().sizeHint()
        if self._shows_cap:
            hint.setWidth(hint.width() + self._cap_width() + self._theme.px(8))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Words and cap are never cut."""
        return self.sizeHint()

    def _cap_font(self) -> QFont:
        return self._theme.font(11)

    def _cap_width(self) -> int:
        return QFontMetrics(self._cap_font()).horizontalAdvance(self._key) + self._theme.px(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the style's box, then words and cap side by side."""
        if not self._shows_cap:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        colors = self._theme.colors
        primary = self.property("role") == "primary"
        ink = colors.on_accent if primary else colors.ink
        if not self.isEnabled():
            ink = colors.soft_ink
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        gap, cap = self._theme.px(8), self._cap_width()
        words = painter.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - words - gap - cap) // 2
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words_left, cap_left = (left + cap + gap, left) if right_to_left else (left, left + words + gap)
        painter.setPen(QColor(ink))
        painter.drawText(QRect(words_left, 0, words + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(self._cap_font())
        height = painter.fontMetrics().height() + self._theme.px(2)
        box = QRectF(cap_left + 0.5, (self.height() - height) / 2 + 0.5, cap - 1, height - 1)
        edge = QColor(colors.on_accent if primary and self.isEnabled() else colors.line)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(ink if primary else colors.soft_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


class Choice(QComboBox):
    """A combo box with a chevron in the theme's ink; the style sheet would need an image file a colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the chevron at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._theme.px(4)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self._theme.px(12) if right_to_left else self.width() - self._theme.px(12)
        y = self.height() / 2 - half / 4
        pen = QPen(QColor(self._theme.colors.soft_ink), max(1.5, half / 2.6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(
            [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
        )


def choice(theme: Theme, name: str, choices: Sequence[tuple[str, object]], chosen: object) -> Choice:
    """A box of (text, value) choices with an accessible name."""
    box = Choice(theme)
    box.setAccessibleName(name)
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


class Tile(QWidget):
    """A coloured tile with a letter or the name of an icon, and the crop of the thing where there is one."""

    def __init__(
        self, theme: Theme, color: str, sign: str, *, alone: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._alone = alone  # there will never be a crop
        self._theme, self._color, self._sign = theme, color, sign
        self._crop = QImage()
        theme.changed.connect(self.updateGeometry)

    def set_crop(self, crop: QImage) -> None:
        """Show that piece of the photo behind the letter."""
        self._crop = crop
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a crop, or for the tile alone."""
        if self._alone:
            return QSize(self._theme.px(28), self._theme.px(30))
        return QSize(self._theme.px(48), self._theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the crop, rounded, with the tile in its corner; or the tile alone in the middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        px = self._theme.px
        if self._crop.isNull():
            side = px(26)
            tile = QRectF((self.width() - side) / 2, px(2), side, side)
            self._paint_tile(painter, tile, 13)
            return
        frame = QRectF(0.5, 0.5, px(48) - 1, px(36) - 1)
        painter.setPen(QPen(QColor(self._theme.colors.line), 1))
        painter.setBrush(QColor(self._theme.colors.ground))
        painter.drawRoundedRect(frame, 6, 6)
        inner = frame.adjusted(1, 1, -1, -1)
        size = self._crop.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(inner.center())
        painter.drawImage(target, self._crop)
        side = px(18)
        self._paint_tile(painter, QRectF(frame.right() - side + px(4), frame.bottom() - side + px(3), side, side), 10.5)

    def _paint_tile(self, painter: QPainter, tile: QRectF, text_px: float) -> None:
        tile = tile.intersected(QRectF(self.rect()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._color))
        radius = tile.width() / 4
        painter.drawRoundedRect(tile, radius, radius)
        if len(self._sign) > _LONGEST_LETTER:
            inset = tile.width() / 6
            paint_icon(painter, self._sign, "#ffffff", tile.adjusted(inset, inset, -inset, -inset))
            return
        painter.setPen(QColor("#ffffff"))
        painter.setFont(self._theme.font(text_px, QFont.Weight.Bold))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, self._sign)


class Elided(QLabel):
    """A line that ends in an ellipsis where there is no room; the whole of it stands in its tool tip."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("text_size", "small")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""
        self.say(text)

    def say(self, text: str) -> None:
        """Say that from now on."""
        self._whole = " ".join(text.split())
        self.setText(self._whole)  # for its height, and for screen readers
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), text)


def label(text: str = "", *, text_size: str = "", tone: str = "", wrap: bool = False) -> QLabel:
    """A label with a size and a tone of the style sheet; plain text always, for found text is not ours."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if text_size:
        made.setProperty("text_size", text_size)
    if tone:
        made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


class Link(QPushButton):
    """A button that looks like a link, and wraps its words where there is no room for them in one line."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        one_line = self.fontMetrics().height()
        flags = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
        words = self.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), int(flags), self.text())
        return self.sizeHint().height() + max(0, words.height() - one_line)

    def minimumSizeHint(self) -> QSize:
        """No word is broken."""
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in (self.text().split() or [""]))
        return QSize(longest + 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the style's box, then the words."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self.palette().buttonText().color())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect(), int(flags), self.text())


def link(text: str) -> Link:
    """A button that looks like a link."""
    return Link(text)
