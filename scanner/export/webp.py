"""Hides regions in a WebP: lossless pictures stay lossless and equal outside, lossy ones are coded again (RFC 9649)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scanner.colour import opacity
from scanner.errors import DamagedPhotoError
from scanner.export.base import Fill, Written, fill_for
from scanner.export.coding import EXACT, Coding
from scanner.export.codings import coding_of
from scanner.export.films import Painted, merged, painted
from scanner.formats import films, pixels
from scanner.formats.base import Container
from scanner.formats.webp import WebP
from scanner.messages import Message
from scanner.model import RedactionPlan
from scanner.settings import Limits

QUALITY: Final = 95
_LOSSLESS_EFFORT: Final = 80  # for a lossless picture the encoder's quality is the effort it spends
_LOSSY_NOTE: Final = Message("The picture was coded again as WebP of quality {quality}.", quality=QUALITY)
_VP8X_ALPHA: Final = 0x10

Chunk = tuple[bytes, memoryview]


def write(container: Container, plan: RedactionPlan) -> Written:
    """The WebP with the regions hidden, and without colour that nobody sees; other chunks as they were."""
    chunks = [(each.name, each.data) for each in container.as_a(WebP).chunks]
    # Where only unseen colour goes, nothing is coded again with losses.
    coding = coding_of(container) if plan.regions else EXACT
    notes = () if coding.is_exact else (_LOSSY_NOTE,)
    if any(name == b"ANMF" for name, _ in chunks):
        return Written(_film(container, plan, coding), container.form.name, notes)
    fill = fill_for(container.first_picture(), plan, coding)
    out: list[bytes] = []
    pending: list[Chunk] = []
    for name, data in chunks:
        if name == b"ALPH":
            pending = [(name, data)]
        elif name in (b"VP8 ", b"VP8L"):
            out += [_packed(*chunk) for chunk in _recoded([*pending, (name, data)], fill, container.limits)]
        else:
            out.append(_packed(name, bytes(data)))
    body = b"".join(out)
    content = b"RIFF" + (4 + len(body)).to_bytes(4, "little") + b"WEBP" + body
    return Written(content, container.form.name, notes)


def _film(container: Container, plan: RedactionPlan, coding: Coding) -> bytes:
    """A film anew from its frames as they are shown; libwebp finds out which parts of each changed."""
    turn = container.first_picture().orientation
    chunks = {each.name: each.data for each in reversed(container.as_a(WebP).chunks)}

    def film() -> Iterator[Painted[int]]:
        for number, shown in enumerate(films.frames(container.source, ("WEBP",), container.limits)):
            yield Painted(painted(shown.rgba, turn, plan.on_page(number), coding)[0], round(shown.shown_ms))

    frames = list(merged(film()))
    opaque = all(bool((frame.samples[..., 3] == 255).all()) for frame in frames)  # noqa: PLR2004
    pictures = [Image.fromarray(frame.samples[..., :3] if opaque else frame.samples) for frame in frames]
    control = bytes(chunks.get(b"ANIM", b"")).ljust(6, b"\0")
    out = io.BytesIO()
    pictures[0].save(
        out,
        "WEBP",
        save_all=True,
        append_images=pictures[1:],
        duration=[frame.lasts for frame in frames],
        loop=int.from_bytes(control[4:6], "little"),
        lossless=coding.is_exact,
        quality=_LOSSLESS_EFFORT if coding.is_exact else QUALITY,
        method=4,
        exact=True,
        **{
            name: bytes(chunks[kind])
            for name, kind in (("icc_profile", b"ICCP"), ("exif", b"EXIF"), ("xmp", b"XMP "))
            if kind in chunks
        },
    )
    return out.getvalue()


def _chunks(data: memoryview) -> Iterator[Chunk]:
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield bytes(data[at : at + 4]), data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _packed(name: bytes, data: bytes | memoryview) -> bytes:
    return name + len(data).to_bytes(4, "little") + bytes(data) + bytes(len(data) % 2)


def _bare(picture: list[Chunk], width: int, height: int) -> bytes:
    """The chunks of one coded picture as a file of its own."""
    alpha_flag = _VP8X_ALPHA if picture[0][0] == b"ALPH" else 0
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"".join(_packed(*chunk) for chunk in picture)
    if alpha_flag:
        body = _packed(b"VP8X", bytes((alpha_flag, 0, 0, 0)) + size) + body
    return b"RIFF" + (4 + len(body)).to_bytes(4, "little") + b"WEBP" + body


def stored_pictures(photo: WebP) -> Iterator[NDArray[np.uint8]]:
    """Each coded picture with its own transparency, as RGBA; frames of a film by themselves."""
    canvas = next((each.data[4:10] for each in photo.chunks if each.name == b"VP8X"), memoryview(bytes(6)))
    pictures = [(frame.data[6:12], list(parts)) for frame, parts in photo.frames] or [(canvas, photo.chunks)]
    for sizes, parts in pictures:
        coded = [(part.name, part.data) for part in parts if part.name in (b"ALPH", b"VP8 ", b"VP8L")]
        width, height = (1 + int.from_bytes(sizes[at : at + 3], "little") for at in (0, 3))
        if coded:
            with pixels.opened(memoryview(_bare(coded, width, height)), ("WEBP",), photo.limits) as image:
                if image.mode == "RGBA":
                    yield np.array(image)


def _recoded(picture: list[Chunk], fill: Fill, limits: Limits) -> list[Chunk]:
    """The chunks of the coded picture, with the regions filled and opaque."""
    height, width = fill.hidden.shape
    with pixels.opened(memoryview(_bare(picture, width, height)), ("WEBP",), limits) as image:
        samples = np.array(image if image.mode in ("RGB", "RGBA") else image.convert("RGBA"))
    if samples.shape[:2] != fill.hidden.shape:
        raise DamagedPhotoError("The WebP file is damaged: a picture has another size than its header says.")
    samples[fill.hidden, :3] = fill.rgb[fill.hidden]
    samples[fill.hidden, 3:] = 255
    if samples.shape[2] == 4:  # noqa: PLR2004
        opacity.blank_unseen(samples)
    out = io.BytesIO()
    # Where only unseen colour goes, what is seen must not change.
    lossless = picture[-1][0] == b"VP8L" or not fill.hidden.any()
    # A fresh image carries no metadata, so that the encoder has none to pass on. `exact` keeps colours under alpha 0.
    quality = _LOSSLESS_EFFORT if lossless else QUALITY
    Image.fromarray(samples).save(out, "WEBP", lossless=lossless, quality=quality, exact=True, method=4)
    made = _chunks(memoryview(out.getvalue())[12:])
    return [chunk for chunk in made if chunk[0] in (b"ALPH", b"VP8 ", b"VP8L")]
