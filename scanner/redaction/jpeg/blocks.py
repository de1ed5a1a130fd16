"""Between quantised blocks and RGB pixels, one MCU at a time, so that no MCU's pixels depend on another's.

An ordinary decoder smooths chroma across MCUs ("fancy upsampling"); pixels decoded that way would carry a trace of a
hidden MCU into its neighbours. Here each chroma sample is simply repeated within its own MCU.
"""

from __future__ import annotations

import math
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scanner.redaction.jpeg.coefficients import Coefficients
from scanner.redaction.jpeg.completeness import as_coded
from scanner.redaction.jpeg.syntax import Component, Structure

Samples = NDArray[np.float32]
Index = NDArray[np.intp]


class ColourModel(Enum):
    """How a JPEG's components are to be understood."""

    GREY = "grey"
    RGB = "rgb"
    YCC = "ycc"
    CMYK = "cmyk"
    YCCK = "ycck"


def colour_model(structure: Structure) -> ColourModel:
    """By libjpeg's rules (jdapimin.c, default_decompress_parms), which all decoders of photos follow."""
    if len(structure.components) == 1:
        return ColourModel.GREY
    if len(structure.components) == 4:  # noqa: PLR2004
        return ColourModel.YCCK if structure.adobe_transform == 2 else ColourModel.CMYK  # noqa: PLR2004
    if structure.has_jfif:
        return ColourModel.YCC
    if structure.adobe_transform is not None:
        return ColourModel.RGB if structure.adobe_transform == 0 else ColourModel.YCC
    ids = bytes(component.id for component in structure.components)
    return ColourModel.RGB if ids == b"RGB" else ColourModel.YCC


def _dct_matrix() -> Samples:
    """The orthonormal DCT-II of 8 points (A.3.3)."""
    k, n = np.arange(8)[:, None], np.arange(8)[None, :]
    matrix = np.cos((2 * n + 1) * k * math.pi / 16) / 2
    matrix[0] /= math.sqrt(2)
    return matrix.astype(np.float32)


_DCT: Final = _dct_matrix()
_LEVEL_SHIFT: Final = 128.0
# The largest magnitudes that baseline coding has codes for (tables F.1 and F.2).
_DC_RANGE: Final = (-1024, 1023)
_AC_RANGE: Final = (-1023, 1023)


def decode_mcus(structure: Structure, planes: list[Coefficients], rows: Index, columns: Index) -> NDArray[np.uint8]:
    """RGB of some MCUs, (n, MCU height, MCU width, 3), each from its own coefficients only."""
    width, height = structure.mcu_px
    samples = []
    for component, plane in zip(structure.components, planes, strict=True):
        blocks = _gathered(plane, component, rows, columns).astype(np.float32) * component.quantisation
        blocks = _DCT.T @ blocks.reshape(*blocks.shape[:-1], 8, 8) @ _DCT + _LEVEL_SHIFT
        joined = blocks.swapaxes(2, 3).reshape(rows.size, component.v * 8, component.h * 8)
        joined = joined.repeat(height // joined.shape[1], axis=1).repeat(width // joined.shape[2], axis=2)
        samples.append(np.clip(joined, 0, 255))
    return np.clip(np.rint(_to_rgb(samples, colour_model(structure))), 0, 255).astype(np.uint8)


def encode_mcus(
    structure: Structure, planes: list[Coefficients], rows: Index, columns: Index, rgb: NDArray[np.uint8]
) -> None:
    """Replace all coefficients of some MCUs by those of the RGB pixels (n, MCU height, MCU width, 3)."""
    width, height = structure.mcu_px
    samples = _from_rgb(rgb.astype(np.float32), colour_model(structure))
    for index, (component, plane, sample) in enumerate(zip(structure.components, planes, samples, strict=True)):
        tall, wide = component.v * 8, component.h * 8
        small = sample.reshape(rows.size, tall, height // tall, wide, width // wide).mean(axis=(2, 4))
        blocks = small.reshape(rows.size, component.v, 8, component.h, 8).swapaxes(2, 3) - np.float32(_LEVEL_SHIFT)
        transformed = (_DCT @ blocks @ _DCT.T).reshape(rows.size, component.v, component.h, 64)
        quantised = np.rint(transformed / component.quantisation)
        quantised[..., 0] = np.clip(quantised[..., 0], *_DC_RANGE)
        quantised[..., 1:] = np.clip(quantised[..., 1:], *_AC_RANGE)
        _scatter(plane, component, rows, columns, as_coded(structure, index, quantised.astype(np.int16)))


def _block_index(component: Component, rows: Index, columns: Index) -> tuple[Index, Index]:
    """Block rows (n, v, 1) and columns (n, 1, h) of some MCUs; they may lie past the component's last block."""
    block_rows = rows[:, None] * component.v + np.arange(component.v)
    block_columns = columns[:, None] * component.h + np.arange(component.h)
    return block_rows[:, :, None], block_columns[:, None, :]


def _gathered(plane: Coefficients, component: Component, rows: Index, columns: Index) -> Coefficients:
    """(n, v, h, 64); past the edge the last block again."""
    r, c = _block_index(component, rows, columns)
    gathered: Coefficients = plane[np.minimum(r, plane.shape[0] - 1), np.minimum(c, plane.shape[1] - 1)]
    return gathered


def _scatter(plane: Coefficients, component: Component, rows: Index, columns: Index, blocks: Coefficients) -> None:
    r, c = np.broadcast_arrays(*_block_index(component, rows, columns))
    real = (r < plane.shape[0]) & (c < plane.shape[1])
    plane[r[real], c[real]] = blocks[real]


# ---- colours -------------------------------------------------------------------------------------------------------


def _to_rgb(samples: list[Samples], model: ColourModel) -> Samples:
    match model:
        case ColourModel.GREY:
            return np.stack([samples[0]] * 3, axis=-1)
        case ColourModel.RGB:
            return np.stack(samples, axis=-1)
        case ColourModel.YCC:
            return _rgb_of_ycc(samples)
        case ColourModel.CMYK:
            # Photoshop stores 255 - ink (Adobe Technical Note 5116); without colour management the light is a product.
            return np.stack([samples[i] * samples[3] / 255 for i in range(3)], axis=-1)
        case ColourModel.YCCK:
            inverse = np.clip(255 - _rgb_of_ycc(samples[:3]), 0, 255)
            return np.asarray(inverse * samples[3][..., None] / 255, np.float32)


def _from_rgb(rgb: Samples, model: ColourModel) -> list[Samples]:
    match model:
        case ColourModel.GREY:
            return [_ycc_of_rgb(rgb)[0]]
        case ColourModel.RGB:
            return [rgb[..., i] for i in range(3)]
        case ColourModel.YCC:
            return _ycc_of_rgb(rgb)
        case ColourModel.CMYK:
            return [*(rgb[..., i] for i in range(3)), np.full_like(rgb[..., 0], 255)]
        case ColourModel.YCCK:
            return [*_ycc_of_rgb(255 - rgb), np.full_like(rgb[..., 0], 255)]


def _rgb_of_ycc(samples: list[Samples]) -> Samples:
    """ITU-T T.871 (JFIF), clause 7."""
    y, cb, cr = samples[0], samples[1] - 128, samples[2] - 128
    return np.stack([y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb], axis=-1)


def _ycc_of_rgb(rgb: Samples) -> list[Samples]:
    """ITU-T T.871 (JFIF), clause 7."""
    r, g, b = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    y = 0.299 * r + 0.587 * g + 0.114 * b
    return [y, (b - y) / 1.772 + 128, (r - y) / 1.402 + 128]
