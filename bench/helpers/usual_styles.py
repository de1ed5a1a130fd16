"""How other tools hide a region: their pixel operations, for the benches that compare."""

from __future__ import annotations

import io
from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageFilter

from scanner.model import PixelBox

Hide = Callable[[np.ndarray, PixelBox], np.ndarray]


def _parts(rgb: np.ndarray, box: PixelBox) -> tuple[np.ndarray, np.ndarray]:
    copy = rgb.copy()
    return copy, copy[box.top : box.bottom, box.left : box.right]


def deface_blur(rgb: np.ndarray, box: PixelBox) -> np.ndarray:
    """The tool deface 1.5.0, `--replacewith blur --boxes`: a box blur with half the region's size as its kernel."""
    copy, inside = _parts(rgb, box)
    inside[:] = cv2.blur(inside, (max(1, box.width // 2), max(1, box.height // 2)))
    return copy


def deface_mosaic(cell_px: int) -> Hide:
    """The tool deface 1.5.0, `--replacewith mosaic`: each cell shows its upper left pixel; 20 px is the default."""

    def hide(rgb: np.ndarray, box: PixelBox) -> np.ndarray:
        copy, inside = _parts(rgb, box)
        cells = inside[::cell_px, ::cell_px].repeat(cell_px, axis=0).repeat(cell_px, axis=1)
        inside[:] = cells[: inside.shape[0], : inside.shape[1]]
        return copy

    return hide


def mean_mosaic(cell_px: int) -> Hide:
    """The mosaic of photo editors: each cell shows its mean."""

    def hide(rgb: np.ndarray, box: PixelBox) -> np.ndarray:
        copy, inside = _parts(rgb, box)
        size = (-(-box.width // cell_px), -(-box.height // cell_px))
        padded = cv2.copyMakeBorder(
            inside, 0, size[1] * cell_px - box.height, 0, size[0] * cell_px - box.width, cv2.BORDER_REPLICATE
        )
        cells = cv2.resize(padded, size, interpolation=cv2.INTER_AREA)
        inside[:] = cells.repeat(cell_px, axis=0).repeat(cell_px, axis=1)[: box.height, : box.width]
        return copy

    return hide


def gaussian_blur(radius_px: float) -> Hide:
    """Pillow's Gaussian blur of the region, as many scripts do it."""

    def hide(rgb: np.ndarray, box: PixelBox) -> np.ndarray:
        image = Image.fromarray(rgb)
        crop = image.crop((box.left, box.top, box.right, box.bottom))
        image.paste(crop.filter(ImageFilter.GaussianBlur(radius_px)), (box.left, box.top))
        return np.asarray(image)

    return hide


def saved_as_jpeg(rgb: np.ndarray, quality: int = 95) -> bytes:
    """A JPEG as Pillow writes it by default at that quality."""
    out = io.BytesIO()
    Image.fromarray(rgb).save(out, "JPEG", quality=quality)
    return out.getvalue()
