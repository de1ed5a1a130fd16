"""Checked copies on their way out of the window: only files that were written, verified, and are still the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from app.desktop.review_store import PhotoEntry, PhotoState


def checked_copy(entry: PhotoEntry) -> Path | None:
    """The copy of what is decided now; None where there is none, or where another file stands in its place."""
    export = entry.export
    if entry.state is not PhotoState.EXPORTED or export is None or export.output is None:
        return None
    try:
        with export.output.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
    return export.output if digest == export.output_sha256 else None


def files_of(entries: Iterable[PhotoEntry]) -> QMimeData | None:
    """The checked copies as files for another program, by drag or by clipboard; None where one of them has none."""
    copies = [checked_copy(entry) for entry in entries]
    if not copies or None in copies:
        return None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(copy)) for copy in copies])
    return data
