"""How large a photo prints stays, or a note says that it does not."""

from io import BytesIO
from pathlib import Path

import piexif
import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.messages import Message
from scanner.model import CleanStatus, Target
from scanner.settings import Settings

_LOST = "How large the photo prints stood only in its EXIF block, and is not in the copy."


def block(x: int = 300, y: int = 200, unit: int = 2, orientation: int = 1) -> bytes:
    tags = {
        piexif.ImageIFD.XResolution: (x, 1),
        piexif.ImageIFD.YResolution: (y, 1),
        piexif.ImageIFD.ResolutionUnit: unit,
        piexif.ImageIFD.Orientation: orientation,
    }
    return bytes(piexif.dump({"0th": tags, "Exif": {}, "GPS": {}, "1st": {}, "thumbnail": None}))


def cleaned(tmp_path: Path, name: str, copy_format: str = "as-is", **save: object) -> tuple[Image.Image, list[Message]]:
    path = tmp_path / name
    Image.new("RGB", (64, 48), "teal").save(path, **save)
    if save.pop("without_jfif", False):
        content = path.read_bytes()
        length = int.from_bytes(content[4:6], "big")
        assert content[6:10] == b"JFIF"
        path.write_bytes(content[:2] + content[4 + length :])
    settings = Settings(metadata_only=True, copy_format=copy_format)
    result = clean_photo(str(path), Target(tmp_path / "out", name), settings, None)
    assert result.status in (CleanStatus.CLEANED, CleanStatus.UNCHANGED), result.error
    assert result.output is not None
    return Image.open(BytesIO(result.output.read_bytes())), list(result.notes)


@pytest.mark.parametrize(
    ("name", "saved"),
    [
        ("a.png", {"dpi": (300, 200)}),
        ("a.tif", {"dpi": (300, 200)}),
        ("a.bmp", {"dpi": (300, 200)}),
        ("a.webp", {"exif": block()}),
        ("a.png", {"exif": block(118, 79, unit=3)}),
        ("a.webp", {"exif": block(200, 300, orientation=6)}),
        ("a.jpg", {"exif": block()}),
    ],
)
def test_copies_as_jpeg_print_as_large_as_the_photo(tmp_path: Path, name: str, saved: dict[str, object]) -> None:
    copy, notes = cleaned(tmp_path, name, "jpeg", **saved)
    assert copy.info["jfif_unit"] == 1
    assert copy.info["dpi"] == pytest.approx((300, 200), abs=1)
    assert _LOST not in notes


def test_a_jpeg_takes_over_what_only_its_exif_says(tmp_path: Path) -> None:
    copy, _ = cleaned(tmp_path, "a.jpg", exif=block())
    assert (copy.info["jfif_unit"], copy.info["jfif_density"]) == (1, (300, 200))
    copy, _ = cleaned(tmp_path, "b.jpg", exif=block(), dpi=(150, 150))
    assert copy.info["jfif_density"] == (150, 150)
    copy, notes = cleaned(tmp_path, "c.jpg", exif=block(72, 72))
    assert (copy.info["jfif_unit"], notes) == (0, [])


def test_where_only_exif_has_a_place_for_it_a_note_says_that_it_is_gone(tmp_path: Path) -> None:
    for name, more in (("a.webp", {}), ("a.png", {}), ("a.jpg", {"without_jfif": True})):
        assert _LOST in cleaned(tmp_path, name, exif=block(), **more)[1]
    for name, saved in (("b.webp", {}), ("b.png", {"exif": block(), "dpi": (300, 300)}), ("b.jpg", {"exif": block()})):
        assert _LOST not in cleaned(tmp_path, name, **saved)[1]
