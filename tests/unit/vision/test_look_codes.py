"""Codes drawn by zxing-cpp itself, found in a photo-like picture."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp

from scanner.model import CodeMark, PixelBox, Quad, RgbImage
from scanner.vision.codes import agreed, find_codes

_WHOLE = PixelBox(0, 0, 640, 480)


def with_code(text: str, symbology: str, left: int, top: int, scale: int) -> tuple[RgbImage, PixelBox]:
    code = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(symbology))
    drawn = np.asarray(zxingcpp.write_barcode_to_image(code, scale=scale))
    rgb = np.full((480, 640, 3), 190, np.uint8)
    rgb[top : top + drawn.shape[0], left : left + drawn.shape[1]] = drawn[..., None]
    return rgb, PixelBox(left, top, left + drawn.shape[1], top + drawn.shape[0])


@pytest.mark.parametrize("symbology", ["QRCode", "DataMatrix", "Aztec", "PDF417"])
def test_matrix_codes_are_read_in_place(symbology: str) -> None:
    rgb, box = with_code("https://example.org/class-3b", symbology, 120, 90, 3)
    (mark,) = find_codes(rgb, [_WHOLE])
    assert mark.text == "https://example.org/class-3b"
    assert mark.quad.bounds().intersection(box).area > 0.9 * mark.quad.bounds().area
    assert "example.org" not in repr(mark)


def test_shop_codes_are_read() -> None:
    rgb, _ = with_code("4006381333931", "EAN13", 100, 100, 3)
    (mark,) = find_codes(rgb, [_WHOLE])
    assert mark.text == "4006381333931"


def test_light_on_dark_and_turned_codes_are_read() -> None:
    rgb, _ = with_code("inverted", "QRCode", 200, 150, 4)
    turned = np.ascontiguousarray(255 - np.rot90(rgb))
    (mark,) = find_codes(turned, [PixelBox(0, 0, 480, 640)])
    assert mark.text == "inverted"


def test_a_damaged_code_is_located_without_a_text() -> None:
    rgb, box = with_code("a text that is long enough to fill several rows of modules", "QRCode", 150, 80, 5)
    inner = box.grown(-50, -50)
    rgb[inner.top : inner.bottom, inner.left : inner.right] = 255
    (mark,) = find_codes(rgb, [_WHOLE])
    assert mark.text is None
    assert mark.quad.bounds().iou(box) > 0.5


def test_a_part_gives_coordinates_of_the_whole() -> None:
    rgb, box = with_code("part", "QRCode", 300, 200, 5)
    (mark,) = find_codes(rgb, [PixelBox(260, 170, 560, 440)])
    assert mark.quad.bounds().iou(box) > 0.5


def mark(symbology: str, text: str | None, left: float = 0) -> CodeMark:
    return CodeMark(Quad(((left, 0), (left + 20, 0), (left + 20, 20), (left, 20))), symbology, text)


def test_a_code_that_was_only_located_needs_a_second_pass_or_a_finder_pattern() -> None:
    assert agreed([[mark("Data Matrix", None)], []]) == []
    assert agreed([[mark("Data Matrix", None)], [mark("Data Matrix", None, 2)]]) == [mark("Data Matrix", None)]
    assert agreed([[mark("QR Code", None)], []]) == [mark("QR Code", None)]


def test_the_decoded_mark_stands_for_the_place() -> None:
    assert agreed([[mark("QR Code", None)], [mark("QR Code", "text", 1)]]) == [mark("QR Code", "text", 1)]
