"""Kinds of JPEG and other pictures for the properties of redaction, made here."""

from __future__ import annotations

import io

import cv2
import numpy as np
from hypothesis import strategies as st
from PIL import Image

from scanner.model import Ellipse, HiddenRegion, Kind, PixelBox, Quad, Stroke
from scanner.redaction import orientation as turning
from scanner.redaction.jpeg import syntax
from scanner.redaction.mask import rasterise, union
from scanner.redaction.registry import STYLES

WIDTH, HEIGHT = 84, 61


def scene(seed: int) -> np.ndarray:
    """Soft colours and grain, (61, 84, 3): no side is a whole number of MCUs."""
    rng = np.random.default_rng(seed)
    soft = cv2.resize(rng.integers(0, 255, (5, 6, 3), np.uint8), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    return np.clip(soft.astype(np.int16) + rng.normal(0, 6, soft.shape).astype(np.int16), 0, 255).astype(np.uint8)


def _exif(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif.tobytes()


def jpeg(kind: str, orientation: int, seed: int = 1) -> bytes:
    """A JPEG of one of `KINDS` with that EXIF orientation."""
    mode, options = KINDS[kind]
    out = io.BytesIO()
    image = Image.fromarray(scene(seed)).convert(mode)
    image.save(out, "JPEG", quality=90, exif=_exif(orientation), **options)
    content = out.getvalue()
    if kind == "YCCK":
        at = content.index(b"Adobe") + 11
        content = content[:at] + b"\x02" + content[at + 1 :]
    if kind == "4:4:0":  # Pillow cannot write it; OpenCV can, but no EXIF
        ok, data = cv2.imencode(
            ".jpg", scene(seed), [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440]
        )
        assert ok
        body = b"Exif\0\0" + _exif(orientation)[6:]
        content = b"\xff\xd8\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body + data.tobytes()[2:]
    return content


KINDS: dict[str, tuple[str, dict[str, object]]] = {
    "4:4:4": ("RGB", {"subsampling": "4:4:4"}),
    "4:2:2": ("RGB", {"subsampling": "4:2:2"}),
    "4:2:0": ("RGB", {"subsampling": "4:2:0"}),
    "4:4:0": ("RGB", {}),
    "grey": ("L", {}),
    "CMYK": ("CMYK", {}),
    "YCCK": ("CMYK", {}),
    "RGB": ("RGB", {"keep_rgb": True}),
    "progressive 4:2:0": ("RGB", {"progressive": True, "subsampling": "4:2:0"}),
    "progressive grey": ("L", {"progressive": True}),
    "progressive CMYK": ("CMYK", {"progressive": True}),
    "restarts": ("RGB", {"restart_marker_blocks": 2}),
    "progressive restarts": ("RGB", {"progressive": True, "restart_marker_rows": 1}),
}

_x, _y = st.integers(-12, WIDTH + 12), st.integers(-12, HEIGHT + 12)
_boxes = st.builds(
    lambda x, y, w, h: PixelBox(x, y, x + w, y + h), _x, _y, st.integers(1, WIDTH + 30), st.integers(1, HEIGHT + 30)
)
_corner = st.tuples(st.floats(-8, WIDTH + 8), st.floats(-8, HEIGHT + 8))
_quads = st.tuples(_corner, _corner, _corner, _corner).map(Quad)
_strokes = st.builds(Stroke, st.lists(_corner, min_size=1, max_size=5).map(tuple), st.floats(0.2, 24))
_outlines = st.one_of(_boxes, _boxes.map(Ellipse), _quads, _strokes, st.just(PixelBox(0, 0, 999, 999)))


def regions(style: str | None = None) -> st.SearchStrategy[tuple[HiddenRegion, ...]]:
    """One to three regions of any shape, also past the border and over everything, in one style or any."""
    styles = st.just(style) if style else st.sampled_from([each.name for each in STYLES])
    region = st.builds(HiddenRegion, _outlines, st.just(Kind.SIGN), styles)
    return st.lists(region, min_size=1, max_size=3).map(tuple)


def hidden_mask(hidden: tuple[HiddenRegion, ...], width_px: int = WIDTH, height_px: int = HEIGHT) -> np.ndarray:
    """The pixels of an upright picture that the regions hide."""
    return union((rasterise(region.outline, width_px, height_px) for region in hidden), width_px, height_px)


def touched_blocks(structure: syntax.Structure, hidden: tuple[HiddenRegion, ...], orientation: int) -> list[np.ndarray]:
    """For each component the blocks, (rows, columns), of the MCUs that the regions touch."""
    size = turning.upright_size(structure.width_px, structure.height_px, orientation)
    stored = turning.stored(hidden_mask(hidden, *size), orientation)
    wide, high = structure.mcu_px
    padded = np.pad(stored, ((0, -stored.shape[0] % high), (0, -stored.shape[1] % wide)))
    mcus = padded.reshape(padded.shape[0] // high, high, padded.shape[1] // wide, wide).any(axis=(1, 3))
    blocks = []
    for component in structure.components:
        whole = mcus.repeat(component.v, axis=0).repeat(component.h, axis=1)
        blocks.append(whole[: component.height_blocks, : component.width_blocks])
    return blocks
