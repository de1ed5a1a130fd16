"""A picture over the limit of decoding is still cleaned with `metadata_only`: nothing has to be decoded for that."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.model import CleanStatus, Target
from scanner.settings import Limits, Settings
from support.exif_photos import photo
from support.redaction_pictures import scene

TAGS: dict[str, dict[int, object]] = {"0th": {0x010F: b"ACME", 0x013B: b"Ada Byron"}}
LIMIT = Limits(pixels=1000)  # of 84 x 61


def saved(form: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(scene(4)).save(out, form, **options)
    return out.getvalue()


FILES: dict[str, Callable[[], bytes]] = {
    "jpg": lambda: photo("JPEG", TAGS),
    "jpe": lambda: photo("JPEG", TAGS)[:-2],  # lacks its end marker
    "png": lambda: photo("PNG", TAGS),
    "webp": lambda: photo("WEBP", TAGS),
    "tif": lambda: photo("TIFF", TAGS),
    "avif": lambda: photo("AVIF", TAGS),
    "gif": lambda: saved("GIF", comment=b"Ada Byron"),
    "bmp": lambda: saved("BMP") + b"Ada Byron",
    "jp2": lambda: saved("JPEG2000", comment=b"Ada Byron"),
    "jxl": lambda: bytes(imagecodecs.jpegxl_encode(scene(4))),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_panorama_too_large_to_decode_is_cleaned(kind: str, tmp_path: Path) -> None:
    original = tmp_path / f"panorama.{kind}"
    original.write_bytes(FILES[kind]())
    settings = Settings(metadata_only=True, limits=LIMIT)
    result = clean_photo(original, Target(tmp_path / "out", original.name), settings, None)
    assert result.status in (CleanStatus.CLEANED, CleanStatus.UNCHANGED), result
    assert all(check.ok for check in result.checks)
    assert result.output is not None
    copy = result.output.read_bytes()
    assert b"Ada Byron" not in copy
    assert b"ACME" not in copy


def test_an_absurd_size_is_still_refused(tmp_path: Path) -> None:
    original = tmp_path / "bomb.png"
    original.write_bytes(photo("PNG", TAGS))
    settings = Settings(metadata_only=True, limits=Limits(pixels=100))
    result = clean_photo(original, Target(tmp_path / "out", original.name), settings, None)
    assert (result.status, result.error_code) == (CleanStatus.FAILED, "over-limit")
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())
