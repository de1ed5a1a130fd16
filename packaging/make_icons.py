"""Turns the program's SVG icon into the files that Windows and macOS want, in `build/icons/`. Needs PySide6, Pillow."""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt  # after the platform is chosen
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[1]
SIDES_PX = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


def _drawn(svg: bytes, side_px: int) -> Image.Image:
    canvas = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    canvas.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def main() -> None:
    """Write photovet.png, photovet.ico and photovet.icns."""
    application = QGuiApplication([])
    svg = (ROOT / "resources" / "icons" / "photovet.svg").read_bytes()
    drawn = {side: _drawn(svg, side) for side in SIDES_PX}
    target = ROOT / "build" / "icons"
    target.mkdir(parents=True, exist_ok=True)
    drawn[256].save(target / "photovet.png")
    small = [drawn[side] for side in SIDES_PX if side <= 256]  # noqa: PLR2004  # the most that ICO holds
    small[-1].save(target / "photovet.ico", sizes=[image.size for image in small], append_images=small[:-1])
    drawn[1024].save(target / "photovet.icns", append_images=[drawn[side] for side in (16, 32, 64, 128, 256, 512)])
    print(f"Icons are in {target}")
    del application


if __name__ == "__main__":
    main()
