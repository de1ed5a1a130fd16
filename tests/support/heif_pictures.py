"""HEIC files of several pictures, and films, made of pictures that were coded beforehand; AVIF films with a still.

`heic_lettering.zip` holds the samples of pictures of 320 x 96 pixels, each named by what can be read in it, and the
parameter sets that they share.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image

from scanner.formats.heif import AVIF, Heif
from scanner.settings import Limits
from support.heic import box, full, moov

SIZE: Final = (320, 96)
with zipfile.ZipFile(Path(__file__).with_name("heic_lettering.zip")) as _packed:
    SAMPLES: Final = {name: _packed.read(name) for name in _packed.namelist()}
CONFIG: Final = SAMPLES.pop("hvcC")
BLANK: Final = tuple(name for name in SAMPLES if name.startswith("blank"))
TEXTS: Final = tuple(name for name in SAMPLES if name not in BLANK)


def pictures(samples: Sequence[bytes]) -> bytes:
    """A HEIC of several pictures, the first one its main one."""
    count = len(samples)
    infe = [full(b"infe", 2, 0, struct.pack(">HH", i + 1, 0), b"hvc1", b"\0") for i in range(count)]
    links = b"".join(struct.pack(">HB", i + 1, 2) + b"\1\2" for i in range(count))
    kind = box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")
    meta = b""
    for _ in range(2):  # the first pass finds out how long the header is
        at = len(kind) + len(meta) + 8
        iloc = struct.pack(">BBH", 0x44, 0, count)
        for i, each in enumerate(samples):
            iloc += struct.pack(">HHHII", i + 1, 0, 1, at, len(each))
            at += len(each)
        ipco = box(b"ipco", box(b"hvcC", CONFIG), full(b"ispe", 0, 0, struct.pack(">II", *SIZE)))
        meta = full(
            b"meta", 0, 0,
            full(b"hdlr", 0, 0, bytes(4) + b"pict" + bytes(13)),
            full(b"pitm", 0, 0, b"\0\1"),
            full(b"iinf", 0, 0, struct.pack(">H", count), *infe),
            full(b"iloc", 0, 0, iloc),
            box(b"iprp", ipco, full(b"ipma", 0, 0, struct.pack(">I", count) + links)),
        )  # fmt: skip
    return kind + meta + box(b"mdat", *samples)


def film(still: bytes, samples: Sequence[bytes]) -> bytes:
    """A file with a film behind it; without a still, an image sequence by itself (brand `msf1`)."""
    front = still or box(b"ftyp", b"hevc" + bytes(4) + b"msf1hevc")
    size = len(_track(samples, 0))
    return front + _track(samples, len(front) + size + 8) + box(b"mdat", *samples)


def _track(samples: Sequence[bytes], at: int) -> bytes:
    visual = bytes(6) + b"\0\1" + bytes(16) + struct.pack(">HH", *SIZE) + bytes.fromhex("00480000" * 2) + bytes(4)
    entry = box(b"hvc1", visual + b"\0\1" + bytes(32) + b"\0\x18\xff\xff", box(b"hvcC", CONFIG))
    return moov(entry, samples, at)


def avif_with_another_still(frames: Sequence[Image.Image], still: Image.Image) -> bytes:
    """An AVIF film; programs that play none show a still that is none of its frames."""
    played, shown = _avif(frames), _avif([still])
    (own,), (other,) = (
        [item.extents[0] for item in items.items.values()]
        for items in (Heif(AVIF, memoryview(view), Limits()).items for view in (played, shown))
        if items
    )
    data = shown[other.offset : other.offset + other.length]
    place = played.index(own.offset.to_bytes(4, "big") + own.length.to_bytes(4, "big"), played.index(b"iloc"))
    moved = (len(played) + 8).to_bytes(4, "big") + len(data).to_bytes(4, "big")
    return played[:place] + moved + played[place + 8 :] + (len(data) + 8).to_bytes(4, "big") + b"mdat" + data


def _avif(frames: Sequence[Image.Image]) -> bytes:
    out = io.BytesIO()
    options = {"save_all": True, "append_images": frames[1:], "duration": 100} if len(frames) > 1 else {}
    frames[0].save(out, "AVIF", quality=80, **options)
    return out.getvalue()
