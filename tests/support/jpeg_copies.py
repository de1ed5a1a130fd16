"""Files of every format, still and of several pictures, with a secret beside the picture; for copies as JPEG."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
from PIL import Image, ImageCms

from scanner.clean import clean_photo
from scanner.containers.boxes import packed
from scanner.formats.registry import identify
from scanner.model import ExportResult, Target
from scanner.settings import Limits, Settings
from support.heic import Heic
from support.redaction_pictures import scene

SECRET = b"Elm Street School"
LIMITS = Limits()
AS_JPEG = Settings(metadata_only=True, copy_format="jpeg")
PIXELS = scene(4)
PHOTO = Image.fromarray(PIXELS)
WIDE = np.random.default_rng(2).integers(0, 65536, (61, 84, 3), np.uint16)
ALPHA = np.random.default_rng(3).integers(0, 256, (61, 84), np.uint8)
ON_WHITE = 255 - (255 - PIXELS.astype(float)) * (ALPHA[..., None] / 255)


def exif() -> bytes:
    """An EXIF block that names the school."""
    block = Image.Exif()
    block[0x010E] = SECRET.decode()
    return block.tobytes()


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    """As Pillow writes it."""
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def animated(form: str) -> bytes:
    """Two frames or pages."""
    return saved(PHOTO, form, save_all=True, append_images=[PHOTO.rotate(180)], duration=80)


def in_jxl_container(stream: bytes) -> bytes:
    """A JPEG XL file with EXIF around a codestream."""
    head = b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl \0\0\0\0jxl "
    return head + packed(b"Exif", bytes(4), exif()[6:]) + packed(b"jxlc", stream)


def heic_pixels(content: bytes) -> np.ndarray:
    """What the library shows."""
    form = identify(content[:4096])
    assert form is not None
    return form.open(memoryview(content), LIMITS).first_picture().rgb


def in_lab() -> Image.Image:
    """The photo in Lab."""
    return ImageCms.profileToProfile(
        PHOTO, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )


STILL: dict[str, tuple[Callable[[], bytes], Callable[[], np.ndarray]]] = {
    "png": (lambda: saved(PHOTO, "PNG", exif=exif()), lambda: PIXELS),
    "png with alpha": (
        lambda: saved(Image.fromarray(np.dstack([PIXELS, ALPHA])), "PNG", exif=exif()),
        lambda: ON_WHITE,
    ),
    "png 16 bits": (lambda: cv2.imencode(".png", WIDE)[1].tobytes() + SECRET, lambda: WIDE[..., ::-1] / 257),
    "webp lossless": (lambda: saved(PHOTO, "WEBP", lossless=True, exif=exif()), lambda: PIXELS),
    "tiff": (lambda: saved(PHOTO, "TIFF", description=SECRET.decode()), lambda: PIXELS),
    "tiff 16 bits": (lambda: cv2.imencode(".tiff", WIDE)[1].tobytes() + SECRET, lambda: WIDE[..., ::-1] / 257),
    "tiff Lab": (lambda: saved(in_lab(), "TIFF", description=SECRET.decode()), lambda: PIXELS),
    "gif": (
        lambda: saved(PHOTO.quantize(60), "GIF", comment=SECRET),
        lambda: np.asarray(PHOTO.quantize(60).convert("RGB")),
    ),
    "bmp": (lambda: saved(PHOTO, "BMP") + SECRET, lambda: PIXELS),
    "jp2": (lambda: saved(PHOTO, "JPEG2000", irreversible=False, comment=SECRET), lambda: PIXELS),
    "jxl": (lambda: in_jxl_container(imagecodecs.jpegxl_encode(PIXELS, lossless=True)), lambda: PIXELS),
    "avif": (lambda: saved(PHOTO, "AVIF", quality=100, subsampling="4:4:4", exif=exif()), lambda: PIXELS),
    "heic": (lambda: Heic({"Exif": SECRET, "XMP": SECRET}).build(), lambda: heic_pixels(Heic().build())),
}
SEVERAL: dict[str, Callable[[], bytes]] = {
    "gif": lambda: animated("GIF"),
    "png": lambda: animated("PNG"),
    "webp": lambda: animated("WEBP"),
    "avif": lambda: animated("AVIF"),
    "tiff": lambda: animated("TIFF"),
    "jxl": lambda: imagecodecs.jpegxl_encode(np.stack([PIXELS, scene(5)])),
    "heic": lambda: Heic(second=True).build(),
}


def cleaned(folder: Path, content: bytes, settings: Settings = AS_JPEG, name: str = "a.bin") -> ExportResult:
    """What becomes of a file with that content."""
    path = folder / name
    path.write_bytes(content)
    return clean_photo(path, Target(folder / "out", name), settings, None)


def shown(result: ExportResult) -> Image.Image:
    """The copy, which must be there."""
    assert result.output is not None, result.error
    return Image.open(io.BytesIO(result.output.read_bytes()))
