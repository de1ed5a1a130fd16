"""Who can tell what was hidden? An attacker who knows font, place, background and 100 candidates tries each.

For every scene (a background, a place, a font, 100 candidates) each candidate in turn is the truth: it is drawn, gets
the noise of a camera, is saved as a JPEG, and hidden. The attacker draws, saves and hides all candidates the same way
and names the one whose result is nearest to what was published; ties are decided by lot. Whoever has nothing to go on
is right once in a hundred times.

    python tests/bench/attack.py                          # drawn backgrounds
    python tests/bench/attack.py --backgrounds FOLDER     # crops of the JPEGs in that folder
    python tests/bench/attack.py --read                   # the OCR and zxing look, too
    python tests/bench/attack.py --pictures docs/pictures
"""

from __future__ import annotations

import argparse
import io
import json
import string
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz import fuzz
from usual_styles import deface_blur, deface_mosaic, gaussian_blur, mean_mosaic, saved_as_jpeg

from scanner.export import render
from scanner.formats.registry import by_name
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction.registry import STYLES
from scanner.settings import Limits, Settings
from scanner.vision.look import Vision

WIDTH, HEIGHT = 384, 176
CANDIDATES = 100
CAMERA_NOISE = 3.0
CAMERA_QUALITY = 92
LETTERS, DIGITS = "ABCDEFGHJKLMNPRSTUVWXYZ", string.digits
WORDS = """
oak elm pine maple river lake hill valley stone meadow garden forest spring winter summer autumn north south east west
school college academy library museum harbor bridge tower castle market station bakery florist dentist tailor barber
cafe diner hotel garage lions tigers eagles hawks bears wolves sharks knights giants pirates anna ben clara david emma
felix grace henry isla jack karl lena mia noah olga paul rosa sam tina uma victor wendy xenia yara zoe birch cedar
poplar willow canyon desert island ocean prairie summit temple chapel convent factory foundry brewery cinema theater
stadium arena velodrome orchard quarry chestnut juniper hospital pharmacy
"""
READ_PER_SCENE, READ_SCENES = 20, 5


@dataclass(frozen=True)
class Scene:
    """All that the attacker knows but for the truth."""

    background: np.ndarray = field(repr=False)
    box: PixelBox  # what is hidden
    candidates: tuple[str, ...]
    draw: Callable[[np.ndarray, str], np.ndarray] = field(repr=False)
    is_code: bool = False


def backgrounds(folder: Path | None, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """Endless backgrounds of 384 x 176 pixels."""
    files = sorted(f for f in folder.rglob("*") if f.suffix.lower() in (".jpg", ".jpeg")) if folder else []
    while True:
        if files:
            rgb = np.asarray(Image.open(files[rng.integers(len(files))]).convert("RGB"))
            if rgb.shape[0] < HEIGHT or rgb.shape[1] < WIDTH:
                continue
            y, x = rng.integers(rgb.shape[0] - HEIGHT + 1), rng.integers(rgb.shape[1] - WIDTH + 1)
            yield rgb[y : y + HEIGHT, x : x + WIDTH].copy()
            continue
        drawn = np.full((HEIGHT, WIDTH, 3), rng.integers(60, 200, 3), np.float32)
        for cells, strength in ((3, 40), (9, 25), (40, 14), (120, 8)):
            grey = rng.normal(0, strength, (cells, cells * 2, 1)) + rng.normal(0, strength / 5, (cells, cells * 2, 3))
            coarse = grey.astype(np.float32)
            drawn += cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
        yield np.clip(drawn, 0, 255).astype(np.uint8)


def plate_scene(background: np.ndarray, rng: np.random.Generator) -> Scene:
    """Letters and digits on a bright plate."""
    names = {
        "".join(rng.choice(list(kind)) for kind in (DIGITS, LETTERS, LETTERS, LETTERS, DIGITS, DIGITS, DIGITS))
        for _ in range(2 * CANDIDATES)
    }
    return _text_scene(background, tuple(sorted(names))[:CANDIDATES], rng, plate=True)


def word_scene(background: np.ndarray, rng: np.random.Generator) -> Scene:
    """A word written on the background itself."""
    words = tuple(rng.permutation(sorted(set(WORDS.split())))[:CANDIDATES])
    return _text_scene(background, words, rng, plate=False)


def _text_scene(background: np.ndarray, candidates: Sequence[str], rng: np.random.Generator, *, plate: bool) -> Scene:
    size = int(rng.integers(22, 44))
    font = ImageFont.load_default(size)
    widest = max(font.getlength(text) for text in candidates)
    x, y = int(rng.integers(30, max(31, WIDTH - int(widest) - 30))), int(rng.integers(30, HEIGHT - size - 40))
    ink = (20, 24, 60) if plate or background.mean() > 110 else (240, 240, 230)

    def draw(rgb: np.ndarray, text: str) -> np.ndarray:
        image = Image.fromarray(rgb)
        pen = ImageDraw.Draw(image)
        if plate:
            pen.rectangle((x - 8, y - 4, x + widest + 8, y + size + 8), fill=(236, 236, 228))
        pen.text((x, y), text, font=font, fill=ink)
        return np.asarray(image)

    # The region is the same for all candidates, grown by half a text height as PhotoVet grows it.
    box = PixelBox(x, y, x + int(widest) + 1, y + size + 4).grown(size / 2, size / 2).clamped(WIDTH, HEIGHT)
    return Scene(background, box, tuple(candidates), draw)


def code_scene(background: np.ndarray, rng: np.random.Generator) -> Scene:
    """A QR code."""
    payloads = tuple(f"https://example.org/{rng.integers(10**9):09d}" for _ in range(CANDIDATES))
    side = 29 * int(rng.integers(2, 5))
    x, y = int(rng.integers(20, WIDTH - side - 20)), int(rng.integers(14, HEIGHT - side - 14))

    def draw(rgb: np.ndarray, payload: str) -> np.ndarray:
        code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        drawn = np.asarray(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=True))
        out = rgb.copy()
        small = cv2.resize(drawn, (side, side), interpolation=cv2.INTER_NEAREST)
        out[y : y + side, x : x + side] = small[..., None]
        return out

    box = PixelBox(x, y, x + side, y + side).grown(8, 8).clamped(WIDTH, HEIGHT)
    return Scene(background, box, payloads, draw, is_code=True)


# ---- hiding --------------------------------------------------------------------------------------------------------

Publish = Callable[[bytes, PixelBox], np.ndarray]


def usual(hide: Callable[[np.ndarray, PixelBox], np.ndarray]) -> Publish:
    """Decoded, hidden, saved as a JPEG of quality 95, and as the world then sees it."""

    def publish(photo: bytes, box: PixelBox) -> np.ndarray:
        hidden = hide(np.asarray(Image.open(io.BytesIO(photo))), box)
        return np.asarray(Image.open(io.BytesIO(saved_as_jpeg(hidden))))

    return publish


def ours(style: str) -> Publish:
    """PhotoVet's own export."""

    def publish(photo: bytes, box: PixelBox) -> np.ndarray:
        plan = RedactionPlan(photo_sha256="", regions=(HiddenRegion(box, Kind.SIGN, style),), seed=7)
        pieces = render(memoryview(photo), by_name("jpeg"), plan, Limits()).pieces
        return np.asarray(Image.open(io.BytesIO(b"".join(pieces))))

    return publish


METHODS: dict[str, Publish] = {
    "nothing hidden": usual(lambda rgb, _: rgb),
    "Gaussian blur, radius 5 px": usual(gaussian_blur(5)),
    "Gaussian blur, radius 15 px": usual(gaussian_blur(15)),
    "box blur, half the box (deface)": usual(deface_blur),
    "mosaic of means, 8 px": usual(mean_mosaic(8)),
    "mosaic of means, 16 px": usual(mean_mosaic(16)),
    "mosaic of means, 20 px": usual(mean_mosaic(20)),
    "mosaic of samples, 8 px (deface)": usual(deface_mosaic(8)),
    "mosaic of samples, 16 px (deface)": usual(deface_mosaic(16)),
    "mosaic of samples, 20 px (deface's default)": usual(deface_mosaic(20)),
    **{f"PhotoVet {style.name}": ours(style.name) for style in STYLES},
}


# ---- attacking -----------------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What came of one method."""

    trials: int = 0
    identified: int = 0
    distinct: int = 0  # results among the 100 candidates of a scene, at most
    read: int = 0
    decoded: int = 0


def photographed(rgb: np.ndarray, rng: np.random.Generator | None) -> bytes:
    """A JPEG from the camera, with its noise where `rng` is given."""
    if rng is not None:
        noise = rng.standard_normal(rgb.shape, np.float32) * CAMERA_NOISE
        rgb = np.clip(rgb + noise, 0, 255).astype(np.uint8)
    return saved_as_jpeg(rgb, CAMERA_QUALITY)


def attack(scene: Scene, publish: Publish, rng: np.random.Generator) -> tuple[int, int, list[np.ndarray]]:
    """How many of the candidates are identified when each in turn is the truth.

    Also how many different results hiding them has without the camera's noise, and all published pictures.
    """
    near = scene.box.grown(24, 24).clamped(WIDTH, HEIGHT)
    rows, columns = slice(near.top, near.bottom), slice(near.left, near.right)

    def seen(text: str, noise: np.random.Generator | None) -> np.ndarray:
        return publish(photographed(scene.draw(scene.background, text), noise), scene.box)

    guesses = [np.ascontiguousarray(seen(text, None)[rows, columns]) for text in scene.candidates]
    right, published = 0, []
    for index, text in enumerate(scene.candidates):
        picture = seen(text, rng)
        published.append(picture)
        truth = np.ascontiguousarray(picture[rows, columns])
        distances = np.array([cv2.norm(guess, truth, cv2.NORM_L2SQR) for guess in guesses])  # whole numbers: exact
        nearest = np.flatnonzero(distances <= distances.min())
        right += int(rng.choice(nearest) == index)
    return right, len({guess.tobytes() for guess in guesses}), published


def read_again(scene: Scene, published: list[np.ndarray], vision: Vision) -> tuple[int, int]:
    """How many of the first 20 hidden texts PhotoVet's own OCR reads, and how many codes zxing decodes."""
    some = published[:READ_PER_SCENE]
    sheet = np.concatenate([np.concatenate(some[i : i + 4], axis=1) for i in range(0, len(some), 4)])
    evidence = vision.look(sheet)
    read = decoded = 0
    for number, truth in enumerate(scene.candidates[:READ_PER_SCENE]):
        left, top = number % 4 * WIDTH, number // 4 * HEIGHT
        cell = PixelBox(left, top, left + WIDTH, top + HEIGHT)
        lines = [line.text for line in evidence.lines if cell.intersection(line.quad.bounds()).area > 0]
        codes = [code.text for code in evidence.codes if cell.intersection(code.quad.bounds()).area > 0]
        decoded += truth in codes
        read += any(fuzz.ratio(truth.lower(), text.lower().replace(" ", "")) >= 75 for text in lines)
    return read, decoded


def main(arguments: Sequence[str]) -> None:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--backgrounds", type=Path, help="a folder of JPEGs to take backgrounds from")
    parser.add_argument("--methods", default="", help="only those whose name contains this")
    parser.add_argument("--scenes", type=int, default=10, help="of 100 trials each")
    parser.add_argument("--read", action="store_true", help="let the OCR and zxing look at everything, too")
    parser.add_argument("--pictures", type=Path, help="only save a sheet that shows each method, into this folder")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    rng = np.random.default_rng(2026)
    source = backgrounds(options.backgrounds, rng)
    kinds = (plate_scene, word_scene, plate_scene, word_scene, code_scene)
    scenes = [kinds[number % len(kinds)](next(source), rng) for number in range(options.scenes)]
    if options.pictures:
        _save_pictures(options.pictures, scenes)
        return
    vision = Vision(Settings(threads=1)) if options.read else None
    tallies: dict[str, Tally] = {}
    print(f"{'method':46s} {'identified':>10s} {'distinct':>8s} {'read':>6s} {'decoded':>8s}")
    for name, publish in METHODS.items():
        if options.methods not in name:
            continue
        tally = tallies.setdefault(name, Tally())
        begin = time.perf_counter()
        for number, scene in enumerate(scenes):
            right, distinct, published = attack(scene, publish, rng)
            tally.distinct = max(tally.distinct, distinct)
            tally.trials += len(published)
            tally.identified += right
            if vision is not None and number < READ_SCENES:
                read, decoded = read_again(scene, published, vision)
                tally.read += read
                tally.decoded += decoded
        share = 100 * tally.identified / tally.trials
        seconds = time.perf_counter() - begin
        print(
            f"{name:46s} {share:9.1f}% {tally.distinct:8d} {tally.read:6d} {tally.decoded:8d} {seconds:6.0f} s",
            flush=True,
        )
    texts = sum(len(s.candidates) for s in scenes if not s.is_code)
    codes = sum(len(s.candidates) for s in scenes if s.is_code)
    print(f"{texts + codes} trials a method: {texts} texts, {codes} codes")
    if vision is not None:
        seen = scenes[:READ_SCENES]
        of_texts = READ_PER_SCENE * sum(not s.is_code for s in seen)
        print(f"looked at again: {of_texts} texts, {READ_PER_SCENE * len(seen) - of_texts} codes")
    if options.json:
        options.json.write_text(json.dumps({name: vars(tally) for name, tally in tallies.items()}, indent=1))


def _save_pictures(folder: Path, scenes: Sequence[Scene]) -> None:
    """One sheet: a row for each method, a column for a plate, a word and a code."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for name, publish in METHODS.items():
        strip = [publish(photographed(s.draw(s.background, s.candidates[7]), None), s.box) for s in scenes[:5]]
        label = Image.new("RGB", (3 * WIDTH, 24), "white")
        ImageDraw.Draw(label).text((6, 3), name, font=ImageFont.load_default(16), fill="black")
        rows += [np.asarray(label), np.concatenate([strip[0], strip[1], strip[4]], axis=1)]
    Image.fromarray(np.concatenate(rows)).save(folder / "attack.webp", quality=70, method=6)


if __name__ == "__main__":
    main(sys.argv[1:])
