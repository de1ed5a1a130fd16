"""TIFF files in all the ways in which samples can be laid down, made here."""

from __future__ import annotations

import io
import zlib

import imagecodecs
import numpy as np
from PIL import Image

from scanner.containers.tiff_write import NewPage, NewTag, Writer
from scanner.reading.bounded import ByteOrder

NONE, LZW, JPEG, DEFLATE = 1, 5, 7, 8
_KINDS = {"u": 1, "i": 2, "f": 3}


def tiff(
    samples: np.ndarray,
    photometric: int,
    *,
    order: ByteOrder = "little",
    planar: int = 1,
    compression: int = NONE,
    extra: tuple[int, ...] = (),
    orientation: int = 1,
    rows: int = 0,
    wide: bool = False,
    palette: tuple[int, ...] = (),
) -> bytes:
    """A page of those samples, (height, width, samples), in strips of so many rows; `wide`: a BigTIFF."""
    height, width, count = samples.shape
    laid = samples.astype(samples.dtype.newbyteorder("<" if order == "little" else ">"))
    planes = [laid[..., at : at + 1] for at in range(count)] if planar == 2 else [laid]
    rows = rows or height
    strips = [plane[top : top + rows].tobytes() for plane in planes for top in range(0, height, rows)]
    if compression == LZW:
        strips = [imagecodecs.lzw_encode(strip) for strip in strips]
    if compression == DEFLATE:
        strips = [zlib.compress(strip) for strip in strips]
    bits, kind = samples.dtype.itemsize * 8, _KINDS[samples.dtype.kind]
    numbers = {
        **_sizes(width, height, rows),
        258: [bits] * count,
        259: [compression],
        262: [photometric],
        274: [orientation],
        277: [count],
        284: [planar],
        339: [kind] * count,
        **({338: list(extra)} if extra else {}),
        **({320: list(palette)} if palette else {}),
    }
    return _file(numbers, strips, order, tiled=False, wide=wide)


def jpeg_tiff(
    rgb: np.ndarray,
    subsampling: str = "4:2:0",
    orientation: int = 1,
    *,
    rows: int = 0,
    tile: int = 0,
    quality: int = 90,
) -> bytes:
    """A page of YCbCr coded as JPEG, in strips of so many rows or in square tiles."""
    height, width = rgb.shape[:2]
    wide, high = (tile, tile) if tile else (width, rows or height)
    boxes = [(left, top, left + wide, top + high) for top in range(0, height, high) for left in range(0, width, wide)]
    pieces = []
    for box in boxes:
        inner = box if tile else (*box[:3], min(box[3], height))
        out = io.BytesIO()
        Image.fromarray(rgb).crop(inner).save(out, "JPEG", quality=quality, subsampling=subsampling)
        pieces.append(out.getvalue())
    factors = {"4:4:4": [1, 1], "4:2:2": [2, 1], "4:2:0": [2, 2]}[subsampling]
    numbers = {
        **_sizes(width, height, 0 if tile else high),
        258: [8, 8, 8],
        259: [JPEG],
        262: [6],
        274: [orientation],
        277: [3],
        284: [1],
        530: factors,
        **({322: [tile], 323: [tile]} if tile else {}),
    }
    return _file(numbers, pieces, "little", tiled=bool(tile), wide=False)


def _sizes(width: int, height: int, rows: int) -> dict[int, list[int]]:
    return {256: [width], 257: [height], **({278: [rows]} if rows else {})}


def _file(numbers: dict[int, list[int]], pieces: list[bytes], order: ByteOrder, *, tiled: bool, wide: bool) -> bytes:
    tags = [NewTag(tag, 3, b"".join(v.to_bytes(2, order) for v in values)) for tag, values in numbers.items()]
    places = (324, 325) if tiled else (273, 279)
    return b"".join(Writer(order, wide).write([NewPage(tags, *places, [[piece] for piece in pieces], [])]))
