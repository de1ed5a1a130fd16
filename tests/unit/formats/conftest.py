"""Photos for the tests of the formats: small, made here, with a known picture."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms

from scanner.formats.base import Format
from scanner.formats.registry import identify
from scanner.model import Carrier, KeptMetadata
from scanner.settings import Limits

Pixels = NDArray[np.uint8]
NOTHING = KeptMetadata()
LIMITS = Limits()


@pytest.fixture(scope="session")
def picture() -> Pixels:
    """An upright picture without any symmetry, 48 wide and 32 high."""
    rows, columns = np.mgrid[0:32, 0:48]
    red = np.where((rows < 8) & (columns < 16), 255, 4 * columns)
    return np.dstack([red, 7 * rows, 255 - 5 * columns]).clip(0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def srgb_profile() -> bytes:
    """A real sRGB profile as littleCMS makes it, with its creation date and names."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


@pytest.fixture(scope="session")
def encode(picture: Pixels) -> Callable[..., bytes]:
    """Encode a picture (by default `picture`) with Pillow."""

    def encoded(name: str, image: Image.Image | Pixels | None = None, **options: Any) -> bytes:
        source = picture if image is None else image
        if not isinstance(source, Image.Image):
            source = Image.fromarray(source)
        out = io.BytesIO()
        source.save(out, name, **options)
        return out.getvalue()

    return encoded


def known_format(data: bytes) -> Format:
    """The format of some bytes, which must be known."""
    found = identify(data[:4096])
    assert found is not None
    return found


@pytest.fixture(scope="session")
def clean() -> Callable[..., bytes]:
    """Clean a file; cleaning the copy again must change nothing."""

    def cleaned(data: bytes, keep: KeptMetadata = NOTHING, limits: Limits = LIMITS) -> bytes:
        chosen = known_format(data)
        copy = b"".join(chosen.open(memoryview(data), limits).cleaned(keep))
        assert known_format(copy) is chosen
        assert b"".join(chosen.open(memoryview(copy), limits).cleaned(keep)) == copy
        return copy

    return cleaned


@pytest.fixture(scope="session")
def carriers() -> Callable[[bytes], list[Carrier]]:
    """The carriers of a file."""

    def found(data: bytes) -> list[Carrier]:
        return list(known_format(data).open(memoryview(data), Limits()).blocks)

    return found


@pytest.fixture(scope="session")
def decode() -> Callable[..., Pixels]:
    """The upright pixels of a file."""

    def decoded(data: bytes, limits: Limits = LIMITS) -> Pixels:
        return known_format(data).open(memoryview(data), limits).first_picture().rgb

    return decoded
