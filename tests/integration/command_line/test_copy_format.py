"""`--copy-format jpeg` as a person types it: real processes, every format, and what the report says of it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from scanner.model import KeptMetadata
from scanner.verify.second_reader import identifying_leftovers
from support.command_line import STREET_SECRETS, photovet
from support.jpeg_copies import PHOTO, SECRET, SEVERAL, STILL, saved


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    for kind, (content, _) in STILL.items():
        (made / f"{kind.replace(' ', '-')}.{kind.split()[0]}").write_bytes(content())
    for kind, several in SEVERAL.items():
        (made / f"several.{kind}").write_bytes(several())
    (made / "already.jpg").write_bytes(saved(PHOTO, "JPEG", comment=SECRET))
    return made


def test_a_mixed_folder_becomes_jpegs_and_the_report_says_which(folder: Path, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    out = tmp_path / "out"
    options = ("--metadata-only", "--copy-format", "jpeg", "--format", "json", "--jobs", "1")
    done = photovet("clean", folder, "--output", out, *options)
    assert done.returncode == 0, done.stderr + done.stdout
    photos = {Path(photo["path"]).name: photo for photo in json.loads(done.stdout)["photos"]}
    assert set(photos) == set(before)
    for name, photo in photos.items():
        copy = Path(photo["output"])
        stays = name.startswith(("several", "already"))
        assert photo["converted_from"] == (None if stays else name.partition(".")[2]), name
        assert bool(photo["notes"]) == (name != "already.jpg")
        assert all(check["ok"] for check in photo["checks"])
        assert copy.suffix == (Path(name).suffix if stays else ".jpg")
        assert SECRET not in copy.read_bytes()
        assert identifying_leftovers(io.BytesIO(copy.read_bytes()), KeptMetadata()) == ()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_what_is_found_is_hidden_before_the_picture_is_coded(street: Path, tmp_path: Path) -> None:
    lossless = tmp_path / "street.png"
    with Image.open(street) as image:
        image.save(lossless, exif=image.getexif())
    done = photovet("clean", lossless, "--output", tmp_path / "out", "--copy-format", "jpeg", "--format", "json")
    assert done.returncode == 0, done.stderr + done.stdout
    (photo,) = json.loads(done.stdout)["photos"]
    assert (photo["status"], photo["converted_from"]) == ("cleaned", "png")
    assert photo["regions_hidden"] >= 2
    checks = {check["name"]: check for check in photo["checks"]}
    assert {"outside-unchanged", "inside-replaced", "nothing-readable", "metadata"} <= set(checks)
    assert all(check["ok"] for check in checks.values())
    assert "coded again" in checks["outside-unchanged"]["detail"]
    copy = tmp_path / "out" / "street.jpg"
    assert not any(secret in copy.read_bytes() for secret in STREET_SECRETS)


def test_another_format_is_another_copy_for_a_session_and_for_watch(tmp_path: Path) -> None:
    photos = tmp_path / "in"
    photos.mkdir()
    (photos / "a.png").write_bytes(saved(PHOTO, "PNG"))
    out, session = tmp_path / "out", tmp_path / "s.photovet"
    options = ("--output", out, "--metadata-only", "--jobs", "1")
    for chosen in ("as-is", "jpeg", "jpeg"):
        done = photovet("clean", photos, "--session", session, "--copy-format", chosen, *options)
        assert done.returncode == 0, done.stderr
        done = photovet("watch", photos, "--once", "--settle", "0", "--copy-format", chosen, *options)
        assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in out.iterdir() if path.suffix in (".png", ".jpg")) == ["a.jpg", "a.png"]


def test_another_word_is_a_wrong_call(tmp_path: Path) -> None:
    done = photovet("clean", tmp_path, "--output", tmp_path / "out", "--copy-format", "png")
    assert done.returncode == 2
    assert "Copies can be written as-is or as jpeg" in done.stderr
