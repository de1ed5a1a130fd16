"""GIF87a and GIF89a (CompuServe, 1987 and 1990; section numbers are those of GIF89a)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from scanner.colour import icc
from scanner.containers import lzw, trailer
from scanner.errors import DamagedPhotoError
from scanner.formats import pixels
from scanner.formats.base import Container, Format
from scanner.model import Carrier, CarrierType, DecodedPicture, KeptMetadata
from scanner.reading.bounded import Reader, count_up
from scanner.reading.replayed import Replayed
from scanner.settings import Limits

_INTRODUCERS: Final = re.compile(rb"[\x21\x2c\x3b]")
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_CONTROL, _COMMENT, _PLAIN_TEXT, _APPLICATION = 0xF9, 0xFE, 0x01, 0xFF
_LOOPS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_ICC_NAME: Final = b"ICCRGBG1012"
_XMP_NAME: Final = b"XMP DataXMP"


@dataclass(frozen=True, slots=True)
class _Block:
    """An extension or a picture. `head` is what stands before the data sub-blocks, `data` their length-prefixed run."""

    introducer: int
    label: int
    start: int
    head: memoryview = field(repr=False)
    data: memoryview = field(repr=False)

    def joined(self) -> bytes:
        """The content of the sub-blocks."""
        out, at = bytearray(), 0
        while at < len(self.data) and self.data[at]:
            out += self.data[at + 1 : at + 1 + self.data[at]]
            at += 1 + self.data[at]
        return bytes(out)


def _table_bytes(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _screen(source: memoryview) -> memoryview:
    """Header, logical screen descriptor and global colour table (sections 17 to 19)."""
    reader = Reader(source, "little", what="GIF file")
    if bytes(reader.take(0, 6)) not in (b"GIF87a", b"GIF89a"):
        raise DamagedPhotoError("The GIF file does not begin with a GIF header.")
    return reader.take(0, 13 + _table_bytes(reader.u8(10)))


def _blocks(source: memoryview, limits: Limits) -> Iterator[_Block]:
    """All blocks up to and including the trailer. A file that is cut off ends with what is there."""
    reader = Reader(source, "little", what="GIF file")
    at, count = len(_screen(source)), 0
    while match := _INTRODUCERS.search(source, at):  # stray bytes between blocks are skipped, as viewers do
        count = count_up(count, limits.items, "blocks")
        start, introducer = match.start(), source[match.start()]
        if introducer == _TRAILER:
            yield _Block(introducer, 0, start, source[:0], source[:0])
            return
        label = 0
        if introducer == _EXTENSION:
            if start + 2 > len(source):
                return
            label, head_bytes = source[start + 1], 2
        else:
            head_bytes = 10 + _table_bytes(reader.u8(start + 9)) + 1
        at = _data_end(source, start + head_bytes)
        yield _Block(introducer, label, start, reader.take(start, head_bytes), source[start + head_bytes : at])


def _data_end(source: memoryview, at: int) -> int:
    while at < len(source) and source[at]:
        at += 1 + source[at]
    return min(at + 1, len(source))


def _is_terminated(data: memoryview) -> bool:
    """Whether the run of sub-blocks ends with an empty one, rather than where the file was cut off."""
    at = 0
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1 == len(data)


class Gif(Container):
    """An open GIF file."""

    @cached_property
    def parts(self) -> Replayed[_Block]:
        """All extensions and pictures up to the trailer."""
        return Replayed(lambda: _blocks(self.source, self.limits))

    def find_blocks(self) -> Iterator[Carrier]:
        """The extensions that hold no timing, and what follows a frame's data or the trailer."""
        return _carriers(self)

    @cached_property
    def several(self) -> bool:
        """Whether it has more frames than one."""
        return sum(block.introducer == _IMAGE for block in self.parts) > 1

    def first_picture(self) -> DecodedPicture:
        """The picture, or the first frame."""
        return pixels.decode(self.source, ("GIF",), self.limits)

    def several_pictures(self, first: int) -> Iterator[DecodedPicture]:
        """The frames as they are shown."""
        return pixels.decode_all(self.source, ("GIF",), self.limits, first=first)

    def cleaned(self, keep: KeptMetadata) -> Iterator[bytes | memoryview]:
        """The frames with their timing; a GIF has no place for what a person keeps."""
        del keep
        return _clean(self)


# ---- cleaning ------------------------------------------------------------------------------------------------------


def _clean(photo: Gif) -> Iterator[bytes | memoryview]:
    yield _screen(photo.source)
    control = b""
    pictures = 0
    once: set[bytes] = set()
    for block in photo.parts:
        if block.introducer == _IMAGE:
            pictures += 1
            yield control
            control = b""
            yield block.head
            yield from _picture_data(block)
        elif block.label == _CONTROL:
            control = _graphic_control(block)
        elif block.label == _PLAIN_TEXT:
            control = b""  # it belongs to the text, which goes (section 25)
        elif block.label == _APPLICATION:
            name = bytes(block.data[1:12])
            if name not in once:
                once.add(name)
                yield _application(block, photo.limits)
    if not pictures:
        raise DamagedPhotoError("The GIF file holds no picture.")
    yield b"\x3b"


def _graphic_control(block: _Block) -> bytes:
    """Section 23: timing, disposal and transparency in one sub-block of four bytes."""
    content = block.joined()
    return b"\x21\xf9\x04" + content[:4] + b"\0" if len(content) >= 4 else b""  # noqa: PLR2004


def _application(block: _Block, limits: Limits) -> bytes:
    """The two application extensions that change how the pictures look: the loop count and the colour profile."""
    content = block.joined()
    name, rest = content[:11], content[11:]
    if name in _LOOPS and rest[:1] == b"\x01" and len(rest) >= 3:  # noqa: PLR2004  sub-block 1: repetitions
        return b"\x21\xff\x0b" + name + b"\x03" + rest[:3] + b"\0"
    if name == _ICC_NAME and (profile := icc.rebuilt(rest, limits)):
        return b"\x21\xff\x0b" + name + _sub_blocks(profile)
    return b""


def _sub_blocks(content: bytes) -> bytes:
    parts = (content[i : i + 255] for i in range(0, len(content), 255))
    return b"".join(bytes((len(part),)) + part for part in parts) + b"\0"


def _picture_data(block: _Block) -> Iterator[bytes | memoryview]:
    """The LZW sub-blocks, without what follows the End of Information code: no viewer looks there."""
    content = block.joined()
    used = lzw.used_bytes(content, block.head[-1])
    if used == len(content) and _is_terminated(block.data):
        yield block.data
        return
    at, left = 0, used
    while left > 0:
        size = min(block.data[at], left)
        yield bytes((size,))
        yield block.data[at + 1 : at + 1 + size]
        left -= size
        at += 1 + block.data[at]
    yield b"\0"


# ---- reading -------------------------------------------------------------------------------------------------------


def _carriers(photo: Gif) -> Iterator[Carrier]:
    source = photo.source
    end = len(source)
    for block in photo.parts:
        if block.introducer == _TRAILER:
            end = block.start + 1
        elif block.introducer == _IMAGE:
            content = block.joined()
            used = lzw.used_bytes(content, block.head[-1])
            if used < len(content):
                yield Carrier(CarrierType.TRAILER, "bytes after a frame's picture", content[used:], block.start)
        elif block.label == _COMMENT:
            yield Carrier(CarrierType.TEXT, "comment extension", block.joined(), block.start)
        elif block.label == _PLAIN_TEXT:
            yield Carrier(CarrierType.TEXT, "plain text extension", block.joined()[12:], block.start)
        elif block.label == _APPLICATION:
            yield from _application_carrier(block)
        elif block.label != _CONTROL:
            yield Carrier(CarrierType.UNKNOWN, f"extension {block.label:02X}", block.joined(), block.start)
    yield from trailer.carriers(source[end:], end)


def _application_carrier(block: _Block) -> Iterator[Carrier]:
    content = block.joined()
    name, rest = content[:11], content[11:]
    label = f"application extension {name.decode('latin-1')}"
    if name in _LOOPS:
        return
    if name == _XMP_NAME:
        # XMP part 3, 1.1.2: the packet stands there as it is, and its bytes only pretend to be sub-block lengths.
        packet = block.data[12:]
        magic = re.search(rb"\x01\xff\xfe\xfd", packet)
        yield Carrier(CarrierType.XMP, label, packet[: magic.start()] if magic else packet, block.start)
    elif name == _ICC_NAME:
        yield Carrier(CarrierType.ICC, label, rest, block.start)
    else:
        yield Carrier(CarrierType.UNKNOWN, label, rest, block.start)


FORMAT: Final = Format(
    name="gif",
    title="GIF",
    suffixes=(".gif",),
    recognises=lambda head: head[:6] in (b"GIF87a", b"GIF89a"),
    container=Gif,
    animated=True,
)
