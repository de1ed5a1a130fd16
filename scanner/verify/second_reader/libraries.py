"""The second opinion: what Pillow and pi-heif see in the file besides the picture."""

from __future__ import annotations

import io
import os
import re
import warnings
from typing import Any, BinaryIO, Final

import pi_heif
from PIL import Image

from scanner.model import KeptMetadata
from scanner.verify.second_reader.exif import exif_leftovers
from scanner.verify.second_reader.icc import icc_leftovers

# What Pillow's readers put into `info` for the picture's own sake.
_LAYOUT: Final = frozenset(
    {
        *("jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "adobe", "adobe_transform", "progressive"),
        *("progression", "gamma", "chromaticity", "srgb", "transparency", "loop", "duration", "background", "version"),
        *("extension", "compression", "timestamp", "aspect", "interlace", "bitdepth", "primary", "chroma", "blend"),
        *("disposal", "default_image", "bbox", "resolution", "cicp", "nclx_profile", "premultiplied_alpha", "alpha"),
        *("original_orientation", "bit_depth", "luma_bit_depth", "chroma_bit_depth", "color_profile", "colorspace"),
        *("icc_profile_type", "has_alpha", "heif", "mode", "size", "dpcm", "photometric", "colors", "tile_offset"),
        *("icc_profile", "exif"),  # judged below
    }
)
_END: Final = b"\xff\xd9"
_TAIL_BYTES: Final = 4096
_WORDS_AT_END: Final = re.compile(rb"[\t\n\r -~]{16,}|[\t\n\r -~]{6,}\Z")  # coded data hardly ever look so
_LAST_WORD: Final = 6  # bytes of it: what stands in front may be coded data by chance
_JPEG_SEGMENTS: Final = ("APP0", "APP1", "APP2", "APP14")  # JFIF, EXIF, ICC, colour transform; told apart by the walk
_READERS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "JPEG2000", "AVIF")
_ALPHA: Final = ("alpha", "auxid:1")
_HEIF: Final = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis", b"mif2")


def second_opinion(copy: BinaryIO, keep: KeptMetadata) -> list[str]:
    """Names of what the libraries see. A file that a library cannot open is left to the checks of the picture."""
    found: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        copy.seek(0)
        head = copy.read(12)
        copy.seek(0)
        if head[4:8] == b"ftyp" and head[8:12] in _HEIF:
            found += _as_pi_heif(copy, keep)
        else:
            found += _as_pillow(copy, keep)
        if head.startswith(b"\xff\xd8"):
            found += _behind_last_block(copy)
    return found


def _as_pillow(copy: BinaryIO, keep: KeptMetadata) -> list[str]:
    found: list[str] = []
    try:
        with Image.open(copy, formats=_READERS) as image:
            info: dict[Any, Any] = dict(image.info)
            found += [f"{key}, as Pillow reads it" for key in map(str, info) if key not in _LAYOUT]
            found += [f"text {key}, as Pillow reads it" for key in getattr(image, "text", {})]
            if isinstance(block := info.get("exif"), bytes) and block:
                found += _exif(block.removeprefix(b"Exif\0\0"), keep)
            if isinstance(profile := info.get("icc_profile"), bytes) and profile:
                found += [f"colour profile: {left}" for left in icc_leftovers(profile)]
            found += [
                f"segment {name}, as Pillow reads it"
                for name, _ in getattr(image, "applist", ())
                if name not in _JPEG_SEGMENTS
            ]
            if image.format == "MPO":
                found.append("further pictures (MPO), as Pillow reads them")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return found
    return found


def _behind_last_block(copy: BinaryIO) -> list[str]:
    """Words at the end of a JPEG's coded data that no pixel depends on, as libjpeg decodes it without them."""
    size = copy.seek(0, os.SEEK_END)
    begin = copy.seek(max(0, size - _TAIL_BYTES))
    tail = copy.read()
    found = list(_WORDS_AT_END.finditer(tail.removesuffix(_END))) if tail.endswith(_END) else []
    if not found:
        return []
    words = found[-1]  # in a small file the tables stand in front of it, which look like words too
    copy.seek(0)
    content = copy.read()
    without = content[: begin + words.end() - _LAST_WORD] + _END
    try:
        with Image.open(io.BytesIO(content)) as whole, Image.open(io.BytesIO(without)) as shorter:
            same = whole.tobytes() == shorter.tobytes()
    except (OSError, SyntaxError, ValueError, MemoryError):
        return []
    return ["words behind the last block of the picture"] if same else []


def _as_pi_heif(copy: BinaryIO, keep: KeptMetadata) -> list[str]:
    found: list[str] = []
    try:
        pictures = pi_heif.open_heif(copy, convert_hdr_to_8bit=False)
        for picture in pictures:
            info = picture.info
            if block := info.get("exif"):
                found += _exif(bytes(block).removeprefix(b"Exif\0\0"), keep)
            if info.get("xmp"):
                found.append("an XMP packet, as libheif reads it")
            found += [f"metadata {entry.get('type', '')}, as libheif reads it" for entry in info.get("metadata") or ()]
            if info.get("thumbnails"):
                found.append("a thumbnail, as libheif reads it")
            if info.get("depth_images"):
                found.append("a depth map, as libheif reads it")
            auxiliary = info.get("aux") or {}
            found += [f"a companion picture, as libheif reads it: {kind}" for kind in auxiliary if not _is_alpha(kind)]
    except (OSError, ValueError, RuntimeError, EOFError, SyntaxError):
        return found
    return found


def _is_alpha(kind: str) -> bool:
    return kind.endswith(_ALPHA)


def _exif(payload: bytes, keep: KeptMetadata) -> list[str]:
    return [f"EXIF: {left}" for left in exif_leftovers(payload, keep)]
