"""EXIF blocks as the second reader takes them."""

from __future__ import annotations

import struct
import tracemalloc

import piexif
import pytest

from scanner.verify.second_reader import exif_blocks
from scanner.verify.second_reader.adobe_rgb import says_adobe_rgb


@pytest.mark.parametrize("kind", [1, 3, 4])  # bytes, shorts, longs
@pytest.mark.parametrize("tag", [0x0100, 0x8769])  # a value, and where another directory begins
def test_a_count_that_the_block_cannot_hold_takes_no_memory(tag: int, kind: int) -> None:
    entry = struct.pack("<HHII", tag, kind, 30_000_000, 8)
    block = b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + entry + bytes(4)
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="cannot be read"):
            exif_blocks.load(block)
        assert not says_adobe_rgb(block)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_whole_block_is_read_as_piexif_reads_it() -> None:
    told = {"0th": {0x0112: 6}, "Exif": {0xA001: 2}, "GPS": {1: b"N"}, "Interop": {1: b"R03"}}
    block = piexif.dump(told)[6:]
    assert exif_blocks.load(block) == piexif.load(b"Exif\0\0" + block)
    assert says_adobe_rgb(block)


@pytest.mark.parametrize("block", [b"", b"II", b"II*\0\xff\xff\xff\xff", b"no EXIF at all"])
def test_what_is_none_is_refused(block: bytes) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        exif_blocks.load(block)
