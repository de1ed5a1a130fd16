"""Photos and JPEG kinds for the tests of redaction, drawn here."""

from __future__ import annotations

import io
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from PIL import Image


def scene(width: int, height: int, seed: int = 1) -> np.ndarray:
    """Soft colours, an edge and grain: something of all that photos are made of."""
    rng = np.random.default_rng(seed)
    soft = cv2.resize(rng.integers(0, 255, (6, 8, 3), np.uint8), (width, height), interpolation=cv2.INTER_CUBIC)
    picture = soft.astype(np.int16) + rng.normal(0, 6, soft.shape).astype(np.int16)
    picture[height // 3 : height // 2, width // 4 : width // 2] = (20, 40, 200)
    return np.clip(picture, 0, 255).astype(np.uint8)


def pillow_jpeg(mode: str = "RGB", size: tuple[int, int] = (131, 93), **options: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(scene(*size)).convert(mode).save(out, "JPEG", **{"quality": 88, **options})
    return out.getvalue()


def opencv_jpeg(sampling: int, size: tuple[int, int] = (131, 93), **options: int) -> bytes:
    parameters = [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling]
    for name, value in options.items():
        parameters += [getattr(cv2, f"IMWRITE_JPEG_{name}"), value]
    ok, data = cv2.imencode(".jpg", scene(*size)[..., ::-1], parameters)
    assert ok
    return data.tobytes()


def as_ycck(jpeg: bytes) -> bytes:
    """A CMYK JPEG whose Adobe segment says that it is YCCK."""
    at = jpeg.index(b"Adobe") + 11
    return jpeg[:at] + b"\x02" + jpeg[at + 1 :]


JPEG_KINDS: dict[str, Callable[[], bytes]] = {
    "4:4:4": lambda: pillow_jpeg(subsampling="4:4:4"),
    "4:2:2": lambda: pillow_jpeg(subsampling="4:2:2"),
    "4:2:0": lambda: pillow_jpeg(subsampling="4:2:0"),
    "4:4:0": lambda: opencv_jpeg(cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440),
    "4:1:1": lambda: opencv_jpeg(cv2.IMWRITE_JPEG_SAMPLING_FACTOR_411),
    "grey": lambda: pillow_jpeg("L"),
    "CMYK": lambda: pillow_jpeg("CMYK"),
    "YCCK": lambda: as_ycck(pillow_jpeg("CMYK")),
    "RGB": lambda: pillow_jpeg(keep_rgb=True),
    "progressive 4:2:0": lambda: pillow_jpeg(progressive=True, subsampling="4:2:0"),
    "progressive 4:4:0": lambda: opencv_jpeg(cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440, PROGRESSIVE=1),
    "progressive grey": lambda: pillow_jpeg("L", progressive=True),
    "progressive CMYK": lambda: pillow_jpeg("CMYK", progressive=True),
    "restart every row": lambda: pillow_jpeg(restart_marker_rows=1),
    "restart every 3 MCUs": lambda: pillow_jpeg(restart_marker_blocks=3, subsampling="4:2:2"),
    "progressive with restarts": lambda: pillow_jpeg(progressive=True, restart_marker_blocks=5),
    "one block": lambda: pillow_jpeg(size=(5, 3)),
    "one row of MCUs": lambda: pillow_jpeg(size=(200, 9)),
    "whole MCUs": lambda: pillow_jpeg(size=(128, 96)),
    "quality 100": lambda: pillow_jpeg(quality=100, subsampling="4:4:4"),
    "quality 5": lambda: pillow_jpeg(quality=5),
}


@pytest.fixture(params=JPEG_KINDS, ids=list(JPEG_KINDS))
def any_jpeg(request: pytest.FixtureRequest) -> bytes:
    """One JPEG of each kind."""
    return JPEG_KINDS[request.param]()


@pytest.fixture
def picture() -> np.ndarray:
    """160 x 120 pixels."""
    return scene(160, 120)
