"""Secrets in every place of TIFF, AVIF, JPEG XL and JPEG 2000 are gone from the copies; the pixels are the same."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import imagecodecs
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageSequence, TiffImagePlugin

from scanner.errors import DamagedPhotoError
from scanner.formats.registry import by_name
from scanner.model import KeptMetadata
from scanner.settings import Limits

NOISE = np.random.default_rng(3).integers(0, 255, (24, 31, 3), dtype=np.uint8)
SECRETS = st.text("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz0123456789", min_size=16, max_size=60).map(str.encode)


def box(kind: bytes, *parts: bytes) -> bytes:
    """A BMFF box."""
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def tiff(secrets: dict[str, bytes], compression: str | None = None, *, big: bool = False, mode: str = "RGB") -> bytes:
    """A TIFF of two pages with secrets in tags, a private directory, between the parts and behind them."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for name, number in (("description", 270), ("maker", 271), ("artist", 315), ("copyright", 33432)):
        if name in secrets:
            tags[number] = secrets[name].decode("latin-1")
    for name, number in (("XMP", 700), ("IPTC", 33723), ("Photoshop", 34377), ("private tag", 50001)):
        if name in secrets:
            tags.tagtype[number] = 7
            tags[number] = secrets[name]
    out = io.BytesIO()
    pages = [Image.fromarray(np.roll(NOISE, i, axis=1)).convert(mode) for i in range(2)]
    pages[0].save(
        out, "TIFF", save_all=True, append_images=pages[1:], compression=compression, tiffinfo=tags, big_tiff=big
    )
    return out.getvalue() + secrets.get("behind the end", b"")


def avif(secrets: dict[str, bytes]) -> bytes:
    """An AVIF with metadata items and boxes around."""
    out = io.BytesIO()
    options = {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0" + bytes(4) + secrets["Exif"]} if "Exif" in secrets else {}
    options |= {"xmp": secrets["XMP"]} if "XMP" in secrets else {}
    Image.fromarray(NOISE).save(out, "AVIF", quality=60, **options)
    data = out.getvalue()
    for name, kind in (("free", b"free"), ("uuid", b"uuid"), ("unknown box", b"wild")):
        data += box(kind, secrets[name]) if name in secrets else b""
    return data + secrets.get("behind the end", b"")


def jxl(secrets: dict[str, bytes]) -> bytes:
    """A JPEG XL container."""
    stream = imagecodecs.jpegxl_encode(NOISE, usecontainer=False)
    data = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl \0\0\0\0jxl ")
    for name, kind, head in (
        ("Exif", b"Exif", bytes(4) + b"MM\0*\0\0\0\x08\0\0" + bytes(4)),
        ("XMP", b"xml ", b""),
        ("JUMBF", b"jumb", b""),
        ("JPEG data", b"jbrd", b""),
        ("unknown box", b"wild", b""),
    ):
        data += box(kind, head, secrets[name]) if name in secrets else b""
    if "Brotli" in secrets:
        data += box(b"brob", b"xml ", imagecodecs.brotli_encode(secrets["Brotli"]))
    return data + box(b"jxlc", stream) + secrets.get("behind the end", b"")


def jp2(secrets: dict[str, bytes]) -> bytes:
    """A JP2 with boxes, a comment in its codestream and bytes behind."""
    out = io.BytesIO()
    options = {"comment": secrets["comment"]} if "comment" in secrets else {}
    Image.fromarray(NOISE).save(out, "JPEG2000", **options)
    data = out.getvalue()
    stream_at = data.index(b"jp2c") - 4
    stream = data[stream_at + 8 :] + secrets.get("behind the codestream", b"")
    extra = b"".join(
        box(kind, bytes(16 if kind == b"uuid" else 0), secrets[name])
        for name, kind in (("XML", b"xml "), ("uuid", b"uuid"), ("rights", b"jp2i"), ("unknown box", b"wild"))
        if name in secrets
    )
    return data[:stream_at] + extra + box(b"jp2c", stream) + secrets.get("behind the end", b"")


BUILDERS: dict[str, tuple[Callable[[dict[str, bytes]], bytes], tuple[str, ...]]] = {
    "tiff": (
        tiff,
        ("description", "maker", "artist", "copyright", "XMP", "IPTC", "Photoshop", "private tag", "behind the end"),
    ),
    "avif": (avif, ("Exif", "XMP", "free", "uuid", "unknown box", "behind the end")),
    "jxl": (jxl, ("Exif", "XMP", "JUMBF", "JPEG data", "Brotli", "unknown box", "behind the end")),
    "jp2": (jp2, ("comment", "XML", "uuid", "rights", "unknown box", "behind the codestream", "behind the end")),
}


def clean(name: str, data: bytes) -> bytes:
    """Clean without keeping anything."""
    chosen = by_name(name)
    return b"".join(chosen.open(memoryview(data), Limits()).cleaned(KeptMetadata()))


def frames(name: str, data: bytes) -> list[np.ndarray]:
    """All pictures of the file."""
    if name == "jxl":
        return [by_name(name).open(memoryview(data), Limits()).first_picture().rgb]
    with Image.open(io.BytesIO(data)) as image:
        return [np.asarray(frame) for frame in ImageSequence.Iterator(image)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(sorted(BUILDERS)),
    numbers=st.lists(st.integers(0, 99), min_size=1, max_size=4),
    secret=SECRETS,
    form=st.integers(0, 4),
)
def test_no_secret_survives(  # noqa: PLR0917  pytest and hypothesis pass by name
    search: Callable[[bytes, bytes], list[str]],
    written: Callable[[bytes], dict[str, bytes]],
    name: str,
    numbers: list[int],
    secret: bytes,
    form: int,
) -> None:
    build, spots = BUILDERS[name]
    value = list(written(secret).values())[form]
    value = value.replace(b"\0", b" ")  # text tags end at a NUL
    data = build(dict.fromkeys((spots[number % len(spots)] for number in numbers), value))
    copy = clean(name, data)
    assert not search(copy, secret)
    before, after = frames(name, build({})), frames(name, copy)
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))
    assert clean(name, copy) == copy


@pytest.mark.parametrize("name", sorted(BUILDERS))
def test_each_place_is_told_before_it_is_emptied(name: str, search: Callable[[bytes, bytes], list[str]]) -> None:
    secret = b"Sunnyside7Primary3School9"
    build, spots = BUILDERS[name]
    for spot in spots:
        data = build({spot: secret})
        assert spot == "Brotli" or secret in data, spot
        found = list(by_name(name).open(memoryview(data), Limits()).blocks)
        told = [
            bytes(carrier.payload) for carrier in (found[1:] if (name, spot) == ("tiff", "behind the end") else found)
        ]
        assert any(search(payload, secret) for payload in told), spot
        assert secret not in clean(name, data), spot


@pytest.mark.parametrize("big", [False, True], ids=["TIFF", "BigTIFF"])
@pytest.mark.parametrize(
    ("compression", "mode"),
    [
        (None, "RGB"),
        ("tiff_lzw", "RGB"),
        ("tiff_adobe_deflate", "RGBA"),
        ("packbits", "L"),
        ("group4", "1"),
        ("jpeg", "L"),
        ("jpeg", "RGB"),
        (None, "I;16"),
        (None, "CMYK"),
        ("tiff_lzw", "P"),
    ],
)
def test_every_coding_of_tiff_keeps_its_pixels(compression: str | None, mode: str, *, big: bool) -> None:
    if mode == "I;16":
        out = io.BytesIO()
        Image.fromarray(NOISE[..., 0].astype(np.uint16) * 200).save(out, "TIFF", big_tiff=big)
        data = out.getvalue()
    else:
        data = tiff({"artist": b"Somebody Else"}, compression, big=big, mode=mode)
    copy = clean("tiff", data)
    assert b"Somebody Else" not in copy
    assert copy[:4] == data[:4]
    assert all(np.array_equal(a, b) for a, b in zip(frames("tiff", data), frames("tiff", copy), strict=True))
    assert clean("tiff", copy) == copy


def test_strips_of_tiff_lose_what_stands_behind_their_pixels() -> None:
    out = io.BytesIO()
    Image.fromarray(NOISE).save(out, "TIFF")
    data = bytearray(out.getvalue())
    data += NOISE.tobytes() + b"Sunnyside7Primary3School9"
    entries = struct.unpack_from("<H", data, struct.unpack_from("<I", data, 4)[0])[0]
    begin = struct.unpack_from("<I", data, 4)[0] + 2
    for at in range(begin, begin + 12 * entries, 12):
        tag = struct.unpack_from("<H", data, at)[0]
        if tag == 273:
            struct.pack_into("<I", data, at + 8, len(data) - NOISE.nbytes - 25)
        elif tag == 279:
            struct.pack_into("<I", data, at + 8, NOISE.nbytes + 25)
    copy = clean("tiff", bytes(data))
    assert b"Sunnyside" not in copy
    assert np.array_equal(frames("tiff", copy)[0], NOISE)


def test_smaller_copies_among_the_pages_of_a_tiff_are_dropped() -> None:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[254] = 0  # NewSubfileType: a full picture
    out = io.BytesIO()
    pages = [Image.fromarray(NOISE), Image.fromarray(NOISE).resize((8, 6))]
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], tiffinfo=tags)
    data = bytearray(out.getvalue())
    entry = data.rindex(struct.pack("<HHI", 254, 4, 1))
    struct.pack_into("<I", data, entry + 8, 1)  # the second page: a smaller copy
    assert len(frames("tiff", bytes(data))) == 2
    assert [c.label for c in by_name("tiff").open(memoryview(data), Limits()).blocks][-1] == "page 2, a smaller copy"
    left = frames("tiff", clean("tiff", bytes(data)))
    assert len(left) == 1
    assert np.array_equal(left[0], NOISE)


@pytest.mark.parametrize(("mode", "more"), [("RGBA", 0), ("RGB", 2), ("RGBA", 2)], ids=["alpha", "sequence", "both"])
def test_transparency_and_sequences_of_avif_are_kept(mode: str, more: int) -> None:
    alpha = np.dstack([NOISE, np.arange(24 * 31, dtype=np.uint8).reshape(24, 31)])
    pictures = [Image.fromarray(np.roll(alpha, i, axis=1)).convert(mode) for i in range(1 + more)]
    out = io.BytesIO()
    pictures[0].save(
        out, "AVIF", save_all=bool(more), append_images=pictures[1:], xmp=b"Sunnyside7Primary", duration=70
    )
    copy = clean("avif", out.getvalue())
    assert b"Sunnyside" not in copy
    before, after = frames("avif", out.getvalue()), frames("avif", copy)
    assert len(after) == 1 + more
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True))
    assert clean("avif", copy) == copy


@pytest.mark.parametrize("table", [b"stsc", b"stco", b"stsz"])
def test_a_sequence_with_an_empty_table_is_damaged_not_emptied(table: bytes) -> None:
    pictures = [Image.fromarray(np.roll(NOISE, i, axis=1)) for i in range(3)]
    out = io.BytesIO()
    pictures[0].save(out, "AVIF", save_all=True, append_images=pictures[1:])
    data = bytearray(out.getvalue())
    at = data.index(table) + (12 if table == b"stsz" else 8)
    data[at : at + 4] = bytes(4)
    chosen = by_name("avif")
    list(chosen.open(memoryview(data), Limits()).blocks)
    if table != b"stsz":
        with pytest.raises(DamagedPhotoError):
            clean("avif", bytes(data))


def test_a_bare_codestream_is_left_as_it_is_or_loses_its_comment() -> None:
    stream = bytes(imagecodecs.jpegxl_encode(NOISE, usecontainer=False))
    assert clean("jxl", stream) == stream
    out = io.BytesIO()
    Image.fromarray(NOISE).save(out, "JPEG2000", no_jp2=True, comment="Sunnyside7Primary")
    copy = clean("j2k", out.getvalue())
    assert b"Sunnyside" not in copy
    assert np.array_equal(frames("j2k", out.getvalue())[0], frames("j2k", copy)[0])
