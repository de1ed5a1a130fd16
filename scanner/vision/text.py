"""Finding and reading all text of a photo: views, engine, doubles, turns, and what of it is text at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from scanner.model import PixelBox, Quad, RgbImage, TextLine
from scanner.vision.contrast import with_detail
from scanner.vision.crops import cut, tightened, turned
from scanner.vision.merge import overlap_area, quad_area, text_height, without_doubles
from scanner.vision.ocr import FoundText, OcrEngine, Reading
from scanner.vision.scripts import ScriptReader, is_of
from scanner.vision.tiling import Pass, Scaler, View, tiled
from scanner.vision.traces import Traces

_TALL: Final = 1.5  # height by width from which a line is read from the side
_SURE: Final = 0.8  # confidence from which a reading needs no second opinion
_BETTER: Final = 0.1  # a turned or mirrored reading must win by this
# Confidence from which a reading by a script's own reader is believed: of few letters, and of more.
_READ_IN_SCRIPT: Final = (0.9, 0.8)
_FEW_LETTERS: Final = 3
_AS_SURE: Final = 0.05  # less sure than the first reader was is sure enough
_LIKELY: Final = 0.5  # what the guess of the script counts against that reading
_MIXED: Final = 0.3  # what a reading in two scripts counts less

# A box over a large part of the photo must be found clearly, or be read well and be found. Most scripts of the world
# are found as clearly as Latin and cannot be read, so being read is not asked for: what is none of both covered no
# labelled text of the measurements, but a twentieth of the hidden area.
_LARGE_SHARE: Final = 0.02
_LARGE_SCORE: Final = 0.5
_LARGE_AND_READ: Final = (0.7, 0.3)  # confidence, score

_INSIDE: Final = 0.8  # share of a box under another from which it is a piece of it
_SAME_WORDS: Final = 75.0  # rapidfuzz.fuzz.partial_ratio

_LEAST_SEEN_PX: Final = 8.0  # text height, as the network sees it, from which a pass should see it too
_SAME_SIGHT: Final = 0.4  # share of the smaller of two boxes from which two passes saw one thing

_READ_CLOSELY: Final = 0.6  # confidence from which a closer look is believed
_SAME_PLACE: Final = 0.5  # share of the smaller of two boxes from which both outline one thing
_FAR_HIGHER: Final = 3.0  # in heights of the lower one


def find_text(engine: OcrEngine, rgb: RgbImage, views: Iterable[View]) -> list[FoundText]:
    """All text boxes of the views, in pixels of the photo, without doubles."""
    seen, views = _seen(engine, rgb, tuple(views))
    kept = without_doubles([item for _, item in seen])
    boxes = [item.quad.bounds() for _, item in seen]
    corners = np.array([(box.left, box.top, box.right, box.bottom) for box in boxes]).reshape(-1, 4)
    return [replace(item, lone=_is_lone(item, seen, corners, views)) for item in kept]


def _seen(engine: OcrEngine, rgb: RgbImage, views: Sequence[View]) -> tuple[list[tuple[Pass, FoundText]], list[View]]:
    """What each pass sees, and the views of which each is looked at: those that seek traces come last."""
    scaler, traces = Scaler(rgb), Traces()
    seen: list[tuple[Pass, FoundText]] = []
    looked: list[View] = []
    for whole in sorted(views, key=lambda view: view.way.where == "traces"):
        windows = traces.windows(whole) if whole.way.where == "traces" else [whole]
        tiles = (tile for view in windows for tile in tiled(view))
        for view in with_detail(rgb, tiles) if whole.way.where == "detail" else tiles:
            sight = engine.find(scaler.picture(view), view.way.tallest_px)
            traces.add(view, sight.traces)
            seen += [
                (view.way, FoundText(view.to_photo(item.quad), item.score))
                for item in sight.found
                if view.believes(item.quad)
            ]
            looked.append(view)
    return seen, looked


def _is_lone(
    item: FoundText, seen: Sequence[tuple[Pass, FoundText]], corners: NDArray[np.int_], views: Sequence[View]
) -> bool:
    """Whether a single pass saw this, though another looked there, with letters of that height well in its range.

    `corners` has shape (seen, 4): left, top, right and bottom of what was seen.
    """
    box = item.quad.bounds()
    x, y = box.center
    height = text_height(item.quad)
    able = {
        view.way
        for view in views
        if view.box.left <= x < view.box.right
        and view.box.top <= y < view.box.bottom
        and _LEAST_SEEN_PX <= height * view.way.scale <= view.way.tallest_px
    }
    if len(able) < 2:  # noqa: PLR2004
        return False
    meets = (corners[:, :2] < (box.right, box.bottom)) & (corners[:, 2:] > (box.left, box.top))
    near = [each for each, met in zip(seen, np.all(meets, axis=1).tolist(), strict=True) if met]
    return len({way for way, other in near if _share(item.quad, other.quad, _SAME_SIGHT)}) < 2  # noqa: PLR2004


def _share(first: Quad, second: Quad, least: float) -> bool:
    """Whether more than that share of the smaller quad lies in the other."""
    return overlap_area(first, second) > least * min(quad_area(first), quad_area(second))


def read_text(
    engine: OcrEngine,
    rgb: RgbImage,
    found: Sequence[FoundText],
    torsos: Sequence[PixelBox] = (),
    scripts: ScriptReader | None = None,
) -> tuple[TextLine, ...]:
    """What the boxes say, from the top down. Boxes that could not be read stay, with an empty text.

    A single shape that one pass alone saw is no text, but on a torso: there it may be a number in the folds of a shirt.
    """
    quads = [turned(f.quad, 1) if f.quad.height_px > _TALL * f.quad.width_px else f.quad for f in found]
    readings = engine.read([cut(rgb, tightened(quad)) for quad in quads])
    other = _in_other_scripts(scripts, rgb, quads, readings) if scripts else {}
    for i, (quad, reading) in other.items():
        quads[i], readings[i] = quad, reading
    unsure = [i for i, reading in enumerate(readings) if _worth(reading) < _SURE and i not in other]
    # Where the box is a close one, the air was none.
    loose = engine.read([cut(rgb, quads[i]) for i in unsure])
    for i, reading in zip(unsure, loose, strict=True):
        if _wins(reading, readings[i]):
            readings[i] = reading
    unsure = [i for i in unsure if _worth(readings[i]) < _SURE]
    # Upside-down, or vertical text that runs upward. Of a script that it does not know, the reader makes something
    # either way and is sure of neither: then the line stays as it was found.
    flipped = engine.read([cut(rgb, tightened(turned(quads[i], 2))) for i in unsure])
    for i, reading in zip(unsure, flipped, strict=True):
        if _wins(reading, readings[i]) and _worth(reading) >= _SURE:
            quads[i], readings[i] = turned(quads[i], 2), reading
    # Signs with letters under one another, and boxes of one or two tilted letters: upright letters in a tall box.
    unsure = [i for i in unsure if _worth(readings[i]) < _SURE]
    tall = [i for i in unsure if quads[i].points != found[i].quad.points]
    upright = engine.read([cut(rgb, tightened(found[i].quad)) for i in tall])
    for i, reading in zip(tall, upright, strict=True):
        if _wins(reading, readings[i]):
            quads[i], readings[i] = found[i].quad, reading
    # Selfies are often stored mirrored.
    unsure = [i for i in unsure if _worth(readings[i]) < _SURE]
    mirrored = engine.read([np.ascontiguousarray(cut(rgb, tightened(quads[i]))[:, ::-1]) for i in unsure])
    for i, reading in zip(unsure, mirrored, strict=True):
        if _wins(reading, readings[i]) and _worth(reading) >= _SURE:
            readings[i] = reading
    lines = [
        TextLine(quad, reading.text.strip(), reading.confidence if reading.text.strip() else 0.0, item.score)
        for quad, reading, item in zip(quads, readings, found, strict=True)
        if not (item.lone and _is_one_shape(reading)) or _meets_any(item, torsos)
    ]
    photo_area = rgb.shape[0] * rgb.shape[1]
    return tuple(sorted(_whole(line for line in lines if is_plausible(line, photo_area)), key=_place))


def _in_other_scripts(
    scripts: ScriptReader, rgb: RgbImage, quads: Sequence[Quad], readings: Sequence[Reading]
) -> dict[int, tuple[Quad, Reading]]:
    """The lines that a reader for their script can read, each by its index, with the outline as it is read.

    Their reader must be about as sure as the first one was of what it took them for.
    """
    read: dict[int, tuple[Quad, Reading]] = {}
    for i, first in enumerate(readings):
        tries = []
        for guess in first.guesses:
            quad = turned(quads[i], 2) if guess.upside_down else quads[i]
            reading = scripts.read([cut(rgb, tightened(quad)), cut(rgb, quad)], guess.script)
            least = _READ_IN_SCRIPT[sum(map(str.isalpha, reading.text)) > _FEW_LETTERS]
            sure = reading.confidence >= max(least, first.confidence - _AS_SURE)
            if sure and is_of(reading.text, guess.script):
                tries.append((reading.confidence + _LIKELY * guess.probability, quad, reading))
        if tries:
            read[i] = max(tries, key=lambda each: each[0])[1:]
    return read


def _meets_any(item: FoundText, boxes: Sequence[PixelBox]) -> bool:
    return any(item.quad.bounds().intersection(box).area for box in boxes)


def _is_one_shape(reading: Reading) -> bool:
    """Whether at most one glyph was read that is no digit: the look of a corner, a branch, or nothing at all.

    Of those that a single pass had seen, 4 in 33 lay on a labelled text; of the others, every other one.
    """
    glyphs = [glyph for glyph in reading.text if glyph.isalnum()]
    return len(glyphs) < 2 and not any(glyph.isdigit() for glyph in glyphs)  # noqa: PLR2004


def with_closer_look(
    engine: OcrEngine,
    rgb: RgbImage,
    lines: Sequence[TextLine],
    views: Sequence[View],
    scripts: ScriptReader | None = None,
) -> tuple[TextLine, ...]:
    """The lines, and what views of small parts of the photo show beside them, from the top down.

    So closely, folds and hands look like letters too: only what was read is believed.
    """
    closer = read_text(engine, rgb, find_text(engine, rgb, views), scripts=scripts)
    new = [line for line in closer if line.confidence >= _READ_CLOSELY and not any(_meet(line, n) for n in lines)]
    return tuple(sorted([*lines, *new], key=_place))


def _meet(line: TextLine, other: TextLine) -> bool:
    """Whether both outline one thing. What is far lower than the other is a thing inside it: a name on a body."""
    low, high = sorted((text_height(line.quad), text_height(other.quad)))
    return high < _FAR_HIGHER * low and _share(line.quad, other.quad, _SAME_PLACE)


def is_plausible(line: TextLine, photo_area_px: int) -> bool:
    """Whether this is text, and not a large thing with a pattern; small boxes are always believed."""
    if quad_area(line.quad) < _LARGE_SHARE * photo_area_px:
        return True
    confidence, score = _LARGE_AND_READ
    read = line.confidence >= confidence and line.detection_score >= score
    return read or line.detection_score >= _LARGE_SCORE


def _whole(lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines without pieces of other lines: boxes inside a line that was read better, and says the same or more."""
    kept: list[TextLine] = []
    for line in sorted(lines, key=lambda n: (-quad_area(n.quad), n.quad.points)):
        area = quad_area(line.quad)
        if not any(_is_piece(line, area, other) for other in kept):
            kept.append(line)
    return kept


def _is_piece(line: TextLine, area: float, other: TextLine) -> bool:
    if other.confidence < max(_SURE, line.confidence - _BETTER):
        return False
    if overlap_area(line.quad, other.quad) < _INSIDE * area:
        return False
    if line.confidence < _SURE:
        return True
    return fuzz.partial_ratio(line.text.casefold(), other.text.casefold()) >= _SAME_WORDS


def _wins(new: Reading, old: Reading) -> bool:
    return len(new.text.strip()) > 1 and _worth(new) > _worth(old) + _BETTER


def _worth(reading: Reading) -> float:
    """The confidence, less where Latin letters are mixed with others: so the reader reads mirrored and turned words."""
    letters = [letter for letter in reading.text if letter.isalpha()]
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    return reading.confidence - (_MIXED if 0 < latin < len(letters) else 0.0)


def _place(line: TextLine) -> tuple[int, int, tuple[tuple[float, float], ...]]:
    box = line.quad.bounds()
    return box.top, box.left, line.quad.points
