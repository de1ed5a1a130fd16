"""What a stranger could learn: the open photo in plain words, with a switch for everything that can be hidden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.arranging import Scroll
from app.desktop.decisions import Region
from app.desktop.file_rows import FileRow, file_rows
from app.desktop.panel_rows import GroupRow, MetadataRow, RegionRow
from app.desktop.review_store import PhotoEntry, PhotoState
from app.desktop.theme import Theme
from app.desktop.widgets import label, link
from scanner.model import Kind, MetadataKind, ScanStatus

_MOST_ROWS_PER_KIND: Final = 12

_KIND_ORDER: Final = tuple(sorted(Kind, key=lambda kind: kind is Kind.HARMLESS))


class Panel(QFrame):
    """Rows of the open photo. Emits what a person wishes; the window turns it into commands."""

    region_toggled = Signal(str, bool)
    region_chosen = Signal(str)
    kind_toggled = Signal(object, bool)
    kind_everywhere = Signal(object, object)  # Kind, Action
    same_wanted = Signal(str)
    details_wanted = Signal()
    dates_wanted = Signal()
    rescan_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme = theme
        self._path = ""
        self._rows: dict[str, RegionRow] = {}
        self._groups: dict[Kind, GroupRow] = {}
        self._opened_kinds: set[Kind] = set()
        self._shape: tuple[object, ...] = ()
        self._kept_date = ""
        self._others_of: Callable[[Region], int] = lambda _: 0
        self._chosen = ""
        self._title = label(self.tr("What a stranger could learn"), text_size="title", wrap=True)
        self._name = label(tone="soft")
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._scroll = Scroll(self.tr("What a stranger could learn"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 6, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._name)
        layout.addWidget(self._scroll, 1)
        self._body = QWidget()
        self._scroll.take(self._body)
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        scale = self._theme.scale
        self.setFixedWidth(round(372 * (0.55 + 0.45 * scale)))

    # ---- showing -----------------------------------------------------------------------------------------------------

    def show_photo(self, entry: PhotoEntry | None, others_of: Callable[[Region], int], kept_date: str = "") -> None:
        """Show a photo: rows are made anew only when what was found has changed, so that the focus stays.

        `kept_date` says what of the date a copy keeps; empty for nothing.
        """
        self._others_of, self._kept_date = others_of, kept_date
        if entry is not None and entry.path != self._path:
            self._opened_kinds.clear()
        shape = (*_shape_of(entry, frozenset(self._opened_kinds)), kept_date)
        if shape != self._shape:
            self._shape = shape
            self._build(entry)
        if entry is not None:
            self._update(entry)

    def set_crop(self, region_id: str, crop: QImage) -> None:
        """Show the thing itself in its row."""
        if region_id in self._rows:
            self._rows[region_id].set_crop(crop)

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The regions that have a row."""
        return tuple(self._rows)

    def row(self, region_id: str) -> RegionRow:
        """The row of a region; KeyError where it has none."""
        return self._rows[region_id]

    def choose(self, region_id: str) -> None:
        """Let one row stand out and bring it into view."""
        if self._chosen in self._rows:
            self._rows[self._chosen].set_chosen(False)
        self._chosen = region_id
        if region_id in self._rows:
            self._rows[region_id].set_chosen(True)
            self._scroll.ensureWidgetVisible(self._rows[region_id], 0, 24)

    def _update(self, entry: PhotoEntry) -> None:
        regions = entry.regions
        for region in regions:
            if region.id in self._rows:
                self._rows[region.id].set_region(region)
                self._rows[region.id].set_others(self._others_of(region))
        for kind, group in self._groups.items():
            group.set_regions([region for region in regions if region.kind is kind and not region.drawn])
        self.choose(self._chosen)

    # ---- building ----------------------------------------------------------------------------------------------------

    def _build(self, entry: PhotoEntry | None) -> None:
        self._rows, self._groups = {}, {}
        self._path = entry.path if entry else ""
        name = Path(self._path).name
        self._name.setText(name)
        self._name.setToolTip(self._path)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 4, 8, 16)
        self._column.setSpacing(2)
        if entry is not None:
            self._fill(entry)
        self._column.addStretch(1)
        self._scroll.take(self._body)
        self.rebuilt.emit()

    def last_control(self) -> QWidget | None:
        """The control that Tab reaches last; None where there is none."""
        controls = self._body.findChildren(QAbstractButton)
        return controls[-1] if controls else None

    def _fill(self, entry: PhotoEntry) -> None:
        result = entry.result
        if entry.changed_on_disk:
            self._say(entry.changed_on_disk, "warn")
        if result is None:
            self._say(
                self.tr("PhotoVet is looking at this photo…")
                if entry.state is PhotoState.SCANNING
                else self.tr("This photo waits for its turn."),
                "soft",
            )
            return
        if result.status is not ScanStatus.OK:
            self._say(result.error or self.tr("This photo could not be checked."), "warn")
            if result.status is ScanStatus.FAILED:
                self._say(self.tr("Nothing will be written for it. Your original is as it was."), "soft")
            self._offer(self.tr("Try again"), self.rescan_wanted.emit)
        self._fill_file(file_rows(result.metadata))
        if result.status is not ScanStatus.FAILED:
            self._fill_picture(entry)

    def _fill_file(self, rows: tuple[FileRow, ...]) -> None:
        self._head(self.tr("From the file (removed in the copy)"))
        if not rows:
            self._say(self.tr("The file tells nothing besides its picture."), "soft")
            return
        for row in rows:
            shown = MetadataRow(row, self._theme, self._kept_date if row.kind is MetadataKind.TIME else "")
            shown.part_wanted.connect(self.dates_wanted)
            self._column.addWidget(shown)
        count = sum(len(row.items) for row in rows)
        self._offer(self.tr("See all %n entries, before and after", "", count), self.details_wanted.emit)

    def _fill_picture(self, entry: PhotoEntry) -> None:
        self._head(self.tr("In the picture"))
        regions = entry.regions
        if not regions:
            self._say(self.tr("Nothing was found. Have a look yourself before you go on."), "soft")
        order = {kind: place for place, kind in enumerate(_KIND_ORDER)}
        found = sorted((region for region in regions if not region.drawn), key=lambda region: order[region.kind])
        for kind in dict.fromkeys(region.kind for region in found):
            same_kind = [region for region in found if region.kind is kind]
            if len(same_kind) > _MOST_ROWS_PER_KIND and kind not in self._opened_kinds:
                self._add_group(kind)
            else:
                for region in same_kind:
                    self._add_row(region)
        for region in regions:
            if region.drawn:
                self._add_row(region)

    def _add_group(self, kind: Kind) -> None:
        group = GroupRow(kind, self._theme)
        group.toggled.connect(self.kind_toggled)
        group.opened.connect(self._open_kind)
        self._groups[kind] = group
        self._column.addWidget(group)

    def _open_kind(self, kind: Kind) -> None:
        self._opened_kinds.add(kind)
        self._shape = ()
        self.kind_opened.emit()

    def _add_row(self, region: Region) -> None:
        row = RegionRow(region, self._theme)
        row.toggled.connect(self.region_toggled)
        row.chosen.connect(self.region_chosen)
        row.same_wanted.connect(self.same_wanted)
        row.kind_wanted.connect(self.kind_everywhere)
        self._rows[region.id] = row
        self._column.addWidget(row)

    kind_opened = Signal()
    rebuilt = Signal()  # its controls are new: who comes after them in the focus order must say so again

    def _head(self, text: str) -> None:
        head = label(text, text_size="head", wrap=True)
        head.setContentsMargins(0, 12, 0, 4)
        self._column.addWidget(head)

    def _say(self, text: str, tone: str) -> None:
        said = label(text, tone=tone, wrap=True)
        said.setContentsMargins(8, 2, 0, 4)
        self._column.addWidget(said)

    def _offer(self, text: str, do: Callable[[], object]) -> None:
        offered = link(text)
        offered.clicked.connect(lambda _=False: do())
        self._column.addWidget(offered, 0, Qt.AlignmentFlag.AlignLeft)


def _shape_of(entry: PhotoEntry | None, opened: frozenset[Kind]) -> tuple[object, ...]:
    """What decides which rows there are; switches and sentences change without it."""
    if entry is None:
        return ("nothing",)
    ids = tuple(region.id for region in entry.regions)
    return (entry.path, entry.state is PhotoState.SCANNING, entry.result, entry.changed_on_disk, ids, opened)
