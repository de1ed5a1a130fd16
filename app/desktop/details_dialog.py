"""All entries of a file, before and after: what it says now, and what a copy will say."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from app.desktop.arranging import button_line, within
from app.desktop.file_rows import question
from app.desktop.theme import Theme
from app.desktop.widgets import label
from app.desktop.words import kept_date, kind_title
from scanner.model import Kind, MetadataAction, MetadataItem, ScanResult
from scanner.settings import Settings

_LONGEST_VALUE: Final = 300
# Where `scanner.containers.kept` takes them from: the first one there is kept.
_DATES: Final = (
    "ExifIFD:DateTimeOriginal",
    "ExifIFD:DateTimeDigitized",
    "IFD0:DateTime",
    "XMP:exif:DateTimeOriginal",
    "XMP:photoshop:DateCreated",
    "XMP:xmp:CreateDate",
)
_COPYRIGHTS: Final = ("IFD0:Copyright", "XMP:dc:rights", "IPTC:CopyrightNotice", "PNG:tEXt:Copyright")
_Index = QModelIndex | QPersistentModelIndex


class _Items(QAbstractTableModel):
    """Four columns: what it tells, the entry's name, its value now, its value in the copy."""

    def __init__(self, items: tuple[MetadataItem, ...], settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = items
        self._kept: dict[MetadataItem, str] = {}  # of what a copy would else not have
        keys = {item.key: item for item in reversed(items)}
        dated = next((keys[key] for key in _DATES if key in keys), None)
        if dated is not None and kept_date(settings.keep_date):
            self._kept[dated] = kept_date(settings.keep_date)
        owned = next((keys[key] for key in _COPYRIGHTS if key in keys), None)
        if owned is not None and settings.keep_copyright:
            self._kept[owned] = _shortened(owned.value)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("What it tells"), self.tr("Entry"), self.tr("Now"), self.tr("In the copy"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        item = self._items[index.row()]
        value = _shortened(item.value)
        removed = item.action is MetadataAction.REMOVE
        after = self._kept.get(item, self.tr("removed")) if removed else value
        tells = f"{question(item.kind)} · {kind_title(Kind.WATCHLIST)}" if item.watched else question(item.kind)
        return (tells, item.key, value, after)[index.column()]


def _shortened(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_VALUE else line[:_LONGEST_VALUE] + "…"


class DetailsDialog(QDialog):
    """A table of a photo's entries."""

    def __init__(self, result: ScanResult, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before and after"))
        table = QTableView()
        table.setModel(_Items(result.metadata, settings, table))
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(26))
        table.setAccessibleName(self.tr("Entries of the file"))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setAccessibleName(table.accessibleName())
        for column, width in ((0, 150), (1, 210), (3, 150)):
            table.setColumnWidth(column, theme.px(width))
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)  # the values: the longest of all
        header.setStretchLastSection(False)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(Path(result.path).name, text_size="title"))
        layout.addWidget(
            label(
                self.tr("What the file says now, and what a copy will say. Your original keeps everything."),
                tone="soft",
                wrap=True,
            )
        )
        layout.addWidget(table, 1)
        layout.addSpacing(4)
        layout.addLayout(button_line(close))
        self.resize(*within(self.screen(), theme.px(860), theme.px(600)))
        close.setFocus()
