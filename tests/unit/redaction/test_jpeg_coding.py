"""PhotoVet's JPEG coder writes coefficients that other decoders read back unchanged."""

from __future__ import annotations

import contextlib
import io
import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from scanner.errors import DamagedPhotoError, RefusedError
from scanner.redaction.jpeg import coefficients, syntax, writer
from scanner.redaction.jpeg.huffman import table_for


def read(jpeg: bytes) -> tuple[syntax.Structure, list[np.ndarray]]:
    structure = syntax.parse(memoryview(jpeg))
    return structure, coefficients.read(memoryview(jpeg), structure)


def same(one: list[np.ndarray], other: list[np.ndarray]) -> bool:
    return all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def test_every_kind_comes_back_with_its_coefficients_pixels_and_size(any_jpeg: bytes) -> None:
    structure, planes = read(any_jpeg)
    written = b"".join(writer.write(structure, planes))
    assert same(read(written)[1], planes)
    before, after = Image.open(io.BytesIO(any_jpeg)), Image.open(io.BytesIO(written))
    assert after.info.get("progressive") == before.info.get("progressive")
    assert np.array_equal(np.asarray(before), np.asarray(after))
    assert len(written) <= 1.02 * len(any_jpeg)


def _scan(part: int, entry: tuple[int, int, int, int], restart: int) -> syntax.Scan:
    return syntax.Scan((part,), (0,), (0,), *entry, restart, ())


SCRIPTS = {
    "spectral selection": [(0, 0, 0, 0), (1, 5, 0, 0), (6, 63, 0, 0)],
    "one refinement": [(0, 0, 0, 1), (1, 63, 0, 1), (0, 0, 1, 0), (1, 63, 1, 0)],
    "three refinements": [
        *((0, 0, 0, 3), (0, 0, 3, 2), (0, 0, 2, 1), (0, 0, 1, 0)),
        *((1, 20, 0, 3), (21, 63, 0, 3), (1, 63, 3, 2), (1, 63, 2, 1), (1, 63, 1, 0)),
    ],
}


def _with_scans(grey: bytes, script: list[tuple[int, int, int, int]], restart: int) -> syntax.Structure:
    structure = syntax.parse(memoryview(grey))
    scans = [_scan(0, entry, restart) for entry in script]
    before = structure.scans[0].before
    progressive = tuple(replace(s, marker=0xC2) if s.marker in (0xC0, 0xC1) else s for s in before)
    if restart:
        progressive += (syntax.Segment(syntax.DRI, restart.to_bytes(2, "big")),)
    return replace(structure, progressive=True, scans=(replace(scans[0], before=progressive), *scans[1:]))


def _grey(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (width, height)).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=list(SCRIPTS))
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), filled=st.floats(0, 1), restart=st.sampled_from([0, 1, 3, 7]), data=st.data())
def test_any_coefficients_survive_any_progression(
    script: list[tuple[int, int, int, int]], seed: int, filled: float, restart: int, data: st.DataObject
) -> None:
    rng = np.random.default_rng(seed)
    grey = _grey(data.draw(st.integers(1, 60)), data.draw(st.integers(1, 60)))
    structure = _with_scans(grey, script, restart)
    shape = (structure.components[0].height_blocks, structure.components[0].width_blocks, 64)
    size = 2 ** rng.integers(0, 10, shape)
    plane = (rng.integers(-size, size + 1) * (rng.random(shape) < filled)).astype(np.int16)
    plane[rng.random(shape[:2]) < 0.3] = 0  # runs of empty blocks
    written = b"".join(writer.write(structure, [plane]))
    assert same(read(written)[1], [plane])
    Image.open(io.BytesIO(written)).load()


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32), filled=st.floats(0, 1), restart=st.sampled_from([0, 1, 2, 5]))
def test_any_coefficients_survive_interleaved_baseline(seed: int, filled: float, restart: int) -> None:
    rng = np.random.default_rng(seed)
    out = io.BytesIO()
    Image.new("RGB", (37, 51)).save(out, "JPEG", subsampling="4:2:0")
    structure, planes = read(out.getvalue())
    planes = [(rng.integers(-1023, 1024, p.shape) * (rng.random(p.shape) < filled)).astype(np.int16) for p in planes]
    if restart:
        segment = syntax.Segment(syntax.DRI, restart.to_bytes(2, "big"))
        scan = structure.scans[0]
        scan = replace(scan, restart_interval=restart, before=(*scan.before, segment))
        structure = replace(structure, scans=(scan,))
    assert same(read(b"".join(writer.write(structure, planes)))[1], planes)


def test_scans_that_are_not_interleaved_are_kept_apart() -> None:
    out = io.BytesIO()
    rng = np.random.default_rng(5)
    Image.fromarray(rng.integers(0, 255, (45, 67, 3), np.uint8)).save(out, "JPEG", subsampling="4:2:0")
    structure, planes = read(out.getvalue())
    scans = [_scan(part, (0, 63, 0, 0), 0) for part in range(3)]
    apart = replace(structure, scans=(replace(scans[0], before=structure.scans[0].before), *scans[1:]))
    written = b"".join(writer.write(apart, planes))
    assert len(syntax.parse(memoryview(written)).scans) == 3
    assert same(read(written)[1], planes)
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(written))), np.asarray(Image.open(out)))


def test_a_run_of_more_ended_blocks_than_one_code_can_hold() -> None:
    structure = _with_scans(_grey(8 * 300, 8 * 240), SCRIPTS["one refinement"], 0)
    plane = np.zeros((240, 300, 64), np.int16)
    plane[-1, -1, 63], plane[100, 7, 40], plane[200, 0, 1:60] = 5, -3, 2
    written = b"".join(writer.write(structure, [plane]))
    assert same(read(written)[1], [plane])


@given(st.lists(st.integers(0, 10**7), min_size=256, max_size=256))
def test_a_huffman_table_is_a_prefix_code_of_at_most_16_bits_without_all_ones(frequencies: list[int]) -> None:
    codes, lengths = table_for(frequencies).codes()
    used = [s for s, count in enumerate(frequencies) if count]
    assert all(1 <= lengths[s] <= 16 for s in used)
    words = sorted(f"{codes[s]:0{lengths[s]}b}" for s in used)
    assert not any(b.startswith(a) for a, b in itertools.pairwise(words))
    assert all("0" in word for word in words)


def test_frequent_symbols_have_short_codes() -> None:
    counts = [0] * 256
    counts[7], counts[8], counts[9] = 1000, 10, 1
    lengths = table_for(counts).codes()[1]
    assert lengths[7] == 1
    assert lengths[7] < lengths[8] <= lengths[9]


def test_fibonacci_weights_are_limited_to_16_bits() -> None:
    weights = [1, 1]
    while len(weights) < 40:
        weights.append(weights[-1] + weights[-2])
    lengths = table_for(weights + [0] * (256 - len(weights))).codes()[1]
    assert max(lengths) == 16


def _changed(jpeg: bytes, marker: bytes, offset: int, value: int) -> bytes:
    at = jpeg.index(marker) + offset
    return jpeg[:at] + bytes((value,)) + jpeg[at + 1 :]


@pytest.mark.parametrize(
    ("offset", "value", "words"),
    [(4, 12, "12 bits"), (1, 0xC3, "rare kind"), (1, 0xC9, "rare kind"), (9, 2, "wrong length")],
)
def test_what_libjpeg_would_stop_at_is_refused_in_words(offset: int, value: int, words: str) -> None:
    jpeg = _changed(_grey(20, 20), b"\xff\xc0", offset, value)
    with pytest.raises((RefusedError, DamagedPhotoError), match=words):
        syntax.parse(memoryview(jpeg))


def test_a_missing_table_is_damage() -> None:
    jpeg = _grey(20, 20)
    at = jpeg.index(b"\xff\xdb")
    length = int.from_bytes(jpeg[at + 2 : at + 4], "big")
    with pytest.raises(DamagedPhotoError, match="quantisation table is missing"):
        syntax.parse(memoryview(jpeg[:at] + jpeg[at + 2 + length :]))


@given(st.binary(max_size=300), st.integers(0, 600))
@example(b"\x04\x10", 23)  # half a value of a wide quantisation table
def test_broken_headers_never_crash_the_parser(noise: bytes, at: int) -> None:
    jpeg = _grey(20, 20)
    with contextlib.suppress(DamagedPhotoError, RefusedError):
        syntax.parse(memoryview(jpeg[:at] + noise + jpeg[at + len(noise) :]))
