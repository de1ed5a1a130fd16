"""The command line as a real process, and a photo for it to work on."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

import piexif
from PIL import Image, ImageDraw, ImageFont
from typer.testing import CliRunner, Result

from app.cli.main import app
from scanner.errors import PhotoVetError

ROOT: Final = Path(__file__).parents[2]
COMMAND: Final = (sys.executable, "-m", "app.cli.entry")

STREET_SECRETS: Final = (b"SERIAL-90210", b"Phone 7", b"2024:05:01")


def photovet(
    *arguments: str | Path, stdin: str | None = None, before: Sequence[str] = (), seconds: float = 600
) -> subprocess.CompletedProcess[str]:
    """Run `photovet ARGUMENTS`, behind the command `before` where one is given."""
    command = [*before, *COMMAND, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, text=True, check=False, timeout=seconds)


def invoked(*arguments: str | Path) -> Result:
    """Run a command in this process; errors become exit codes as `main` makes them."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    if isinstance(result.exception, PhotoVetError):
        result.exit_code = result.exception.exit_code
    elif result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def draw_street(path: Path, size: tuple[int, int] = (1200, 900)) -> Path:
    """A JPEG with a school sign and a number plate in the picture; a place, a serial and a thumbnail in the file."""
    image = Image.new("RGB", size, (176, 190, 200))
    draw = ImageDraw.Draw(image)
    draw.rectangle((100, 120, 900, 260), fill="white", outline="navy", width=6)
    draw.text((140, 150), "Nordpark Primary School", fill="navy", font=ImageFont.load_default(64))
    draw.rectangle((500, 600, 800, 680), fill="white", outline="black", width=4)
    draw.text((525, 610), "KXR 4729", fill="black", font=ImageFont.load_default(58))
    small = BytesIO()
    image.resize((160, 120)).save(small, "JPEG")
    exif = {
        "0th": {piexif.ImageIFD.Make: b"Example", piexif.ImageIFD.Model: b"Phone 7"},
        "Exif": {
            piexif.ExifIFD.BodySerialNumber: b"SERIAL-90210",
            piexif.ExifIFD.DateTimeOriginal: b"2024:05:01 10:15:00",
        },
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: b"N",
            piexif.GPSIFD.GPSLatitude: ((40, 1), (26, 1), (4600, 100)),
            piexif.GPSIFD.GPSLongitudeRef: b"W",
            piexif.GPSIFD.GPSLongitude: ((79, 1), (58, 1), (5600, 100)),
        },
        "1st": {piexif.ImageIFD.Compression: 6},
        "thumbnail": small.getvalue(),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=92, exif=piexif.dump(exif))
    return path
