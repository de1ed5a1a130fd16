"""Whether a copy holds what no viewer shows and every tool can read, by Pillow's and OpenCV's readers alone."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scanner.errors import PhotoVetError
from scanner.formats import pixels
from scanner.formats.base import Container

_EXACT: Final = frozenset({"png", "gif", "bmp", "tiff"})  # whose samples stand in the file as they are read
_SHOWS_NOTHING: Final = 2  # of 255


def holds_unseen(container: Container) -> bool:
    """Whether the first picture has different colours under no opacity, or uses two palette entries of one look.

    Only of files whose samples are stored as they are, and of a film only its palette: what its frames look like
    depends on those before. A file that cannot be decoded is none that was looked at.
    """
    if container.form.name not in _EXACT or bytes(container.source[:4]) == pixels.UNREAD:
        return False
    try:
        with pixels.opened(container.source, pixels.PLUGINS[container.form.name], container.limits) as image:
            if image.mode == "P":
                return _has_twins(image)
            if image.mode not in ("RGBA", "LA") or container.several:
                return False
            return _differs(np.asarray(image.convert("RGBA"))) or _differs(_deep(container))
    except PhotoVetError:
        return False


def _has_twins(image: Image.Image) -> bool:
    counts = np.bincount(np.asarray(image).ravel(), minlength=256)
    strip = Image.fromarray(np.arange(256, dtype=np.uint8)[None])
    strip.putpalette(image.getpalette() or [0, 0, 0])
    entries = np.asarray(strip.convert("RGB"))[0].astype(int)
    alpha = np.full(256, 255)
    told = image.info.get("transparency")
    if isinstance(told, bytes):
        alpha[: len(told)] = np.frombuffer(told, np.uint8)[:256]
    elif isinstance(told, int):
        alpha[told] = 0
    looks = [
        (0, 0, 0, 0) if alpha[index] <= _SHOWS_NOTHING else (*entries[index], alpha[index])
        for index in np.flatnonzero(counts[: len(image.getpalette() or []) // 3])
    ]
    return len(set(looks)) < len(looks)


def _differs(rgba: NDArray[Any]) -> bool:
    if rgba.ndim != 3 or rgba.shape[2] != 4 or rgba.dtype.kind != "u":  # noqa: PLR2004
        return False
    full = int(np.iinfo(rgba.dtype.str).max)
    faint = rgba[rgba[..., 3].astype(np.int64) * 255 <= _SHOWS_NOTHING * full][:, :3]
    return len(faint) > 0 and bool((faint != faint[0]).any())


def _deep(container: Container) -> NDArray[Any]:
    """A PNG with all of its bits; of anything else nothing."""
    if container.form.name == "png":
        import cv2  # noqa: PLC0415  which few copies need

        read = cv2.imdecode(np.frombuffer(container.source, np.uint8), cv2.IMREAD_UNCHANGED)
        if read is not None:
            return np.asarray(read)
    return np.zeros((0, 0, 0), np.uint8)
