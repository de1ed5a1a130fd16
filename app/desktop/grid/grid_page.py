"""The grid: filters and a search above it, and below what can be done with the selected photos."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from app.desktop.decider import Decider
from app.desktop.flow_layout import FlowLayout
from app.desktop.grid.grid_model import GridModel
from app.desktop.photo_list import PhotoDelegate
from app.desktop.photo_model import PATH_ROLE, PhotoFilter, PhotoOrder, Thumbnails
from app.desktop.review_store import ReviewStore
from app.desktop.theme import Theme
from app.desktop.widgets import Choice, KeyButton, label
from app.desktop.words import kind_many, plural_photos, sentence
from scanner.model import Kind

_CARD: Final = (168, 126)
_TYPED_MS: Final = 200


class GridCounts(QObject):
    """Sentences with a number. Qt's lupdate sees their plurals in `tr` only, not in `translate`."""

    def selected(self, count: int) -> str:
        """So many photos are selected."""
        return self.tr("%n selected", "", count)


class GridPage(QWidget):
    """All photos, several of which can be selected."""

    opened = Signal(str)  # path

    def __init__(  # the parts of the window that it needs
        self,
        store: ReviewStore,
        decider: Decider,
        thumbnails: Thumbnails,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._store, self._decider = store, decider
        self.model = GridModel(store, self)
        self.view = QListView()
        self.view.setObjectName("things")
        self.view.setModel(self.model)
        self.view.setItemDelegate(PhotoDelegate(theme, thumbnails, self.view, _CARD))
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setDragEnabled(True)  # of checked copies, see the model
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.search, self.states, self.kinds, self.order = QLineEdit(), Choice(theme), Choice(theme), Choice(theme)
        self.hide_button, self.show_button = KeyButton(theme), KeyButton(theme)
        self._said = label(tone="soft")
        self._lay_out()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(lambda: self.model.search(self.search.text()))
        self.search.textChanged.connect(self._typed.start)
        self.states.activated.connect(lambda _: self.model.show_only(self.states.currentData()))
        self.kinds.activated.connect(self._kind_chosen)
        self.order.activated.connect(lambda _: self.model.order_by(self.order.currentData()))
        self.hide_button.clicked.connect(lambda: self.decide_kind(hidden=True))
        self.show_button.clicked.connect(lambda: self.decide_kind(hidden=False))
        self.view.doubleClicked.connect(lambda index: self.opened.emit(str(index.data(PATH_ROLE))))
        self.view.selectionModel().selectionChanged.connect(self._say)
        self.model.modelAboutToBeReset.connect(self._note)
        self.model.modelReset.connect(self._select_again)
        thumbnails.arrived.connect(lambda _: self.view.viewport().update())
        theme.changed.connect(self.view.doItemsLayout)
        self._noted: set[str] = set()
        self._current = ""
        self.retranslate()

    def _lay_out(self) -> None:
        bar, below = QWidget(), QWidget()
        line = FlowLayout(bar, 8)
        line.setContentsMargins(20, 14, 20, 8)
        for widget in (self.search, self.states, self.kinds, self.order):
            line.addWidget(widget)
        line = FlowLayout(below, 8)
        line.setContentsMargins(20, 8, 20, 10)
        for each in (self._said, self.hide_button, self.show_button):
            line.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        inset = QVBoxLayout()
        inset.setContentsMargins(14, 0, 4, 0)
        inset.addWidget(self.view)
        column.addLayout(inset, 1)
        column.addWidget(below)

    def retranslate(self) -> None:
        """Say everything in the current language; what was chosen stays chosen."""
        self.view.setAccessibleName(self.tr("All photos"))
        self.view.setAccessibleDescription(self.tr("Shift and arrow keys select several, Enter opens one."))
        self.search.setPlaceholderText(self.tr("Search names, what was read and what files tell"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 40)
        states = (
            (self.tr("All photos"), PhotoFilter.ALL),
            (self.tr("Left to do"), PhotoFilter.TO_CHECK),
            (self.tr("Something to decide"), PhotoFilter.UNDECIDED),
            (self.tr("Checked"), PhotoFilter.CHECKED),
            (self.tr("Left out"), PhotoFilter.LEFT_OUT),
            (self.tr("Failed"), PhotoFilter.FAILED),
        )
        kinds = ((self.tr("With anything"), None), *((sentence(kind_many(kind)), kind) for kind in Kind))
        orders = (
            (self.tr("Sort: as added"), PhotoOrder.ADDED),
            (self.tr("Sort: by name"), PhotoOrder.NAME),
            (self.tr("Sort: most found"), PhotoOrder.MOST_FOUND),
        )
        for box, name, choices in (
            (self.states, self.tr("Which photos to show"), states),
            (self.kinds, self.tr("What they show"), kinds),
            (self.order, self.tr("In which order"), orders),
        ):
            chosen = max(0, box.currentIndex())
            box.setAccessibleName(name)
            with QSignalBlocker(box):
                box.clear()
                for text, value in choices:
                    box.addItem(text, value)
                box.setCurrentIndex(chosen)
        self._say()

    def look(self, looking: bool) -> None:
        """Somebody looks at the page, or no longer."""
        if looking:
            if not self.view.currentIndex().isValid() and self.model.rowCount():
                self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus()
            self._say()

    @property
    def selected(self) -> list[str]:
        """The selected photos."""
        return [str(index.data(PATH_ROLE)) for index in self.view.selectedIndexes()]

    @property
    def current(self) -> str:
        """The photo that the keys are at; empty for none."""
        index = self.view.currentIndex()
        return str(index.data(PATH_ROLE)) if index.isValid() else ""

    @property
    def _kind(self) -> Kind | None:
        """What is filtered for; Qt hands a kind back as its bare text."""
        chosen = self.kinds.currentData()
        return Kind(chosen) if chosen else None

    def decide(self, hidden: bool) -> None:
        """Hide or show everything in the selected photos; harmless writing is never hidden by that."""
        self._decide(hidden, None)

    def decide_kind(self, *, hidden: bool) -> None:
        """Hide or show what is filtered for in the selected photos: faces, where nothing is."""
        self._decide(hidden, self._kind or Kind.FACE)

    def _decide(self, hidden: bool, kind: Kind | None) -> None:
        wanted = {}
        for path in self.selected:
            result = self._store.entry(path).result
            findings = result.findings if result is not None else ()
            ids = [each.id for each in findings if _meant(each.kind, kind, hidden=hidden)]
            if ids:
                wanted[path] = ids
        self._decider.set_findings(wanted, hidden, kind_many(kind) if kind else self.tr("everything"))

    def _kind_chosen(self) -> None:
        self.model.show_kind(self._kind)
        self._say()

    def _note(self) -> None:
        self._noted, self._current = set(self.selected), self.current

    def _select_again(self) -> None:
        selection = self.view.selectionModel()
        current = self.model.index_of(self._current)
        if current.isValid():
            selection.setCurrentIndex(current, selection.SelectionFlag.NoUpdate)
        for path in self._noted:
            index: QModelIndex = self.model.index_of(path)
            if index.isValid():
                selection.select(index, selection.SelectionFlag.Select)
        self._say()

    def _say(self) -> None:
        kind = self._kind or Kind.FACE
        self.hide_button.say(self.tr("Hide {kind} in them").format(kind=kind_many(kind)))
        self.show_button.say(self.tr("Show {kind} in them").format(kind=kind_many(kind)))
        chosen = len(self.view.selectedIndexes())
        for button in (self.hide_button, self.show_button):
            button.setEnabled(chosen > 0)
        shown = plural_photos(self.model.rowCount())
        self._said.setText(f"{shown} · {GridCounts().selected(chosen)}" if self.isVisible() else "")


def _meant(found: Kind, kind: Kind | None, *, hidden: bool) -> bool:
    return found is kind if kind is not None else not (hidden and found is Kind.HARMLESS)
