"""The sample screenshot: a group chat of parents, as it ends up in other groups."""

from __future__ import annotations

from PIL import Image, ImageDraw
from signs import font, qr

WIDTH, HEIGHT = 1080, 2160
_LEFT, _RIGHT = "#ffffff", "#d7f2dc"

_TALK = (
    ("Dana", "Who can drive the Otters on Saturday?", _LEFT, "19:58"),
    (None, "I can take four. We leave from 118 Larkspur Lane at nine.", _RIGHT, "20:04"),
    ("Priya", "Great! Robin Ashdown needs a seat too. Call me: (217)\u00a0555-0166", _LEFT, "20:11"),
    (None, "Will do. Everything is on the school's page, here is the code:", _RIGHT, "20:26"),
)


def _wrapped(words: str, width_px: int, size: int) -> list[str]:
    face = font("sans", size)
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if face.getlength(longer) <= width_px:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def screenshot() -> Image.Image:
    """A phone's screen, 1080 x 2160."""
    screen = Image.new("RGB", (WIDTH, HEIGHT), "#e9e4dc")
    draw = ImageDraw.Draw(screen)
    draw.rectangle((0, 0, WIDTH, 250), fill="#1f5a50")
    draw.text((56, 52), "20:31", font=font("sans-bold", 38), fill="#ffffff", anchor="lm")
    draw.rounded_rectangle((WIDTH - 118, 38, WIDTH - 56, 68), 6, outline="#ffffff", width=3)
    draw.rectangle((WIDTH - 112, 44, WIDTH - 78, 62), fill="#ffffff")
    for i in range(4):
        draw.rectangle((WIDTH - 200 + i * 16, 62 - 6 * i, WIDTH - 190 + i * 16, 68), fill="#ffffff")
    draw.line([(70, 140), (48, 165), (70, 190)], fill="#ffffff", width=6, joint="curve")
    draw.ellipse((100, 115, 200, 215), fill="#8ecfbf")
    draw.text((150, 166), "O", font=font("sans-bold", 56), fill="#1f5a50", anchor="mm")
    draw.text((230, 142), "Otters parents", font=font("sans-bold", 46), fill="#ffffff", anchor="lm")
    draw.text((230, 196), "Dana, Priya, Sam, you", font=font("sans", 34), fill="#cfe8e1", anchor="lm")
    draw.rounded_rectangle((430, 290, 650, 346), 26, fill="#d8d2c6")
    draw.text((540, 318), "11 May", font=font("sans", 32), fill="#5c574d", anchor="mm")
    y = 380
    for who, words, colour, when in _TALK:
        lines = _wrapped(words, 680, 42)
        height = 60 * len(lines) + 74 + (56 if who else 0)
        left = 40 if who else 260
        draw.rounded_rectangle((left, y, left + 780, y + height), 30, fill=colour)
        top = y + 44
        if who:
            draw.text((left + 36, top), who, font=font("sans-bold", 36), fill="#b0562f", anchor="lm")
            top += 56
        for line in lines:
            draw.text((left + 36, top), line, font=font("sans", 42), fill="#1d1f1e", anchor="lm")
            top += 60
        draw.text((left + 744, top), when, font=font("sans", 28), fill="#7b857f", anchor="rm")
        y += height + 26
    draw.rounded_rectangle((260, y, 1040, y + 520), 30, fill=_RIGHT)
    code = qr("https://maplehollow.example.org/otters?member=priya", 4)
    code = code.resize((400, 400), Image.Resampling.NEAREST)
    screen.paste(code.convert("RGB"), (450, y + 30))
    draw.text((650, y + 476), "maplehollow.example.org", font=font("sans", 40), fill="#1d1f1e", anchor="mm")
    draw.rectangle((0, HEIGHT - 170, WIDTH, HEIGHT), fill="#f4f1eb")
    draw.rounded_rectangle((40, HEIGHT - 140, 900, HEIGHT - 50), 45, fill="#ffffff")
    draw.text((90, HEIGHT - 95), "Message", font=font("sans", 40), fill="#9a958a", anchor="lm")
    draw.ellipse((930, HEIGHT - 140, 1020, HEIGHT - 50), fill="#1f5a50")
    draw.polygon([(960, HEIGHT - 120), (1000, HEIGHT - 95), (960, HEIGHT - 70)], fill="#ffffff")
    return screen
