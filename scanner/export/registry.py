"""The writers that hide regions, by the format they take."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from scanner.export import deep
from scanner.export.avif import write as write_avif
from scanner.export.base import Writer, Written
from scanner.export.bitmap import write as write_bmp
from scanner.export.gif import write as write_gif
from scanner.export.jpeg import write as write_jpeg
from scanner.export.png import write as write_png
from scanner.export.recoded import write_jpeg as write_as_jpeg
from scanner.export.tiff import write as write_tiff
from scanner.export.webp import write as write_webp
from scanner.formats.base import Container
from scanner.model import RedactionPlan


def _write_heif(container: Container, plan: RedactionPlan) -> Written:
    """A JPEG, which opens everywhere; an AVIF of what no JPEG can hold."""
    write = write_avif if deep.exceeds_jpeg(container) else write_as_jpeg
    return write(container, plan)


WRITERS: Final[Mapping[str, Writer]] = MappingProxyType(
    {
        "jpeg": write_jpeg,
        "png": write_png,
        "webp": write_webp,
        "gif": write_gif,
        "bmp": write_bmp,
        "tiff": write_tiff,
        "avif": write_avif,
        "heic": _write_heif,
        "heif": _write_heif,
    }
)
"""By the name of the format. A format that is missing here can be cleaned but not redacted."""

BLANKS: Final = frozenset({"png", "webp", "tiff", "gif", "bmp"})
"""Formats whose writers take what nobody sees from every picture, and change nothing that is seen."""
