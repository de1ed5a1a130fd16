"""Reads a JPEG's quantised DCT coefficients with the libjpeg that jpeglib brings."""

from __future__ import annotations

import ctypes
import functools
from typing import Any, Final

import jpeglib
import numpy as np
from numpy.typing import NDArray

from scanner.errors import DamagedPhotoError
from scanner.redaction.jpeg.syntax import Structure
from scanner.scratch import path_to

Coefficients = NDArray[np.int16]
"""Quantised coefficients of one component, (height_blocks, width_blocks, 64), each block row by row."""

# libjpeg-turbo 2.1, the decoder that Pillow and the browsers use too: on damaged data all see the same picture.
_LIBRARY: Final = "turbo210"


def read(source: memoryview, structure: Structure) -> list[Coefficients]:
    """The coefficients of every component.

    `structure` must be what `syntax.parse` made of the same bytes: libjpeg is handed only what passed its checks.
    libjpeg reads from a path, which `scanner.scratch` gives it.
    Raises DamagedPhotoError.
    """
    planes = [np.zeros((c.height_blocks, c.width_blocks, 64), np.int16) for c in structure.components]
    pointers: list[ctypes.c_void_p | None] = [plane.ctypes.data_as(ctypes.c_void_p) for plane in planes]
    pointers += [None] * (4 - len(pointers))
    tables, numbers = np.zeros((4, 64), np.uint16), np.zeros(4, np.int16)
    with path_to(source) as path:
        status = _library().read_jpeg_dct(
            path,
            *pointers,
            tables.ctypes.data_as(ctypes.c_void_p),
            numbers.ctypes.data_as(ctypes.c_void_p),
        )
    if status != 1:
        raise DamagedPhotoError("The JPEG file is damaged: its coefficients cannot be read.")
    return planes


@functools.cache
def _library() -> Any:
    # jpeglib's own reader decodes the whole picture once more to count its scans, copies the file to a place of its
    # own, and has room for fifty application segments only; its C function needs none of that.
    before = jpeglib.version.get()
    jpeglib.version.set(_LIBRARY)
    library = jpeglib.version._get_lib()  # noqa: SLF001  the only way to the C function; the version is pinned
    if before is not None:
        jpeglib.version.set(before)
    return library
