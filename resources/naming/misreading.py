"""What the reader takes for what: measured on drawn lines, and put into made-up ones.

python resources/naming/misreading.py [--lines N] [--seed N] [--fonts FOLDER] [--save FILE]

Lines of all kinds are drawn in the Latin fonts of a folder, in perspective, small, blurred, noisy and as JPEG, and read
by PhotoVet's own reader. `confusions.json` says how often each letter was read right and what else it was read as,
and how many letters of a line that was not read right are wrong.
"""

from __future__ import annotations

import argparse
import io
import json
import random
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz.distance import Levenshtein

FILE: Final = Path(__file__).parent / "confusions.json"
MOST_WRONG: Final = 0.4  # share of a line's letters; with more nobody could tell what it said
FEWEST: Final = 2  # times that a confusion was seen, to be kept
LONGEST: Final = 2  # letters of a confusion


class Confusions:
    """The measured confusions, to be put into a text."""

    def __init__(self) -> None:
        stored = json.loads(FILE.read_text("utf-8"))
        self._read_as: dict[str, dict[str, int]] = stored["read_as"]
        self._seen: dict[str, int] = stored["seen"]
        self._shares: list[float] = stored["shares"]

    def misread(self, text: str, rng: random.Random) -> str:
        """The text with as many wrong letters as a line has that was not read right, one at least."""
        edits = max(1, round(rng.choice(self._shares) * len(text)))
        for _ in range(edits):
            places = [
                (at, part)
                for at in range(len(text))
                for n in range(1, LONGEST + 1)
                if (part := text[at : at + n]) in self._read_as
            ]
            if not places:
                return text
            weights = [sum(self._read_as[part].values()) / self._seen.get(part, 1000) for _, part in places]
            at, part = rng.choices(places, weights)[0]
            read = self._read_as[part]
            text = text[:at] + rng.choices(list(read), list(read.values()))[0] + text[at + len(part) :]
        return " ".join(text.split())


def drawn(text: str, font: Path, rng: random.Random) -> Any:
    """The line as the finder cuts it out of a photo, RGB; None where the font lacks one of its letters."""
    face = ImageFont.truetype(str(font), 56)
    missing = bytes(face.getmask("\U0010fffd"))
    if any(bytes(face.getmask(glyph)) == missing for glyph in set(text) - {" "}):
        return None
    left, top, right, bottom = map(round, face.getbbox(text))
    ink = Image.new("L", (right - left + 60, bottom - top + 50))
    ImageDraw.Draw(ink).text((30 - left, 25 - top), text, fill=255, font=face)
    mask = np.asarray(ink, np.float32) / 255
    height, width = mask.shape
    light, dark = rng.randrange(120, 256), rng.randrange(110)
    back, front = (light, dark) if rng.random() < 0.5 else (dark, light)  # noqa: PLR2004
    front = back + (front - back) * rng.uniform(0.35, 1)
    grid = np.linspace(0, rng.uniform(-60, 60), width, dtype=np.float32)[None]
    picture = np.stack([back + (front - back) * mask + grid + rng.uniform(-15, 15) for _ in range(3)], -1)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    skew = rng.choice((0.03, 0.08, 0.15)) * height
    moved = corners + np.array([[rng.uniform(-skew, skew) for _ in "xy"] for _ in corners], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, moved)
    picture = cv2.warpPerspective(picture, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    small = rng.uniform(13, 44) / height
    picture = cv2.resize(picture, None, fx=small, fy=small, interpolation=cv2.INTER_AREA)
    picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.2, 1.3))
    noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, rng.uniform(1, 9), picture.shape)
    kept = io.BytesIO()
    Image.fromarray(np.clip(picture + noise, 0, 255).astype(np.uint8)).save(kept, "JPEG", quality=rng.randrange(20, 90))
    read = np.asarray(Image.open(kept).convert("RGB"))
    margin = [max(0, round(rng.uniform(0.1, 0.4) * side * 25 / height)) for side in (read.shape[0], read.shape[0])]
    return read[margin[0] : read.shape[0] - margin[0], margin[1] : read.shape[1] - margin[1]]


def aligned(text: str, read: str) -> list[tuple[str, str]]:
    """(part of the text, what it was read as), for all of the text; a part is of two letters at most."""
    pairs: list[tuple[str, str]] = []
    for step in Levenshtein.opcodes(text, read):
        before, after = text[step.src_start : step.src_end], read[step.dest_start : step.dest_end]
        if step.tag == "insert" and pairs:
            last, read_as = pairs.pop()
            pairs.append((last, read_as + after))
        elif len(before) == len(after):
            pairs += zip(before, after, strict=True)
        elif before:
            pairs.append((before, after))
    # A replacement beside a loss is two letters read as one: "rn" as "m".
    joined: list[tuple[str, str]] = []
    for pair in pairs:
        if (
            joined
            and (joined[-1][1] == "") != (pair[1] == "")
            and joined[-1][0] != joined[-1][1]
            and pair[0] != pair[1]
        ):
            before, after = joined.pop()
            joined.append((before + pair[0], after + pair[1]))
        else:
            joined.append(pair)
    return joined


def main() -> None:
    """Measure."""
    from lines import KINDS, LANGUAGES, Maker, other_lines  # noqa: PLC0415  # needs faker, which reading the file does not

    from scanner.offline import go_offline  # noqa: PLC0415
    from scanner.vision.ocr_rapid import RapidEngine  # noqa: PLC0415

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=6000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fonts", type=Path, default=Path("/usr/share/fonts"))
    parser.add_argument("--save", type=Path, default=FILE)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)  # noqa: S311  # no secret
    wanted = ("DejaVu", "Liberation", "Free", "NotoSans-", "NotoSerif-", "NotoSansDisplay", "Lato", "Roboto", "Open",
              "Lobster", "Dancing", "EBGaramond", "Cantarell", "NimbusSans", "C059")  # fmt: skip
    fonts = [p for p in sorted(arguments.fonts.rglob("*.[ot]tf")) if p.name.startswith(wanted)]
    makers = [Maker(language, rng) for language in LANGUAGES]
    others = other_lines(rng)
    go_offline()
    engine = RapidEngine(1)
    read_as: defaultdict[str, Counter[str]] = defaultdict(Counter)
    seen: Counter[str] = Counter()
    shares: list[float] = []
    right = lines = 0
    while lines < arguments.lines:
        texts, crops = [], []
        while len(crops) < 64:  # noqa: PLR2004  # a batch
            kind = rng.choice(KINDS)
            text = next(others) if kind == "other" else rng.choice(makers).line(kind)
            if (crop := drawn(text, rng.choice(fonts), rng)) is not None and min(crop.shape[:2]) > 3:  # noqa: PLR2004
                texts.append(text)
                crops.append(crop)
        for text, reading in zip(texts, engine.read(crops), strict=True):
            lines += 1
            share = Levenshtein.distance(text, reading.text) / len(text)
            right += share == 0
            if share > MOST_WRONG:
                continue
            if share:
                shares.append(round(share, 3))
            for part, read in aligned(text, reading.text):
                seen[part] += 1
                if part != read and len(part) <= LONGEST and len(read) <= LONGEST + 1:
                    read_as[part][read] += 1
            seen.update(a + b for a, b in pairwise(text))
    kept = {part: {read: n for read, n in read.items() if n >= FEWEST} for part, read in sorted(read_as.items())}
    kept = {part: read for part, read in kept.items() if read}
    stored = {
        "lines": lines,
        "read_right": right,
        "misread": len(shares),
        "shares": sorted(shares),
        "seen": {part: n for part, n in sorted(seen.items()) if part in kept},
        "read_as": kept,
    }
    arguments.save.write_text(json.dumps(stored, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print(f"{lines} lines, {right / lines:.3f} read right, {len(shares) / lines:.3f} with up to {MOST_WRONG} wrong")


if __name__ == "__main__":
    main()
