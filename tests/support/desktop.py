"""For tests of the window: photos, hand-made scan results, and a pool that needs no engine."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.desktop.export_dialog import ExportDialog
from app.desktop.window import Window
from scanner.batch.jobs import Job, Outcome, ScanJob, Workbench, WriteJob
from scanner.export import render
from scanner.formats.registry import HEAD_BYTES, identify
from scanner.handed import open_reading
from scanner.intake import open_photo
from scanner.messages import Message, Term
from scanner.model import (
    CleanStatus,
    ExportResult,
    Finding,
    Kind,
    MetadataItem,
    MetadataKind,
    PageSize,
    Photo,
    PixelBox,
    ScanResult,
    ScanStatus,
)
from scanner.settings import Settings

MakeWindow: TypeAlias = Callable[..., Window]
"""Makes a window: `results` is what a scan finds by file name, or `pool` makes the pools."""

DIALOGS = ("settings", "export", "cheat_sheet", "welcome", "help_online", "history", "offline", "details")
"""The dialogs of the window, by the method that opens each."""

METADATA = (
    MetadataItem(MetadataKind.LOCATION, "GPS:GPSLatitude", "40.446"),
    MetadataItem(MetadataKind.LOCATION, "GPS:GPSLongitude", "-79.982"),
    MetadataItem(MetadataKind.TIME, "ExifIFD:DateTimeOriginal", "2026:05:12 15:14:09"),
    MetadataItem(MetadataKind.DEVICE, "IFD0:Make", "Apple"),
    MetadataItem(MetadataKind.DEVICE, "IFD0:Model", "iPhone 15"),
    MetadataItem(MetadataKind.PREVIEW, "IFD1:ThumbnailImage", "160 x 120"),
)


def draw_photo(path: Path, size: tuple[int, int] = (640, 480), seed: int = 1) -> Path:
    """A JPEG full of detail, so that a hidden region is unlike what it hides."""
    noise = np.random.default_rng(seed).integers(0, 255, (size[1] // 8, size[0] // 8, 3), dtype=np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(noise).resize(size, Image.Resampling.BICUBIC).save(path, quality=92)
    return path


def finding(number: int, kind: Kind, box: PixelBox, text: str = "") -> Finding:
    """A finding as the careful policy proposes it."""
    action = Settings().action_for(kind)
    return Finding(f"found-{number}", kind, box, text, 0.9, Message("a reason for {kind}", kind=Term(kind)), action)


STREET = (
    finding(1, Kind.SCHOOL, PixelBox(40, 60, 300, 120), "Lincoln Elementary"),
    finding(2, Kind.PLATE, PixelBox(360, 300, 480, 340), "7ABC 123"),
    finding(3, Kind.FACE, PixelBox(500, 60, 580, 160)),
)


def scanned(path: Path, findings: tuple[Finding, ...] = STREET, size: tuple[int, int] = (640, 480)) -> ScanResult:
    """The result of a scan that found this. The ids differ from photo to photo, as real ones do."""
    with open_reading(path) as file:  # the one that a worker was handed
        content = file.read()
    digest = hashlib.sha256(content).hexdigest()
    own = tuple(replace(one, id=f"{digest[:8]}-{one.id}") for one in findings)
    form = identify(content[:HEAD_BYTES])
    photo = Photo(path, form.name if form else "jpeg", len(content), digest)
    opened = form.open(memoryview(content), Settings().limits) if form else None
    shown = list(opened.pictures()) if opened and opened.several else []
    pages = tuple(PageSize(one.width_px, one.height_px) for one in shown) if len(shown) > 1 else ()
    return ScanResult(
        str(path),
        ScanStatus.OK,
        photo,
        width_px=size[0],
        height_px=size[1],
        findings=own,
        metadata=METADATA,
        pages=pages,
        animated=bool(pages) and form is not None and form.animated,
    )


def open_dialog(window: Window, name: str) -> QDialog:
    """Open one of `DIALOGS`; `export` needs a checked photo, `details` an open one."""
    opened = getattr(window.dialogs, name)
    opened(*((window.viewer.path,) if name == "details" else ()))
    (dialog,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return dialog


def begin_export(window: Window, folder: Path) -> None:
    """Open the export, name the folder, and let it begin."""
    dialog = open_dialog(window, "export")
    assert isinstance(dialog, ExportDialog)
    dialog._folder.setText(str(folder))
    dialog.accept()


def approve(window: Window, qtbot: QtBot) -> None:
    """Look at the open photo for as long as it takes, and press Enter."""
    qtbot.waitUntil(lambda: window.seen.is_seen(window.viewer.path), timeout=60_000)
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)


class PreparedPool:
    """Runs pictures and previews for real, in the thread that asks; scans answer with what the test prepared.

    Copies are rendered by the real export as planned, without checks.
    """

    window = 4

    def __init__(self, results: Mapping[str, tuple[Finding, ...]]) -> None:
        self._results = results
        self._jobs: deque[Any] = deque()
        self._bench = Workbench(1)
        self.cancelled = False

    def submit(self, job: Job) -> None:
        """Keep the job until `results` comes to it."""
        self._jobs.append(job)

    def results(self) -> Iterator[Outcome]:
        """One outcome a job."""
        while self._jobs and not self.cancelled:
            job = self._jobs.popleft()
            if isinstance(job, ScanJob):
                result: Any = self._scan(job)
            elif isinstance(job, WriteJob):
                result = self._export(job)
            else:
                result = job.run(self._bench)
            yield Outcome(job, result)

    def cancel(self) -> None:
        """Run no further job."""
        self.cancelled = True

    def close(self) -> None:
        """Forget the jobs that are left."""
        self._jobs.clear()

    def _scan(self, job: ScanJob) -> ScanResult:
        name = Path(job.path).name
        if name not in self._results:
            return job.lost("worker-lost", "The worker process crashed at this photo.")
        if not Path(job.path).exists():
            return job.lost("unreadable", "There is no file at this path.")
        return scanned(Path(job.path), self._results[name])

    def _export(self, clean: WriteJob) -> ExportResult:
        plan = clean.plan
        with open_photo(clean.path, clean.settings.limits) as opened:
            made = render(opened.container, plan)
            written = b"".join(made.pieces)
            converted = made.format_name != opened.format.name
        clean.target.folder.mkdir(parents=True, exist_ok=True)
        output = clean.target.folder / clean.target.name
        output = output.with_suffix(made.suffix) if converted else output
        output.write_bytes(written)
        return ExportResult(
            clean.path,
            CleanStatus.CLEANED,
            output,
            regions_hidden=len(plan.regions),
            items_removed=len(METADATA),
            notes=made.notes,
            output_sha256=hashlib.sha256(written).hexdigest(),
        )
