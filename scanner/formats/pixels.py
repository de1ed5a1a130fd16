"""From an encoded picture to upright RGB, with Pillow behind it: bounded, and with errors worded for people."""

from __future__ import annotations

import re
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np
import pi_heif
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from scanner.errors import DamagedPhotoError, LimitError, PhotoVetError
from scanner.model import DecodedPicture, PixelBox, RgbImage
from scanner.reading.bounded import as_file
from scanner.reading.sizes import check_size
from scanner.settings import Limits

# Pillow's own bomb guard knows one process-wide number; PhotoVet checks each photo against its own limits instead,
# after the header is read and before a pixel is decoded.
Image.MAX_IMAGE_PIXELS = None
pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)

PLUGINS: Final = {
    "jpeg": ("JPEG",),
    "png": ("PNG",),
    "webp": ("WEBP",),
    "gif": ("GIF",),
    "bmp": ("BMP", "DIB"),
    "tiff": ("TIFF",),
    "avif": ("AVIF",),
    "heic": ("HEIF",),
    "heif": ("HEIF",),
    "jp2": ("JPEG2000",),
    "j2k": ("JPEG2000",),
}
"""Pillow's readers by the names of formats; JPEG XL has none."""
UNREAD: Final = b"MM\0+"
"""The beginning of a big-endian BigTIFF, which Pillow's reader of TIFF does not take."""


# EXIF 3.0 clause 4.6.5.1: how the stored picture has to be turned to stand upright.
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

# What decoders raise on damaged input; Pillow's plug-ins let these through.
_DECODER_ERRORS: Final = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    RuntimeError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    struct.error,
    zlib.error,
)


@contextmanager
def opened(
    source: memoryview, plugins: tuple[str, ...], limits: Limits, *, any_size: bool = False
) -> Iterator[Image.Image]:
    """The Pillow image of `source`, opened by one of the named plug-ins only, its size checked, nothing decoded yet.

    `any_size` is for who will decode nothing.

    Inside the block, too, every decoder error becomes DamagedPhotoError, and want of memory LimitError.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what decoders murmur to a terminal says nothing to a person
            with Image.open(as_file(source), formats=plugins) as image:
                if not any_size:
                    check_size(image.width, image.height, limits)
                yield image
    except PhotoVetError:
        raise
    except (MemoryError, Image.DecompressionBombError) as error:
        raise LimitError("The picture needs more memory to decode than there is.") from error
    except _DECODER_ERRORS as error:
        raise DamagedPhotoError(
            "The picture cannot be decoded: the file is damaged or cut off ({error}).", error=_short(error)
        ) from error


def _short(error: Exception) -> str:
    """The decoder's own words, without addresses of Python objects and the like."""
    text = " ".join(str(error).split())
    if isinstance(error, UnidentifiedImageError) or not text or "<" in text:
        return "no decoder recognises it"
    return text[:80]


def decode(
    source: memoryview,
    plugins: tuple[str, ...],
    limits: Limits,
    orientation: int | None = 1,
    crop: PixelBox | None = None,
) -> DecodedPicture:
    """The first picture of `source`, turned upright by `orientation`; None: by what the decoder says.

    `crop` is the part that is shown of the stored picture, where the decoder does not know it.
    """
    with opened(source, plugins, limits) as image:
        turn = image.getexif().get(0x0112, 1) if orientation is None else orientation
        frames = int(getattr(image, "n_frames", 1))
        image.load()
        check_size(image.width, image.height, limits)
        shown = image.crop((crop.left, crop.top, crop.right, crop.bottom)) if crop else image
        return _picture(shown, turn, frames)


_ADOBE_RGB: Final = 2  # ColorSpace, as some cameras write it


def decode_all(
    source: memoryview, plugins: tuple[str, ...], limits: Limits, orientation: int = 1, first: int = 0
) -> Iterator[DecodedPicture]:
    """As `decode`, every page or frame from that number on; the frames of a film composed with those before them."""
    with opened(source, plugins, limits) as image:
        frames = int(getattr(image, "n_frames", 1))
        if frames > limits.items:
            raise LimitError("The picture has {count} frames, which is more than PhotoVet reads.", count=frames)
        for number in range(first, frames):
            image.seek(number)
            check_size(image.width, image.height, limits)
            image.load()
            check_size(image.width, image.height, limits)
            yield _picture(image, orientation, frames)


_EXIF_IN_PNG: Final = re.compile(rb"eXIf|Raw profile type|XML:com\.adobe\.xmp")  # what can hold an orientation


@dataclass(frozen=True, slots=True)
class Header:
    """What a decoder says of a picture before it decodes it."""

    size_px: tuple[int, int]  # as stored
    orientation: int
    profile: bytes = field(repr=False)  # its ICC profile; empty where there is none
    says_adobe_rgb: bool = False  # in its EXIF
    dots_an_inch: tuple[float, float] | None = None  # as stored: to the right, and down


def header(source: memoryview, plugins: tuple[str, ...], limits: Limits) -> Header:
    """The header of the first picture, however large; nothing is decoded. Raises DamagedPhotoError, LimitError."""
    with opened(source, plugins, limits, any_size=True) as image:
        profile = image.info.get("icc_profile")
        small = image.width * image.height <= limits.pixels
        late = small and image.format == "PNG" and "exif" not in image.info and _EXIF_IN_PNG.search(source)
        # Pillow decodes all of a PNG to look for EXIF behind the picture.
        tags = image.getexif() if late else Image.Image.getexif(image)
        told = str(tags.get_ifd(0xA005).get(1, "")).startswith("R03") or tags.get_ifd(0x8769).get(0xA001) == _ADOBE_RGB
        icc = profile if isinstance(profile, bytes) else b""
        return Header(image.size, int(tags.get(0x0112, 1)), icc, told, _density(image))


def _density(image: Image.Image) -> tuple[float, float] | None:
    try:
        x, y = map(float, image.info["dpi"])
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return None
    return (x, y) if min(x, y) > 0 else None


def decode_turned(source: memoryview, plugins: tuple[str, ...], limits: Limits, orientation: int) -> DecodedPicture:
    """As `decode`, for decoders that turn the picture upright themselves; `orientation` is what they apply."""
    decoded = decode(source, plugins, limits)
    return replace(decoded, orientation=orientation)


def _picture(image: Image.Image, orientation: int, frames: int = 1) -> DecodedPicture:
    with_alpha = _transparent(image)
    return DecodedPicture(
        _upright(to_rgb(image) if with_alpha is None else _on_white(with_alpha), orientation),
        orientation if orientation in _TURNS else 1,
        frames,
        None if with_alpha is None else _upright(with_alpha, orientation),
    )


def upright_rgb(image: Image.Image, orientation: int) -> RgbImage:
    """RGB, 8 bits, upright, C-contiguous; transparency on white."""
    return _upright(to_rgb(image), orientation)


def _upright(image: Image.Image, orientation: int) -> RgbImage:
    turned = image.transpose(_TURNS[orientation]) if orientation in _TURNS else image
    return np.ascontiguousarray(turned, dtype=np.uint8)


def to_rgb(image: Image.Image) -> Image.Image:
    """Any Pillow mode as 8-bit RGB: transparency on white, more than 8 bits scaled, CMYK without colour management."""
    if image.mode == "RGB" and "transparency" not in image.info:
        return image
    if image.mode.startswith("I") or image.mode == "F":
        return Image.fromarray(_scaled_to_8_bits(image)).convert("RGB")
    if image.mode == "LAB":
        # Rare enough that its lightness alone serves: text and faces stand out in it.
        return image.getchannel("L").convert("RGB")
    with_alpha = _transparent(image)
    if with_alpha is not None:
        return _on_white(with_alpha)
    if image.mode in ("La", "RGBa") or "transparency" in image.info:
        return _straight(image).convert("RGBA").convert("RGB")
    return image.convert("RGB")


def _straight(image: Image.Image) -> Image.Image:
    """With colours that are not multiplied by their opacity."""
    return image.convert({"La": "LA", "RGBa": "RGBA"}[image.mode]) if image.mode in ("La", "RGBa") else image


def _transparent(image: Image.Image) -> Image.Image | None:
    """The picture with its opacity, where it is not opaque all over and has no more than 8 bits."""
    image = _straight(image)
    wide = image.mode.startswith("I") or image.mode in ("F", "LAB")
    if wide or not ("transparency" in image.info or image.mode in ("LA", "PA", "RGBA")):
        return None
    with_alpha = image.convert("RGBA")
    return None if with_alpha.getchannel("A").getextrema() == (255, 255) else with_alpha


def _on_white(with_alpha: Image.Image) -> Image.Image:
    return Image.alpha_composite(Image.new("RGBA", with_alpha.size, "white"), with_alpha).convert("RGB")


def _scaled_to_8_bits(image: Image.Image) -> NDArray[np.uint8]:
    """A greyscale picture of 16 or 32 bits or of floats as 8 bits: the full range of 16 bits, else its own range."""
    values = np.asarray(image)
    if image.mode.startswith("I;16"):
        upper: NDArray[np.uint8] = (values >> 8).astype(np.uint8)
        return upper
    finite = np.nan_to_num(values.astype(np.float32), posinf=0.0, neginf=0.0)
    low, ceiling = shown_range(float(finite.min()), float(finite.max()), floating=image.mode == "F")
    scale = 255.0 / max(ceiling - low, 1e-12)
    scaled: NDArray[np.uint8] = np.clip((finite - low) * scale, 0, 255).astype(np.uint8)
    return scaled


def shown_range(least: float, greatest: float, *, floating: bool) -> tuple[float, float]:
    """What is shown as black and as white where the least and the greatest sample are these: the usual range above."""
    usual = (1.0, 255.0, 65535.0) if floating else (255.0, 65535.0)
    return min(least, 0.0), next((top for top in usual if greatest <= top), greatest)


def eight_bits(values: NDArray[Any]) -> NDArray[np.uint8]:
    """Samples of 8 or 16 bits, or of floats (0..1), with 8 bits."""
    if values.dtype.kind == "f":
        values = np.clip(np.nan_to_num(values) * 255, 0, 255).astype(np.uint8)
    upper: NDArray[np.uint8] = (values >> (8 * (values.dtype.itemsize - 1))).astype(np.uint8)
    return upper


def picture_of_samples(values: NDArray[Any], frames: int = 1) -> DecodedPicture:
    """From an array (height, width[, 1 to 4 samples]) of 8-bit, 16-bit or float (0..1) samples, which lies upright."""
    values = eight_bits(values)
    if values.ndim == 3 and values.shape[2] == 1:  # noqa: PLR2004
        values = values[..., 0]
    if values.ndim == 3 and values.shape[2] == 2:  # noqa: PLR2004  grey with alpha
        return _picture(Image.fromarray(np.ascontiguousarray(values), "LA"), 1, frames)
    if values.ndim not in (2, 3) or (values.ndim == 3 and values.shape[2] not in (3, 4)):  # noqa: PLR2004
        raise DamagedPhotoError("The picture has a number of colour channels that PhotoVet cannot show.")
    return _picture(Image.fromarray(np.ascontiguousarray(values)), 1, frames)
