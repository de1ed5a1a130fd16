"""The text detector as it is told to OpenVINO gives the numbers of the file it comes from."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from scanner.offline import go_offline
from scanner.vision.weights import checked_path, known_weights
from scanner.vision.whole_map import as_pointwise, with_map_at_last

FLOAT = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": 1}


@pytest.fixture(scope="module")
def core() -> Any:
    """OpenVINO, which must not report its use."""
    go_offline()
    import openvino  # noqa: PLC0415  # after the line above

    return openvino.Core()


@pytest.mark.parametrize("size_px", [(160, 224), (96, 640)])
def test_the_map_is_the_same_for_pictures_of_any_size(core: Any, size_px: tuple[int, int]) -> None:
    path = checked_path(known_weights()["PP-OCRv6 detection"])
    whole = core.read_model(path)
    whole.reshape([1, 3, -1, -1])
    picture = np.full((*size_px, 3), 230, np.uint8)
    cv2.putText(picture, "School 12", (20, 70), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (20, 20, 40), 3)
    blob = ((picture / 255 - 0.45) / 0.225).transpose(2, 0, 1)[None].astype(np.float32)
    (expected,) = core.compile_model(whole, "CPU", FLOAT)([blob]).values()
    (actual,) = core.compile_model(with_map_at_last(core.read_model(path)), "CPU", FLOAT)([blob]).values()
    assert expected.max() > 0.5
    assert np.allclose(actual, expected, atol=1e-5)


def test_pointwise_weights_tell_each_pixel_of_a_block() -> None:
    rng = np.random.default_rng(0)
    first, second = (rng.standard_normal(shape).astype(np.float32) for shape in ((5, 3, 2, 2), (3, 1, 2, 2)))
    value = rng.standard_normal(5).astype(np.float32)
    inner = np.maximum(np.einsum("i,inyx->nyx", value, first), 0)
    expected = np.einsum("nyx,nvu->yvxu", inner, second[:, 0]).reshape(16)
    to_inner, to_block = as_pointwise(first, second)
    actual = to_block[:, :, 0, 0] @ np.maximum(to_inner[:, :, 0, 0] @ value, 0)
    assert np.allclose(actual, expected, atol=1e-5)
