"""Checks by eye: the engines look at the copy again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from scanner.detectors.registry import detect
from scanner.export.base import styled_masks
from scanner.messages import Message, Term
from scanner.model import Action, Check, Evidence, Mask, Outline, RedactionPlan, RgbImage, TextLine
from scanner.redaction.mask import rasterise
from scanner.settings import POLICIES
from scanner.stages import stages_of

if TYPE_CHECKING:  # importing the engines takes a second that cleaning metadata does not need
    from scanner.vision.look import Vision

# Confidence of a reading by its number of letters and digits; below, the recogniser guesses them into any texture, and
# two of them more easily than a word.
_READ_FROM: Final = {2: 0.8, 3: 0.6}
_FACE_FROM: Final = 0.5
_THINGS: Final = {
    "text": Message("{count} text"),
    "code": Message("{count} code"),
    "face": Message("{count} face"),
}
_OVERLAP: Final = 0.5  # share of what was seen that lies inside of what was hidden


def check_nothing_readable(rgb: RgbImage, plan: RedactionPlan, vision: Vision | None) -> Check:
    """`nothing-readable`: where something was hidden, the engines that found it see no text, code or face any more."""
    if vision is None:
        return Check(
            "nothing-readable", False, Message("The copy was not looked at again, for the engines are not there.")
        )
    height, width = rgb.shape[:2]
    hidden, drawn = np.zeros((height, width), bool), np.zeros((height, width), bool)
    boxes = []
    for region, styled in zip(plan.regions, styled_masks(plan, width, height), strict=True):
        mask = styled.mask
        if mask.empty:
            continue
        boxes.append(mask.box)
        rows, columns = slice(mask.box.top, mask.box.bottom), slice(mask.box.left, mask.box.right)
        hidden[rows, columns] |= mask.inside
        if region.style == "sticker":
            drawn[rows, columns] |= mask.inside
    if not boxes:
        return Check("nothing-readable", True, Message("Nothing was hidden in the picture."))
    evidence = vision.look_at(rgb, boxes)
    if evidence.failures:
        stages = stages_of(evidence.failures)
        return Check(
            "nothing-readable",
            False,
            Message("The copy could not be looked at again in full ({stages}).", stages=stages),
        )
    seen = _seen(evidence, hidden, drawn)
    if seen:
        things = tuple(_THINGS[name].about(count=count) for name, count in sorted(seen.items()))
        return Check(
            "nothing-readable",
            False,
            Message("Something can still be made out where it was hidden: {things}.", things=things),
        )
    return Check(
        "nothing-readable", True, Message("Looked at again: no text, code or face where something was hidden.")
    )


def _seen(evidence: Evidence, hidden: Mask, drawn: Mask) -> Counter[str]:
    seen: Counter[str] = Counter()
    for line in evidence.lines:
        if _is_read(line) and _share(line.quad, hidden) >= _OVERLAP:
            seen["text"] += 1
    for code in evidence.codes:
        if code.text is not None and _share(code.quad, hidden) >= _OVERLAP:
            seen["code"] += 1
    for face in evidence.faces:
        if face.confidence < _FACE_FROM or _share(face.box, hidden) < _OVERLAP:
            continue
        if _share(face.box, drawn) < _OVERLAP:  # a drawn smile is meant to look like a face
            seen["face"] += 1
    return seen


def _is_read(line: TextLine) -> bool:
    signs = sum(sign.isalnum() for sign in line.text)
    return signs >= min(_READ_FROM) and line.confidence >= _READ_FROM[min(signs, max(_READ_FROM))]


def _share(outline: Outline, hidden: Mask) -> float:
    """The share of an outline's pixels that is hidden."""
    mask = rasterise(outline, hidden.shape[1], hidden.shape[0])
    if mask.empty:
        return 0.0
    box = mask.box
    return float(hidden[box.top : box.bottom, box.left : box.right][mask.inside].mean())


def check_text_gone(rgb: RgbImage, vision: Vision) -> Check:
    """`nothing-readable` without an original: nothing can be read that the careful policy would hide."""
    evidence = vision.look(rgb)
    if evidence.failures:
        return Check("nothing-readable", False, Message("The picture could not be looked at in full."))
    read = replace(evidence, lines=tuple(line for line in evidence.lines if _is_read(line)))
    policy = POLICIES["careful"]
    kinds = Counter(found.kind for found in detect(read, ()) if policy[found.kind] is Action.HIDE)
    if kinds:
        things = tuple(
            Message("{kind} ({count})", kind=Term(kind), count=count) for kind, count in sorted(kinds.items())
        )
        return Check("nothing-readable", False, Message("The picture still shows: {things}.", things=things))
    return Check(
        "nothing-readable", True, Message("No readable text, plate or code that gives something away is seen.")
    )
