"""The ways to look at the set: one photo, or the things found in all of them; the bars stay where they are."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.desktop.note import DecisionNote
from app.desktop.things.thing_page import ThingPage

if TYPE_CHECKING:
    from app.desktop.window import Window


class View(Enum):
    """What is on the screen; the value is the name of the action that shows it."""

    PHOTO = "view_photo"
    THINGS = "view_things"


_ORDER: Final = tuple(View)


class Views(QObject):
    """Goes from one to the other, and says which one a key is for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.current = View.PHOTO
        self.things = ThingPage(window.store, window.decider, window.jobs, window.thumbnails, window.theme)
        window.rooms.addWidget(self.things)
        self._note = DecisionNote(window.actions_["undo"], window.theme, self.things.view)
        window.decider.decided.connect(self._say)
        self.things.view.addAction(window.actions_["check"])
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
        return self.current is not View.PHOTO

    def go_on(self) -> bool:
        """What Enter does in an overview: back to the photos; whether one is shown."""
        if self.current is View.PHOTO:
            return False
        if not self.things.view.activate():
            self.show(View.PHOTO)
        return True

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.things.retranslate()
        self._note.leave()

    def _say(self, decided: str) -> None:
        if self.current is View.THINGS:
            self._note.say(decided)

    def stop(self) -> None:
        """Wait for what is under way."""
        self.things.gathering.stop()
