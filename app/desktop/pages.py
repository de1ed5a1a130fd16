"""Pages to read: why PhotoVet, and what to do when a picture is already online."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.arranging import Scroll, button_line, size_for
from app.desktop.theme import Theme
from app.desktop.widgets import label, link

_TAKE_IT_DOWN: Final = "https://takeitdown.ncmec.org"
_NCMEC_LINE: Final = "1-800-843-5678"
_CYBERTIPLINE: Final = "https://report.cybertip.org"
_INHOPE: Final = "https://www.inhope.org"


class WelcomeDialog(QDialog):
    """Three sentences, shown once."""

    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to PhotoVet"))
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(32, 28, 32, 8)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Before you share a photo"), text_size="hero", wrap=True))
        for sentence in (
            self.tr(
                "The National Center for Missing & Exploited Children (NCMEC) asks parents to look at what else is in "
                "a photo before they share it: the name of a school, a number plate, a street or shop sign, a team on "
                "a shirt."
            ),
            self.tr(
                "PhotoVet looks for these, and for the place and the device that phones write into the file, and makes "
                "a copy in which what you chose to hide is gone for good."
            ),
            self.tr("Everything happens on this computer, your originals stay as they are, and you decide."),
        ):
            column.addWidget(label(sentence, text_size="lead", wrap=True))
        column.addStretch(1)
        more = link(self.tr("What to do if a picture is already online"))
        more.setAutoDefault(False)
        more.clicked.connect(self.help_wanted)
        start = QPushButton(self.tr("Start"))
        start.setProperty("role", "primary")
        start.setDefault(True)
        start.clicked.connect(self.accept)
        line = button_line(start, first=more)
        line.setContentsMargins(32, 0, 32, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 24)
        layout.setSpacing(12)
        layout.addWidget(Scroll(self.windowTitle(), body), 1)
        layout.addLayout(line)
        self.resize(*size_for(body, theme.px(580), below=theme.px(80), screen=self.screen()))
        start.setFocus()


class HelpDialog(QDialog):
    """Where to turn when a picture is already out there: calm, in order, with addresses to copy."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When a picture is already online"))
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(32, 28, 32, 8)
        column.setSpacing(4)
        column.addWidget(label(self.tr("When a picture is already online"), text_size="hero", wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "It happens to many families, and there is help. Tell your child that it is not their fault; "
                    "then go one step at a time."
                ),
                text_size="lead",
                wrap=True,
            )
        )
        steps = (
            (
                self.tr("1. Ask for it to be taken down"),
                self.tr(
                    "Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Many sites "
                    "remove a child’s photo when a parent asks."
                ),
                "",
            ),
            (
                self.tr("2. Tell the places that it shows"),
                self.tr(
                    "Tell the school or the club which photo it was, so that they can watch out for strangers who use "
                    "what it told."
                ),
                "",
            ),
            (
                self.tr("3. If it is an intimate picture of somebody under 18"),
                self.tr(
                    "Take It Down is a free service of NCMEC. It helps to get such pictures removed from many sites, "
                    "without anybody having to see them."
                ),
                _TAKE_IT_DOWN,
            ),
            (
                self.tr("4. If somebody threatens, follows or asks for more"),
                self.tr(
                    "Do not pay and do not answer, and keep the messages. In the United States, NCMEC’s CyberTipline "
                    "answers day and night; elsewhere, INHOPE lists the hotline of your country. If somebody is in "
                    "danger now, call the police."
                ),
                f"{_NCMEC_LINE}\n{_CYBERTIPLINE}\n{_INHOPE}",
            ),
        )
        for head, text, addresses in steps:
            column.addSpacing(12)
            column.addWidget(label(head, text_size="row", wrap=True))
            column.addWidget(label(text, wrap=True))
            for address in addresses.split():
                column.addLayout(self._address(address))
        column.addSpacing(14)
        column.addWidget(
            label(
                self.tr("PhotoVet opens no web pages itself: copy an address into your browser."),
                tone="soft",
                wrap=True,
            )
        )
        column.addStretch(1)
        scroll = Scroll(self.tr("When a picture is already online"), body)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        line = button_line(close)
        line.setContentsMargins(32, 0, 32, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 24)
        layout.setSpacing(12)
        layout.addWidget(scroll, 1)
        layout.addLayout(line)
        self.resize(*size_for(body, theme.px(640), below=theme.px(80), screen=self.screen()))
        close.setFocus()

    def _address(self, address: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        said = label(address, text_size="row")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = link(self.tr("Copy"))
        copy.setAutoDefault(False)
        copy.setAccessibleName(self.tr("Copy {address}").format(address=address))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        line.addWidget(said)
        line.addWidget(copy)
        line.addStretch(1)
        return line
