"""How many signs are hidden in eleven scripts, most of which the reader cannot read: 440 drawn ones.

python bench script_signs [--seed N] [--a-photo N] [--save FOLDER]

Printed for each script, for each turn, and for each width: the share of signs of which 80 % is covered by what the
policy `careful` hides. `--save` writes the photos with a list `scripts.jsonl` of where each sign stands instead of
looking at them. Needs the fonts of Debian's packages fonts-noto-core and fonts-noto-cjk.
"""

from __future__ import annotations

import argparse
import io
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from scanner.detectors.registry import detect
from scanner.model import Action, Candidate, PixelBox
from scanner.offline import go_offline
from scanner.settings import Settings
from scanner.vision.look import Vision

SEED: Final = 20_261_201
SIGNS_A_SCRIPT: Final = 40
SIZE_PX: Final = (1280, 960)
WIDTHS: Final = (0.05, 0.60)  # of the photo's
LEAST_HEIGHT_PX: Final = 16  # of the ink: what is smaller can be read in no script
COVER: Final = 0.8
FONTS: Final = Path("/usr/share/fonts")

# Each script with its fonts, and what its signs say: schools, streets, shops, names.
SCRIPTS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "Cyrillic": (
        ("NotoSans-Bold.ttf", "NotoSerif-Bold.ttf", "NotoSans-Regular.ttf"),
        (
            "Школа № 12",
            "Улица Ленина",
            "Аптека",
            "Пекарня",
            "Детский сад",
            "Иванова",
            "Гимназия",
            "ул. Садовая 7",
            "Рыба",
        ),
    ),
    "Greek": (
        ("NotoSans-Bold.ttf", "NotoSerif-Bold.ttf", "NotoSans-Regular.ttf"),
        (
            "Γυμνάσιο",
            "Οδός Ερμού",
            "Φαρμακείο",
            "Σχολείο",
            "Παπαδόπουλος",
            "Φούρνος",
            "Νηπιαγωγείο",
            "Πλατεία 3",
            "Ψωμί",
        ),
    ),
    "Arabic": (
        (
            "NotoNaskhArabic-Bold.ttf",
            "NotoKufiArabic-Bold.ttf",
            "NotoSansArabic-Bold.ttf",
            "NotoSansArabic-Regular.ttf",
        ),
        (
            "مدرسة النور",
            "شارع الملك فهد",
            "صيدلية",
            "مخبز",
            "روضة الأطفال",
            "محمد علي",
            "مطعم الشام",
            "طريق المطار",
            "باب",
        ),
    ),
    "Hebrew": (
        ("NotoSansHebrew-Bold.ttf", "NotoSerifHebrew-Bold.ttf", "NotoSansHebrew-Regular.ttf"),
        (
            "בית ספר יסודי",
            "רחוב הרצל",
            "בית מרקחת",
            "מאפייה",
            "גן ילדים",
            "דוד כהן",
            "מסעדה",
            "שדרות רוטשילד",
            "לחם",
        ),
    ),
    "Devanagari": (
        ("NotoSansDevanagari-Bold.ttf", "NotoSerifDevanagari-Bold.ttf", "NotoSansDevanagari-Regular.ttf"),
        (
            "विद्यालय",
            "गांधी मार्ग",
            "दवाखाना",
            "प्राथमिक विद्यालय",
            "रामेश शर्मा",
            "मिठाई",
            "सड़क १२",
            "बाल मंदिर",
            "घर",
        ),
    ),
    "Bengali": (
        ("NotoSansBengali-Bold.ttf", "NotoSerifBengali-Bold.ttf", "NotoSansBengali-Regular.ttf"),
        (
            "বিদ্যালয়",
            "রবীন্দ্র সরণি",
            "ঔষধালয়",
            "প্রাথমিক বিদ্যালয়",
            "অনন্যা দাস",
            "মিষ্টি",
            "সড়ক ১২",
            "শিশু উদ্যান",
            "ঘর",
        ),
    ),
    "Tamil": (
        ("NotoSansTamil-Bold.ttf", "NotoSerifTamil-Bold.ttf", "NotoSansTamil-Regular.ttf"),
        ("பள்ளி", "காந்தி தெரு", "மருந்தகம்", "தொடக்கப் பள்ளி", "முருகன்", "இனிப்பு", "சாலை", "பூங்கா", "வீடு"),
    ),
    "Thai": (
        ("NotoSansThai-Bold.ttf", "NotoSerifThai-Bold.ttf", "NotoSansThai-Regular.ttf", "NotoLoopedThai-Bold.ttf"),
        (
            "โรงเรียน",
            "ถนนสุขุมวิท",
            "ร้านขายยา",
            "โรงเรียนอนุบาล",
            "สมชาย ใจดี",
            "ตลาด",
            "ซอย ๑๒",
            "สวนสาธารณะ",
            "บ้าน",
        ),
    ),
    "Georgian": (
        ("NotoSansGeorgian-Bold.ttf", "NotoSerifGeorgian-Bold.ttf", "NotoSansGeorgian-Regular.ttf"),
        (
            "სკოლა",
            "რუსთაველის გამზირი",
            "აფთიაქი",
            "საბავშვო ბაღი",
            "გიორგი",
            "საცხობი",
            "ქუჩა",
            "ბიბლიოთეკა",
            "პური",
        ),
    ),
    "Armenian": (
        ("NotoSansArmenian-Bold.ttf", "NotoSerifArmenian-Bold.ttf", "NotoSansArmenian-Regular.ttf"),
        (
            "Դպրոց",
            "Աբովյան փողոց",
            "Դեղատուն",
            "Մանկապարտեզ",
            "Արամ Պետրոսյան",
            "Հացատուն",
            "փողոց",
            "ԴՊՐՈՑ",
            "Հաց",
        ),
    ),
    "Hangul": (
        ("NotoSansCJK-Bold.ttc", "NotoSerifCJK-Bold.ttc", "NotoSansCJK-Regular.ttc"),
        ("초등학교", "종로3가", "약국", "서울중학교", "김민수", "빵집", "세종대로 12", "어린이집", "시장"),
    ),
}
HANGUL_FACE: Final = 1  # of the CJK collections: Japanese, Korean, two Chinese
BACKGROUNDS: Final = ("wall", "bricks", "hedge", "street")
WALLS: Final = ("wall", "bricks")  # on which letters are painted too; anywhere else they stand on a board
BOARDS: Final = 0.6  # share of the signs on walls that have a board
TURNS: Final = ("level", "level", "tilted", "upside down", "level", "tilted", "level", "steep")  # one after another


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign in a photo."""

    script: str
    text: str
    turn: str
    box: PixelBox  # of its ink


def signs(script: str, rng: random.Random) -> Iterator[tuple[str, str, float, Image.Image]]:
    """Each sign's text, how it is turned, its width as a share of the photo's, and its ink as a grey picture."""
    faces, texts = SCRIPTS[script]
    for at in range(SIGNS_A_SCRIPT):
        turn = TURNS[at % len(TURNS)]
        share = WIDTHS[0] + (WIDTHS[1] - WIDTHS[0]) * ((at * 17) % SIGNS_A_SCRIPT) / (SIGNS_A_SCRIPT - 1)
        degrees = {"level": (-3, 3), "tilted": (5, 12), "upside down": (176, 184), "steep": (20, 30)}[turn]
        angle = rng.uniform(*degrees) * rng.choice((-1, 1))
        chosen = list(texts)
        rng.shuffle(chosen)
        face = rng.choice(faces)
        drawn = ((text, _ink(text, face, angle, share * SIZE_PX[0])) for text in chosen)
        text, ink = next(each for each in drawn if each[1].height >= LEAST_HEIGHT_PX)
        yield text, turn, share, ink


def _ink(text: str, face: str, angle: float, width_px: float) -> Image.Image:
    font = ImageFont.truetype(str(next(FONTS.rglob(face))), 120, index=HANGUL_FACE if face.endswith("ttc") else 0)
    left, top, right, bottom = font.getbbox(text)
    plain = Image.new("L", (round(right - left) + 8, round(bottom - top) + 8))
    ImageDraw.Draw(plain).text((4 - left, 4 - top), text, fill=255, font=font)
    turned = plain.rotate(angle, expand=True, resample=Image.Resampling.BICUBIC)
    turned = turned.crop(turned.getbbox())
    size = (round(width_px), max(1, round(turned.height * width_px / turned.width)))
    return turned.resize(size, Image.Resampling.LANCZOS)


def photos(seed: int, a_photo: int) -> Iterator[tuple[bytes, list[Sign]]]:
    """JPEGs of up to `a_photo` signs, one below another, each photo with the signs of one script."""
    for script in SCRIPTS:
        rng = random.Random(f"{seed} {script}")  # noqa: S311  # the same signs every time
        waiting = list(signs(script, rng))
        while waiting:
            kind = rng.choice(BACKGROUNDS)
            picture, top = _background(kind, rng), 20
            placed: list[Sign] = []
            while waiting and len(placed) < a_photo:
                text, turn, _, ink = waiting[0]
                if ink.height + 60 > SIZE_PX[1] - top and placed:
                    break
                waiting.pop(0)
                room = SIZE_PX[1] - top - ink.height - 30 - 200 * (a_photo - len(placed) - 1)
                at = (rng.randint(30, SIZE_PX[0] - ink.width - 30), top + 30 + rng.randint(0, max(0, min(room, 260))))
                box = _put(picture, ink, at, rng, board=kind not in WALLS or rng.random() < BOARDS)
                placed.append(Sign(script, text, turn, box))
                top = box.bottom + 30
            yield _photographed(picture, rng), placed


def _put(picture: Image.Image, ink: Image.Image, at: tuple[int, int], rng: random.Random, *, board: bool) -> PixelBox:
    """Letters on a board, or painted straight on a wall; the box of the ink."""
    box = PixelBox(at[0], at[1], at[0] + ink.width, at[1] + ink.height)
    pen = ImageDraw.Draw(picture)
    if board:
        light = rng.random() < 0.5
        ground, letters = (_colour(rng, 190, 255), _colour(rng, 0, 90))[:: 1 if light else -1]
        margin = rng.uniform(0.15, 0.5) * min(ink.height, 120)
        edge = (box.left - margin, box.top - margin, box.right + margin, box.bottom + margin)
        pen.rounded_rectangle(edge, radius=margin / 3, fill=ground, outline=letters, width=max(1, round(margin / 8)))
    else:
        under = np.asarray(picture.crop((box.left, box.top, box.right, box.bottom))).mean()
        letters = _colour(rng, 0, 40) if under > 127 else _colour(rng, 220, 255)  # half of 255
    picture.paste(letters, (box.left, box.top), ink)
    return box


def _colour(rng: random.Random, low: int, high: int) -> tuple[int, int, int]:
    return rng.randint(low, high), rng.randint(low, high), rng.randint(low, high)


def _background(kind: str, rng: random.Random) -> Image.Image:
    """A plain wall, a wall of bricks, a hedge, or a street below a sky."""
    width, height = SIZE_PX
    base = _colour(rng, 70, 200)
    picture = Image.new("RGB", SIZE_PX, base)
    pen = ImageDraw.Draw(picture)
    if kind == "bricks":
        for row, y in enumerate(range(0, height, 34)):
            for x in range(-(row % 2) * 45, width, 90):
                shade = rng.uniform(0.75, 1.1)
                pen.rectangle((x, y, x + 86, y + 30), fill=tuple(min(255, round(c * shade)) for c in base))
    elif kind == "hedge":
        for _ in range(9000):
            x, y, r = rng.randint(0, width), rng.randint(0, height), rng.uniform(3, 11)
            pen.ellipse((x - r, y - r * 0.6, x + r, y + r * 0.6), fill=(rng.randint(15, 70), rng.randint(60, 140), 35))
    elif kind == "street":
        horizon = height * rng.uniform(0.3, 0.6)
        pen.rectangle((0, 0, width, horizon), fill=(165, 195, 225))
        for _ in range(14):
            x, w, h = rng.randint(-50, width), rng.randint(80, 260), rng.randint(120, 500)
            pen.rectangle((x, horizon - h, x + w, horizon + 40), fill=_colour(rng, 90, 190))
            for left in range(x + 12, x + w - 20, 40):
                for top in range(int(horizon - h) + 15, int(horizon), 60):
                    pen.rectangle((left, top, left + 18, top + 32), fill=(60, 70, 85))
    return picture


def _photographed(picture: Image.Image, rng: random.Random) -> bytes:
    """With light that falls off, soft edges, grain, and as a JPEG."""
    pixels = np.asarray(picture, np.float32)
    light = np.linspace(rng.uniform(0.75, 1.05), rng.uniform(0.75, 1.05), SIZE_PX[0], dtype=np.float32)
    soft = cv2.GaussianBlur(pixels * light[None, :, None], (0, 0), rng.uniform(0.5, 1.0))
    grain = np.random.default_rng(rng.randint(0, 2**31)).normal(0, 4, pixels.shape)
    coded = io.BytesIO()
    Image.fromarray(np.clip(soft + grain, 0, 255).astype(np.uint8)).save(coded, "JPEG", quality=88)
    return coded.getvalue()


def covered(box: PixelBox, candidates: Sequence[Candidate]) -> bool:
    """Whether enough of the box lies under what the policy `careful` hides."""
    settings = Settings()
    shown = np.ones((box.height, box.width), np.bool_)
    for candidate in candidates:
        if settings.action_for(candidate.kind) is Action.HIDE:
            part = candidate.box.intersection(box)
            shown[part.top - box.top : part.bottom - box.top, part.left - box.left : part.right - box.left] = False
    return float(shown.mean()) <= 1 - COVER


def looked_at(seed: int, a_photo: int) -> None:
    """Look at each photo, and print the shares of signs that are hidden."""
    vision, of, hidden = Vision(Settings()), Counter[str](), Counter[str]()
    for coded, placed in photos(seed, a_photo):
        found = detect(vision.look(np.asarray(Image.open(io.BytesIO(coded)).convert("RGB"))))
        for sign in placed:
            tenth = 10 * (10 * sign.box.width // SIZE_PX[0])
            for group in (sign.script, sign.turn, f"{tenth} to {tenth + 10} % wide", "all"):
                of[group] += 1
                hidden[group] += covered(sign.box, found)
    for group, total in of.items():
        print(f"{group:16} {total:4}   {hidden[group] / total:.3f}")


def saved(folder: Path, seed: int, a_photo: int) -> None:
    """Write the photos, and where the signs stand."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "scripts.jsonl").open("w", encoding="utf-8") as listing:
        for number, (coded, placed) in enumerate(photos(seed, a_photo)):
            name = f"{number:03}.jpg"
            (folder / name).write_bytes(coded)
            boxes = [
                {
                    "text": sign.text,
                    "category": "signage",
                    "turn": sign.turn,
                    "box": [sign.box.left, sign.box.top, sign.box.width, sign.box.height],
                }
                for sign in placed
            ]
            size = {"width": SIZE_PX[0], "height": SIZE_PX[1]}
            entry = {"file": name, **size, "region": placed[0].script, "complete": True, "boxes": boxes}
            listing.write(json.dumps(entry, ensure_ascii=False) + "\n")


def main() -> None:
    """Measure, or write the photos."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--a-photo", type=int, default=3, help="most signs in a photo")
    parser.add_argument("--save", type=Path, metavar="FOLDER")
    args = parser.parse_args()
    go_offline()
    if args.save:
        saved(args.save, args.seed, args.a_photo)
    else:
        looked_at(args.seed, args.a_photo)


if __name__ == "__main__":
    main()
