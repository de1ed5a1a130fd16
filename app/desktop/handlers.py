"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.desktop.tools import Tool
from app.desktop.views import View

if TYPE_CHECKING:
    from app.desktop.window import Window


def handlers(window: Window) -> dict[str, Callable[[], object]]:
    """A function for every action, by the action's name."""
    canvas, decider, dialogs = window.canvas, window.decider, window.dialogs

    def here(decide: Callable[[str], object]) -> None:
        if window.viewer.path:
            decide(window.viewer.path)

    def chosen(decide: Callable[[str, str], object]) -> None:
        if window.viewer.path and canvas.chosen_id:
            decide(window.viewer.path, canvas.chosen_id)

    def decide_all(*, hidden: bool) -> None:
        if not window.views.decide(hidden):
            here(lambda path: decider.set_all(path, hidden=hidden))

    return {
        **{view.value: partial(window.views.show, view) for view in View},
        "add_photos": window.opening.choose_photos,
        "add_folder": window.opening.choose_folder,
        "paste": window.opening.paste,
        "export": dialogs.export,
        "start_over": window.opening.start_over,
        "settings": dialogs.settings,
        "quit": window.close,
        "undo": lambda: window.undo(forward=False),
        "redo": lambda: window.undo(forward=True),
        "history": dialogs.history,
        "records": dialogs.records,
        "toggle": lambda: chosen(decider.toggle),
        "hide_all": lambda: decide_all(hidden=True),
        "keep_all": lambda: decide_all(hidden=False),
        "check": window.next_step,
        "uncheck": lambda: here(lambda path: decider.set_checked(path, checked=False)),
        "leave_out": window.views.leave_out,
        "same": lambda: chosen(decider.do_everywhere),
        "draw": lambda: window.use_tool(Tool.BOX),
        "brush": lambda: window.use_tool(Tool.BRUSH),
        "place": canvas.place_region,
        "duplicate": window.duplicate,
        "delete": lambda: chosen(decider.remove),
        "ellipse": lambda: chosen(decider.make_round),
        "next_region": lambda: window.step_region(1),
        "previous_region": lambda: window.step_region(-1),
        "next_photo": lambda: window.strip.step(1),
        "previous_photo": lambda: window.strip.step(-1),
        "next_unchecked": window.next_unchecked,
        "next_page": lambda: window.viewer.show_page(window.viewer.page + 1),
        "previous_page": lambda: window.viewer.show_page(window.viewer.page - 1),
        "menu": window.top.menu.showMenu,
        "fit": canvas.fit,
        "actual_size": lambda: canvas.set_zoom(1.0),
        "zoom_to": window.zoom_to_region,
        "zoom_along": window.zoom_along,
        "zoom_in": canvas.zoom_in,
        "zoom_out": canvas.zoom_out,
        "compare": lambda: canvas.set_comparing(True),
        "cheat_sheet": dialogs.cheat_sheet,
        "help_online": dialogs.help_online,
        "welcome": dialogs.welcome,
        "about": dialogs.about,
    }
