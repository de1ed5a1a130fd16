"""What a stranger could learn: the open photo in plain words, with a switch for everything that can be hidden."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.arranging import Scroll
from app.desktop.decisions import Region
from app.desktop.engine_words import trouble
from app.desktop.file_rows import FileRow, file_rows
from app.desktop.panel_rows import GroupRow, MetadataRow, RegionRow
from app.desktop.review_store import PhotoEntry, PhotoState
from app.desktop.theme import Theme
from app.desktop.widgets import label, link
from scanner.model import Kind, ScanStatus

_MOST_ROWS_PER_KIND: Final = 12
_SLICE_S: Final = 0.008  # a row takes some 2 ms to make and as much again to show; the window must answer in between

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
        self._entry: PhotoEntry | None = None
        self._crop_of: Callable[[Region], QImage] = lambda _: QImage()
        self._filling: Iterator[None] | None = None
        self._next_slice = QTimer(self)
        self._next_slice.setSingleShot(True)
        self._next_slice.setInterval(0)
        self._next_slice.timeout.connect(self._go_on)
        self._title = label(text_size="title", wrap=True)
        self._name = label(tone="soft")
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._scroll = Scroll("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 6, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._name)
        layout.addSpacing(6)
        layout.addWidget(self._scroll, 1)
        self._body = QWidget()
        self._scroll.take(self._body)
        theme.changed.connect(self._resize)
        self._resize()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language; the rows are made anew when the photo is shown again."""
        self._title.setText(self.tr("What a stranger could learn"))
        self._scroll.setAccessibleName(self._title.text())
        self._shape = ()

    def _resize(self) -> None:
        scale = self._theme.scale
        self._width = round(372 * (0.55 + 0.45 * scale))
        self.setMaximumWidth(self._width)
        self.setMinimumWidth(round(0.72 * self._width))  # a small window with large text leaves the photo some room
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words like it."""
        return QSize(self._width, super().sizeHint().height())

    # ---- showing -----------------------------------------------------------------------------------------------------

    def show_photo(self, entry: PhotoEntry | None, others_of: Callable[[Region], int], kept_date: str = "") -> None:
        """Show a photo: rows are made anew only when what was found has changed, so that the focus stays.

        The first rows are there when this returns, the others follow while the window goes on answering.
        `kept_date` says what of the date a copy keeps; empty for nothing.
        """
        self._others_of, self._kept_date, self._entry = others_of, kept_date, entry
        if entry is not None and entry.path != self._path:
            self._opened_kinds.clear()
        shape = (*_shape_of(entry, frozenset(self._opened_kinds)), kept_date)
        if shape != self._shape:
            self._shape = shape
            self._build(entry)
        else:
            self._update()

    def show_crops(self, crop_of: Callable[[Region], QImage]) -> None:
        """Show the things themselves in their rows, now and in rows that are still to come."""
        self._crop_of = crop_of
        for row in self._rows.values():
            row.set_crop(crop_of(row.region))

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The regions that have a row."""
        self.finish()
        return tuple(self._rows)

    def row(self, region_id: str) -> RegionRow:
        """The row of a region; KeyError where it has none."""
        self.finish()
        return self._rows[region_id]

    @property
    def chosen_id(self) -> str:
        """The region whose row stands out, on whatever page it is; empty for none."""
        return self._chosen

    def choose(self, region_id: str) -> None:
        """Let one row stand out and bring it into view."""
        if self._chosen in self._rows:
            self._rows[self._chosen].set_chosen(False)
        self._chosen = region_id
        if region_id and region_id not in self._rows:
            self.finish()
        if region_id in self._rows:
            self._rows[region_id].set_chosen(True)
            self._scroll.ensureWidgetVisible(self._rows[region_id], 0, 24)

    def _update(self) -> None:
        if self._entry is None:
            return
        regions = self._entry.regions
        for region in regions:
            if region.id in self._rows:
                self._rows[region.id].set_region(region)
                self._rows[region.id].set_others(self._others_of(region))
        for kind, group in self._groups.items():
            group.set_regions([region for region in regions if region.kind is kind and not region.drawn])
        if self._chosen in self._rows:
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
        self._scroll.take(self._body)
        self._filling = self._fill(entry) if entry is not None else iter(())
        self._go_on()

    def _go_on(self) -> None:
        """Make the next rows, for as long as nobody would notice."""
        until_s = time.perf_counter() + _SLICE_S
        while self._filling is not None:
            self._make_one()
            if time.perf_counter() >= until_s:
                break
        if self._filling is not None:
            self._next_slice.start()

    def finish(self) -> None:
        """Make the rows that are still to come at once: somebody wants one of them."""
        while self._filling is not None:
            self._make_one()

    def _make_one(self) -> None:
        if self._filling is None:
            return
        try:
            next(self._filling)
        except StopIteration:
            self._filling = None
            self._next_slice.stop()
            self._column.addStretch(1)
            self._update()  # what was decided meanwhile
            self.rebuilt.emit()

    def _append(self, widget: QWidget, alignment: Qt.AlignmentFlag | None = None) -> None:
        self._column.addWidget(widget)
        if alignment is not None:
            self._column.setAlignment(widget, alignment)
        widget.show()  # now, not when the event loop comes to it: a slice is to pay for what it makes

    def last_control(self) -> QWidget | None:
        """The control that Tab reaches last; None where there is none."""
        controls = self._body.findChildren(QAbstractButton)
        return controls[-1] if controls else None

    def _fill(self, entry: PhotoEntry) -> Iterator[None]:
        """Makes one row after another, whenever it is asked to go on."""
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
            self._say(trouble(result.error, result.error_code), "warn")
            if result.status is ScanStatus.FAILED:
                self._say(self.tr("Nothing will be written for it. Your original is as it was."), "soft")
            self._offer(self.tr("Try again"), self.rescan_wanted.emit)
        rows = file_rows(result.metadata)
        if rows or result.status is not ScanStatus.FAILED:  # what could not be read tells nothing about what it tells
            yield from self._fill_file(rows)
        if result.status is not ScanStatus.FAILED:
            yield from self._fill_picture(entry)

    def _fill_file(self, rows: tuple[FileRow, ...]) -> Iterator[None]:
        self._head(self.tr("From the file (removed in the copy)"))
        if not rows:
            self._say(self.tr("The file tells nothing besides its picture."), "soft")
            return
        for row in rows:
            shown = MetadataRow(row, self._theme, self._kept_date if row.icon == "when" else "")
            shown.part_wanted.connect(self.dates_wanted)
            self._append(shown)
            yield
        if count := sum(len(row.items) for row in rows):
            self._offer(self.tr("See all %n entries, before and after", "", count), self.details_wanted.emit)

    def _fill_picture(self, entry: PhotoEntry) -> Iterator[None]:
        self._head(self.tr("In the picture"))
        regions = entry.regions
        if not regions:
            self._say(self.tr("Nothing was found. Have a look yourself before you go on."), "soft")
        order = {kind: place for place, kind in enumerate(_KIND_ORDER)}
        found = sorted((region for region in regions if not region.drawn), key=lambda region: order[region.kind])
        for kind in dict.fromkeys(region.kind for region in found):
            same_kind = [region for region in found if region.kind is kind]
            if len(same_kind) > _MOST_ROWS_PER_KIND and kind not in self._opened_kinds:
                self._add_group(kind, same_kind)
                yield
                continue
            for region in same_kind:
                self._add_row(region)
                yield
        for region in regions:
            if region.drawn:
                self._add_row(region)
                yield

    def _add_group(self, kind: Kind, regions: list[Region]) -> None:
        group = GroupRow(kind, self._theme)
        group.set_regions(regions)
        group.toggled.connect(self.kind_toggled)
        group.opened.connect(self._open_kind)
        self._groups[kind] = group
        self._append(group)

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
        row.set_crop(self._crop_of(region))
        self._rows[region.id] = row
        self._append(row)

    kind_opened = Signal()
    rebuilt = Signal()  # its controls are new: who comes after them in the focus order must say so again

    def _head(self, text: str) -> None:
        head = label(text, text_size="head", wrap=True)
        head.setContentsMargins(0, 12, 0, 4)
        self._append(head)

    def _say(self, text: str, tone: str) -> None:
        said = label(text, tone=tone, wrap=True)
        said.setContentsMargins(8, 2, 0, 4)
        self._append(said)

    def _offer(self, text: str, do: Callable[[], object]) -> None:
        offered = link(text)
        offered.clicked.connect(lambda _=False: do())
        self._append(offered, Qt.AlignmentFlag.AlignLeft)


def _shape_of(entry: PhotoEntry | None, opened: frozenset[Kind]) -> tuple[object, ...]:
    """What decides which rows there are; switches and sentences change without it."""
    if entry is None:
        return ("nothing",)
    ids = tuple(region.id for region in entry.regions)
    return (entry.path, entry.state is PhotoState.SCANNING, entry.result, entry.changed_on_disk, ids, opened)
