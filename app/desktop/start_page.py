"""First sight: a place to drop photos, what PhotoVet looks for, and earlier work to go on with."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desktop.arranging import Scroll
from app.desktop.flow_layout import FlowLayout
from app.desktop.icons import icon
from app.desktop.theme import Theme
from app.desktop.widgets import label, link


class DropArea(QFrame):
    """A card with a dashed edge; the window takes the drop, the card shows that it will."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._welcoming = False
        theme.changed.connect(self.update)

    def set_welcoming(self, welcoming: bool) -> None:
        """Stand out while photos hover over the window."""
        self._welcoming = welcoming
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colors.accent if self._welcoming else colors.control_line), 2.5 if self._welcoming else 2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(colors.chosen if self._welcoming else colors.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 20, 20)


class StartPage(QWidget):
    """What one sees without photos."""

    choose_photos = Signal()
    choose_folder = Signal()
    resume = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(0)
        column.addStretch(2)
        self.drop_area = self._drop_card()
        self._resume = QPushButton()
        self._resume.setProperty("role", "resume")
        self._resume.clicked.connect(self.resume)
        self._work = ""
        self._help = link("")
        self._help.clicked.connect(self.help_wanted)
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(24)
        middle.addWidget(self.drop_area)
        middle.addWidget(self._resume)
        middle.addLayout(self._reasons())
        middle.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._middle, 100)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(3)
        self._scroll = Scroll("", inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        theme.changed.connect(self._resize)
        self._resize()
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """The first step has the focus."""
        super().showEvent(event)
        self._photos.setFocus()

    def set_recent(self, text: str) -> None:
        """Offer earlier work; empty for none."""
        self._work = text
        self._resume.setText(self.tr("Go on where you stopped: {work}").format(work=text))
        self._resume.setVisible(bool(text))

    def retranslate(self) -> None:
        """Say everything in the current language; the window says anew which work there is."""
        self.set_recent(self._work)
        self._scroll.setAccessibleName(self.tr("Start"))
        promise = self.tr("Drop photos or a folder here. Nothing leaves this computer.")
        self.drop_area.setAccessibleName(promise)
        self._title.setText(promise.replace(". ", ".\n", 1))
        self._title.setAccessibleName(promise)
        self._lead.setText(
            self.tr("PhotoVet shows what a stranger could learn from them, and makes copies that no longer tell.")
        )
        self._photos.setText(self.tr("Choose photos…"))
        self._folder.setText(self.tr("Choose a folder…"))
        self._help.setText(self.tr("What to do if a picture is already online"))
        for (head, text), (said, explained) in zip(self._said, self._reason_words(), strict=True):
            head.setText(said)
            text.setText(explained)

    def _drop_card(self) -> DropArea:
        card = DropArea(self._theme)
        self._picture = QLabel()
        self._title = label(text_size="hero", wrap=True)
        self._lead = label(text_size="lead", tone="soft", wrap=True)
        for words in (self._picture, self._title, self._lead):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._photos = QPushButton()
        self._photos.setProperty("role", "primary")
        self._photos.setAutoDefault(True)  # Enter takes the first step
        self._photos.clicked.connect(self.choose_photos)
        self._folder = QPushButton()
        self._folder.clicked.connect(self.choose_folder)
        buttons = QWidget()
        flow = FlowLayout(buttons, 10, centred=True)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self._photos)
        flow.addWidget(self._folder)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(40, 48, 40, 48)
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addSpacing(10)
        layout.addWidget(self._title)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._lead, 100)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addSpacing(14)
        layout.addWidget(buttons)
        return card

    def _reasons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(32)
        self._said = [(label(text_size="row", wrap=True), label(tone="soft", wrap=True)) for _ in range(3)]
        for head, text in self._said:
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(head)
            column.addWidget(text)
            column.addStretch(1)
            line.addLayout(column, 1)
        return line

    def _reason_words(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("In the background"),
                self.tr(
                    "School names, number plates, street and shop signs, team shirts and name badges "
                    "can tell where a child can be found."
                ),
            ),
            (
                self.tr("In the file"),
                self.tr("Most phones write the exact place, the time and the phone’s own details into every photo."),
            ),
            (
                self.tr("You decide"),
                self.tr(
                    "Your originals are never changed. You choose what to hide; "
                    "every copy is checked before it is yours."
                ),
            ),
        )

    def _resize(self) -> None:
        scale = self._theme.scale
        self._middle.setMaximumWidth(round(760 * (0.5 + 0.5 * scale)))
        self._lead.setMaximumWidth(self._theme.px(430))
        picture: QIcon = icon("start", self._theme.colors.accent)
        side = self._theme.px(64)
        self._picture.setPixmap(picture.pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._resume.setIcon(icon("history", self._theme.colors.accent))
        self._resume.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
