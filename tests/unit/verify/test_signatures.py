"""The search over all bytes: a mark is found wherever it stands, and nothing else is taken for one."""

from __future__ import annotations

import io
import re
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.verify.second_reader.signatures import MARKS, search
from scanner.verify.second_reader.source import PIECE_BYTES, Source

CODED = zlib.compress(bytes(range(256)) * 8000, 0)[: PIECE_BYTES + 4096]  # past the first piece that is looked at


def found(content: bytes) -> list[str]:
    return search(Source(io.BytesIO(content)))


@settings(max_examples=25, deadline=None)  # a megabyte each
@given(data=st.data(), at=st.integers(8, 15) | st.integers(PIECE_BYTES - 40, PIECE_BYTES + 8))
@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: mark[0][0].decode("latin-1").strip("\0"))
def test_every_form_of_every_mark_is_found_at_every_place(
    mark: tuple[tuple[bytes, ...], int, re.Pattern[bytes], str], data: st.DataObject, at: int
) -> None:
    _, _, pattern, name = mark
    planted = data.draw(st.from_regex(pattern, fullmatch=True))
    content = CODED[:at] + planted + CODED[at:]
    twice = content + planted if name == "an EXIF block" else content  # one EXIF block is allowed
    assert f"{name}, found by its mark" in found(twice)
    assert found(CODED[:at] + planted) or twice is not content  # at the very end


def test_a_mark_that_is_cut_short_is_none() -> None:
    assert found(CODED) == []
    for stems, *_ in MARKS:
        for stem in stems:
            assert found(CODED[:99] + stem[:6] + CODED[99:]) == []


def test_one_exif_block_is_left_to_its_own_reader() -> None:
    block = b"Exif\0\0II*\0"
    assert found(CODED + block) == []
    assert found(CODED + block + CODED + block) == ["an EXIF block, found by its mark"]
