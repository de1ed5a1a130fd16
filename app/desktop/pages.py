"""Pages to read: why PhotoVet, and what to do when a picture is already online."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.arranging import Scroll, fit_height
from app.desktop.theme import Theme
from app.desktop.widgets import label, link

_TAKE_IT_DOWN: Final = "https://takeitdown.ncmec.org"
_NCMEC_LINE: Final = "1-800-843-5678"
_INHOPE: Final = "https://www.inhope.org"


class WelcomeDialog(QDialog):
    """Three sentences, shown once."""

    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to PhotoVet"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 24)
        layout.setSpacing(14)
        layout.addWidget(label(self.tr("Before you share a photo"), text_size="hero", wrap=True))
        for sentence in (
            self.tr(
                "The National Center for Missing & Exploited Children asks parents to look for the small things before "
                "they share a photo: the name of a school, a number plate, a street or shop sign, a team on a shirt."
            ),
            self.tr(
                "PhotoVet looks for these, and for the place and the device that phones write into the file, and makes "
                "a copy in which what you choose is gone for good."
            ),
            self.tr("Everything happens on this computer, your originals stay as they are, and you decide."),
        ):
            layout.addWidget(label(sentence, text_size="lead", wrap=True))
        layout.addSpacing(4)
        line = QHBoxLayout()
        more = link(self.tr("What to do if a picture is already online"))
        more.clicked.connect(self.help_wanted)
        start = QPushButton(self.tr("Start"))
        start.setProperty("role", "primary")
        start.setDefault(True)
        start.clicked.connect(self.accept)
        line.addWidget(more)
        line.addStretch(1)
        line.addWidget(start)
        layout.addLayout(line)
        fit_height(self, min(theme.px(560), 1100))
        start.setFocus()


class HelpDialog(QDialog):
    """Where to turn when a picture is already out there: calm, in order, with addresses to copy."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When a picture is already online"))
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(4, 4, 16, 4)
        column.setSpacing(10)
        column.addWidget(label(self.tr("When a picture is already online"), text_size="hero", wrap=True))
        column.addWidget(
            label(
                self.tr("It happens to many families, and there is help. One step at a time:"),
                text_size="lead",
                wrap=True,
            )
        )
        steps = (
            (
                self.tr("1. Ask for it to be taken down"),
                self.tr(
                    "Delete your own post, then ask whoever shared it, and use the site’s “Report” link. Most sites "
                    "remove a child’s photo when a parent asks."
                ),
                "",
            ),
            (
                self.tr("2. Change what the picture gave away"),
                self.tr(
                    "Tell the school or the club which photo it was. They can watch out, and know that a stranger may "
                    "use what it told."
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
                    "Do not pay and do not answer. Keep the messages, and call the police. In the United States, "
                    "NCMEC’s CyberTipline answers day and night; elsewhere, INHOPE lists the hotline of your country."
                ),
                f"{_NCMEC_LINE}\n{_INHOPE}",
            ),
        )
        for head, text, addresses in steps:
            column.addSpacing(4)
            column.addWidget(label(head, text_size="row", wrap=True))
            column.addWidget(label(text, wrap=True))
            for address in addresses.split():
                column.addLayout(self._address(address))
        column.addSpacing(4)
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
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 16, 18)
        layout.addWidget(scroll, 1)
        layout.addLayout(line)
        self.resize(min(theme.px(620), 1200), min(theme.px(620), 800))

    def _address(self, address: str) -> QHBoxLayout:
        line = QHBoxLayout()
        said = label(address, tone="ok")
        copy = link(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy {address}").format(address=address))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        line.addWidget(said)
        line.addWidget(copy)
        line.addStretch(1)
        return line
