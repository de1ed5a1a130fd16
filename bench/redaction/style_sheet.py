"""Every style over a photo, as boxes, ellipses, tilted quads, touching regions and at the border: to look at.

python bench style_sheet PHOTO OUT.webp
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont, ImageOps

from scanner.model import Ellipse, HiddenRegion, Kind, Outline, PixelBox, Quad
from scanner.redaction.registry import STYLES, paint

WIDTH = 720


def outlines(w: int, h: int) -> tuple[Outline, ...]:
    """Shapes and places that are hard to get right."""
    return (
        PixelBox(w // 16, h // 12, w // 3, h // 3),
        Ellipse(PixelBox(w // 2, h // 8, w * 5 // 8, h * 3 // 8)),
        Quad(((w * 0.06, h * 0.62), (w * 0.34, h * 0.5), (w * 0.37, h * 0.6), (w * 0.09, h * 0.72))),
        PixelBox(w // 2, h * 3 // 5, w // 2 + 60, h * 3 // 5 + 20),
        PixelBox(w * 3 // 4, h * 3 // 5, w, h),
        PixelBox(w * 5 // 8, h * 3 // 4, w * 3 // 4, h),
    )


def main(photo: Path, target: Path) -> None:
    """Save the sheet."""
    image = ImageOps.exif_transpose(Image.open(photo)).convert("RGB")
    image = image.resize((WIDTH, round(image.height * WIDTH / image.width)))
    rgb = np.asarray(image)
    tiles = []
    for style in STYLES:
        shapes = outlines(image.width, image.height)
        painted = paint(rgb, [HiddenRegion(shape, Kind.SIGN, style.name) for shape in shapes], 7)
        label = Image.new("RGB", (WIDTH, 24), "white")
        ImageDraw.Draw(label).text((6, 3), style.name, font=ImageFont.load_default(16), fill="black")
        tiles.append(np.concatenate([np.asarray(label), painted]))
    sheet = np.concatenate([np.concatenate(tiles[:2], axis=1), np.concatenate(tiles[2:], axis=1)])
    target.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(sheet).save(target, quality=80)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photo", type=Path)
    parser.add_argument("target", type=Path, metavar="OUT.webp")
    asked = parser.parse_args()
    main(asked.photo, asked.target)
