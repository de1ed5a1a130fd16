"""Where a secret can stand in a container, and how to look for it."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageCms

Place = Callable[[bytes, bytes], bytes]


def encoded(name: str, seed: int = 0, mode: str = "RGB", **options: object) -> bytes:
    """A small noisy picture as Pillow encodes it."""
    noise = np.random.default_rng(seed).integers(0, 255, (18, 23, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).convert(mode).save(out, name, **options)
    return out.getvalue()


def frames(name: str, **options: object) -> bytes:
    """Three frames."""
    pictures = [
        Image.fromarray(np.random.default_rng(seed).integers(0, 255, (18, 23, 3), dtype=np.uint8)) for seed in range(3)
    ]
    out = io.BytesIO()
    pictures[0].save(out, name, save_all=True, append_images=pictures[1:], **options)
    return out.getvalue()


def tiff_with(secret: bytes) -> bytes:
    """An EXIF block with the secret as description, as maker note, in GPS and in a thumbnail."""
    exif = Image.Exif()
    exif[270] = secret
    exif.get_ifd(0x8769)[0x927C] = secret
    exif.get_ifd(0x8825)[29] = secret
    block = exif.tobytes()[6:]
    return block + secret


def profile_with(secret: bytes) -> bytes:
    """An sRGB profile with the secret in a private tag, in its device fields and behind its end."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    count = struct.unpack_from(">I", plain, 128)[0]
    table = [list(struct.unpack_from(">4sII", plain, 132 + 12 * i)) for i in range(count)]
    body = b"data" + bytes(8) + secret
    moved = [(name, at + 12, size) for name, at, size in table] + [(b"mine", len(plain) + 12, len(body))]
    packed = b"".join(struct.pack(">4sII", *entry) for entry in moved)
    head = bytearray(plain[:128])
    head[48:56] = secret[:8].ljust(8, b"\0")
    whole = bytes(head) + struct.pack(">I", count + 1) + packed + plain[132 + 12 * count :] + body
    return struct.pack(">I", len(whole)) + whole[4:]


def forms(secret: bytes) -> dict[str, bytes]:
    """The ways in which a secret is written down."""
    text = secret.decode("ascii")
    return {
        "raw": secret,
        "utf-16-le": text.encode("utf-16-le"),
        "utf-16-be": text.encode("utf-16-be"),
        "deflated": zlib.compress(secret),
        "base64": base64.b64encode(secret),
    }


def found_in(data: bytes, secret: bytes) -> list[str]:
    """The forms in which the secret, or its first eight bytes, stands in some bytes; zlib streams are inflated."""
    hits = [name for name, form in forms(secret).items() if form in data]
    hits += ["beginning"] if secret[:8] in data else []
    at = data.find(b"\x78")
    while at >= 0:
        if at + 1 < len(data) and int.from_bytes(data[at : at + 2], "big") % 31 == 0:
            try:
                plain = zlib.decompressobj().decompress(data[at:], 1 << 20)
            except zlib.error:
                plain = b""
            hits += ["in a zlib stream"] if secret in plain else []
        at = data.find(b"\x78", at + 1)
    return hits


# ---- JPEG ----------------------------------------------------------------------------------------------------------


def _segment(marker: int, head: bytes = b"") -> Place:
    return lambda data, secret: (
        data[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(head + secret) + 2) + head + secret + data[2:]
    )


def _jfif_thumbnail(data: bytes, secret: bytes) -> bytes:
    pixels = secret.ljust(300, b"x")[:300]
    body = b"JFIF\0\1\2\0\0\1\0\1" + bytes((10, 10)) + pixels
    rest = data[_first_segment_end(data) :] if data[2:4] == b"\xff\xe0" else data[2:]
    return data[:2] + b"\xff\xe0" + struct.pack(">H", len(body) + 2) + body + rest


def _first_segment_end(data: bytes) -> int:
    return int(4 + struct.unpack_from(">H", data, 4)[0])


def _between_segments(data: bytes, secret: bytes) -> bytes:
    at = _first_segment_end(data)
    return data[:at] + secret.replace(b"\xff", b"\xfe") + data[at:]  # 0xFF would begin a segment


def _extended_xmp(data: bytes, secret: bytes) -> bytes:
    body = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + struct.pack(">II", len(secret), 0)
    return _segment(0xE1, body)(data, secret)


def _icc_segment(data: bytes, secret: bytes) -> bytes:
    return _segment(0xE2, b"ICC_PROFILE\0\1\1" + profile_with(secret))(data, b"")


JPEG: dict[str, Place] = {
    "comment": _segment(0xFE),
    "EXIF": lambda data, secret: _segment(0xE1, b"Exif\0\0" + tiff_with(secret))(data, b""),
    "XMP": _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0"),
    "extended XMP": _extended_xmp,
    "ICC": _icc_segment,
    "MPF": _segment(0xE2, b"MPF\0"),
    "C2PA": _segment(0xEB, b"JP\0\1\0\0\0\1"),
    "Photoshop": _segment(0xED, b"Photoshop 3.0\08BIM"),
    "unknown segment": _segment(0xE7),
    "JFXX": _segment(0xE0, b"JFXX\0\x10"),
    "JFIF thumbnail": _jfif_thumbnail,
    "Adobe segment's end": _segment(0xEE, b"Adobe\0\x64\0\0\0\0\1"),
    "between segments": _between_segments,
    "after a scan": lambda data, secret: data[:-2] + _segment(0xFE)(b"", secret) + data[-2:],
    "after the end": lambda data, secret: data + secret,
    "a video after the end": lambda data, secret: data + b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + secret,
}

# ---- PNG -----------------------------------------------------------------------------------------------------------


def chunk(name: bytes, body: bytes) -> bytes:
    """A PNG chunk."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _chunk(name: bytes, head: bytes = b"", tail: bytes = b"", *, packed: bool = False) -> Place:
    def put(data: bytes, secret: bytes) -> bytes:
        return data[:33] + chunk(name, head + (zlib.compress(secret) if packed else secret) + tail) + data[33:]

    return put


def _idat(change: Callable[[bytes, bytes], bytes]) -> Place:
    def put(data: bytes, secret: bytes) -> bytes:
        at = data.index(b"IDAT")
        size = struct.unpack_from(">I", data, at - 4)[0]
        return data[: at - 4] + chunk(b"IDAT", change(data[at + 4 : at + 4 + size], secret)) + data[at + 8 + size :]

    return put


PNG: dict[str, Place] = {
    "tEXt": _chunk(b"tEXt", b"Comment\0"),
    "tEXt keyword": _chunk(b"tEXt", b"", b"\0text"),
    "zTXt": _chunk(b"zTXt", b"Comment\0\0", packed=True),
    "iTXt": _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0"),
    "packed iTXt": _chunk(b"iTXt", b"Title\0\1\0\0\0", packed=True),
    "eXIf": lambda data, secret: _chunk(b"eXIf", tiff_with(secret))(data, b""),
    "iCCP": lambda data, secret: _chunk(b"iCCP", b"name\0\0" + zlib.compress(profile_with(secret)))(data, b""),
    "iCCP name": lambda data, secret: _chunk(b"iCCP", secret[:60] + b"\0\0" + zlib.compress(profile_with(b"")))(
        data, b""
    ),
    "sPLT": _chunk(b"sPLT", b"name\0\x08"),
    "PLTE of true colour": lambda data, secret: _chunk(b"PLTE", (secret * 3)[: len(secret) // 3 * 9])(data, b""),
    "unknown chunk": _chunk(b"prVt"),
    "C2PA": _chunk(b"caBX"),
    "frames that nobody shows": lambda data, secret: data[:-12] + chunk(b"fdAT", bytes(4) + secret) + data[-12:],
    "a chunk with a wrong checksum": lambda data, secret: data[:33] + chunk(b"gAMA", secret)[:-1] + b"?" + data[33:],
    "behind the zlib stream": _idat(lambda idat, secret: idat + secret),
    "behind the last scanline": _idat(lambda idat, secret: zlib.compress(zlib.decompress(idat) + secret)),
    "after the end": lambda data, secret: data + secret,
}

# ---- WebP ----------------------------------------------------------------------------------------------------------


def _riff(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def _webp(name: bytes, flag: int, body: Callable[[bytes], bytes]) -> Place:
    def put(data: bytes, secret: bytes) -> bytes:
        head = bytearray(data[20:30])
        head[0] |= flag
        new = _riff(name, body(secret))
        inside = b"WEBP" + _riff(b"VP8X", bytes(head))
        inside += new + data[30:] if name == b"ICCP" else data[30:] + new
        return b"RIFF" + struct.pack("<I", len(inside)) + inside

    return put


WEBP: dict[str, Place] = {
    "EXIF": _webp(b"EXIF", 8, tiff_with),
    "XMP": _webp(b"XMP ", 4, bytes),
    "ICC": _webp(b"ICCP", 32, profile_with),
    "unknown chunk": _webp(b"mine", 0, bytes),
    "after the end": lambda data, secret: data + secret,
}

# ---- GIF -----------------------------------------------------------------------------------------------------------


def _sub_blocks(content: bytes) -> bytes:
    parts = [content[i : i + 255] for i in range(0, len(content), 255)]
    return b"".join(bytes((len(part),)) + part for part in parts) + b"\0"


def _gif(block: Callable[[bytes], bytes]) -> Place:
    def put(data: bytes, secret: bytes) -> bytes:
        at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
        return data[:at] + block(secret) + data[at:]

    return put


GIF: dict[str, Place] = {
    "comment": _gif(lambda secret: b"\x21\xfe" + _sub_blocks(secret)),
    "plain text": _gif(lambda secret: b"\x21\x01\x0c" + bytes(12) + _sub_blocks(secret)),
    "application": _gif(lambda secret: b"\x21\xff\x0bSECRETS1.0\0" + _sub_blocks(secret)),
    "XMP": _gif(
        lambda s: b"\x21\xff\x0bXMP DataXMP" + s.replace(b"\0", b" ") + b"\1" + bytes(range(255, -1, -1)) + b"\0"
    ),
    "loop count's end": _gif(lambda secret: b"\x21\xff\x0bNETSCAPE2.0" + b"\3\1\0\0" + _sub_blocks(secret)),
    "unknown extension": _gif(lambda secret: b"\x21\x77" + _sub_blocks(secret)),
    "behind a frame's picture": lambda data, secret: data[:-2] + _sub_blocks(secret) + data[-1:],
    "after the end": lambda data, secret: data + secret,
}

# ---- BMP -----------------------------------------------------------------------------------------------------------


def _bmp_gap(data: bytes, secret: bytes) -> bytes:
    at = struct.unpack_from("<I", data, 10)[0]
    return data[:10] + struct.pack("<I", at + len(secret)) + data[14:at] + secret + data[at:]


def _bmp_padding(data: bytes, secret: bytes) -> bytes:
    at, stride = struct.unpack_from("<I", data, 10)[0], (23 * 24 + 31) // 32 * 4
    rows = bytearray(data[at:])
    for i, byte in enumerate(secret):
        rows[stride * (i // 3 % 18) + 23 * 3 + i % 3] = byte
    return data[:at] + bytes(rows)


BMP: dict[str, Place] = {
    "reserved fields": lambda data, secret: data[:6] + secret[:4] + data[10:],
    "gap before the pixels": _bmp_gap,
    "padding of the rows": _bmp_padding,
    "after the end": lambda data, secret: data + secret,
}


@pytest.fixture(scope="session")
def bases() -> dict[str, bytes]:
    """Clean files of the formats that Pillow writes, one or two of each."""
    return {
        "jpeg": encoded("JPEG"),
        "jpeg progressive": encoded("JPEG", progressive=True),
        "jpeg cmyk": encoded("JPEG", mode="CMYK"),
        "png": encoded("PNG"),
        "png animated": frames("PNG"),
        "webp": encoded("WEBP", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"),
        "webp animated": frames("WEBP", lossless=True),
        "gif": encoded("GIF"),
        "gif animated": frames("GIF", loop=0),
        "bmp": encoded("BMP"),
    }


PLACES = {"jpeg": JPEG, "png": PNG, "webp": WEBP, "gif": GIF, "bmp": BMP}


@pytest.fixture(scope="session")
def places() -> dict[str, dict[str, Place]]:
    """By the first word of a base's name: where secrets go."""
    return PLACES


@pytest.fixture(scope="session")
def search() -> Callable[[bytes, bytes], list[str]]:
    """See `found_in`."""
    return found_in


@pytest.fixture(scope="session")
def written() -> Callable[[bytes], dict[str, bytes]]:
    """See `forms`."""
    return forms
