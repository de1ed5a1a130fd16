"""A small HEIC, built box by box around one slice of HEVC: no encoder for it is free to use."""

from __future__ import annotations

import base64
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

# Parameter sets and one slice of a 64 x 48 test picture.
VPS = base64.b64decode("QAEMAf//AWAAAAMAkAAAAwAAAwAelZgJ")
SPS = base64.b64decode("QgEBAWAAAAMAkAAAAwAAAwAeoCCDFllZrkyvAWgIAAADAAgAAAMACEA=")
PPS = base64.b64decode("RAHBcaES")
SLICE = base64.b64decode(
    "KAGvC2DPfMZzX7WlkKHMjXkDOrx0M6iajKJq2/yYztbG3whyo/xu+Me7v2xn/+Yn1YHMTFIdaueeS+c1oKw76n/rPSAH7oxbHnFMXvU8VEssbrfg"
    "WpfYcARu1PWwjSkKUBaV1upA3zrsZr3UErkV/fihYY/KGyVTwXINbLv7oojXbNsO/bL4+vklXzDGNXGVguPgs896TC7hu/Mw3oZxoEWwukGg2i0i"
    "fSyj9GhIJ5JEl/ya9PBNjZHArTcq+gH2g2hza3AsziGJ6QVffkt9TBwdbSXy0ei4z/O7xXK73WR0s17XjakITVaWoxR+EW4Lhb//+x8OrBFOI7p9"
    "XBXUUPh4oH2O7A3jxw66IG+3nSMjRMmP75wH4gproCfdPbK4LDmZbd5Gd1ls2X5TcVr6wG91LtZrvszj8BHGqTK3aR+DoOHXziC/wBZNKgq4yLVZ"
    "45VhhOQ6V3lRrZIFhpJe7MA="
)


def box(kind: bytes, *parts: bytes) -> bytes:
    """An ISO base media box."""
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def full(kind: bytes, version: int, flags: int, *parts: bytes) -> bytes:
    """A FullBox."""
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def user_data(secret: bytes) -> bytes:
    """An SEI NAL unit with unregistered user data."""
    payload = bytes(range(16)) + secret
    return b"\x4e\x01\x05" + bytes((len(payload),)) + payload + b"\x80"


def sample(*units: bytes) -> bytes:
    """NAL units with their lengths."""
    return b"".join(struct.pack(">I", len(unit)) + unit for unit in units)


@dataclass
class Heic:
    """A grid of two tiles with a thumbnail, a gain map, Exif, XMP, a hidden picture; each spot may hold a secret."""

    secrets: dict[str, bytes] = field(default_factory=dict)

    block: bytes = b"MM\0*\0\0\0\x08\0\0" + bytes(4)
    second: bool = False  # the hidden picture is shown as well
    colour: bytes = b""  # the content of a `colr` property

    def at(self, spot: str) -> bytes:
        """What stands at that spot."""
        return self.secrets.get(spot, b"")

    def build(self) -> bytes:
        """The file, laid out from front to back."""
        units = [VPS, SPS, PPS, *([user_data(self.at("hvcC SEI"))] if self.at("hvcC SEI") else [])]
        arrays = b"".join(bytes((0x80 | u[0] >> 1 & 63,)) + struct.pack(">HH", 1, len(u)) + u for u in units)
        config = bytes.fromhex("0101600000009000000000001ef000fcfdf8f800000f") + bytes((len(units),)) + arrays
        grid = b"\0\0\0\1" + struct.pack(">HH", 128, 48) + self.at("grid")
        tile = sample(*([user_data(self.at("SEI"))] if self.at("SEI") else []), SLICE)
        exif_item = bytes(4) + self.block + self.at("Exif")
        contents = [
            (1, b"hvc1", 1, tile, [1, 2]),
            (2, b"hvc1", 1, sample(SLICE), [1, 2]),
            (3, b"grid", 0, grid, [3, 4, 7, *([8] if self.colour else [])]),
            (4, b"hvc1", 0, sample(SLICE) + self.at("thumbnail"), [1, 2]),
            (5, b"hvc1", 1, sample(SLICE) + self.at("gain map"), [1, 2, 5]),
            (6, b"Exif", 1, exif_item, []),
            (7, b"mime", 1, b"<x:xmpmeta>" + self.at("XMP"), []),
            (8, b"uri ", 1, b"item" + self.at("unknown item"), []),
            (9, b"hvc1", int(not self.second), sample(SLICE) + self.at("hidden picture"), [1, 2]),
        ]
        spread = [
            full(b"infe", 2, hidden, struct.pack(">HH", i, 0), kind, self.at("item name") if i == 3 else b"", b"\0")
            for i, kind, hidden, _, _ in contents
        ]
        spread[6] = full(b"infe", 2, 1, struct.pack(">HH", 7, 0), b"mime", b"\0application/rdf+xml\0")
        properties = [
            box(b"hvcC", config),
            full(b"ispe", 0, 0, struct.pack(">II", 64, 48) + self.at("ispe")),
            full(b"ispe", 0, 0, struct.pack(">II", 128, 48)),
            full(b"pixi", 0, 0, b"\3\x08\x08\x08"),
            full(b"auxC", 0, 0, b"urn:com:apple:photo:2020:aux:hdrgainmap\0" + self.at("auxC")),
            box(b"wild", b"x" + self.at("unused property")),
            full(b"udes", 0, 0, b"en\0name\0" + self.at("description") + b"\0tags\0"),
            *([box(b"colr", self.colour)] if self.colour else []),
        ]
        links = b"".join(struct.pack(">HB", i, len(own)) + bytes(own) for i, _, _, _, own in contents if own)
        count = sum(bool(own) for *_, own in contents)
        references = [(b"dimg", 3, (1, 2)), (b"thmb", 4, (3,)), (b"auxl", 5, (3,)), (b"cdsc", 6, (3,))]
        iref = b"".join(box(k, struct.pack(f">HH{len(t)}H", s, len(t), *t)) for k, s, t in references)
        kind = box(b"ftyp", b"heic" + (self.at("minor version") or bytes(4))[:4] + b"mif1heic" + self.at("brand")[:4])
        meta = b""
        for _ in range(2):  # the first pass finds out how long the header is
            at = len(kind) + len(meta) + 8
            iloc = struct.pack(">BBH", 0x44, 0, len(contents))
            data = b""
            for i, _, _, content, _ in contents:
                gap = self.at("gap in mdat") if i == 5 else b""
                data += gap
                iloc += struct.pack(">HHHII", i, 0, 1, at + len(data), len(content))
                data += content
            meta = full(
                b"meta", 0, 0,
                full(b"hdlr", 0, 0, bytes(4) + b"pict" + bytes(12) + self.at("handler") + b"\0"),
                full(b"pitm", 0, 0, b"\0\3"),
                full(b"iinf", 0, 0, struct.pack(">H", len(spread)), *spread),
                full(b"iloc", 0, 0, iloc),
                full(b"iref", 0, 0, iref),
                box(b"iprp", box(b"ipco", *properties), full(b"ipma", 0, 0, struct.pack(">I", count) + links)),
                box(b"mine", self.at("box in meta")),
                box(b"idat", self.at("idat")) if self.at("idat") else b"",
            )  # fmt: skip
        tail = [
            box(b"free", self.at("free")) if self.at("free") else b"",
            box(b"uuid", bytes(16) + self.at("uuid")) if self.at("uuid") else b"",
            box(b"mpvd", self.at("motion photo")) if self.at("motion photo") else b"",
            self.at("after the end"),
        ]
        return kind + meta + box(b"mdat", data) + b"".join(tail)


def track(samples: list[bytes], at: int) -> bytes:
    """A `moov` with one track of pictures that stand one after the other from offset `at` on, 80 ms each."""
    units = b"".join(bytes((0x80 | u[0] >> 1 & 63,)) + struct.pack(">HH", 1, len(u)) + u for u in (VPS, SPS, PPS))
    config = bytes.fromhex("0101600000009000000000001ef000fcfdf8f800000f") + b"\3" + units
    visual = bytes(6) + b"\0\1" + bytes(16) + struct.pack(">HH", 64, 48) + bytes.fromhex("00480000" * 2) + bytes(4)
    entry = box(b"hvc1", visual + b"\0\1" + bytes(32) + b"\0\x18\xff\xff", box(b"hvcC", config))
    return moov(entry, samples, at)


def moov(entry: bytes, samples: Sequence[bytes], at: int) -> bytes:
    """A `moov` with one track of pictures of that sample entry, as `track` says."""
    count, lasts = len(samples), struct.pack(">II", 1000, 80 * len(samples))
    tables = box(
        b"stbl",
        full(b"stsd", 0, 0, struct.pack(">I", 1), entry),
        full(b"stts", 0, 0, struct.pack(">III", 1, count, 80)),
        full(b"stsc", 0, 0, struct.pack(">IIII", 1, 1, count, 1)),
        full(b"stsz", 0, 0, struct.pack(f">II{count}I", 0, count, *map(len, samples))),
        full(b"stco", 0, 0, struct.pack(">II", 1, at)),
    )
    place = full(b"dref", 0, 0, struct.pack(">I", 1), full(b"url ", 0, 1))
    media = box(b"minf", full(b"vmhd", 0, 1, bytes(8)), box(b"dinf", place), tables)
    unity = struct.pack(">9I", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    return box(
        b"moov",
        full(b"mvhd", 0, 0, bytes(8) + lasts + b"\0\1\0\0\1\0" + bytes(10) + unity + bytes(24) + b"\0\0\0\2"),
        box(
            b"trak",
            full(b"tkhd", 0, 3, bytes(8) + struct.pack(">III", 1, 0, 80 * count) + bytes(16) + unity + bytes(8)),
            box(
                b"mdia",
                full(b"mdhd", 0, 0, bytes(8) + lasts + bytes(4)),
                full(b"hdlr", 0, 0, bytes(4) + b"pict" + bytes(13)),
                media,
            ),
        ),
    )  # fmt: skip


def with_film(still: bytes, frames: int = 3) -> bytes:
    """The file with a film behind it; without a still, an image sequence by itself (brand `msf1`)."""
    front = still or box(b"ftyp", b"hevc" + bytes(4) + b"msf1hevc")
    samples = [sample(SLICE)] * frames
    size = len(track(samples, 0))
    return front + track(samples, len(front) + size + 8) + box(b"mdat", *samples)
