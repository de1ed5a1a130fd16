"""Says in the bars where one stands, and which actions make sense just now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.desktop.decisions import Among
from app.desktop.review_store import PhotoEntry, PhotoState
from app.desktop.views import View

if TYPE_CHECKING:
    from app.desktop.window import Window

_PHOTO_ACTIONS: Final = (
    "toggle", "uncheck", "same", "draw", "brush", "place", "duplicate", "delete", "ellipse", "next_region",
    "previous_region", "next_photo", "previous_photo", "next_unchecked", "fit", "actual_size", "zoom_in", "zoom_out",
    "compare",
)  # fmt: skip
_SET_ACTIONS: Final = (
    "hide_all", "keep_all", "leave_out", "check", "start_over", "history", "records", *(view.value for view in View)
)  # fmt: skip


_DONE_WITH: Final = (PhotoState.CHECKED, PhotoState.EXPORTED, PhotoState.FAILED, PhotoState.LEFT_OUT)


class Standing(QObject):
    """Listens to nothing by itself: the window says when something has changed."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def update(self, *_: object) -> None:
        """Say how far one is, and what the filled button does next."""
        window = self._window
        counts = window.store.counts()
        checked = counts[PhotoState.CHECKED] + counts[PhotoState.EXPORTED]
        under_way = counts[PhotoState.WAITING] + counts[PhotoState.SCANNING]
        window.bottom.set_progress(checked, len(window.store), counts[PhotoState.FAILED], counts[PhotoState.LEFT_OUT])
        window.scan_bar.show_counts(len(window.store) - under_way, len(window.store))
        reviewing = bool(window.store)
        window.top.set_reviewing(reviewing)
        one_photo = window.views.current is View.PHOTO
        window.actions_.enable(_PHOTO_ACTIONS, reviewing and one_photo)
        window.actions_.enable(_SET_ACTIONS, reviewing)
        window.actions_["export"].setEnabled(checked > 0)
        all_done = reviewing and not counts[PhotoState.TO_CHECK] and not under_way
        path = window.viewer.path
        here: PhotoEntry | None = window.store.entry(path) if path in window.store else None
        waiting = here is not None and here.state in (PhotoState.WAITING, PhotoState.SCANNING)
        unseen = here is not None and here.state is PhotoState.TO_CHECK and not window.seen.is_seen(here.path)
        text = self.tr("Looks right, next")
        if not one_photo:
            text = self.tr("Go on with photos")
        elif all_done:
            text = self.tr("Export %n photo(s)…", "", checked)
        elif waiting:
            text = self.tr("Looking…")
        elif unseen:
            text = self._what_to_see()
        elif here is not None and here.state in _DONE_WITH:
            text = self.tr("Next photo to check")
        window.actions_["check"].setText(text)
        seen = window.seen
        shows = seen.waits_for_faces or seen.part_wanted is not None or seen.page_wanted is not None
        possible = not waiting and (not unseen or shows) and (not all_done or checked > 0)
        window.actions_["check"].setEnabled(reviewing and (possible or not one_photo))
        window.bottom.set_style(window.store.settings.style, window.use_style)

    def update_undo(self) -> None:
        """Say what can be undone and redone."""
        stack = self._window.decider.stack
        for name, base, text, possible in (
            ("undo", self.tr("Undo"), stack.undoText(), stack.canUndo()),
            ("redo", self.tr("Redo"), stack.redoText(), stack.canRedo()),
        ):
            action = self._window.actions_[name]
            action.setEnabled(possible)
            action.setToolTip(f"{base}: {text}" if text else base)

    def _what_to_see(self) -> str:
        seen = self._window.seen
        if seen.part_wanted is not None:
            return self.tr("Show the next part first")
        page = seen.page_wanted
        if page is None:
            return self.tr("Show the whole photo first") if seen.waits_for_faces else self.tr("Opening…")
        frames = self._window.viewer.among is Among.FRAMES
        template = self.tr("Show frame {number} first") if frames else self.tr("Show page {number} first")
        return template.format(number=page + 1)
