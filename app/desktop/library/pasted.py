"""A picture from the clipboard that is no file yet becomes one, in a folder that only its owner reads."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from scanner.watchlist_file import data_folder


def keep_pasted(image: QImage) -> Path:
    """Write it as a PNG under a name that is free; returns the file. Raises OSError."""
    folder = data_folder() / "pasted"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S.%f}.png"
    if not image.save(str(path)):
        raise OSError("The picture cannot be written.")
    return path
