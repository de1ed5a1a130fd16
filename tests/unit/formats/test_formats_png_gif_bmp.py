"""PNG, GIF and BMP: what their own structure can hide, and what has to stay."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageSequence

from scanner.containers import lzw
from scanner.errors import DamagedPhotoError, LimitError
from scanner.formats.registry import by_name
from scanner.model import Carrier, CarrierType, KeptMetadata
from scanner.settings import Limits


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_stays_as_it_is(
    mode: str, picture: np.ndarray, encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    if mode == "I;16":
        image = Image.fromarray(picture[..., 0].astype(np.uint16) * 257)
    else:
        image = Image.fromarray(picture).convert(mode)
    data = encode("PNG", image, dpi=(72, 72))
    assert b"pHYs" in data
    assert clean(data) == data


def test_an_interlaced_png_is_measured_by_its_seven_passes(clean: Callable[..., bytes], picture: np.ndarray) -> None:
    raw = b""
    for x, y, dx, dy in (
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ):
        raw += b"".join(b"\0" + row.tobytes() for row in picture[y::dy, x::dx])
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 48, 32, 8, 2, 0, 0, 1))
    data = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(data))), picture)
    assert clean(data) == data


def test_what_follows_the_picture_in_idat_is_cut_and_told(
    encode: Callable[..., bytes], clean: Callable[..., bytes], picture: np.ndarray
) -> None:
    data = encode("PNG")
    at = data.index(b"IDAT")
    packed = data[at + 4 : -16]
    over = zlib.compress(zlib.decompress(packed) + b"rows of the uncropped picture")
    split = chunk(b"IDAT", packed[:100]) + chunk(b"IDAT", packed[100:] + b"old") + chunk(b"IDAT", b"old file")
    shorter = clean(data[: at - 4] + split + data[-12:])
    assert b"old" not in shorter
    for some in (shorter, clean(data[: at - 4] + chunk(b"IDAT", over) + data[-12:])):
        assert np.array_equal(np.asarray(Image.open(io.BytesIO(some))), picture)
        stream = b"".join(
            some[i + 4 : i + 4 + struct.unpack_from(">I", some, i - 4)[0]]
            for i in range(len(some))
            if some[i : i + 4] == b"IDAT"
        )
        inflater = zlib.decompressobj()
        assert len(inflater.decompress(stream)) == 32 * (1 + 48 * 3)
        assert inflater.unused_data == b""


def test_an_old_picture_behind_a_cropped_one_is_found(
    encode: Callable[..., bytes], carriers: Callable[[bytes], list[Carrier]], clean: Callable[..., bytes]
) -> None:
    data = encode("PNG")
    (rest,) = carriers(data + data[40:])
    assert rest.type is CarrierType.TRAILER
    assert clean(data + data[40:]) == data


def test_text_chunks_come_out_inflated(
    carriers: Callable[[bytes], list[Carrier]], encode: Callable[..., bytes]
) -> None:
    data = encode("PNG")
    extra = (
        chunk(b"tEXt", b"Author\0A. Parent")
        + chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"at the lake"))
        + chunk(b"iTXt", b"Title\0\1\0en\0Titel\0" + zlib.compress("Übung".encode()))
        + chunk(b"tIME", struct.pack(">HBBBBB", 2024, 5, 1, 10, 15, 30))
        + chunk(b"tEXt", b"Raw profile type exif\0\nexif\n      12\n" + (b"Exif\0\0MM\0*\0\0").hex().encode())
    )
    found = [(c.type, c.label, bytes(c.payload)) for c in carriers(data[:33] + extra + data[33:])]
    assert found == [
        (CarrierType.TEXT, "tEXt Author", b"A. Parent"),
        (CarrierType.TEXT, "zTXt Comment", b"at the lake"),
        (CarrierType.TEXT, "iTXt Title", "Übung".encode()),
        (CarrierType.TIME, "tIME", b"2024-05-01T10:15:30Z"),
        (CarrierType.EXIF, "tEXt Raw profile type exif", b"MM\0*\0\0"),
    ]


def test_a_text_bomb_is_inflated_within_bounds(encode: Callable[..., bytes]) -> None:
    data = encode("PNG")
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(30_000_000)))
    (text,) = by_name("png").open(memoryview(data[:33] + bomb + data[33:]), Limits(metadata_bytes=1_000_000)).blocks
    assert len(text.payload) == 1_000_000


def test_a_wrong_checksum_of_the_picture_is_damage(encode: Callable[..., bytes]) -> None:
    data = bytearray(encode("PNG"))
    data[-14] ^= 1
    chosen = by_name("png")
    with pytest.raises(DamagedPhotoError, match="checksum"):
        b"".join(chosen.open(memoryview(data), Limits()).cleaned(KeptMetadata()))


def test_frames_of_an_animated_png_are_numbered_anew(encode: Callable[..., bytes], clean: Callable[..., bytes]) -> None:
    more = [Image.new("RGB", (48, 32), colour) for colour in ("red", "green", "blue")]
    data = encode("PNG", save_all=True, append_images=more, duration=[10, 20, 30, 40])
    assert clean(data) == data
    fewer = data.replace(chunk(b"acTL", struct.pack(">II", 4, 0)), chunk(b"acTL", struct.pack(">II", 3, 0)))
    copy = clean(fewer)
    assert copy.count(b"fcTL") == 3
    with Image.open(io.BytesIO(copy)) as opened:
        assert [frame.info["duration"] for frame in ImageSequence.Iterator(opened)] == [10, 20, 30]


def test_a_huge_header_is_a_limit_error_for_cleaning_too() -> None:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 16, 6, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    chosen = by_name("png")
    with pytest.raises(LimitError):
        b"".join(chosen.open(memoryview(data), Limits()).cleaned(KeptMetadata()))


# ---- GIF -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(5, 4), (300, 200)])
@pytest.mark.parametrize("colours", [2, 4, 200, 256])
def test_the_end_of_lzw_data_is_found_to_the_byte(
    size: tuple[int, int], colours: int, encode: Callable[..., bytes]
) -> None:
    values = np.random.default_rng(colours).integers(0, colours, size, dtype=np.uint8)
    image = Image.fromarray(values)
    image.putpalette(list(range(256)) * 3)
    data = encode("GIF", image)
    at = data.index(b"\x2c", 13 + 3 * (2 << (data[10] & 7)))
    at += 10 + (3 << (data[at + 9] & 7) + 1 if data[at + 9] & 0x80 else 0)
    bits, at, content = data[at], at + 1, bytearray()
    while data[at]:
        content += data[at + 1 : at + 1 + data[at]]
        at += 1 + data[at]
    assert lzw.used_bytes(bytes(content), bits) == len(content)
    assert lzw.used_bytes(bytes(content) + b"secret" * 50, bits) == len(content)
    assert lzw.used_bytes(bytes(content[:-1]), bits) == len(content) - 1


def test_timing_loops_and_transparency_of_a_gif_stay(encode: Callable[..., bytes], clean: Callable[..., bytes]) -> None:
    frames = [Image.new("RGB", (20, 10), colour) for colour in ("red", "green", "blue", "white")]
    data = encode(
        "GIF", frames[0], save_all=True, append_images=frames[1:], duration=[50, 60, 70, 80], loop=3, comment=b"at home"
    )
    copy = clean(data)
    assert b"at home" not in copy
    with Image.open(io.BytesIO(data)) as a, Image.open(io.BytesIO(copy)) as b:
        assert b.info["loop"] == 3
        assert [f.info["duration"] for f in ImageSequence.Iterator(a)] == [
            f.info["duration"] for f in ImageSequence.Iterator(b)
        ]
        assert b.n_frames == 4


# ---- BMP -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA"])
def test_every_kind_of_bmp_stays_as_it_is(
    mode: str, picture: np.ndarray, encode: Callable[..., bytes], clean: Callable[..., bytes]
) -> None:
    image = Image.fromarray(picture[:, :47]).convert(mode)
    data = encode("BMP", image)
    with Image.open(io.BytesIO(clean(data))) as after, Image.open(io.BytesIO(data)) as before:
        assert after.mode == before.mode
        assert np.array_equal(np.asarray(after), np.asarray(before))


def test_a_run_length_coded_bmp_ends_at_its_own_end_code(clean: Callable[..., bytes]) -> None:
    runs = b"\x04\x01\0\0" + b"\0\x04\1\2\3\4" + b"\0\0" + b"\0\1"
    palette = bytes(range(16)) * 4 + bytes(256 * 4 - 64)
    head = struct.pack("<IiiHHIIiiII", 40, 4, 2, 1, 8, 1, 0, 2835, 2835, 0, 0)
    at = 14 + len(head) + len(palette)
    data = b"BM" + struct.pack("<IHHI", 0, 0, 0, at) + head + palette + runs
    before = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))
    copy = clean(data + b"Sunnyside")
    assert b"Sunnyside" not in copy
    assert copy.endswith(runs)
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(copy)).convert("RGB")), before)


def test_a_linked_profile_is_a_path_and_goes_an_embedded_one_stays(
    picture: np.ndarray, srgb_profile: bytes, clean: Callable[..., bytes], carriers: Callable[[bytes], list[Carrier]]
) -> None:
    rows = picture[::-1, :, ::-1].tobytes()
    for kind, content in ((b"KNIL", b"C:\\Users\\parent\\monitor.icm\0"), (b"DEBM", srgb_profile)):
        head = struct.pack("<IiiHHIIiiII", 124, 48, 32, 1, 24, 0, 0, 2835, 2835, 0, 0) + bytes(16) + kind + bytes(48)
        head += struct.pack("<IIII", 4, 124 + len(rows), len(content), 0)
        data = b"BM" + struct.pack("<IHHI", 138 + len(rows) + len(content), 0, 0, 138) + head + rows + content
        (told,) = carriers(data)
        assert told.type is (CarrierType.TEXT if kind == b"KNIL" else CarrierType.ICC)
        assert told.payload == content
        copy = clean(data)
        assert b"parent" not in copy
        assert (b"acsp" in copy) == (kind == b"DEBM")
        assert np.array_equal(np.asarray(Image.open(io.BytesIO(copy))), picture)
