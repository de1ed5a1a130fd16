"""Make `resources/models/script-guess.npz`: which script a line is in, told from the first reader's features.

python bench script_guess [--lines N] [--seed N] [--fonts FOLDER] [--save FILE]

Lines are drawn in each script, upright and upside down, in the fonts of a folder, with light, noise, blur and edges of
boards, and read; a logistic regression is fitted to the features that come out. Words of scripts that the reader knows,
numbers, and patterns without any text are the class beside them. Printed is the share of other drawn lines that are
guessed right. Words come from the Unicode CLDR (the package `babel`, which only this script needs) and PhotoVet's
lists.
Fonts: Debian's fonts-noto-core, fonts-noto-cjk, fonts-dejavu-core, fonts-freefont-ttf, fonts-nanum, fonts-thai-tlwg,
fonts-lohit-*, fonts-kacst, fonts-hosny-amiri, fonts-bpg-georgian, fonts-unfonts-core.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from babel import Locale
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from scanner.detectors import lexicon
from scanner.model import RgbImage
from scanner.offline import go_offline
from scanner.vision.ocr_rapid import RapidEngine
from scanner.vision.script_guess import KNOWN, UPSIDE_DOWN

LOCALES: Final = {
    "Cyrillic": "ru uk bg sr mk kk",
    "Arabic": "ar fa ur",
    "Hebrew": "he",
    "Devanagari": "hi mr ne",
    "Bengali": "bn as",
    "Tamil": "ta",
    "Thai": "th",
    "Georgian": "ka",
    "Armenian": "hy",
    "Hangul": "ko",
    KNOWN: "en de es fr pl tr vi cs fi it pt el zh ja zh_Hant",
}
LISTS: Final = ("schools", "streets", "businesses", "teams", "harmless", "names", "first_names", "brands")
SIZES_PX: Final = (14, 150)
KNOWN_MORE: Final = 20  # lines of known scripts for each line of another: so it is in photos, if not more unequal
STEPS: Final = 600
DECAY: Final = 1e-3  # of the weights
SHAPES: Final = 0.15  # share of the known lines that are patterns


@cache
def words(script: str) -> tuple[str, ...]:
    """Countries, languages, currencies and months in the script's languages; for known scripts our own words too."""
    found: set[str] = set()
    for name in LOCALES[script].split():
        known = Locale.parse(name)
        for table in (known.territories, known.languages, known.currencies, known.months["format"]["wide"]):
            found.update(str(word) for word in table.values())
    if script == KNOWN:
        for name in LISTS:
            found.update(word for word in lexicon.entries(name, "words") if ord(max(word)) < ord("\u0250"))
        found.update(str(number) for number in range(1, 400, 3))
    return tuple(sorted(word for word in found if 1 < len(word) <= 24))


def drawn(script: str, fonts: Sequence[Path], rng: random.Random) -> RgbImage | None:
    """A line as the finder cuts it out of a photo; None where the font lacks its letters."""
    text = " ".join(rng.choice(words(script)) for _ in range(rng.choice((1, 1, 1, 2))))[:26]
    text = text.upper() if rng.random() < 0.3 else text
    font = ImageFont.truetype(str(rng.choice(fonts)), 64)
    if any(font.getmask(glyph).getbbox() == font.getmask("\U0010fffd").getbbox() for glyph in set(text) - {" "}):
        return None
    left, top, right, bottom = (round(side) for side in font.getbbox(text))
    ink = Image.new("L", (right - left + 240, bottom - top + 160))
    ImageDraw.Draw(ink).text((120 - left, 80 - top), text, fill=255, font=font)
    ink = ink.rotate(rng.uniform(-3, 3), resample=Image.Resampling.BICUBIC)
    box = ink.getbbox()
    if box is None:
        return None
    height = box[3] - box[1]
    air = [rng.uniform(-0.02, 0.22) * height for _ in range(2)] + [rng.uniform(0, 0.4) * height for _ in range(2)]
    cut = ink.crop((round(box[0] - air[2]), round(box[1] - air[0]), round(box[2] + air[3]), round(box[3] + air[1])))
    tall = round(rng.choice((rng.uniform(SIZES_PX[0], 30), rng.uniform(25, 70), rng.uniform(60, SIZES_PX[1]))))
    size = (max(8, round(cut.width * tall / cut.height * rng.uniform(0.85, 1.15))), tall)
    return photographed(np.asarray(cut.resize(size, Image.Resampling.LANCZOS), np.float32) / 255, rng)


def pattern(rng: random.Random) -> RgbImage:
    """Strokes and blobs without any text."""
    tall = rng.randint(*SIZES_PX)
    shape = np.zeros((tall, rng.randint(tall // 2, 6 * tall)), np.float32)
    for _ in range(rng.randint(2, 12)):
        ends = [(rng.randint(0, shape.shape[1]), rng.randint(0, tall)) for _ in range(2)]
        if rng.random() < 0.5:
            cv2.line(shape, ends[0], ends[1], 1.0, rng.randint(1, max(1, tall // 6)))
        else:
            cv2.ellipse(
                shape, ends[0], (rng.randint(2, tall), rng.randint(2, tall)), rng.randint(0, 180), 0, 360, 1.0, 2
            )
    return photographed(shape, rng)


def photographed(ink: NDArray[np.float32], rng: random.Random) -> RgbImage:
    """Ink on a ground, in colour, with an edge of a board, light that falls off, blur, noise and as a JPEG."""
    noise = np.random.default_rng(rng.randint(0, 2**31))
    light, dark = noise.uniform(120, 255, 3), noise.uniform(0, 110, 3)
    ground, letters = (light, dark) if rng.random() < 0.5 else (dark, light)
    if rng.random() < 0.25:
        letters = (ground + letters) / 2
    canvas = np.ones((*ink.shape, 1)) * ground
    if rng.random() < 0.3:
        canvas[: rng.randint(1, max(1, len(ink) // 8))] = noise.uniform(0, 255, 3)
    picture = canvas * (1 - ink[:, :, None]) + ink[:, :, None] * letters
    picture *= np.linspace(rng.uniform(0.8, 1.1), rng.uniform(0.8, 1.1), ink.shape[1])[None, :, None]
    picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 0.6 + len(ink) / 40))
    picture = np.clip(picture + noise.normal(0, rng.uniform(1, 7), picture.shape), 0, 255).astype(np.uint8)
    _, coded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(40, 92)])
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)


def lines(count: int, folder: Path, rng: random.Random) -> Iterator[tuple[str, RgbImage]]:
    """Each class's name and a line of it, upright and upside down."""
    files = sorted(path for path in folder.rglob("*") if path.suffix in {".ttf", ".otf", ".ttc"})
    for script in LOCALES:
        made = 0
        while made < count * (6 if script == KNOWN else 1):
            line = pattern(rng) if script == KNOWN and rng.random() < SHAPES else drawn(script, files, rng)
            if line is None:
                continue
            made += 1
            yield script, line
            yield script if script == KNOWN else script + UPSIDE_DOWN, np.ascontiguousarray(line[::-1, ::-1])


def fitted(features: NDArray[np.float32], names: Sequence[str]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights and bias of the classes in the order of their names, by Adam (Kingma and Ba 2015)."""
    classes = sorted(set(names))
    mean, spread = features.mean(0), features.std(0) + 1e-4
    given = (features - mean) / spread
    wanted = np.array([[name == each for each in classes] for name in names], np.float32)
    shares = np.array([KNOWN_MORE * 2.0 if each == KNOWN else 1.0 for each in classes])
    counts = (shares / shares.sum() / wanted.mean(0))[wanted.argmax(1)][:, None]
    parts: list[Any] = [np.zeros((given.shape[1], len(classes))), np.zeros(len(classes))]
    first, second = [np.zeros_like(part) for part in parts], [np.zeros_like(part) for part in parts]
    for step in range(1, STEPS + 1):
        logits = given @ parts[0] + parts[1]
        powers = np.exp(logits - logits.max(1, keepdims=True))
        error = (powers / powers.sum(1, keepdims=True) - wanted) * counts / len(given)
        for i, slope in enumerate((given.T @ error + DECAY * parts[0], error.sum(0))):
            first[i] = 0.9 * first[i] + 0.1 * slope
            second[i] = 0.99 * second[i] + 0.01 * slope**2
            parts[i] = parts[i] - 0.02 * (first[i] / (1 - 0.9**step)) / (np.sqrt(second[i] / (1 - 0.99**step)) + 1e-8)
    weights = parts[0] / spread[:, None]
    return weights.astype(np.float32), (parts[1] - mean @ weights).astype(np.float32)


def main() -> None:
    """Draw, fit, say how well it does on lines that it was not fitted to, and save it where that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=220, help="of each script and way up")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts"))
    parser.add_argument("--save", type=Path)
    args = parser.parse_args()
    go_offline()
    engine = RapidEngine()
    made = list(lines(args.lines, args.fonts, random.Random(args.seed)))  # noqa: S311  # the same lines every time
    names, features = [name for name, _ in made], np.array([engine.features(line) for _, line in made])
    fit = np.arange(len(names)) // 2 % 5 != 0  # both ways up of a line together
    weights, bias = fitted(features[fit], [name for name, chosen in zip(names, fit, strict=True) if chosen])
    classes = np.array(sorted(set(names)))
    right = classes[(features[~fit] @ weights + bias).argmax(1)] == np.array(names)[~fit]
    for each in classes:
        print(f"{each:14} {right[np.array(names)[~fit] == each].mean():.2f}")
    if args.save:
        weights, bias = fitted(features, names)
        np.savez(args.save, weights=weights, bias=bias, names=classes)


if __name__ == "__main__":
    main()
