"""The overview of all that was found in the set: things are decided here, photos are not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desktop.decider import Decider
from app.desktop.flow_layout import FlowLayout
from app.desktop.jobs import Jobs
from app.desktop.photo_model import Thumbnails
from app.desktop.review_store import ReviewStore
from app.desktop.theme import Theme
from app.desktop.things import thing_words as words
from app.desktop.things.crops import Crops
from app.desktop.things.gathering import Gathering, Group
from app.desktop.things.thing_details import ThingDetails
from app.desktop.things.thing_model import Card, Head, Row, ThingFilter, ThingModel
from app.desktop.things.thing_view import ThingView
from app.desktop.widgets import label
from app.desktop.words import inside, kind_many, kind_title, plural_photos
from scanner.model import Kind

_SOON_MS: Final = 60


class ThingPage(QWidget):
    """Filters, the grid, and beside it what is known of the chosen thing."""

    opened = Signal(str, str)  # path, finding's id

    def __init__(  # the parts of the window that it needs
        self,
        store: ReviewStore,
        decider: Decider,
        jobs: Jobs,
        thumbnails: Thumbnails,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._store, self._decider, self._theme = store, decider, theme
        self.gathering = Gathering(store, self)
        self.crops = Crops(store, jobs, self)
        self.model = ThingModel(self.gathering, self)
        self.view = ThingView(self.model, self.crops, theme)
        self.details = ThingDetails(thumbnails, theme)
        self.chips: dict[ThingFilter, QPushButton] = {}
        self._said = label(tone="soft")
        self._empty = label(wrap=True, tone="soft")
        self._filter = ThingFilter.ALL
        self._arrange_soon = QTimer(self)
        self._arrange_soon.setSingleShot(True)
        self._arrange_soon.setInterval(_SOON_MS)
        self._arrange_soon.timeout.connect(self._arrange)
        self._lay_out()
        self.gathering.counted.connect(self._arrange_soon.start)
        self.view.toggled.connect(self.toggle)
        self.view.opened.connect(self.opened)
        self.view.more_wanted.connect(self._open_kind)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.details.opened.connect(self.opened)
        self.details.decided.connect(self.decide)
        self.details.apart_wanted.connect(self.gathering.set_apart)
        self.details.together_wanted.connect(self._put_back)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = QWidget()
        line = FlowLayout(bar, 8)
        line.setContentsMargins(20, 14, 20, 6)
        group = QButtonGroup(self)
        for wanted in ThingFilter:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setChecked(wanted is self._filter)
            chip.clicked.connect(lambda _=False, wanted=wanted: self.show_only(wanted))
            group.addButton(chip)
            self.chips[wanted] = chip
            line.addWidget(chip)
        line.addWidget(self._said)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(bar)
        self._empty.setContentsMargins(20, 20, 20, 20)
        middle.addWidget(self._empty)
        grid = QHBoxLayout()
        grid.setContentsMargins(20, 0, 4, 0)
        grid.addWidget(self.view)
        middle.addLayout(grid, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self.details)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.view.setAccessibleName(self.tr("Things found"))
        self.view.setAccessibleDescription(
            self.tr("Arrow keys go from thing to thing, H hides and K shows the chosen ones on all photos.")
        )
        self._empty.setText(self.tr("Nothing here. Things appear as photos are looked at."))
        self.details.retranslate()
        self._say_counts()
        self.view.viewport().update()

    def look(self, looking: bool) -> None:
        """Somebody looks at the page, or no longer."""
        self.gathering.look(looking)
        if looking:
            self._arrange_soon.start()
            self.view.setFocus()

    # ---- deciding ----------------------------------------------------------------------------------------------------

    def decide(self, hidden: bool) -> None:
        """Hide or show the chosen things on all photos that show them."""
        groups = self.view.chosen_groups()
        wanted: dict[str, list[str]] = {}
        for group in groups:
            for path, ids in group.ids.items():
                if path in self._store:
                    wanted.setdefault(path, []).extend(ids)
        if wanted:
            self._decider.set_findings(wanted, hidden, _name(groups))

    def toggle(self, groups: list[Group]) -> None:
        """Hide these things, or show them where they are hidden everywhere."""
        if groups:
            self._choose(groups)
            self.decide(any(self.gathering.tally(group).shown for group in groups))

    def _choose(self, groups: list[Group]) -> None:
        chosen = {group.key for group in groups}
        if {group.key for group in self.view.chosen_groups()} == chosen:
            return
        if len(chosen) == 1:
            index = self.model.find(lambda row: isinstance(row, Card) and row.group.key in chosen)
        else:
            index = self.model.find(lambda row: isinstance(row, Head) and row.kind is groups[0].kind)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _put_back(self) -> None:
        for group in self.view.chosen_groups():
            self.gathering.put_back(group)

    # ---- showing -----------------------------------------------------------------------------------------------------

    def show_only(self, wanted: ThingFilter) -> None:
        """Use a filter."""
        self._filter = wanted
        self.chips[wanted].setChecked(True)
        self._keeping_choice(lambda: self.model.show_only(wanted))
        self.view.setFocus()

    def search(self, text: str) -> None:
        """Show what was read like that."""
        self._keeping_choice(lambda: self.model.search(text))

    def _open_kind(self, kind: Kind) -> None:
        row = self.view.currentIndex().row()
        self.model.open_kind(kind)
        self._make_current(row)

    def _arrange(self) -> None:
        if self.isVisible() and not self.gathering.is_counting:  # it tells when it has counted
            self._keeping_choice(self.model.arrange)
            self._say_counts()

    def _keeping_choice(self, change: Callable[[], None]) -> None:
        """Change the rows; what was chosen stays so, and where it has gone the next thing takes its place."""
        current = self.view.currentIndex().row()
        chosen = {_name_of(self.model.row(index.row())) for index in self.view.selectedIndexes()}
        scrolled = self.view.verticalScrollBar().value()
        change()
        selection = self.view.selectionModel()
        here = [number for number, row in enumerate(self.model.rows()) if _name_of(row) in chosen]
        if here:
            for number in here:
                selection.select(self.model.index(number), QItemSelectionModel.SelectionFlag.Select)
            nearest = min(here, key=lambda number: abs(number - current))
            selection.setCurrentIndex(self.model.index(nearest), QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self._make_current(max(current, 1))
        self.view.verticalScrollBar().setValue(scrolled)
        self._selected()
        self._empty.setVisible(not self.model.rowCount())

    def _make_current(self, row: int) -> None:
        row = min(row, self.model.rowCount() - 1)
        if row >= 0:
            if isinstance(self.model.row(row), Head) and row + 1 < self.model.rowCount():
                row += 1
            self.view.selectionModel().setCurrentIndex(
                self.model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _selected(self) -> None:
        groups = self.view.chosen_groups()
        self.details.show_groups(groups, apart=len(groups) == 1 and self.gathering.is_apart(groups[0]))

    def _say_counts(self) -> None:
        counts = self.model.counts()
        for wanted, template in (
            (ThingFilter.TO_DECIDE, self.tr("To decide · {count}")),
            (ThingFilter.ALL, self.tr("All · {count}")),
            (ThingFilter.HIDDEN, self.tr("Hidden · {count}")),
            (ThingFilter.SHOWN, self.tr("Shown · {count}")),
        ):
            self.chips[wanted].setText(template.format(count=counts[wanted]))
        things = words.ThingCounts().things(counts[ThingFilter.ALL])
        self._said.setText(f"{plural_photos(len(self._store))} · {things}" if self.isVisible() else "")


def _name_of(row: Row) -> tuple[str, ...]:
    return row.group.key if isinstance(row, Card) else (type(row).__name__, row.kind)


def _name(groups: list[Group]) -> str:
    """What an undo step calls these things."""
    if len(groups) == 1:
        group = groups[0]
        return inside(kind_title(group.kind)) if not group.thing.readings else words.group_title(group)
    kinds = {group.kind for group in groups}
    return kind_many(kinds.pop()) if len(kinds) == 1 else words.ThingCounts().things(len(groups))
