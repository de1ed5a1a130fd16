"""Hides regions in a WebP: lossless pictures stay lossless and equal outside, lossy ones are coded again (RFC 9649)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

import numpy as np
from PIL import Image

from scanner.errors import DamagedPhotoError
from scanner.export.base import Fill, Written, fill_for
from scanner.export.codings import coding_of
from scanner.formats.base import Format
from scanner.messages import Message
from scanner.model import PixelBox, RedactionPlan
from scanner.payloads import pixels
from scanner.settings import Limits

QUALITY: Final = 95
_LOSSLESS_EFFORT: Final = 80  # for a lossless picture the encoder's quality is the effort it spends
_LOSSY_NOTE: Final = Message("The picture was coded again as WebP of quality {quality}.", quality=QUALITY)
_FRAME_HEADER: Final = 16  # section 2.7.1.1
_VP8X_ALPHA: Final = 0x10

Chunk = tuple[bytes, memoryview]


def write(source: memoryview, form: Format, plan: RedactionPlan, limits: Limits) -> Written:
    """The WebP with the regions hidden in all its frames; other chunks, positions and timing as they were."""
    chunks = list(_chunks(source[12:]))
    picture = form.decode(source, limits)
    coding = coding_of(source, form, limits)
    fill = fill_for(picture, plan, coding)
    whole = PixelBox(0, 0, fill.hidden.shape[1], fill.hidden.shape[0])
    out: list[bytes] = []
    pending: list[Chunk] = []
    for name, data in chunks:
        if name == b"ALPH":
            pending = [(name, data)]
        elif name in (b"VP8 ", b"VP8L"):
            out += [_packed(*chunk) for chunk in _recoded([*pending, (name, data)], whole, fill, limits)]
        elif name == b"ANMF":
            out.append(_packed(name, _frame(data, whole, fill, limits)))
        else:
            out.append(_packed(name, bytes(data)))
    body = b"".join(out)
    content = b"RIFF" + (4 + len(body)).to_bytes(4, "little") + b"WEBP" + body
    return Written(content, form.name, () if coding.is_exact else (_LOSSY_NOTE,))


def _chunks(data: memoryview) -> Iterator[Chunk]:
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield bytes(data[at : at + 4]), data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _packed(name: bytes, data: bytes | memoryview) -> bytes:
    return name + len(data).to_bytes(4, "little") + bytes(data) + bytes(len(data) % 2)


def _frame(data: memoryview, whole: PixelBox, fill: Fill, limits: Limits) -> bytes:
    if len(data) < _FRAME_HEADER:
        raise DamagedPhotoError("A frame of the WebP file is too short.")
    left, top = (2 * int.from_bytes(data[at : at + 3], "little") for at in (0, 3))
    width, height = (1 + int.from_bytes(data[at : at + 3], "little") for at in (6, 9))
    box = PixelBox(left, top, left + width, top + height)
    if box.intersection(whole) != box:
        raise DamagedPhotoError("The WebP file is damaged: a frame lies outside of the picture.")
    picture = [c for c in _chunks(data[_FRAME_HEADER:]) if c[0] in (b"ALPH", b"VP8 ", b"VP8L")]
    return bytes(data[:_FRAME_HEADER]) + b"".join(_packed(*chunk) for chunk in _recoded(picture, box, fill, limits))


def _recoded(picture: list[Chunk], box: PixelBox, fill: Fill, limits: Limits) -> list[Chunk]:
    """The chunks of one coded picture at `box`, with the regions filled and opaque."""
    part = fill.within(box)
    if not part.hidden.any():
        return picture
    alpha_flag = _VP8X_ALPHA if picture[0][0] == b"ALPH" else 0
    size = (box.width - 1).to_bytes(3, "little") + (box.height - 1).to_bytes(3, "little")
    body = b"".join(_packed(*chunk) for chunk in picture)
    if alpha_flag:
        body = _packed(b"VP8X", bytes((alpha_flag, 0, 0, 0)) + size) + body
    bare = b"RIFF" + (4 + len(body)).to_bytes(4, "little") + b"WEBP" + body
    with pixels.opened(memoryview(bare), ("WEBP",), limits) as image:
        samples = np.array(image if image.mode in ("RGB", "RGBA") else image.convert("RGBA"))
    if samples.shape[:2] != part.hidden.shape:
        raise DamagedPhotoError("The WebP file is damaged: a picture has another size than its header says.")
    samples[part.hidden, :3] = part.rgb[part.hidden]
    samples[part.hidden, 3:] = 255
    out = io.BytesIO()
    lossless = picture[-1][0] == b"VP8L"
    # A fresh image carries no metadata, so that the encoder has none to pass on. `exact` keeps colours under alpha 0.
    quality = _LOSSLESS_EFFORT if lossless else QUALITY
    Image.fromarray(samples).save(out, "WEBP", lossless=lossless, quality=quality, exact=True, method=4)
    made = _chunks(memoryview(out.getvalue())[12:])
    return [chunk for chunk in made if chunk[0] in (b"ALPH", b"VP8 ", b"VP8L")]
