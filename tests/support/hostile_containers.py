"""What must hold for any bytes that are handed to a container format; shared by fuzzing and by its kept corpus."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Final

import numpy as np

from scanner.colour import colours
from scanner.errors import PhotoVetError
from scanner.formats.base import Format
from scanner.formats.registry import identify
from scanner.metadata.registry import read
from scanner.metadata.summary import summarise
from scanner.model import KeptMetadata, MetadataAction
from scanner.settings import Limits
from scanner.verify.second_reader import PictureKept, picture_kept, structure_leftovers

LIMITS: Final = Limits(pixels=2_000_000, file_bytes=1_000_000, metadata_bytes=1_000_000, items=2_000, depth=16)
SMALL: Final = replace(LIMITS, pixels=10_000)  # decoding takes its time


def check_container(content: bytes) -> None:
    """Read and clean `content`: that works or fails with a sentence, and what comes out is clean and stays as it is.

    A file that no decoder opens may become a copy that is as broken: the engine decodes before it cleans, and stops.
    """
    container = identify(content[:4096])
    if container is None:
        return
    source = memoryview(content)
    opened = container.open(source, LIMITS)
    try:
        summarise(read(opened.blocks, LIMITS))
    except PhotoVetError as error:
        _check_sentence(error)
    try:
        assert opened.several in (False, True)
        meant = opened.colours
        assert meant is None or colours.profile(meant)
    except PhotoVetError as error:
        _check_sentence(error)
    if not container.can_be_cleaned:
        assert container.refusal
        return
    try:
        copy = b"".join(opened.cleaned(KeptMetadata()))
    except PhotoVetError as error:
        _check_sentence(error)
        return
    _check_proof(container, source, copy)
    problem = _problem_of(container, copy)
    if problem and _decodes(container, source):
        raise AssertionError(problem)


def _check_proof(container: Format, source: memoryview, copy: bytes) -> None:
    """Where the second reader vouches for the same picture, decoders agree with it."""
    if picture_kept(io.BytesIO(source), io.BytesIO(copy)) is not PictureKept.YES:
        return
    try:
        shown = container.open(source, SMALL).first_picture()
    except PhotoVetError:
        return
    again = container.open(memoryview(copy), SMALL).first_picture()
    if shown.orientation == again.orientation:  # which the check of a copy compares by itself
        assert np.array_equal(shown.rgb, again.rgb), "the second reader vouches for another picture"


def _problem_of(container: Format, copy: bytes) -> str:
    """What is wrong with a copy, empty where nothing is."""
    if identify(copy[:4096]) is not container:
        return "the copy is of another format"
    source = memoryview(copy)
    try:
        opened = container.open(source, LIMITS)
        told = read(opened.blocks, LIMITS)
        again = b"".join(opened.cleaned(KeptMetadata()))
    except PhotoVetError as error:
        return f"the copy is damaged: {error}"
    left = [item.key for item in told if item.action is MetadataAction.REMOVE]
    if left:
        return f"the copy still tells: {left}"
    if leftovers := structure_leftovers(io.BytesIO(copy)):
        return f"the second reader finds: {leftovers}"
    return "" if again == copy else "cleaning a clean copy changes it"


def _decodes(container: Format, source: memoryview) -> bool:
    try:
        container.open(source, LIMITS).first_picture()
    except PhotoVetError:
        return False
    return True


def _check_sentence(error: PhotoVetError) -> None:
    assert error.message.endswith((".", "…")), "an error is a sentence for a person"
