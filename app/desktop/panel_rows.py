"""The rows of the panel: one for each thing that a stranger could learn. They emit wishes and decide nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.desktop.decisions import Region
from app.desktop.file_rows import FileRow
from app.desktop.theme import KIND_COLORS, Theme, metadata_color
from app.desktop.widgets import Elided, Switch, Tile, label, link
from app.desktop.words import kind_letter, kind_many, kind_title, region_place, region_reason, region_title
from scanner.model import Action, Kind


class _Row(QFrame):
    """A tile, words, and room for a switch."""

    def __init__(self, theme: Theme, tile: Tile, reason: QLabel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row")
        self.theme, self.tile = theme, tile
        self.title = label(text_size="row", wrap=True)
        self.reason = reason or label(text_size="small", wrap=True)
        self.words = QVBoxLayout()
        self.words.setSpacing(1)
        self.words.addWidget(self.title)
        self.words.addWidget(self.reason)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(8, 7, 8, 7)
        self.line.setSpacing(12)
        self.line.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addLayout(self.words, 1)

    def set_property(self, name: str, value: str) -> None:
        """Change how the style sheet sees the row."""
        if self.property(name) != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)


class RegionRow(_Row):
    """One region of the picture with its switch: on means hidden."""

    toggled = Signal(str, bool)
    chosen = Signal(str)
    same_wanted = Signal(str)
    kind_wanted = Signal(object, object)  # Kind, Action: in all photos

    def __init__(self, region: Region, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Tile(theme, KIND_COLORS[region.kind], kind_letter(region.kind)), parent=parent)
        self.region = region
        self.switch = Switch(theme)
        self.switch.clicked.connect(self._switched)
        self.switch.installEventFilter(self)
        self.same = link("")
        self.same.clicked.connect(lambda: self.same_wanted.emit(self.region.id))
        self.same.hide()
        self.words.addWidget(self.same, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say(region)

    def set_region(self, region: Region) -> None:
        """Say how it was decided."""
        if region != self.region:
            self._say(region)

    def _say(self, region: Region) -> None:
        self.region = region
        place = region_place(region)
        reason = " · ".join(filter(None, (place, region_reason(region))))
        self.title.setText(region_title(region))
        self.reason.setText(reason)
        self.switch.setChecked(region.hidden)
        self.switch.setAccessibleName(self.tr("Hide {what}").format(what=region_title(region)))
        self.switch.setAccessibleDescription(reason)
        said = self.tr("Hidden in the copy") if region.hidden else self.tr("Visible in the copy")
        self.switch.setToolTip(" · ".join(filter(None, (place, said))))

    def set_others(self, photos: int) -> None:
        """Say on how many more photos the same thing was found and decided otherwise."""
        self.same.setVisible(photos > 0)
        if photos:
            text = (
                self.tr("Also on %n more photo(s): hide it there too", "", photos)
                if self.region.hidden
                else self.tr("Also on %n more photo(s): show it there too", "", photos)
            )
            self.same.setText(text)

    def set_crop(self, crop: QImage) -> None:
        """Show the thing itself."""
        self.tile.set_crop(crop)

    def set_chosen(self, chosen: bool) -> None:
        """Stand out as the chosen one."""
        self.set_property("chosen", "true" if chosen else "false")

    def _switched(self, on: bool) -> None:
        self.toggled.emit(self.region.id, on)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the row chooses the region."""
        del event
        self.chosen.emit(self.region.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reaching the switch by keyboard chooses the region, so that one sees what Space will toggle."""
        if watched is self.switch and event.type() is QEvent.Type.FocusIn:
            self.chosen.emit(self.region.id)
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Decisions about the kind."""
        menu = self.kind_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def kind_menu(self) -> QMenu:
        """Hide or show everything of this kind in all photos."""
        menu = QMenu(self)
        kind = self.region.kind
        many = kind_many(kind)
        for text, action in (
            (self.tr("Hide all {many} in all photos").format(many=many), Action.HIDE),
            (self.tr("Show all {many} in all photos").format(many=many), Action.KEEP),
        ):
            menu.addAction(text).triggered.connect(partial(self.kind_wanted.emit, kind, action))
        return menu


class GroupRow(_Row):
    """Many regions of one kind in one row, so that a class photo does not need four hundred."""

    toggled = Signal(object, bool)  # Kind
    opened = Signal(object)

    def __init__(self, kind: Kind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Tile(theme, KIND_COLORS[kind], kind_letter(kind)), parent=parent)
        self._kind = kind
        self.switch = Switch(theme)
        self.switch.clicked.connect(lambda on: self.toggled.emit(self._kind, on))
        one_by_one = link(self.tr("Decide one by one"))
        one_by_one.clicked.connect(lambda: self.opened.emit(self._kind))
        self.words.addWidget(one_by_one, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)

    def set_regions(self, regions: list[Region]) -> None:
        """Say how many there are and how many are hidden."""
        hidden = sum(region.hidden for region in regions)
        self.title.setText(self.tr("{kind}: {count} found").format(kind=kind_title(self._kind), count=len(regions)))
        self.reason.setText(
            self.tr("All are hidden")
            if hidden == len(regions)
            else self.tr("All are shown")
            if not hidden
            else self.tr("{hidden} hidden, {shown} shown").format(hidden=hidden, shown=len(regions) - hidden)
        )
        self.switch.setChecked(hidden == len(regions))
        self.switch.setAccessibleName(self.tr("Hide all {many} in this photo").format(many=kind_many(self._kind)))


class MetadataRow(_Row):
    """What the file tells. It never gets into a copy, so there is a tick instead of a switch."""

    part_wanted = Signal()  # keep a part of it: only dates have parts

    def __init__(self, row: FileRow, theme: Theme, kept: str = "", parent: QWidget | None = None) -> None:
        tile = Tile(theme, metadata_color(row.kind), row.icon, alone=True)
        super().__init__(theme, tile, Elided(row.sentence), parent)
        self.line.setContentsMargins(8, 4, 8, 4)
        self.line.setSpacing(10)
        self.title.setText(row.title)
        self.reason.setToolTip(row.details or row.sentence)
        self.reason.setVisible(bool(row.sentence))
        mark = label("✓" if row.removed else "!", text_size="row", tone="ok" if row.removed else "warn")
        mark.setToolTip((kept or self.tr("Removed in the copy")) if row.removed else row.sentence)
        mark.setAccessibleName(mark.toolTip())
        mark.setFixedWidth(theme.px(20))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        alone = not row.sentence and row.icon != "when"  # beside one line the tick stands in its middle
        self.line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter if alone else Qt.AlignmentFlag.AlignTop)
        if row.icon == "when":
            self.part = link(kept or self.tr("Keep a part of it"))
            self.part.clicked.connect(lambda _=False: self.part_wanted.emit())
            self.words.addWidget(self.part, 0, Qt.AlignmentFlag.AlignLeft)
