"""How small a number plate may be in a photo of 12 megapixels to be found, read and called one.

python bench small_plates

Plates of five kinds are drawn, 12 to 28 px high, tilted a little, darkened, blurred and compressed, over an enlarged
sample photo, once sharp and once hardly readable. Printed for each height and each kind: the share of which 90 % is
covered by what the policy `careful` hides, the share that was read to the letter, and the share that is called a plate.
Nothing is random: the seed is fixed.
"""

from __future__ import annotations

import argparse
import io
import random
import string
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.resources import files

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from scanner.detectors.registry import detect
from scanner.detectors.text import compact
from scanner.model import Action, Candidate, Evidence, Kind, PixelBox
from scanner.offline import go_offline
from scanner.settings import Settings
from scanner.vision.look import Vision

SEED = 20_261_127
SIZE_PX = (4000, 3000)
HEIGHTS_PX = (12, 14, 16, 18, 20, 24, 28)
STEP_PX = (330, 190)  # far enough apart to be no row of signs
KINDS = {"US": "LLL DDDD", "EU": "LL-DDD-LL", "Brazil": "LLLDLDD", "letters only": "LLLLLL", "digits only": "DDDDDD"}
STRENGTHS = {"sharp": (0.4, (0.6, 1.0), 3.0, 88), "hardly readable": (1.0, (0.3, 0.8), 8.0, 75)}
COVER = 0.9


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate in the picture."""

    kind: str
    text: str
    height_px: int
    box: PixelBox


@dataclass(slots=True)
class Shares:
    """Hits by group."""

    of: Counter[str] = field(default_factory=Counter)
    hidden: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)


def scene(strength: str, rng: random.Random) -> tuple[NDArray[np.uint8], list[Plate]]:
    """A photo full of plates, and where they are."""
    blur_px, brightness, grain, quality = STRENGTHS[strength]
    with Image.open(str(files("resources") / "samples" / "IMG_20260512_152233.jpg")) as sample:
        picture = sample.convert("RGB").resize(SIZE_PX, Image.Resampling.BICUBIC)
    plates = []
    for at, (left, top) in enumerate(places()):
        kind = list(KINDS)[at % len(KINDS)]
        height = HEIGHTS_PX[at % len(HEIGHTS_PX)]
        text = "".join(rng.choice({"L": string.ascii_uppercase, "D": string.digits}.get(c, c)) for c in KINDS[kind])
        sign, mask = drawn(text, height, rng.uniform(-5, 5), blur_px)
        dimmed = np.asarray(sign, np.float32) * rng.uniform(*brightness)
        noise = np.random.default_rng(at).normal(0, grain, dimmed.shape)
        picture.paste(Image.fromarray(np.clip(dimmed + noise, 0, 255).astype(np.uint8)), (left, top), mask)
        plates.append(Plate(kind, compact(text), height, PixelBox(left, top, left + sign.width, top + sign.height)))
    coded = io.BytesIO()
    picture.save(coded, "JPEG", quality=quality)
    return np.asarray(Image.open(coded).convert("RGB")), plates


def places() -> Iterator[tuple[int, int]]:
    """Where plates stand, by their top left corner."""
    for top in range(100, SIZE_PX[1] - 100, STEP_PX[1]):
        for left in range(60, SIZE_PX[0] - 250, STEP_PX[0]):
            yield left, top


def drawn(text: str, height_px: int, degrees: float, blur_px: float) -> tuple[Image.Image, Image.Image]:
    """A plate of that height and its outline; blurred as if by a lens, in pixels of the photo."""
    large = Image.new("RGB", (460, 100), (235, 235, 228))
    pen = ImageDraw.Draw(large)
    pen.rectangle((3, 3, 456, 96), outline=(40, 40, 40), width=4)
    pen.text((230, 50), text, font=ImageFont.load_default(72), fill=(25, 25, 45), anchor="mm", stroke_width=2)
    soft = cv2.GaussianBlur(np.asarray(large), (0, 0), blur_px * 100 / height_px)
    size = (round(4.6 * height_px), height_px)
    sign, mask = Image.fromarray(soft).resize(size, Image.Resampling.BOX), Image.new("L", size, 255)
    way = Image.Resampling.BICUBIC
    return sign.rotate(degrees, way, expand=True), mask.rotate(degrees, way, expand=True)


def count(shares: Shares, plate: Plate, group: str, evidence: Evidence, found: Sequence[Candidate]) -> None:
    """Add one plate to a group's shares."""
    settings = Settings()
    near = [candidate for candidate in found if candidate.box.intersection(plate.box).area]
    mask = np.zeros((plate.box.height, plate.box.width), np.bool_)
    for candidate in near:
        if settings.action_for(candidate.kind) is Action.HIDE:
            part = candidate.box.intersection(plate.box)
            rows = slice(part.top - plate.box.top, part.bottom - plate.box.top)
            mask[rows, part.left - plate.box.left : part.right - plate.box.left] = True
    lines = [line for line in evidence.lines if line.quad.bounds().intersection(plate.box).area]
    shares.of[group] += 1
    shares.hidden[group] += bool(mask.mean() >= COVER)
    shares.read[group] += any(compact(line.text) == plate.text for line in lines)
    shares.named[group] += any(candidate.kind is Kind.PLATE for candidate in near)


def main() -> None:
    """Measure."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    go_offline()
    vision = Vision(Settings())
    for strength in STRENGTHS:
        rgb, plates = scene(strength, random.Random(SEED))  # noqa: S311  # the same plates every time
        evidence = vision.look(rgb)
        found, shares = detect(evidence), Shares()
        for plate in plates:
            for group in (f"{plate.height_px} px", plate.kind):
                count(shares, plate, group, evidence, found)
        print(f"\n{strength}: {len(plates)} plates       hidden   read  called a plate")
        for group in [*(f"{height} px" for height in HEIGHTS_PX), *KINDS]:
            total = shares.of[group]
            row = (counter[group] / total for counter in (shares.hidden, shares.read, shares.named))
            print(f"{group:14} {total:4}   " + "   ".join(f"{share:.3f}" for share in row))


if __name__ == "__main__":
    main()
