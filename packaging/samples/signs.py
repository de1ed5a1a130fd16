"""The lettering on the sample photos. Every name, number and address is made up.

Telephone numbers come from the block 555-0100 to 555-0199, which is kept free for fiction; web addresses use
`example.org` (RFC 2606).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter, ImageFont

_FONTS = {
    "sans": "DejaVuSans.ttf",
    "sans-bold": "DejaVuSans-Bold.ttf",
    "condensed": "DejaVuSansCondensed-Bold.ttf",
    "serif": "DejaVuSerif-Bold.ttf",
    "mono": "DejaVuSansMono-Bold.ttf",
    "narrow": "LiberationSansNarrow-Bold.ttf",
    "helvetica": "LiberationSans-Bold.ttf",
    "helvetica-regular": "LiberationSans-Regular.ttf",
    "roman": "LiberationSerif-Bold.ttf",
    "italic": "LiberationSerif-BoldItalic.ttf",
}


def font(style: str, size_px: int) -> ImageFont.FreeTypeFont:
    """One of the DejaVu or Liberation faces."""
    return ImageFont.truetype(_FONTS[style], size_px)


class Sheet:
    """A sign to draw on, measured in its own pixels from the upper left."""

    def __init__(self, width: int, height: int, ground: str = "#00000000") -> None:
        self.image = Image.new("RGBA", (width, height), ground)
        self.draw = ImageDraw.Draw(self.image)

    def text(self, x: float, y: float, words: str, size: int, style: str = "sans-bold", ink: str = "#111111",
             anchor: str = "mm", spread: int = 0) -> None:  # fmt: skip
        """Words around (x, y); `spread` adds space between letters."""
        face = font(style, size)
        if not spread:
            self.draw.text((x, y), words, font=face, fill=ink, anchor=anchor)
            return
        total = sum(face.getlength(c) + spread for c in words) - spread
        left = x - total / 2
        for character in words:
            self.draw.text((left, y), character, font=face, fill=ink, anchor="l" + anchor[1])
            left += face.getlength(character) + spread

    def frame(self, inset: int, line: int, colour: str, radius: int = 0) -> None:
        """A border line."""
        w, h = self.image.size
        self.draw.rounded_rectangle((inset, inset, w - 1 - inset, h - 1 - inset), radius, outline=colour, width=line)

    def plate(self, ground: str, radius: int) -> None:
        """A rounded plate over the whole sheet."""
        w, h = self.image.size
        self.draw.rounded_rectangle((0, 0, w - 1, h - 1), radius, fill=ground)

    def worn(self, seed: int, depth: float = 0.12) -> None:
        """Dirt and fading, so that the sign has been outdoors."""
        rng = np.random.default_rng(seed)
        w, h = self.image.size
        cloud = sum(
            np.asarray(
                Image.fromarray((rng.random((max(2, h // s), max(2, w // s))) * 255).astype(np.uint8)).resize(
                    (w, h), Image.Resampling.BICUBIC
                ),
                dtype=np.float32,
            )
            / 255
            / n
            for n, s in ((2, 240), (3, 60), (6, 6))
        )
        pixels = np.asarray(self.image).astype(np.float32)
        pixels[..., :3] *= (1 - depth * cloud)[..., None]
        self.image = Image.fromarray(pixels.clip(0, 255).astype(np.uint8), "RGBA")
        self.draw = ImageDraw.Draw(self.image)

    def save(self, folder: Path, name: str) -> Path:
        """Write it for Blender to load."""
        target = folder / f"{name}.png"
        self.image.save(target)
        return target


def qr(words: str, module_px: int) -> Image.Image:
    """A QR code (ISO/IEC 18004) with its quiet zone."""
    code = zxingcpp.create_barcode(words, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return Image.fromarray(np.asarray(zxingcpp.write_barcode_to_image(code, scale=module_px))).convert("RGBA")


def school_board(folder: Path) -> Path:
    """The lettering over a school's entrance."""
    s = Sheet(2600, 340, "#efe9dc")
    s.frame(14, 10, "#24476b")
    s.text(1300, 128, "MAPLE HOLLOW", 178, "serif", "#1d3d60", spread=22)
    s.text(1300, 268, "ELEMENTARY SCHOOL", 96, "serif", "#1d3d60", spread=22)
    s.worn(1)
    return s.save(folder, "school")


def street_blade(folder: Path, name: str, words: str, number: str) -> Path:
    """A green street name sign with the block number, as on street corners in the United States."""
    s = Sheet(1500, 380)
    s.plate("#0f6b45", 36)
    s.frame(16, 10, "#f2f5f2", 28)
    s.text(690, 200, words, 210, "narrow", "#f7faf7")
    s.text(1380, 110, number, 84, "narrow", "#f7faf7")
    s.worn(2, 0.15)
    return s.save(folder, name)


def plate(folder: Path, number: str) -> Path:
    """A number plate of no real state."""
    s = Sheet(1200, 600)
    s.plate("#f3f1ea", 60)
    s.frame(18, 8, "#27496d", 46)
    s.text(600, 84, "LAKE COUNTRY", 78, "helvetica", "#b0352b", spread=10)
    s.text(600, 320, number, 290, "narrow", "#1d3557", spread=2)
    s.text(600, 535, "land of quiet waters", 56, "italic", "#27496d")
    for x in (190, 1010):
        for y in (70, 530):
            s.draw.ellipse((x - 22, y - 16, x + 22, y + 16), fill="#8d8d88", outline="#5c5c58", width=4)
    s.worn(3, 0.1)
    return s.save(folder, "plate")


def bumper_sticker(folder: Path) -> Path:
    """What proud parents put on their cars."""
    s = Sheet(1100, 320)
    s.plate("#f6efe0", 30)
    s.frame(16, 10, "#7a1f2b", 22)
    s.text(550, 88, "PROUD PARENT OF A", 64, "helvetica", "#333333", spread=6)
    s.text(550, 178, "MAPLE HOLLOW", 108, "roman", "#7a1f2b", spread=6)
    s.text(550, 266, "HONOR STUDENT", 64, "helvetica", "#333333", spread=6)
    s.worn(4, 0.1)
    return s.save(folder, "sticker")


def fascia(folder: Path) -> Path:
    """The board over a shop."""
    s = Sheet(2800, 400, "#1f4a46")
    s.frame(20, 6, "#d9c48f")
    s.text(1400, 178, "Fennimore's Bakery", 230, "italic", "#f0dfae")
    s.text(1400, 336, "BREAD  ·  CAKES  ·  COFFEE", 58, "helvetica", "#e6d9b4", spread=12)
    s.worn(5)
    return s.save(folder, "fascia")


def window_poster(folder: Path) -> Path:
    """A poster with telephone number and address on a shop window."""
    s = Sheet(900, 1200, "#fbf7ec")
    s.draw.rectangle((0, 0, 900, 330), fill="#c8553d")
    s.text(450, 120, "BIRTHDAY", 130, "condensed", "#fff7e8")
    s.text(450, 250, "CAKES", 130, "condensed", "#fff7e8")
    s.draw.ellipse((270, 560, 630, 680), fill="#e9c9a0")
    s.draw.rectangle((290, 480, 610, 620), fill="#f3d9b5")
    s.draw.ellipse((290, 430, 610, 530), fill="#fff3e0")
    for x in (370, 450, 530):
        s.draw.rectangle((x - 8, 385, x + 8, 470), fill="#5b8fa8")
        s.draw.ellipse((x - 12, 345, x + 12, 390), fill="#f2b134")
    s.text(450, 780, "Order by telephone", 62, "sans", "#333333")
    s.text(450, 900, "(217) 555-0142", 98, "sans-bold", "#1f4a46")
    s.text(450, 1020, "27 Larkspur Lane", 72, "sans-bold", "#333333")
    s.text(450, 1120, "fennimore.example.org", 58, "sans", "#333333")
    return s.save(folder, "poster")


def jersey_back(folder: Path) -> Path:
    """Team, name and number for the back of a child's jersey."""
    s = Sheet(1400, 1500)
    s.text(700, 170, "WILLOW BROOK", 118, "condensed", "#f6f2e6", spread=6)
    s.text(700, 330, "ASHDOWN", 190, "condensed", "#f6f2e6", spread=10)
    face = font("condensed", 900)
    s.draw.text((700, 900), "12", font=face, fill="#f6f2e6", anchor="mm", stroke_width=16, stroke_fill="#15243d")
    return s.save(folder, "jersey")


def badge(folder: Path) -> Path:
    """A name badge of a school event."""
    s = Sheet(1200, 840)
    s.plate("#fdfdfb", 50)
    s.draw.rounded_rectangle((0, 0, 1199, 300), 50, fill="#c33b35")
    s.draw.rectangle((0, 200, 1199, 300), fill="#c33b35")
    s.text(600, 112, "HELLO", 150, "helvetica", "#ffffff", spread=20)
    s.text(600, 238, "my name is", 78, "helvetica", "#ffffff", spread=6)
    s.text(600, 470, "Robin Ashdown", 150, "italic", "#22335c")
    s.text(600, 630, "Class 3B", 84, "helvetica-regular", "#333333")
    s.text(600, 750, "Maple Hollow Elementary", 70, "helvetica", "#333333")
    return s.save(folder, "badge")


def flyer(folder: Path) -> Path:
    """A flyer with a QR code."""
    s = Sheet(1400, 1980, "#fffdf6")
    s.draw.rectangle((0, 0, 1400, 470), fill="#2f6f62")
    s.text(700, 150, "SPRING FAIR", 170, "condensed", "#fff6da", spread=8)
    s.text(700, 330, "Maple Hollow Elementary School", 78, "sans", "#fff6da")
    s.text(700, 570, "Saturday, 16 May, 10 to 4", 84, "sans-bold", "#2b2b2b")
    s.text(700, 690, "118 Larkspur Lane", 84, "sans-bold", "#2b2b2b")
    code = qr("https://maplehollow.example.org/fair?family=ashdown", 20)
    code = code.resize((780, 780), Image.Resampling.NEAREST)
    s.image.paste(code, (310, 800))
    s.text(700, 1680, "Sign up to help", 84, "sans", "#2b2b2b")
    s.text(700, 1810, "Call (217) 555-0118", 92, "sans-bold", "#2f6f62")
    return s.save(folder, "flyer")


def van_side(folder: Path) -> Path:
    """The lettering on a tradesman's van."""
    s = Sheet(2600, 1200)
    s.text(1300, 250, "Harrow & Finch", 300, "italic", "#123a63")
    s.text(1300, 500, "GARDENS AND LAWNS", 130, "helvetica", "#3c7a3a", spread=14)
    s.draw.rectangle((300, 610, 2300, 622), fill="#123a63")
    s.text(1300, 790, "(217) 555-0187", 250, "narrow", "#123a63")
    s.text(1300, 1030, "www.harrowandfinch.example.org", 110, "sans", "#333333")
    return s.save(folder, "van")


def shadowed(image: Image.Image, blur_px: int) -> Image.Image:
    """A soft dark copy of a picture's outline, for drawn screens."""
    shade = Image.new("RGBA", image.size, "#000000")
    shade.putalpha(image.getchannel("A").point(lambda a: a // 3))
    return shade.filter(ImageFilter.GaussianBlur(blur_px))


def open_card(folder: Path) -> Path:
    """The card in a shop's door."""
    s = Sheet(600, 300)
    s.plate("#f8f4e8", 30)
    s.frame(14, 8, "#8f2f2a", 20)
    s.text(300, 150, "OPEN", 150, "roman", "#8f2f2a", spread=10)
    return s.save(folder, "open")


def house_number(folder: Path) -> Path:
    """An enamelled house number."""
    s = Sheet(400, 400)
    s.plate("#1d3f78", 40)
    s.frame(16, 10, "#f2f2ee", 30)
    s.text(200, 205, "27", 230, "roman", "#f2f2ee")
    return s.save(folder, "number")
