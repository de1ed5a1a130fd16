"""The vetting record of the open session: who checked what and when, and a second person's signature under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.desktop.arranging import Form, button_line, within
from app.desktop.engine_words import trouble
from app.desktop.theme import Theme
from app.desktop.widgets import label
from app.desktop.words import plural_photos, translate
from scanner.batch import vetting
from scanner.batch.audit import Deed, Entry
from scanner.errors import PhotoVetError
from scanner.model import Review


@dataclass(frozen=True, slots=True)
class Vetted:
    """A photo of the session that may be signed off."""

    path: str
    sha256: str
    review: Review


class RecordDialog(QDialog):
    """Shows the entries, and signs."""

    def __init__(self, session: Path, photos: Iterable[Vetted], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Vetting record"))
        self._session, self._photos = session, tuple(photos)
        self._names = {photo.sha256: Path(photo.path).name for photo in self._photos}
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.said = label(wrap=True, tone="soft")
        self.who = QLineEdit()
        self.sign = QPushButton(self.tr("Sign off what was checked"))
        self.sign.setAutoDefault(False)
        self.sign.clicked.connect(self._sign)
        self.sign.setEnabled(False)
        self.who.textChanged.connect(lambda text: self.sign.setEnabled(bool(text.strip())))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        form = Form(stacked=theme.is_large)
        form.add(self.tr("Your name, as the second person"), self.who)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(form)
        layout.addLayout(button_line(close, first=self.sign))
        self.resize(*within(self.screen(), theme.px(680), theme.px(520)))
        self._show()

    def _show(self) -> None:
        """The entries as they stand on disk, the newest first."""
        self.list.clear()
        try:
            entries = vetting.record_beside(self._session).whole()
        except PhotoVetError as error:
            self.said.setText(trouble(error.message, error.code))
            self.sign.setEnabled(False)
            self.who.setEnabled(False)
            return
        for entry in reversed(entries):
            self.list.addItem(self._line(entry))
        if not entries:
            self.said.setText(self.tr("There is no record yet. It begins when a name stands in the settings."))

    def _line(self, entry: Entry) -> str:
        moment = QDateTime.fromString(entry.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat) if moment.isValid() else entry.at
        return " · ".join((when, entry.who, _deed(entry.what), self._names.get(entry.photo, entry.photo[:12])))

    def _sign(self) -> None:
        """Agree with each photo that somebody else has checked, and say what could not be signed."""
        who = self.who.text().strip()
        signed, refused = [], dict[str, int]()
        try:
            standings = vetting.standings_of(self._session)
            for photo in self._photos:
                try:
                    signed.append(vetting.signed_off(photo.sha256, photo.review, who, standings))
                except PhotoVetError as error:
                    reason = trouble(error.message, error.code)
                    refused[reason] = refused.get(reason, 0) + 1
            if signed:
                vetting.record_beside(self._session).append(signed)
        except PhotoVetError as error:
            self.said.setText(trouble(error.message, error.code))
            return
        told = [self.tr("Signed off: {photos}.").format(photos=plural_photos(len(signed)))]
        told += [
            self.tr("Not signed: {photos}. {reason}").format(photos=plural_photos(count), reason=reason)
            for reason, count in refused.items()
        ]
        self._show()
        self.said.setText("\n".join(told))


def _deed(what: str) -> str:
    """What was done, in words."""
    words: dict[str, str] = {
        Deed.CHECKED: translate("RecordDialog", "checked"),
        Deed.SIGNED_OFF: translate("RecordDialog", "signed off"),
        Deed.LEFT_OUT: translate("RecordDialog", "left out"),
        Deed.EXPORTED: translate("RecordDialog", "copy written"),
        Deed.REFUSED: translate("RecordDialog", "copy refused"),
        Deed.RECOVERED: translate("RecordDialog", "record taken up again after a break"),
    }
    return words.get(what, what)
