"""Undo and redo, and the way to what they were about: its photo, and the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.commands import ReviewCommand
from app.desktop.decisions import Region

if TYPE_CHECKING:
    from app.desktop.window import Window


def undo(window: Window, *, forward: bool) -> None:
    """Undo, or redo when `forward`; and show the photo and the page that it was about."""
    stack, store, viewer = window.decider.stack, window.store, window.viewer
    command = stack.command(stack.index() - (0 if forward else 1))
    paths = command.paths if isinstance(command, ReviewCommand) else ()
    path = paths[0] if len(paths) == 1 and paths[0] in store else ""
    before = store.entry(path).regions if path else ()
    if forward:
        stack.redo()
    else:
        stack.undo()
    if not path:
        return
    if path != viewer.path:
        window.strip.open(path)
    changed = _changed(before, store.entry(path).regions)
    if changed and not any(region.covers(viewer.page) for region in changed):
        viewer.show_page(changed[0].page or 0)


def _changed(before: tuple[Region, ...], after: tuple[Region, ...]) -> list[Region]:
    """The regions that came, went or were decided otherwise."""
    earlier, now = ({region.id: region for region in regions} for regions in (before, after))
    return [region for name, region in {**earlier, **now}.items() if earlier.get(name) != now.get(name)]
