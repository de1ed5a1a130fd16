"""Engines: checked weights, a crash that does not stop the others, and the second OCR engine."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from scanner.errors import EngineError
from scanner.model import EngineFailure, PixelBox, RgbImage
from scanner.settings import Settings
from scanner.vision import look, weights
from scanner.vision.look import Vision, components
from scanner.vision.ocr import Reading, Sight
from scanner.vision.weights import checked_path, known_weights


class CrashingEngine:
    """An OCR engine that stops as a library might."""

    name = "crashing"

    def __init__(self, error: Exception) -> None:
        self.error = error

    def find(self, _rgb: RgbImage, _tallest_px: float) -> Sight:
        """Stop."""
        raise self.error

    def read(self, _crops: Sequence[RgbImage]) -> list[Reading]:
        """Stop."""
        raise self.error


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (EngineError("The network is not the expected one."), "The network is not the expected one."),
        (ZeroDivisionError("secret text of the photo"), "The engine stopped with ZeroDivisionError."),
    ],
)
def test_a_crash_is_named_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, portrait: RgbImage, error: Exception, message: str
) -> None:
    monkeypatch.setattr(look, "_make_ocr_engine", lambda _: CrashingEngine(error))
    evidence = Vision(Settings(threads=1)).look(portrait)
    assert evidence.failures == (EngineFailure("text", message),)
    assert len(evidence.faces) == 1


def test_weights_that_were_exchanged_are_not_used(
    monkeypatch: pytest.MonkeyPatch, portrait: RgbImage, board: Callable[..., RgbImage]
) -> None:
    changed = dict(known_weights())
    changed["CenterFace"] = replace(changed["CenterFace"], sha256="0" * 64)
    monkeypatch.setattr("scanner.vision.runtime.known_weights", lambda: changed)
    evidence = Vision(Settings(threads=1)).look(portrait, quick=True)
    (failure,) = evidence.failures
    assert failure.stage == "faces"
    assert "CenterFace is not the file that PhotoVet was built with" in failure.message
    assert Vision(Settings(threads=1)).look(board(("Hello", 50, 60, 50)), quick=True).lines


def test_a_missing_or_damaged_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "networks").mkdir()
    (tmp_path / "networks" / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    content = b"weights"
    entry = replace(
        known_weights()["CenterFace"], package="networks", file="a.onnx", sha256=hashlib.sha256(content).hexdigest()
    )
    with pytest.raises(EngineError, match="is missing"):
        checked_path(entry)
    with pytest.raises(EngineError, match="is missing"):
        checked_path(replace(entry, package="photovet_no_such_package"))
    path = tmp_path / "networks" / "a.onnx"
    path.write_bytes(content)
    assert checked_path(entry) == path
    with pytest.raises(EngineError, match="hash differs"):
        checked_path(replace(entry, md5="0" * 32))
    path.write_bytes(content[:-1])
    with pytest.raises(EngineError, match="hash differs"):
        checked_path(entry)


def test_what_a_scan_needs_comes_with_photovet_itself() -> None:
    """Weights in another project's package bring that project along, its downloader included."""
    needed = [entry for entry in known_weights().values() if entry.required]
    assert {entry.package for entry in needed} == {"resources"}
    models = Path(__file__).parents[3] / "resources" / "models"
    shipped = {f"models/{path.name}" for path in models.iterdir() if path.suffix in {".onnx", ".npz", ".zip"}}
    assert shipped == {entry.file for entry in needed}


def test_components_list_every_weight_file_with_its_hash() -> None:
    parts = {part.name: part for part in components()}
    assert set(parts) == set(known_weights())
    for part in parts.values():
        assert part.ok or not part.required
        if part.required:
            assert part.sha256 == part.expected == weights.hash_of(Path(part.location))
            assert part.version


def test_an_unknown_engine_is_named() -> None:
    evidence = Vision(Settings(ocr_engine="magic", threads=1)).look(np.zeros((32, 32, 3), np.uint8), quick=True)
    assert evidence.failures == (
        EngineFailure("text", 'There is no OCR engine named "magic". Known: rapidocr, easyocr.'),
    )


def test_easyocr_says_how_it_can_be_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scanner.vision.easy_extra._PACKAGES", ("photovet_no_such_package",))
    evidence = Vision(Settings(ocr_engine="easyocr")).look_at(np.zeros((32, 32, 3), np.uint8), [PixelBox(0, 0, 9, 9)])
    (failure,) = evidence.failures
    assert 'pip install "photovet[easyocr]"' in failure.message


class FakeReader:
    """Stands for easyocr.Reader: one upright and one tilted box, and a reading a crop."""

    def detect(self, _rgb: RgbImage, **options: object) -> tuple[list[list[list[int]]], list[list[list[list[int]]]]]:
        """Sides as left, right, top, bottom; corners clockwise."""
        assert options["reformat"] is False
        return [[[10, 50, 20, 30]]], [[[[1, 2], [21, 4], [20, 14], [0, 12]]]]

    def recognize(
        self, grey: np.ndarray, upright: object, tilted: object, **_options: object
    ) -> list[tuple[object, str, float]]:
        """Outline, text and confidence of each part."""
        height, width = grey.shape
        assert (upright, tilted) == ([[0, width, 0, height]], [])
        return [(None, "two", 0.5), (None, "words", 0.7), (None, "", 0.1)]


def test_easyocr_answers_in_our_terms() -> None:
    from scanner.vision.ocr_easy import EasyEngine  # noqa: PLC0415  # the one test that needs it

    engine = object.__new__(EasyEngine)  # without torch and its weights
    engine._reader = FakeReader()
    picture = np.zeros((60, 80, 3), np.uint8)
    assert [found.quad.points[0] for found in engine.find(picture).found] == [(1.0, 2.0), (10.0, 20.0)]
    assert engine.find(picture).found[1].quad.bounds() == PixelBox(10, 20, 50, 30)
    (reading,) = engine.read([picture])
    assert (reading.text, round(reading.confidence, 3)) == ("two words", 0.6)


def test_importing_the_engines_is_cheap_and_loads_no_http_client() -> None:
    code = (
        "import sys; import scanner.vision.look; heavy = {'cv2', 'openvino', 'torch', 'zxingcpp'} & set(sys.modules);"
        "assert not heavy, heavy;"
        "import numpy; from scanner.settings import Settings;"
        "scanner.vision.look.Vision(Settings(threads=1)).look(numpy.zeros((32, 32, 3), 'uint8'), quick=True);"
        "extra = {'requests', 'urllib3', 'rapidocr', 'onnxruntime'} & set(sys.modules); assert not extra, extra"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=300)
