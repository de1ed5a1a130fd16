"""Pictures that are decoded, painted and coded again as a JPEG of high quality.

No JPEG is made of what it cannot hold: several pictures, and colours that no profile in a JPEG describes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from PIL import Image, ImageCms

from scanner.colour import colours
from scanner.errors import RefusedError
from scanner.export import carried, tiff_samples
from scanner.export.base import Written, styled_masks
from scanner.export.coding import EXACT, Coding
from scanner.export.codings import coding_of
from scanner.formats import pixels
from scanner.formats.base import Container
from scanner.formats.tiff import TiffFile
from scanner.messages import Message, Term
from scanner.model import DecodedPicture, RedactionPlan, RgbImage
from scanner.redaction.painter import paint_masks

JPEG_QUALITY: Final = 95
# A pixel. Huffman tables made for the picture save an eighth of the size, but Pillow has room for 2 bytes a pixel then,
# and fails on noise.
_OPTIMISED_BYTES: Final = 1.8
_JPEG_SIDE_PX: Final = 65_500  # libjpeg's JPEG_MAX_DIMENSION
_CMYK_OR_LAB: Final = frozenset({"tiff", "jp2", "j2k"})  # formats that may hold them


@dataclass(frozen=True, slots=True)
class JpegPicture:
    """The upright picture that a JPEG is to show, and the profile that says what its numbers mean."""

    picture: DecodedPicture
    profile: bytes = field(repr=False)  # empty: sRGB


def obstacle(container: Container) -> Message | None:
    """The end of the sentence that says why the file cannot become a JPEG without a loss; None where it can.

    Raises DamagedPhotoError, LimitError.
    """
    if container.several:
        return Message("it shows more than one picture, and a JPEG holds only one.")
    if not carried.profile(container) and container.colours is None:
        return Message("its colours are described in a way (HDR, for example) that cannot be carried over into a JPEG.")
    return None


def jpeg_picture(container: Container, plan: RedactionPlan) -> JpegPicture:
    """The first picture as a JPEG shows it, with its regions not yet hidden. Raises DamagedPhotoError, LimitError.

    RGB keeps its numbers and its profile. Grey, CMYK and Lab are converted to sRGB where a profile says how, for a JPEG
    of RGB has no place for theirs. Transparency stands on white, and samples have 8 bits, as in every decoded picture.
    The range of a TIFF's wide samples is taken from what is not to be hidden.
    """
    decoded = container.first_picture()
    if container.form.name == "tiff" and plan.regions:
        decoded = tiff_samples.shown(container.as_a(TiffFile), decoded, plan)
    profile = carried.profile(container)
    if profile[16:20] == b"RGB ":  # clause 7.2.6 of ICC.1:2022
        return JpegPicture(decoded, profile)
    converted = _in_srgb(container, decoded.rgb, profile)
    if converted is not None:
        return JpegPicture(replace(decoded, rgb=converted), colours.profile(colours.SRGB))
    meant = None if profile else container.colours
    return JpegPicture(decoded, b"" if meant in (None, colours.SRGB) else colours.profile(meant))


def _in_srgb(container: Container, rgb: RgbImage, profile: bytes) -> RgbImage | None:
    """The upright picture by the profile of its own colour model; None where it is RGB, or has no such profile."""
    if profile[16:20] == b"GRAY":
        ramp = _transformed(Image.fromarray(np.arange(256, dtype=np.uint8)[None]), profile)
        return None if ramp is None else np.ascontiguousarray(ramp[0, :, 0][rgb])
    if container.form.name not in _CMYK_OR_LAB or bytes(container.source[:4]) == pixels.UNREAD:
        return None
    with pixels.opened(container.source, pixels.PLUGINS[container.form.name], container.limits) as image:
        if image.mode == "LAB" or (image.mode == "CMYK" and profile[16:20] == b"CMYK"):
            image.load()  # which turns a TIFF upright, too
            return _transformed(image, profile if image.mode == "CMYK" else None)
    return None


def _transformed(image: Image.Image, profile: bytes | None) -> RgbImage | None:
    """To sRGB, black to black, by LittleCMS; without a profile from Lab. None for a profile that it does not apply."""
    try:
        made = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(profile) if profile else ImageCms.createProfile("LAB")),
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError):
        return None
    return np.array(made, np.uint8)


def write_jpeg(container: Container, plan: RedactionPlan) -> Written:
    """A JPEG of quality 95, upright, with all of its chroma (4:4:4).

    Halved chroma (4:2:0) would save about a fifth of the size, and blur what has sharp edges between strong colours,
    such as screenshots and signs: those came out with an error of up to 21 dB, at which no check can call them alike.
    """
    if plan.regions and container.several:
        raise RefusedError(
            "Parts of a {format} with several pictures cannot be hidden yet. Save them one by one.",
            format=Term(container.form.title),
        )
    shown = jpeg_picture(container, plan)
    if max(shown.picture.width_px, shown.picture.height_px) > _JPEG_SIDE_PX:
        raise RefusedError("The picture is larger than a JPEG can be: {limit} pixels on a side.", limit=_JPEG_SIDE_PX)
    tags = carried.kept_tags(container, plan)
    density = carried.dots_an_inch(container)
    painted = Image.fromarray(_painted(shown.picture, plan, coding_of(container) if plan.regions else EXACT))

    def coded(*, optimize: bool) -> bytes:
        out = io.BytesIO()
        painted.save(
            out,
            "JPEG",
            quality=JPEG_QUALITY,
            subsampling="4:4:4",
            optimize=optimize,
            icc_profile=shown.profile,
            exif=b"Exif\0\0" + tags if tags else b"",
            **({"dpi": density} if density else {}),
        )
        return out.getvalue()

    content = coded(optimize=False)
    if len(content) < _OPTIMISED_BYTES * painted.width * painted.height:
        content = coded(optimize=True)
    notes = (Message("The picture was coded again as a JPEG of quality {quality} (4:4:4).", quality=JPEG_QUALITY),)
    return Written(content, "jpeg", notes)


def _painted(picture: DecodedPicture, plan: RedactionPlan, coding: Coding) -> RgbImage:
    masks = styled_masks(plan, picture.width_px, picture.height_px, coding, picture.orientation)
    return np.ascontiguousarray(paint_masks(picture.rgb, masks, plan.seed))
