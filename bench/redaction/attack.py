"""Who can tell what was hidden? An attacker who knows font, place, background and 100 candidates tries each.

For every scene (a background, a place, a font, 100 candidates) each candidate in turn is the truth: it is drawn, gets
the noise of a camera, is saved as a JPEG, and hidden. The attacker draws, saves and hides all candidates the same way
and names the one whose result is nearest to what was published; ties are decided by lot. Whoever has nothing to go on
is right once in a hundred times.

    python bench attack                          # drawn backgrounds
    python bench attack --backgrounds FOLDER     # crops of the JPEGs in that folder
    python bench attack --read                   # the OCR and zxing look, too
    python bench attack --pictures docs/pictures
    python bench attack --stored                 # photos stored otherwise, in boxes as tight as can be

What is stored as HEIC needs `pip install pillow-heif`, which brings an encoder; PhotoVet reads HEIC only.
"""

from __future__ import annotations

import argparse
import io
import json
import string
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz import fuzz
from usual_styles import deface_blur, deface_mosaic, gaussian_blur, mean_mosaic, saved_as_jpeg

from scanner.errors import RefusedError
from scanner.export import render
from scanner.export.shown import hidden_picture
from scanner.formats.registry import by_name
from scanner.model import HiddenRegion, Kind, PixelBox, RedactionPlan
from scanner.redaction.registry import STYLES
from scanner.settings import Limits, Settings
from scanner.vision.look import Vision

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from support.tiffs import jpeg_tiff

WIDTH, HEIGHT = 384, 176
REACH_PX = 400  # around the box, where the attacker compares
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


def tight(scene: Scene) -> Scene:
    """The same with a box that ends where the candidates differ."""
    drawn = [scene.draw(scene.background, text).astype(np.int16) for text in scene.candidates]
    differing = np.any([(one != drawn[0]).any(axis=2) for one in drawn[1:]], axis=0)
    rows, columns = np.flatnonzero(differing.any(axis=1)), np.flatnonzero(differing.any(axis=0))
    box = PixelBox(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    return replace(scene, box=box)


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
        pieces = render(by_name("jpeg").open(memoryview(photo), Limits()), plan).pieces
        return np.asarray(Image.open(io.BytesIO(b"".join(pieces))))

    return publish


@dataclass(frozen=True)
class Stored:
    """A way in which a photo is stored before PhotoVet hides something in it, and the format of the copy."""

    form: str
    encode: Callable[[np.ndarray], bytes]
    copy_format: str = "as-is"
    in_report: bool = False  # published as the picture of a report, and not as a copy


def _by_pillow(form: str, **options: object) -> Callable[[np.ndarray], bytes]:
    def encode(rgb: np.ndarray) -> bytes:
        out = io.BytesIO()
        Image.fromarray(rgb).save(out, form, **options)
        return out.getvalue()

    return encode


def _as_heic(quality: int) -> Callable[[np.ndarray], bytes]:
    def encode(rgb: np.ndarray) -> bytes:
        import pillow_heif  # noqa: PLC0415  not a part of the environment for tests

        out = io.BytesIO()
        pillow_heif.from_pillow(Image.fromarray(rgb)).save(out, quality=quality)
        return out.getvalue()

    return encode


STORED: dict[str, Stored] = {
    **{f"JPEG in TIFF {q}": Stored("tiff", _by_pillow("TIFF", compression="jpeg", quality=q)) for q in (90, 75, 50)},
    **{
        f"JPEG in TIFF {q}, 4:2:0, as JPEG": Stored("tiff", lambda a, q=q: jpeg_tiff(a, quality=q), "jpeg")
        for q in (90, 75, 50)
    },
    **{f"WebP {q}": Stored("webp", _by_pillow("WEBP", quality=q)) for q in (90, 80, 50)},
    **{f"WebP {q}, as JPEG": Stored("webp", _by_pillow("WEBP", quality=q), "jpeg") for q in (90, 80, 50)},
    **{f"AVIF {q}": Stored("avif", _by_pillow("AVIF", quality=q, speed=8)) for q in (90, 60, 40)},
    **{f"HEIC {q}": Stored("heic", _as_heic(q)) for q in (80, 50, 30)},
    **{f"JPEG {q}, in a report": Stored("jpeg", _by_pillow("JPEG", quality=q), in_report=True) for q in (90, 75, 50)},
    **{f"WebP {q}, in a report": Stored("webp", _by_pillow("WEBP", quality=q), in_report=True) for q in (90, 80, 50)},
    **{f"HEIC {q}, in a report": Stored("heic", _as_heic(q), in_report=True) for q in (80, 50, 30)},
    **{
        f"JPEG XL, distance {d}": Stored("jxl", lambda a, d=d: imagecodecs.jpegxl_encode(a, distance=d), "jpeg")
        for d in (1, 2, 4)
    },
    **{
        f"JPEG 2000, rate {r}": Stored(
            "jp2", _by_pillow("JPEG2000", quality_mode="rates", quality_layers=[r], irreversible=True), "jpeg"
        )
        for r in (10, 40, 120)
    },
}
"""Three qualities of each."""


def stored(way: Stored, style: str = "frost") -> Publish:
    """PhotoVet's own export of a photo that is stored so."""

    def publish(photo: bytes, box: PixelBox) -> np.ndarray:
        plan = RedactionPlan("", (HiddenRegion(box, Kind.SIGN, style),), seed=7, copy_format=way.copy_format)
        opened = by_name(way.form).open(memoryview(photo), Limits())
        if way.in_report:
            return hidden_picture(opened, plan)
        made = render(opened, plan)
        copy = memoryview(b"".join(made.pieces))
        return by_name(made.format_name).open(copy, Limits()).first_picture().rgb

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


Encode = Callable[[np.ndarray], bytes]


def camera_jpeg(rgb: np.ndarray) -> bytes:
    """A JPEG as cameras save it."""
    return saved_as_jpeg(rgb, CAMERA_QUALITY)


# ---- attacking -----------------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What came of one method."""

    trials: int = 0
    identified: int = 0
    distinct: int = 0  # results among the 100 candidates of a scene, at most
    read: int = 0
    decoded: int = 0


def photographed(rgb: np.ndarray, rng: np.random.Generator | None, encode: Encode) -> bytes:
    """A file from the camera, with its noise where `rng` is given."""
    if rng is not None:
        noise = rng.standard_normal(rgb.shape, np.float32) * CAMERA_NOISE
        rgb = np.clip(rgb + noise, 0, 255).astype(np.uint8)
    return encode(rgb)


def attack(
    scene: Scene, publish: Publish, rng: np.random.Generator, encode: Encode = camera_jpeg
) -> tuple[int, int, list[np.ndarray]]:
    """How many of the candidates are identified when each in turn is the truth.

    Also how many different results hiding them has without the camera's noise, and all published pictures.
    """
    near = scene.box.grown(REACH_PX, REACH_PX).clamped(WIDTH, HEIGHT)
    rows, columns = slice(near.top, near.bottom), slice(near.left, near.right)

    def seen(text: str, noise: np.random.Generator | None) -> np.ndarray:
        return publish(photographed(scene.draw(scene.background, text), noise, encode), scene.box)

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


def is_refused(scene: Scene, publish: Publish, encode: Encode) -> bool:
    """Whether PhotoVet hides nothing in photos that are stored so."""
    try:
        publish(encode(scene.draw(scene.background, scene.candidates[0])), scene.box)
    except RefusedError:
        return True
    return False


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


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--backgrounds", type=Path, help="a folder of JPEGs to take backgrounds from")
    parser.add_argument("--methods", default="", help="only those whose name contains this (or|that)")
    parser.add_argument("--scenes", type=int, default=10, help="of 100 trials each")
    parser.add_argument("--stored", action="store_true", help="photos in other formats, in tight boxes")
    parser.add_argument("--candidates", type=int, default=CANDIDATES, help="with --stored: of each scene")
    parser.add_argument("--read", action="store_true", help="let the OCR and zxing look at everything, too")
    parser.add_argument("--pictures", type=Path, help="only save a sheet that shows each method, into this folder")
    parser.add_argument("--json", type=Path)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> None:
    """Run the bench and print its table."""
    options = _options(arguments)
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
    ways = {name: (stored(way), way.encode) for name, way in STORED.items()}
    methods = ways if options.stored else {name: (publish, camera_jpeg) for name, publish in METHODS.items()}
    if options.stored:
        scenes = [tight(replace(scene, candidates=scene.candidates[: options.candidates])) for scene in scenes]
    for name, (publish, encode) in methods.items():
        if not any(part in name for part in options.methods.split("|")):
            continue
        if options.stored and is_refused(scenes[0], publish, encode):
            print(f"{name:46s}    refused", flush=True)
            continue
        tally = tallies.setdefault(name, Tally())
        begin = time.perf_counter()
        for number, scene in enumerate(scenes):
            right, distinct, published = attack(scene, publish, rng, encode)
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
        strip = [
            publish(photographed(s.draw(s.background, s.candidates[7]), None, camera_jpeg), s.box) for s in scenes[:5]
        ]
        label = Image.new("RGB", (3 * WIDTH, 24), "white")
        ImageDraw.Draw(label).text((6, 3), name, font=ImageFont.load_default(16), fill="black")
        rows += [np.asarray(label), np.concatenate([strip[0], strip[1], strip[4]], axis=1)]
    Image.fromarray(np.concatenate(rows)).save(folder / "attack.webp", quality=70, method=6)


if __name__ == "__main__":
    main(sys.argv[1:])
