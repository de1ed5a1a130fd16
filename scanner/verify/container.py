"""Checks of everything in the file that is not the picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scanner.errors import PhotoVetError
from scanner.formats.base import Container
from scanner.handed import open_reading
from scanner.messages import Message
from scanner.model import CarrierType, Check, KeptMetadata
from scanner.verify.second_reader import identifying_leftovers
from scanner.verify.unseen import holds_unseen

_NAMED_AT_MOST = 5
_UNSEEN = "a picture in colours that nobody sees"


def check_metadata(path: Path, keep: KeptMetadata) -> Check:
    """`metadata`: a reader that shares no code with the one that cleaned finds nothing that identifies."""
    with open_reading(path) as copy:
        left = identifying_leftovers(copy, keep)
    if not left:
        return Check("metadata", True, Message("A second reader finds nothing in the file that identifies."))
    return Check("metadata", False, _left_in_file(left))


def check_companions(container: Container) -> tuple[Check, Check]:
    """`no-preview` and `no-trailer`.

    No embedded smaller picture, video, depth map or the like, which may show what is hidden, and nothing after the end
    of the picture.
    """
    try:
        carriers = [(carrier.type, carrier.label) for carrier in container.blocks]
    except PhotoVetError as error:
        words = Message("The file's parts cannot be listed: {reason}", reason=error.message)
        return Check("no-preview", False, words), Check("no-trailer", False, words)
    previews = [label for kind, label in carriers if kind in (CarrierType.PREVIEW, CarrierType.EMBEDDED)]
    if holds_unseen(container):
        previews.append(_UNSEEN)
    trailers = [label for kind, label in carriers if kind is CarrierType.TRAILER]
    return (
        _none_left("no-preview", previews, Message("The file holds no preview, video or second picture.")),
        _none_left("no-trailer", trailers, Message("Nothing follows the end of the picture.")),
    )


def _none_left(name: str, found: list[str], sentence: Message) -> Check:
    if found:
        return Check(name, False, _left_in_file(found))
    return Check(name, True, sentence)


def _left_in_file(labels: Sequence[str]) -> Message:
    more = [f"+ {len(labels) - _NAMED_AT_MOST}"] if len(labels) > _NAMED_AT_MOST else []
    return Message("Left in the file: {names}.", names=", ".join([*labels[:_NAMED_AT_MOST], *more]))
