"""Keeps the canvas and the panel in step with the open photo: picture, regions, previews, crops."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.desktop.canvas import Canvas
from app.desktop.decider import Decider
from app.desktop.decisions import Region
from app.desktop.engine_words import trouble
from app.desktop.jobs import Jobs, Picture, Preview
from app.desktop.panel import Panel
from app.desktop.review_store import PhotoState, ReviewStore
from app.desktop.words import kept_date
from scanner.model import Kind, PixelBox
from scanner.plan import make_plan

_KEPT_PICTURES: Final = 3
_EXACT_AFTER_MS: Final = 350
_CROP_PX: Final = 160


class Viewer(QObject):
    """Opens photos on the canvas and asks the workers for what they need."""

    opened = Signal(str)

    def __init__(
        self, store: ReviewStore, decider: Decider, jobs: Jobs, canvas: Canvas, panel: Panel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._decider, self._jobs = store, decider, jobs
        self._canvas, self._panel = canvas, panel
        self._path = ""
        self._pictures: OrderedDict[str, Picture] = OrderedDict()
        self._asked: set[str] = set()
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

    # ---- opening -----------------------------------------------------------------------------------------------------

    def open(self, path: str) -> None:
        """Show a photo; its picture and its scan come before all others."""
        if path == self._path:
            return
        self._path = path
        self._planned = None
        self._crops.clear()
        self._jobs.prefer(path)
        picture = self._pictures.get(path)
        if picture is None:
            self._canvas.show_message(self.tr("Opening…"))
            self._ask_picture()
        else:
            self._pictures.move_to_end(path)
            self._show(picture)
        self.refresh()
        self.opened.emit(path)

    def _ask_picture(self) -> None:
        self._asked = {self._path}
        self._jobs.want_picture(self._path, self._store.settings)

    def _look_again(self, path: str) -> None:
        """Show the photo as it is now where it is scanned again; until it is decoded, as it was."""
        self._pictures.pop(path, None)
        if path == self._path:
            self._ask_picture()

    def close_photo(self) -> None:
        """Show none."""
        self._path = ""
        self._pictures.clear()
        self._asked.clear()
        self._canvas.show_message("")
        self._panel.show_photo(None, lambda _: 0)

    def _picture_came(self, picture: Picture) -> None:
        self._asked.discard(picture.path)
        if not picture.error:
            self._pictures[picture.path] = picture
            while len(self._pictures) > _KEPT_PICTURES:
                oldest = next(path for path in self._pictures if path != self._path)
                del self._pictures[oldest]
        if picture.path == self._path:
            if picture.error:
                self._canvas.show_message(trouble(picture.error))
            else:
                self._show(picture)
                self.refresh()

    def _show(self, picture: Picture) -> None:
        self._planned = None
        self._crops.clear()
        self._canvas.show_picture(picture)

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
        self._canvas.set_regions(tuple(region for region in entry.regions if _on_canvas(region)))
        self._panel.show_crops(self._crop_of)
        self._ask_preview(exact=False)

    def _others(self, region: Region) -> int:
        return len(self._decider.others_with(self._path, region))

    def _crop_of(self, region: Region) -> QImage:
        """The thing itself, cut out once for each place; empty while the picture is not there."""
        picture = self._canvas.picture
        if picture is None:
            return QImage()
        if region.page:  # another page than the one that is here
            return QImage()
        box = region.outline.bounds().clamped(*picture.size)
        known, crop = self._crops.get(region.id, (None, QImage()))
        if known != box and box.area:
            crop = picture.crop(box.left, box.top, box.width, box.height, _CROP_PX)
            self._crops[region.id] = (box, crop)
        return crop

    def _ask_preview(self, *, exact: bool) -> None:
        entry = self._store.entry(self._path) if self._path in self._store else None
        if entry is None or entry.result is None or self._canvas.picture is None:
            return
        if entry.state is PhotoState.FAILED:
            return
        plan = make_plan(entry.result, self._store.settings, entry.review)
        if (plan, exact) == self._planned:
            return
        self._planned = (plan, exact)
        self._exact.stop()
        if not plan.regions:
            self._revision += 1
            self._canvas.set_preview(Preview(self._path, 0, (), exact=True))
            return
        self._revision = self._jobs.want_preview(self._path, plan, self._store.settings, exact=exact)
        if not exact:
            self._exact.start()

    def _preview_came(self, preview: Preview) -> None:
        if preview.path == self._path and preview.revision == self._revision:
            self._canvas.set_preview(preview)


def _on_canvas(region: Region) -> bool:
    """What stands on the first page or frame, which is the one shown; harmless writing that stays needs no outline."""
    return not region.page and (region.hidden or region.kind is not Kind.HARMLESS)
