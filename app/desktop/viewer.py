"""Keeps the canvas and the panel in step with the open photo: its page, regions, previews, crops."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.desktop.canvas import Canvas
from app.desktop.decider import Decider
from app.desktop.decisions import Among, Region, among_of
from app.desktop.engine_words import trouble
from app.desktop.jobs import Jobs, Picture, Preview
from app.desktop.panel import Panel
from app.desktop.photo_model import Thumbnails
from app.desktop.review_store import PhotoState, ReviewStore
from app.desktop.words import kept_date
from scanner.model import Kind, PixelBox
from scanner.plan import make_plan

_KEPT_PICTURES: Final = 3  # the open one, and those before and after it
_MOST_AHEAD_PX: Final = 30_000_000  # of 4 bytes each, and a third more for the halves
_EXACT_AFTER_MS: Final = 350
_CROP_PX: Final = 160


class Viewer(QObject):
    """Opens photos on the canvas and asks the workers for what they need."""

    opened = Signal(str)
    page_changed = Signal()  # another page or frame is asked for or shown, or how many there are is known

    def __init__(
        self,
        store: ReviewStore,
        decider: Decider,
        jobs: Jobs,
        canvas: Canvas,
        panel: Panel,
        thumbnails: Thumbnails,
        next_of: Callable[[str], list[str]],
        parent: QObject,
    ) -> None:
        """`next_of` says which photos a person is likely to want after that one, the likeliest first."""
        super().__init__(parent)
        self._thumbnails, self._next_of = thumbnails, next_of
        self._troubled: set[str] = set()  # photos that cannot be decoded
        self._store, self._decider, self._jobs = store, decider, jobs
        self._canvas, self._panel = canvas, panel
        self._path = ""
        self._page = 0  # the one that is asked for; the one before stays on the canvas until it comes
        self._choose_there = ""  # the region to choose when that page has come
        self._pictures: OrderedDict[tuple[str, int], Picture] = OrderedDict()
        self._revision = 0
        self._planned: object = None
        self._crops: dict[str, tuple[PixelBox, QImage]] = {}
        self._exact = QTimer(self)
        self._exact.setSingleShot(True)
        self._exact.setInterval(_EXACT_AFTER_MS)
        self._exact.timeout.connect(lambda: self._ask_preview(exact=True))
        self._others_changed = QTimer(self)  # many photos may change at once; one look at them is enough
        self._others_changed.setSingleShot(True)
        self._others_changed.setInterval(0)
        self._others_changed.timeout.connect(self._refresh_panel)
        thumbnails.arrived.connect(self._thumbnail_came)
        jobs.picture_ready.connect(self._picture_came)
        jobs.preview_ready.connect(self._preview_came)
        store.photo_changed.connect(self._photo_changed)
        store.many_changed.connect(self.refresh)
        store.result_forgotten.connect(self._look_again)
        store.settings_changed.connect(self.refresh)
        store.cleared.connect(self.close_photo)
        panel.kind_opened.connect(self.refresh)

    @property
    def path(self) -> str:
        """The open photo; empty for none."""
        return self._path

    @property
    def page(self) -> int:
        """The page or frame that is shown, or asked for; 0 for the first."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages or frames the open photo has; 1 as long as that is not known."""
        result = self._store.entry(self._path).result if self._path in self._store else None
        return len(result.pages) if result is not None and result.pages else 1

    @property
    def among(self) -> Among:
        """What the open photo's pictures are."""
        return among_of(self._store.entry(self._path).result if self._path in self._store else None)

    # ---- opening -----------------------------------------------------------------------------------------------------

    def open(self, path: str) -> None:
        """Show a photo; its picture and its scan come before all others."""
        if path == self._path:
            return
        self._path, self._page = path, 0
        self._planned = None
        self._choose_there = ""
        self._crops.clear()
        self._jobs.prefer(path)
        if (path, 0) not in self._pictures:
            self._show_draft(path)
        self._want_page()
        self.refresh()
        self.opened.emit(path)

    def _show_draft(self, path: str) -> None:
        """What there is of a photo that is not decoded yet: its thumbnail, enlarged, or a word."""
        thumbnail = self._thumbnails.image(path)
        if thumbnail is None or thumbnail.isNull():
            self._canvas.show_message(self.tr("Opening…"))
            return
        result = self._store.entry(path).result
        size = (result.width_px, result.height_px) if result is not None and result.width_px else None
        self._canvas.show_draft(thumbnail, size)

    def _thumbnail_came(self, path: str) -> None:
        if path == self._path and self._canvas.picture is None and path not in self._troubled:
            self._show_draft(path)

    def _look_ahead(self) -> None:
        """Decode those that will be wanted next, unless they are so large that nobody could keep them."""
        for path in self._next_of(self._path)[: _KEPT_PICTURES - 1]:
            result = self._store.entry(path).result if path in self._store else None
            size_px = result.width_px * result.height_px if result is not None else 0
            if (path, 0) not in self._pictures and path not in self._troubled and size_px <= _MOST_AHEAD_PX:
                self._jobs.want_picture_ahead(path, self._store.settings)

    def show_page(self, page: int) -> None:
        """Show another page or frame of the open photo, the nearest one that there is."""
        page = max(0, min(page, self.page_count - 1))
        if page != self._page:
            self._page = page
            self._choose_there = ""
            self._want_page()
            self.page_changed.emit()

    def choose(self, region_id: str) -> None:
        """Show the handles of a region, on the page that it covers."""
        region = self._decider.region(self._path, region_id)
        if region is not None and not region.covers(self._page):
            self.show_page(region.page or 0)
        there = self._canvas.page == self._page
        self._choose_there = "" if there else region_id
        self._canvas.choose(region_id if there else "")

    def _want_page(self) -> None:
        picture = self._pictures.get((self._path, self._page))
        if picture is None:
            self._jobs.want_picture(self._path, self._store.settings, self._page)
        else:
            self._pictures.move_to_end((self._path, self._page))
            self._show(picture)

    def _look_again(self, path: str) -> None:
        """Show the photo as it is now where it is scanned again; until it is decoded, as it was."""
        self._troubled.discard(path)
        for known in [known for known in self._pictures if known[0] == path]:
            del self._pictures[known]
        if path == self._path:
            self._crops.clear()
            self._want_page()

    def close_photo(self) -> None:
        """Show none."""
        self._path, self._page = "", 0
        self._pictures.clear()
        self._troubled.clear()
        self._canvas.show_message("")
        self._panel.show_photo(None, lambda _: 0)
        self.page_changed.emit()

    def _picture_came(self, picture: Picture) -> None:
        if not picture.error:
            self._pictures[picture.path, picture.page] = picture
            while len(self._pictures) > _KEPT_PICTURES:
                del self._pictures[next(known for known in self._pictures if known != (self._path, self._page))]
        if picture.error:
            self._troubled.add(picture.path)
        if (picture.path, picture.page) == (self._path, self._page):
            if self._canvas.page == picture.page:  # its file may show something else now
                self._crops.clear()
            if picture.error:
                self._canvas.show_message(trouble(picture.error))
            else:
                self._show(picture)

    def _show(self, picture: Picture) -> None:
        self._planned = None
        chosen = self._choose_there or self._canvas.chosen_id
        self._choose_there = ""
        self._canvas.show_picture(picture)
        self.refresh()
        self._canvas.choose(chosen)
        self._look_ahead()

    # ---- keeping in step ---------------------------------------------------------------------------------------------

    def _photo_changed(self, path: str) -> None:
        if path == self._path:
            self.refresh()
        else:
            self._others_changed.start()

    def _refresh_panel(self) -> None:
        if self._path in self._store:
            kept = kept_date(self._store.settings.keep_date)
            self._panel.show_photo(self._store.entry(self._path), self._others, kept)

    def refresh(self) -> None:
        """Show what is decided now, and ask for the preview of it."""
        if self._path not in self._store:
            return
        entry = self._store.entry(self._path)
        self._refresh_panel()
        if entry.result is not None and self._page >= self.page_count:
            self.show_page(0)  # the file has changed since
        self._canvas.set_regions(tuple(region for region in entry.regions if self._is_on_canvas(region)))
        self._panel.show_crops(self._crop_of)
        self._ask_preview(exact=False)
        self.page_changed.emit()

    def _is_on_canvas(self, region: Region) -> bool:
        """Whether it stands on the page or frame that is there; harmless writing that stays needs no outline."""
        picture = self._canvas.picture
        return (
            picture is not None and region.covers(picture.page) and (region.hidden or region.kind is not Kind.HARMLESS)
        )

    def _others(self, region: Region) -> int:
        return len(self._decider.others_with(self._path, region))

    def _crop_of(self, region: Region) -> QImage:
        """The thing itself, cut out once for each place; empty until a page or frame with it is there."""
        picture, place = self._canvas.picture, region.outline.bounds()
        known, crop = self._crops.get(region.id, (None, QImage()))
        if picture is not None and picture.path == self._path and known != place and region.covers(picture.page):
            box = place.clamped(*picture.size)
            if box.area:
                crop = picture.crop(box.left, box.top, box.width, box.height, _CROP_PX)
                self._crops[region.id] = (place, crop)
        return crop

    def _ask_preview(self, *, exact: bool) -> None:
        entry = self._store.entry(self._path) if self._path in self._store else None
        picture = self._canvas.picture
        if entry is None or entry.result is None or picture is None:
            return
        if entry.state is PhotoState.FAILED:
            return
        plan = make_plan(entry.result, self._store.settings, entry.review)
        if (plan, exact) == self._planned:
            return
        self._planned = (plan, exact)
        self._exact.stop()
        if not plan.on_page(picture.page).regions:
            self._revision = 0  # none that is under way belongs here any more
            self._canvas.set_preview(Preview(self._path, 0, (), exact=True))
            return
        self._revision = self._jobs.want_preview(self._path, plan, self._store.settings, picture.page, exact=exact)
        if not exact:
            self._exact.start()

    def _preview_came(self, preview: Preview) -> None:
        if preview.path == self._path and preview.revision == self._revision:
            self._canvas.set_preview(preview)
