"""What must hold for any bytes that are handed to a container format; shared by fuzzing and by its kept corpus."""

from __future__ import annotations

import io
from typing import Final

from scanner.errors import PhotoVetError
from scanner.formats.registry import identify
from scanner.metadata.registry import read
from scanner.metadata.second_reader import structure_leftovers
from scanner.metadata.summary import summarise
from scanner.model import KeptMetadata, MetadataAction
from scanner.settings import Limits

LIMITS: Final = Limits(pixels=2_000_000, file_bytes=1_000_000, metadata_bytes=1_000_000, items=2_000, depth=16)


def check_container(content: bytes) -> None:
    """Read and clean `content`: that works or fails with a sentence, and what comes out is clean and stays as it is."""
    container = identify(content[:4096])
    if container is None:
        return
    source = memoryview(content)
    try:
        items = read(container.carriers(source, LIMITS), LIMITS)
        summarise(items)
    except PhotoVetError as error:
        _check_sentence(error)
    if container.clean is None:
        assert container.refusal
        return
    try:
        copy = b"".join(container.clean(source, KeptMetadata(), LIMITS))
    except PhotoVetError as error:
        _check_sentence(error)
        return
    again = memoryview(copy)
    assert identify(copy[:4096]) is container, "the copy is of another format"
    left = [
        item.key for item in read(container.carriers(again, LIMITS), LIMITS) if item.action is MetadataAction.REMOVE
    ]
    assert not left, f"the copy still tells: {left}"
    leftovers = structure_leftovers(io.BytesIO(copy))
    assert not leftovers, f"the second reader finds: {leftovers}"
    assert b"".join(container.clean(again, KeptMetadata(), LIMITS)) == copy, "cleaning a clean copy changes it"


def _check_sentence(error: PhotoVetError) -> None:
    assert error.message.endswith((".", "…")), "an error is a sentence for a person"
