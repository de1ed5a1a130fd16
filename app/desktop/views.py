"""The ways to look at the set: one photo, all of them, or the things found in them; the bars stay where they are."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.desktop.grid.grid_page import GridPage
from app.desktop.menus.photo_menu import PhotoMenu
from app.desktop.note import DecisionNote
from app.desktop.things.thing_page import ThingPage

if TYPE_CHECKING:
    from app.desktop.window import Window


class View(Enum):
    """What is on the screen; the value is the name of the action that shows it."""

    PHOTO = "view_photo"
    GRID = "view_grid"
    THINGS = "view_things"


_ORDER: Final = tuple(View)


class Views(QObject):
    """Goes from one to the other, and says which one a key is for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.current = View.PHOTO
        self.things = ThingPage(window.store, window.decider, window.jobs, window.thumbnails, window.theme)
        self.grid = GridPage(window.store, window.decider, window.thumbnails, window.theme)
        window.rooms.addWidget(self.grid)
        window.rooms.addWidget(self.things)
        self._notes = {
            view: DecisionNote(window.actions_["undo"], window.theme, over)
            for view, over in ((View.GRID, self.grid.view), (View.THINGS, self.things.view))
        }
        window.decider.decided.connect(self._say)
        for listed in (self.grid.view, self.things.view):
            listed.addAction(window.actions_["check"])
        self.photo_menu = PhotoMenu(window)
        for photos in (self.grid.view, window.strip.view):
            self.photo_menu.serve(photos)
        self.grid.opened.connect(self.open_photo)
        self.things.opened.connect(self.open_photo)
        window.store.cleared.connect(lambda: self.show(View.PHOTO))
        window.actions_[self.current.value].setChecked(True)

    def show(self, view: View) -> None:
        """Show that."""
        window, self.current = self._window, view
        window.rooms.setCurrentIndex(_ORDER.index(view))
        for each in View:
            window.actions_[each.value].setChecked(each is view)
        self.things.look(view is View.THINGS)
        self.grid.look(view is View.GRID)
        if view is View.PHOTO:
            window.canvas.setFocus()
        window.standing.update()

    def open_photo(self, path: str, region: str = "") -> None:
        """Show that photo, with one of its regions chosen."""
        window = self._window
        if path not in window.store:
            return
        self.show(View.PHOTO)
        window.strip.open(path)
        if region:
            window.choose_region(region)

    def decide(self, hidden: bool) -> bool:
        """Hide or show what is chosen here; whether this is the place for it."""
        if self.current is View.THINGS:
            self.things.decide(hidden)
        elif self.current is View.GRID:
            self.grid.decide(hidden)
        return self.current is not View.PHOTO

    def leave_out(self) -> None:
        """Leave out the open photo, or those selected in the grid; take them in again where all are left out."""
        window = self._window
        here = [window.viewer.path] if self.current is View.PHOTO else self.grid.selected
        paths = [path for path in here if path in window.store] if self.current is not View.THINGS else []
        leaves = any(not window.store.entry(path).review.left_out for path in paths)
        window.decider.set_left_out(paths, leaves)
        following = window.strip.next_to_check() if leaves and self.current is View.PHOTO else ""
        if following:
            window.strip.open(following)
            window.canvas.setFocus()

    def go_on(self) -> bool:
        """What Enter does in an overview: open the photo, or go back to the one that was open; whether one is shown."""
        if self.current is View.PHOTO:
            return False
        if self.current is View.GRID and self.grid.current:
            self.open_photo(self.grid.current)
        elif not self.things.view.activate():
            self.show(View.PHOTO)
        return True

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.things.retranslate()
        self.grid.retranslate()
        for note in self._notes.values():
            note.leave()

    def _say(self, decided: str) -> None:
        if self.current in self._notes:
            self._notes[self.current].say(decided)

    def stop(self) -> None:
        """Wait for what is under way."""
        self.things.gathering.stop()
