"""What the window's filled button does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.review_store import PhotoState

if TYPE_CHECKING:
    from app.desktop.window import Window


def take(window: Window) -> None:
    """Check this photo and go on, or export when all are checked.

    A photo that has not been looked at is not checked: the part or page that was not shown is shown, and the whole
    photo where faces are outside the view.
    """
    path = window.viewer.path
    if not path or window.views.go_on():
        return
    entry = window.store.entry(path)
    if entry.state is PhotoState.TO_CHECK:
        if not window.seen.is_seen(path):
            if window.seen.part_wanted is not None:
                window.canvas.fill(window.seen.part_wanted)
            elif window.seen.page_wanted is not None:
                window.viewer.show_page(window.seen.page_wanted)
            elif window.seen.waits_for_faces:
                window.canvas.fit()
            return
        window.decider.set_checked(path, checked=True)
    following = window.strip.next_to_check()
    if following and following != path:
        window.strip.open(following)
        window.canvas.setFocus()
    elif entry.state in (PhotoState.CHECKED, PhotoState.EXPORTED, PhotoState.FAILED, PhotoState.LEFT_OUT):
        window.dialogs.export()
