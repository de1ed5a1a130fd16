"""Photos with EXIF in every format that can hold it, put together here from each format's rules."""

from __future__ import annotations

import io
import struct
import zlib

import piexif
from PIL import Image

from support.redaction_pictures import scene

FORMATS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "TIFF": ".tif", "AVIF": ".avif"}


def photo(form: str, tags: dict[str, dict[int, object]]) -> bytes:
    """A photo of that format with EXIF as piexif writes it: {"0th": {...}, "Exif": {...}, "GPS": {...}, ...}."""
    if form == "TIFF":
        return tiff(tags)
    out = io.BytesIO()
    Image.fromarray(scene(4)).save(out, form, exif=piexif.dump(tags), **({"lossless": True} if form == "WEBP" else {}))
    return out.getvalue()


def tiff(tags: dict[str, dict[int, object]]) -> bytes:
    """A TIFF of one strip; the directories of EXIF hang off its page (TIFF 6.0, EXIF 3.0 clause 4.6)."""
    pixels = scene(4)
    height, width = pixels.shape[:2]
    strip = zlib.compress(pixels.tobytes())
    # piexif lays out the directories; IFD0's entries are taken over, and its offsets hold as the block is the file.
    block = bytearray(piexif.dump(tags)[6:])
    block += bytes(len(block) % 2)
    first = struct.unpack_from(">I", block, 4)[0]
    count = struct.unpack_from(">H", block, first)[0]
    entries = [bytes(block[first + 2 + 12 * i : first + 14 + 12 * i]) for i in range(count)]
    at = len(block)
    strip_at = at
    bits_at = strip_at + len(strip) + len(strip) % 2
    for tag, kind, number, value in (
        (256, 4, 1, width),
        (257, 4, 1, height),
        (258, 3, 3, bits_at),
        (259, 3, 1, 8 << 16),
        (262, 3, 1, 2 << 16),
        (273, 4, 1, strip_at),
        (277, 3, 1, 3 << 16),
        (278, 4, 1, height),
        (279, 4, 1, len(strip)),
    ):
        entries.append(struct.pack(">HHII", tag, kind, number, value))
    entries.sort(key=lambda entry: entry[:2])
    directory = struct.pack(">H", len(entries)) + b"".join(entries) + bytes(4)
    body = block + strip + bytes(len(strip) % 2) + struct.pack(">3H", 8, 8, 8)
    struct.pack_into(">I", body, 4, len(body))
    return bytes(body + directory)
