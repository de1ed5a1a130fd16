"""HEIF and AVIF pictures with all that AVIF can hold of them: depth, code points, profile, opacity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
import pi_heif
from numpy.typing import NDArray

from scanner.errors import DamagedPhotoError, LimitError, RefusedError
from scanner.export import carried
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.formats.heif import Heif
from scanner.reading.bounded import as_file
from scanner.redaction import orientation as turning

_UNSAID: Final = (1, 13, 6)  # BT.709, sRGB, BT.601: what viewers take where a file says nothing


@dataclass(frozen=True, slots=True)
class DeepPicture:
    """A picture as its numbers mean it."""

    samples: NDArray[np.generic] = field(repr=False)  # (height, width, 3 or 4), upright, of `bits` bits
    bits: int
    code_points: tuple[int, int, int]  # primaries, transfer, matrix (ITU-T H.273)
    profile: bytes = field(repr=False)  # ICC; empty where there is none

    @property
    def has_opacity(self) -> bool:
        """Whether the picture has transparency."""
        return int(self.samples.shape[2]) == 4  # noqa: PLR2004


def exceeds_jpeg(container: Container) -> bool:
    """Whether a HEIF file's picture would lose depth, opacity or colours in a JPEG. Raises as `read` does."""
    if container.as_a(Heif).coded.bits > 8:  # noqa: PLR2004
        return True
    if not carried.profile(container) and container.colours is None:
        return True
    with pixels.opened(container.source, pixels.PLUGINS[container.form.name], container.limits) as image:
        return image.mode not in ("RGB", "L")


def read(container: Container) -> DeepPicture:
    """The main picture. Raises DamagedPhotoError, LimitError; RefusedError where a crop hides a part of it."""
    said = container.as_a(Heif).coded
    if container.form.name == "avif" and said.is_cropped:
        raise RefusedError(
            "This AVIF hides a part of its picture by a crop, which programs show differently. "
            "Save it as PNG or JPEG in a program that shows it as you want it, and hide parts of that."
        )
    samples = _avif(container) if container.form.name == "avif" else _heif(container.as_a(Heif))
    if samples.ndim == 2:  # noqa: PLR2004
        samples = samples[..., None]
    if samples.shape[2] < 3:  # noqa: PLR2004  grey, and grey with opacity
        samples = np.concatenate([samples[..., :1].repeat(3, axis=2), samples[..., 1:]], axis=2)
    bits = said.bits if samples.dtype.itemsize > 1 else 8
    return DeepPicture(samples, bits, said.code_points or _UNSAID, carried.profile(container))


def _avif(container: Container) -> NDArray[np.generic]:
    from imagecodecs import avif_decode  # noqa: PLC0415  loading it takes a quarter of a second

    shown = container.first_picture()  # which checks the size, and tells how it is turned
    try:
        stored = np.asarray(avif_decode(bytes(container.source), index=0, numthreads=1))
    except MemoryError as error:
        raise LimitError("The picture needs more memory to decode than there is.") from error
    except (RuntimeError, ValueError, IndexError) as error:
        raise DamagedPhotoError("The picture cannot be decoded: the AVIF file is damaged or cut off.") from error
    return np.ascontiguousarray(turning.upright(stored, shown.orientation))


def _heif(photo: Heif) -> NDArray[np.generic]:
    """By libheif, which turns and crops; it gives deep samples with 16 bits."""
    bits = photo.coded.bits
    with pixels.opened(photo.source, pixels.PLUGINS["heic"], photo.limits):
        image = pi_heif.open_heif(as_file(photo.source), convert_hdr_to_8bit=False)
        samples = np.array(image)
    return samples >> (16 - bits) if samples.dtype.itemsize > 1 else samples
