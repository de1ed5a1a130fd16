"""`photovet verify`: finished copies once more, with what a person chose to keep in them."""

from pathlib import Path

import piexif
import pytest
from PIL import Image

from scanner.errors import ExitCode
from support.command_line import invoked


@pytest.fixture
def photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "photo.jpg"
    tags = {
        "0th": {piexif.ImageIFD.Copyright: b"Ada Byron"},
        "Exif": {piexif.ExifIFD.DateTimeOriginal: b"2024:05:01 10:15:00"},
    }
    Image.new("RGB", (64, 48), "teal").save(path, exif=piexif.dump(tags))
    return path


def verified(*options: str) -> int:
    return invoked("verify", "out", "--metadata-only", *options).exit_code


@pytest.mark.parametrize("date", ["year", "day", "all"])
def test_a_copy_with_a_date_that_was_to_stay_passes(photo: Path, date: str) -> None:
    invoked("clean", photo, "--output", "out", "--metadata-only", "--keep-date", date)
    assert verified() == ExitCode.FOUND
    assert verified("--keep-date", date) == 0
    Path("photovet.toml").write_text(f'keep_date = "{date}"')
    assert verified() == 0


def test_a_copy_with_a_finer_date_than_was_to_stay_does_not_pass(photo: Path) -> None:
    invoked("clean", photo, "--output", "out", "--metadata-only", "--keep-date", "all")
    assert verified("--keep-date", "year") == ExitCode.FOUND


def test_a_copyright_notice_passes_where_it_was_to_stay(photo: Path) -> None:
    invoked("clean", photo, "--output", "out", "--metadata-only", "--keep", "copyright")
    assert verified() == ExitCode.FOUND
    assert verified("--keep", "copyright") == 0
    assert verified("--keep", "face") == ExitCode.WRONG_CALL


def test_what_is_no_photo_or_cut_off_could_not_be_handled(photo: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Nordpark Primary School")
    (tmp_path / "half.jpg").write_bytes(photo.read_bytes()[:-200])
    for name in ("notes.txt", "half.jpg"):
        told = invoked("verify", name, "--metadata-only", "--format", "json")
        assert told.exit_code == ExitCode.SOME_FAILED, told.stdout
        assert '"status": "failed"' in told.stdout
