"""Films in HEIC and AVIF files: of what the decoder does not hand out, no copy is made, and no file is called safe."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from scanner.clean import clean_photo
from scanner.formats.registry import by_name, identify
from scanner.model import CleanStatus, Evidence, KeptMetadata, RgbImage, ScanStatus, Target
from scanner.scan import scan_photo
from scanner.settings import Limits, Settings
from scanner.verify import check_alone
from support.heic import SLICE, Heic, sample, with_film
from support.heif_pictures import avif_with_another_still

LIMITS = Limits()


class NoEyes:
    """Engines that see nothing."""

    def look(self, rgb: RgbImage, quick: bool = False) -> Evidence:
        """Nothing."""
        del quick
        return Evidence(rgb)


def avif(shades: list[str]) -> bytes:
    pictures = [Image.new("RGB", (64, 48), shade) for shade in shades]
    out = io.BytesIO()
    pictures[0].save(out, "AVIF", save_all=True, append_images=pictures[1:], quality=90)
    return out.getvalue()


def with_another_still() -> bytes:
    return avif_with_another_still(
        [Image.new("RGB", (64, 48), shade) for shade in ("red", "green", "blue")], Image.new("RGB", (64, 48), "yellow")
    )


FILMS = {
    "a HEIC with a film": lambda: with_film(Heic().build()),
    "a HEIC with two pictures and a film": lambda: with_film(Heic(second=True).build()),
    "an AVIF film with another still": with_another_still,
}


@pytest.mark.parametrize("kind", FILMS)
def test_what_is_not_looked_at_is_in_no_copy(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(FILMS[kind]())
    result = scan_photo(path, Settings(), NoEyes())  # type: ignore[arg-type]
    assert result.status is ScanStatus.INCOMPLETE
    made = clean_photo(path, Target(tmp_path / "out", path.name), Settings(), NoEyes())  # type: ignore[arg-type]
    assert (made.status, made.output) == (CleanStatus.FAILED, None)
    assert not list((tmp_path / "out").glob("a*"))
    last = check_alone(path, NoEyes())[-1]  # type: ignore[arg-type]
    assert (last.name, last.ok) == ("nothing-readable", False)


def test_a_film_and_its_still_are_looked_at_where_they_are_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    path.write_bytes(avif(["red", "green", "blue"]))
    result = scan_photo(path, Settings(), NoEyes())  # type: ignore[arg-type]
    assert (result.status, len(result.pages)) == (ScanStatus.OK, 3)


def test_two_pictures_of_a_heic_are_both_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "a.heic"
    path.write_bytes(Heic(second=True).build())
    result = scan_photo(path, Settings(), NoEyes())  # type: ignore[arg-type]
    assert (result.status, len(result.pages)) == (ScanStatus.OK, 2)


def test_an_image_sequence_by_itself_is_not_opened_and_not_copied(tmp_path: Path) -> None:
    content = with_film(b"")
    path = tmp_path / "a.heics"
    path.write_bytes(content)
    assert identify(content[:4096]) is by_name("heic")
    assert scan_photo(path, Settings(), NoEyes()).status is ScanStatus.FAILED  # type: ignore[arg-type]
    made = clean_photo(path, Target(tmp_path / "out", path.name), Settings(), NoEyes())  # type: ignore[arg-type]
    assert (made.status, made.output) == (CleanStatus.FAILED, None)
    # Its file alone can be cleaned, and keeps every picture of the track.
    copy = b"".join(by_name("heic").open(memoryview(content), LIMITS).cleaned(KeptMetadata()))
    assert copy.count(sample(SLICE)) == 3
