"""PNG and APNG (PNG specification, third edition): chunks by allow-list, each no longer than it has to be."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from scanner.verify.second_reader.source import PROFILE, Part, Sort, Source, coded, layout, leftover

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
# Chunk -> the longest body it can have.
_LAYOUT: Final = {
    b"IHDR": 13,
    b"PLTE": 768,
    b"tRNS": 256,
    b"IEND": 0,
    b"gAMA": 4,
    b"cHRM": 32,
    b"sRGB": 1,
    b"cICP": 4,
    b"mDCV": 24,
    b"mDCv": 24,
    b"cLLI": 8,
    b"cLLi": 8,
    b"sBIT": 4,
    b"bKGD": 6,
    b"hIST": 512,
    b"pHYs": 9,
    b"acTL": 8,
    b"fcTL": 26,
}
# Chunks that change no pixel: resolution, significant bits, a background that viewers may use, a histogram, HDR hints.
_NOT_SHOWN: Final = frozenset({b"IEND", b"pHYs", b"sBIT", b"bKGD", b"hIST", b"mDCV", b"mDCv", b"cLLI", b"cLLi"})
_PALETTE: Final = 3
_PROFILE_NAMES: Final = frozenset({"ICC profile", "ICC Profile", "icc", "ICC"})
_MOST_CHUNKS: Final = 1_000_000


def recognises(head: bytes) -> bool:
    """Whether a file that begins so is a PNG."""
    return head.startswith(SIGNATURE)


def walk(source: Source) -> Iterator[Part]:
    """All parts, to the last byte."""
    at = len(SIGNATURE)
    picture: list[tuple[int, int]] = []
    colour_type = source.exactly(at, 8 + 13)[17]
    for _ in range(_MOST_CHUNKS):
        head = source.exactly(at, 8)
        length, name = int.from_bytes(head[:4], "big"), head[4:]
        if at + 12 + length > source.size_bytes:
            raise ValueError("the file is cut off")
        if name == b"IDAT":
            yield coded("IDAT", at + 8, length)
            picture.append((at + 8, at + 8 + length))
        elif name == b"fdAT":
            yield layout("a piece of a frame")  # its first four bytes are its number
            yield coded("fdAT", at + 12, max(0, length - 4))
        elif name != b"PLTE" or colour_type == _PALETTE:  # elsewhere it is a hint for displays of few colours
            yield from _chunk(source, name, at + 8, length)
        elif length > _LAYOUT[name]:
            yield leftover("chunk PLTE", length)
        at += 12 + length
        if name == b"IEND":
            yield layout("end")  # who only wants the picture stops here, before it is inflated
            if slack := _slack(source, picture):
                yield leftover("bytes after the end of the compressed picture", slack)
            if at < source.size_bytes:
                yield leftover("bytes after the end of the picture", source.size_bytes - at)
            return
    yield leftover("an absurd number of chunks")


def _chunk(source: Source, name: bytes, at: int, length: int) -> Iterator[Part]:
    if name == b"iCCP":
        yield from _profile(source.exactly(at, length))
    elif name == b"eXIf":
        yield Part(Sort.EXIF, "EXIF", source.exactly(at, length))
    elif length > _LAYOUT.get(name, -1):
        yield leftover(f"chunk {name.decode('latin-1')}", length)
    elif name not in _NOT_SHOWN:
        body = source.exactly(at, length)
        yield layout(name.decode("latin-1"), body[4:] if name == b"fcTL" else body)  # without its number


def _slack(source: Source, ranges: list[tuple[int, int]]) -> int:
    """How many bytes of the picture's chunks lie behind the end of their zlib stream."""
    picture = zlib.decompressobj()
    return sum(_feed(picture, piece) for start, stop in ranges for piece in source.pieces(start, stop))


def _feed(picture: zlib._Decompress, piece: bytes) -> int:
    """Inflate a piece, throwing the pixels away; how many bytes of it lie behind the end of the stream."""
    if picture.eof:
        return len(piece)
    try:
        while piece and not picture.eof:
            picture.decompress(piece, 1 << 18)
            piece = picture.unconsumed_tail
    except zlib.error:  # a broken picture is found out by those who decode it
        return 0
    return len(picture.unused_data) if picture.eof else 0


def _profile(body: bytes) -> Iterator[Part]:
    name, _, packed = body.partition(b"\0")
    if name.decode("latin-1") not in _PROFILE_NAMES:
        yield leftover(f"a colour profile named {name.decode('latin-1', 'replace')[:40]}")
    inflater = zlib.decompressobj()
    try:
        profile = inflater.decompress(packed[1:], 16_000_000)
    except zlib.error:
        yield leftover("a damaged colour profile", len(body))
        return
    if inflater.unused_data or not inflater.eof:
        yield leftover("bytes behind the colour profile", len(inflater.unused_data))
    yield Part(Sort.ICC, PROFILE, profile)
