"""The window: puts the parts together and connects what they say to what happens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QCursor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.desktop import layout, undoing
from app.desktop import preferences as prefs
from app.desktop.actions import Actions, date_menu
from app.desktop.bars import BottomBar, CanvasTools, TopBar
from app.desktop.canvas import Canvas
from app.desktop.collector import paths_in
from app.desktop.decider import Decider
from app.desktop.decisions import Among
from app.desktop.dialogs import Dialogs
from app.desktop.engine_words import spoken
from app.desktop.export.preparing import Preparing
from app.desktop.handlers import handlers
from app.desktop.jobs import Jobs
from app.desktop.library.opening import Opening
from app.desktop.menu_key import MenuKey
from app.desktop.next_step import take
from app.desktop.note import DecisionNote
from app.desktop.page_switcher import PageSwitcher
from app.desktop.panel import Panel
from app.desktop.photo_list import PhotoStrip
from app.desktop.photo_model import Thumbnails
from app.desktop.placing import stand
from app.desktop.preferences import Preferences
from app.desktop.review_store import ReviewStore
from app.desktop.scan_bar import ScanBar
from app.desktop.seen import Seen
from app.desktop.session_link import SessionLink
from app.desktop.settling import Settling
from app.desktop.standing import Standing
from app.desktop.start_page import StartPage
from app.desktop.theme import Theme
from app.desktop.tools import Tool
from app.desktop.viewer import Viewer
from app.desktop.views import Views
from scanner.model import Action, Kind, Outline


class Window(QMainWindow):
    """PhotoVet's one window."""

    def __init__(self, theme: Theme, preferences: Preferences, jobs: Jobs, link: SessionLink | None = None) -> None:
        super().__init__()
        self.standing = Standing(self)  # first: the undo stack still tells of its end, to whoever is there
        self.setWindowTitle("PhotoVet")
        self.setAcceptDrops(True)
        self.theme, self.preferences, self.jobs = theme, preferences, jobs
        self.store = ReviewStore(prefs.settings_of(preferences), self)
        self.decider = Decider(self.store, self)
        self.link = link or SessionLink(self)
        self.actions_ = Actions(self)
        self.thumbnails = Thumbnails(self)
        self._build()
        self.viewer = Viewer(
            self.store, self.decider, jobs, self.canvas, self.panel, self.thumbnails, self.strip.next_of, self
        )
        self.seen = Seen(self.store, self.canvas, self)
        self.note = DecisionNote(self.actions_["undo"], theme, self.canvas)
        self.dialogs = Dialogs(self)
        self.preparing = Preparing(self.store, jobs, self)
        self.opening = Opening(self)
        self.views = Views(self)
        self._connect()
        self.actions_.connect_all(handlers(self))
        self.standing.update()
        self._settling = Settling(self.store, self)
        self.actions_["zoom_along"].setChecked(preferences.zoom_along)
        stand(self, preferences.place)
        self.winId()  # makes the window of the system, whose keys are watched
        MenuKey(self.windowHandle(), self.top.menu.showMenu, self)

    # ---- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.top = TopBar(self.actions_, self.theme)
        self.start = StartPage(self.theme)
        self.strip = PhotoStrip(self.store, self.thumbnails, self.theme)
        self.canvas = Canvas(self.theme)
        self.tools = CanvasTools(self.actions_, self.theme)
        self.switcher = PageSwitcher(self.actions_, self.theme)
        self.panel = Panel(self.theme)
        self.scan_bar = ScanBar()
        self.bottom = BottomBar(self.actions_, self.theme)
        self.pages, self.rooms = QStackedWidget(), QStackedWidget()
        self.pages.addWidget(self.start)
        picture = (self.canvas, self.switcher, self.tools)
        self.pages.addWidget(
            layout.review_page(self.rooms, self.strip, picture, self.panel, (self.scan_bar, self.bottom))
        )
        self.setCentralWidget(layout.whole(self.top, self.pages))
        self.top.set_menus(self.actions_.make_menus(self))
        for widget in (self.canvas, self.strip.view):
            widget.addActions([self.actions_[name] for name in ("toggle", "check", "uncheck")])

    def _connect(self) -> None:
        store, jobs = self.store, self.jobs
        jobs.scan_started.connect(store.set_scanning)
        jobs.scanned.connect(store.set_result)
        jobs.thumbnail_ready.connect(self.thumbnails.put)
        self.thumbnails.wanted.connect(lambda path: jobs.want_thumbnail(path, store.settings))
        store.photo_changed.connect(self.standing.update)
        store.many_changed.connect(self.standing.update)
        store.photos_added.connect(self.standing.update)
        store.settings_changed.connect(self.standing.update)
        self.strip.opened.connect(self._open)
        self.viewer.page_changed.connect(self.standing.update)
        self.switcher.follow(self.viewer)
        self.switcher.show_place(0, 1, Among.ONE)
        self.seen.changed.connect(self.standing.update)
        self.canvas.toggled.connect(lambda region: self.decider.toggle(self.viewer.path, region))
        self.canvas.chosen.connect(self.panel.choose)
        self.canvas.outline_edited.connect(self._outline_edited)
        self.canvas.drawn.connect(self._region_drawn)
        self.canvas.tool_changed.connect(self._tool_changed)
        self.canvas.zoom_changed.connect(self.tools.set_zoom)
        self.panel.region_toggled.connect(lambda region, on: self.decider.set_hidden(self.viewer.path, region, on))
        self.panel.region_chosen.connect(self.choose_region)
        self.panel.kind_toggled.connect(lambda kind, on: self.decider.set_all(self.viewer.path, on, kind))
        self.panel.kind_everywhere.connect(self._kind_everywhere)
        self.panel.same_wanted.connect(lambda region: self.decider.do_everywhere(self.viewer.path, region))
        self.panel.rebuilt.connect(self._order_focus)
        self.panel.dates_wanted.connect(self._ask_date)
        self.panel.details_wanted.connect(lambda: self.dialogs.details(self.viewer.path))
        self.start.help_wanted.connect(self.dialogs.help_online)
        self.top.offline_explained.connect(self.dialogs.offline)
        compare = self.tools.buttons["compare"]
        compare.pressed.connect(lambda: self.canvas.set_comparing(True))
        compare.released.connect(lambda: self.canvas.set_comparing(False))
        self.decider.stack.indexChanged.connect(self.standing.update_undo)
        self.decider.decided.connect(self.note.say)
        self.standing.update_undo()
        self.link.attach(store)
        self.link.vetting.name = self.preferences.vetted_by
        self.link.broken.connect(self.dialogs.say)
        jobs.broken.connect(lambda message: self.dialogs.say(spoken(message)))
        self.start.set_recent(self.link.offer())

    # ---- bringing photos in ------------------------------------------------------------------------------------------

    def add_paths(self, paths: Iterable[str]) -> None:
        """Open files and folders; the folders are walked in the background."""
        self.opening.add_paths(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if paths_in(event.mimeData()):
            event.acceptProposedAction()
            self.start.drop_area.set_welcoming(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went away again."""
        super().dragLeaveEvent(event)
        self.start.drop_area.set_welcoming(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.start.drop_area.set_welcoming(False)
        event.acceptProposedAction()
        self.add_paths(paths_in(event.mimeData()))

    # ---- deciding ----------------------------------------------------------------------------------------------------

    def _open(self, path: str) -> None:
        self.strip.model.keep(path)
        self.seen.open(path)
        self.viewer.open(path)
        self.standing.update()

    def choose_region(self, region: str) -> None:
        """Choose a region of the open photo, on its page and in the panel."""
        if self.canvas.chosen_id != region:
            self.viewer.choose(region)
        self.panel.choose(region)

    def step_region(self, by: int) -> None:
        """Choose the next region, or the one before."""
        ids = self.panel.shown_ids
        if ids:
            chosen = self.panel.chosen_id
            here = ids.index(chosen) if chosen in ids else (-1 if by > 0 else 0)
            self.choose_region(ids[(here + by) % len(ids)])

        if self.preferences.zoom_along:
            self.canvas.zoom_to_chosen()

    def zoom_to_region(self) -> None:
        """Show the chosen region large, or the first where none is chosen; once more, and all of the photo is shown."""
        if self.canvas.is_at_chosen:
            self.canvas.fit()
            return
        if not self.canvas.chosen_id:
            self.step_region(1)
        self.canvas.zoom_to_chosen()

    def zoom_along(self) -> None:
        """From now on the view follows from region to region, or stays where it is."""
        self.dialogs.change(zoom_along=self.actions_["zoom_along"].isChecked())

    def _outline_edited(self, region: str, outline: Outline, nudged: bool) -> None:
        self.decider.move(self.viewer.path, region, outline, nudged=nudged)

    def _region_drawn(self, outline: Outline) -> None:
        self.choose_region(self.decider.draw(self.viewer.path, outline, page=self.canvas.page or 0))

    def duplicate(self) -> None:
        """Draw the chosen region once more."""
        picture = self.canvas.picture
        if picture is not None:
            chosen = self.canvas.chosen_id
            self.choose_region(self.decider.duplicate(self.viewer.path, chosen, *picture.size, page=picture.page))

    def use_tool(self, tool: Tool) -> None:
        """Take up a tool of the canvas, or put it away."""
        self.canvas.use_tool(Tool.CHOOSE if self.canvas.tool is tool else tool)

    def _tool_changed(self, tool: Tool) -> None:
        self.actions_["draw"].setChecked(tool is Tool.BOX)
        self.actions_["brush"].setChecked(tool is Tool.BRUSH)

    def _kind_everywhere(self, kind: Kind, action: Action) -> None:
        self.decider.set_kind_everywhere(kind, action)

    def next_step(self) -> None:
        """What the filled button does."""
        take(self)

    def next_unchecked(self) -> None:
        """Open the next photo that nobody has checked."""
        following = self.strip.next_to_check()
        if following:
            self.strip.open(following)

    def undo(self, forward: bool) -> None:
        """Undo, or redo when `forward`; and show the photo and the page that it was about."""
        undoing.undo(self, forward=forward)

    def _ask_date(self) -> None:
        menu = date_menu(self, self.preferences.keep_date, lambda part: self.dialogs.change(keep_date=part))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(QCursor.pos() if self.panel.underMouse() else self.panel.mapToGlobal(self.panel.rect().center()))

    def _order_focus(self) -> None:
        """Tab goes from the panel's last control to the bar below."""
        last = self.panel.last_control()
        if last is not None:
            for control in (self.bottom.style_button, self.bottom.export, self.bottom.next):
                QWidget.setTabOrder(last, control)
                last = control

    def use_style(self, name: str) -> None:
        """Hide with that style from now on."""
        self.dialogs.change(style=name)

    # ---- the language ------------------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        beside = (self.top, self.start, self.strip, self.panel, self.scan_bar, self.bottom)
        for part in (self.actions_, self.canvas, self.switcher, self.tools, *beside):
            part.retranslate()
        if not self.store:
            self.start.set_recent(self.link.offer())
        self.views.retranslate()
        self.note.leave()  # it was said in the language before
        self.viewer.refresh()
        self.standing.update_undo()
        self.standing.update()

    # ---- keys that are held, closing ---------------------------------------------------------------------------------

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of C ends the comparison."""
        if event.key() == Qt.Key.Key_C and not event.isAutoRepeat():
            self.canvas.set_comparing(False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Leaving the window ends the comparison as well; a new language is spoken at once."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.canvas.set_comparing(False)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the workers; every decision is on disk already, or a moment later."""
        self.dialogs.remember_place(self.saveGeometry())
        self.hide()  # ending takes most of a second, and nobody has to watch it
        self.opening.stop()
        self.views.stop()
        self.jobs.close()
        self.preparing.forget_all()
        self.store.flush()
        self.opening.join()
        self.link.close()
        super().closeEvent(event)
