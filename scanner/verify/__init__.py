"""The written file to checks: opened again, with other code than the code that wrote it wherever there is some.

Each check is a promise of PhotoVet with the words for whether it holds. A caller withdraws a copy of which any check
fails.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.colour import opacity
from scanner.errors import NotAPhotoError, PhotoVetError
from scanner.formats.base import Container
from scanner.intake import OpenPhoto, open_photo
from scanner.messages import Message
from scanner.model import Check, DecodedPicture, KeptMetadata, RedactionPlan, RgbImage
from scanner.settings import Limits
from scanner.verify.container import check_companions, check_metadata
from scanner.verify.untouched import Pair, check_untouched

if TYPE_CHECKING:  # importing the engines takes a second that cleaning metadata does not need
    from scanner.vision.look import Vision

_LIMITS = Limits()
_NOTHING = KeptMetadata()


def check_copy(
    output: Path,
    original: Container,
    plan: RedactionPlan,
    vision: Vision | None,
) -> tuple[Check, ...]:
    """Whether the copy at `output` keeps what PhotoVet promises about a copy of `original`.

    Names: `opens`, `metadata`, `no-preview`, `no-trailer`; then `pixels-unchanged` where nothing was to be hidden, or
    `picture-alike` where it was coded in another format, else `outside-unchanged`, `inside-replaced` and
    `nothing-readable`. Never raises for a photo's sake: what cannot be opened fails its checks.
    """
    try:
        with open_photo(output, original.limits) as opened:
            pair = Pair(original, opened.container)
            if plan.regions or pair.copy.form.name != pair.original.form.name:
                return _check_decoded(output, pair, plan, vision)
            opens, unchanged = check_untouched(pair)
            if not unchanged.ok and pair.copy.form.name == "avif":  # coded again, for what nobody sees
                return _check_decoded(output, pair, plan, vision)
            return (opens, *_check_file(output, opened.container, plan.keep), unchanged)
    except NotAPhotoError:
        return (Check("opens", False, Message("The copy is none of the formats that PhotoVet knows.")),)
    except PhotoVetError as error:
        return (Check("opens", False, Message("The copy does not open again: {reason}", reason=error.message)),)


def _check_file(path: Path, copy: Container, keep: KeptMetadata) -> tuple[Check, ...]:
    return (check_metadata(path, keep), *check_companions(copy))


def _check_decoded(output: Path, pair: Pair, plan: RedactionPlan, vision: Vision | None) -> tuple[Check, ...]:
    # OpenCV, the painters and the detectors, which a copy of the coded picture does not need.
    from scanner.export.recoded import jpeg_picture  # noqa: PLC0415
    from scanner.verify.coefficients import check_jpeg_regions  # noqa: PLC0415
    from scanner.verify.picture import (  # noqa: PLC0415
        check_converted,
        check_deep,
        check_opens,
        check_regions,
        upright_rgb,
        upright_size,
    )
    from scanner.verify.reading import check_nothing_readable  # noqa: PLC0415

    both_jpeg = pair.original.form.name == pair.copy.form.name == "jpeg"
    wanted = None
    if pair.copy.form.name != pair.original.form.name:
        wanted = jpeg_picture(pair.original, plan)
        size = wanted.picture.width_px, wanted.picture.height_px
    else:
        size = upright_size(pair.original)
    rgb = upright_rgb(pair.copy)
    file_checks = _check_file(output, pair.copy, plan.keep)
    checks = [check_opens(rgb, size, pair.copy.form), *file_checks]
    if not checks[0].ok:
        return tuple(checks)
    try:
        if pair.copy.form.name == "avif":
            checks += check_deep(pair, plan)
        elif wanted is not None:
            checks += check_converted(pair, wanted, plan)
        else:
            checks += check_jpeg_regions(pair, plan) if both_jpeg else check_regions(pair, plan)
    except PhotoVetError as error:
        name = "outside-unchanged" if plan.regions else "picture-alike"
        checks.append(Check(name, False, Message("The copy cannot be compared: {reason}", reason=error.message)))
    if plan.regions:
        looks = (check_nothing_readable(*each, vision) for each in _hidden_pictures(pair, plan, rgb))
        last = Check("nothing-readable", True, Message("Nothing was hidden in the picture."))
        for last in looks:
            if not last.ok:
                break
        checks.append(last)
    return tuple(checks)


def _hidden_pictures(pair: Pair, plan: RedactionPlan, rgb: RgbImage) -> Iterator[tuple[RgbImage, RedactionPlan]]:
    """The copy's pictures in which something is hidden, with the plan for each; `rgb` is the first one."""
    from scanner.verify.films import hidden_frames  # noqa: PLC0415  see above

    if not pair.copy.several:
        yield rgb, plan
    elif pair.copy.form.animated:
        yield from hidden_frames(pair, plan)
    else:
        for number, picture in enumerate(pair.copy.pictures()):
            here = plan.on_page(number)
            if here.regions:
                yield picture.rgb, here


def check_alone(path: Path, vision: Vision | None, keep: KeptMetadata = _NOTHING) -> tuple[Check, ...]:
    """What can be said about a file without its original; `keep` is what was to stay in it.

    Names: `opens`, `metadata`, `no-preview`, `no-trailer`, and with engines `nothing-readable`, which here means that
    nothing is seen that the careful policy would hide. Raises PhotoVetError where the file is no photo, or cannot be
    read or decoded.
    """
    with open_photo(path, _LIMITS) as opened:
        return _check_opened(opened, vision, keep)


def _check_opened(opened: OpenPhoto, vision: Vision | None, keep: KeptMetadata) -> tuple[Check, ...]:
    from scanner.verify.picture import check_opens, upright_rgb  # noqa: PLC0415  see above

    rgb = upright_rgb(opened.container)
    checks = [
        check_opens(rgb, (rgb.shape[1], rgb.shape[0]), opened.format),
        *_check_file(opened.path, opened.container, keep),
    ]
    if vision is not None:
        checks.append(_check_all_text_gone(opened, rgb, vision))
    return tuple(checks)


def _looks(picture: DecodedPicture, rgb: RgbImage) -> Iterator[RgbImage]:
    """`rgb`, as another decoder gave the picture, and where it is transparent all that it can show."""
    yield rgb
    if picture.rgba is not None:
        yield from opacity.looks(picture)


def _first_bad(checks: Iterator[Check]) -> Check:
    last = next(checks)
    for each in checks:
        if not last.ok:
            break
        last = each
    return last


def _check_all_text_gone(opened: OpenPhoto, rgb: RgbImage, vision: Vision) -> Check:
    from scanner.verify.reading import check_text_gone  # noqa: PLC0415  see above

    if not opened.container.several:
        return _first_bad(check_text_gone(look, vision) for look in _looks(opened.container.first_picture(), rgb))
    looks: dict[bytes, Check] = {}
    given = 0
    for picture in opened.container.pictures():
        given += 1
        digest = hashlib.sha256((picture.rgb if picture.rgba is None else picture.rgba).data).digest()
        if digest in looks:
            continue
        if len(looks) == _LIMITS.pictures:
            return Check("nothing-readable", False, Message("The file has more pictures than PhotoVet looks at."))
        looks[digest] = _first_bad(check_text_gone(look, vision) for look in _looks(picture, picture.rgb))
        if not looks[digest].ok:
            return looks[digest]
    if given == 1 or opened.container.has_unseen:
        words = Message("The file shows more pictures than can be looked at; it is not known to be safe.")
        return Check("nothing-readable", False, words)
    return next(iter(looks.values()))
