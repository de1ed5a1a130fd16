"""The main job as a person runs it: real processes, real engines, files on disk."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import piexif
import pytest
from PIL import Image

from scanner.edition import OF_DAY, this_version
from scanner.vision.look import components
from support.command_line import STREET_SECRETS, photovet


def test_scan_says_what_the_file_and_the_picture_give_away(street: Path) -> None:
    done = photovet("scan", street, "--format", "json")
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert report["schema"] == "photovet.scan/1"
    (photo,) = report["photos"]
    assert (photo["path"], photo["status"], photo["format"]) == (str(street), "ok", "jpeg")
    assert (photo["width_px"], photo["height_px"]) == (1200, 900)
    found = {finding["kind"]: finding for finding in photo["findings"]}
    assert found["school"]["action"] == found["plate"]["action"] == "hide"
    assert "4729" in found["plate"]["text"]
    left, top, right, bottom = found["plate"]["box_px"]
    assert max(left - 525, top - 615, 775 - right, 665 - bottom) <= 0
    kinds = {item["kind"] for item in photo["metadata"] if item["action"] == "remove"}
    assert {"location", "time", "device", "preview"} <= kinds
    assert photo["seconds"]["total"] > 0


def test_scan_in_words_names_place_device_and_signs(street: Path) -> None:
    words = photovet("scan", street).stdout
    assert "40.446" in words
    assert "Phone 7" in words
    assert "Nordpark Primary School" in words


def test_clean_writes_a_checked_copy_and_leaves_the_original_alone(street: Path, tmp_path: Path) -> None:
    before = street.read_bytes()
    done = photovet("clean", street, "--output", tmp_path / "out", "--format", "json")
    assert done.returncode == 0, done.stderr + done.stdout
    (photo,) = json.loads(done.stdout)["photos"]
    assert photo["status"] == "cleaned"
    assert photo["error"] is None
    assert photo["regions_hidden"] >= 2
    assert photo["items_removed"] >= 5
    assert photo["checks"]
    assert all(check["ok"] for check in photo["checks"])
    assert street.read_bytes() == before
    copy = Path(photo["output"])
    assert not any(secret in copy.read_bytes() for secret in STREET_SECRETS)
    assert not piexif.load(str(copy))["GPS"]
    assert [path.name for path in copy.parent.iterdir()] == ["street.jpg"]


def test_what_was_hidden_cannot_be_read_and_the_rest_is_as_it_was(street: Path, tmp_path: Path) -> None:
    photovet("clean", street, "--output", tmp_path / "out")
    again = photovet("scan", tmp_path / "out" / "street.jpg", "--format", "json")
    assert not [f for f in json.loads(again.stdout)["photos"][0]["findings"] if f["action"] == "hide"]
    original, copy = (cv2.imread(str(path)).astype(int) for path in (street, tmp_path / "out" / "street.jpg"))
    assert np.array_equal(original[300:550], copy[300:550])
    assert not np.array_equal(original[120:260], copy[120:260])


def test_metadata_only_keeps_every_pixel(street: Path, tmp_path: Path) -> None:
    done = photovet("clean", "--metadata-only", street, "--output", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    with Image.open(street) as original, Image.open(tmp_path / "out" / "street.jpg") as copy:
        assert original.tobytes() == copy.tobytes()
    assert not any(secret in (tmp_path / "out" / "street.jpg").read_bytes() for secret in STREET_SECRETS)


def test_cleaning_twice_changes_nothing_more(street: Path, tmp_path: Path) -> None:
    photovet("clean", "--metadata-only", street, "--output", tmp_path / "one")
    first = tmp_path / "one" / "street.jpg"
    done = photovet("clean", "--metadata-only", first, "--output", tmp_path / "two", "--format", "json")
    assert json.loads(done.stdout)["photos"][0]["status"] == "unchanged"
    assert (tmp_path / "two" / "street.jpg").read_bytes() == first.read_bytes()


def test_verify_accepts_the_copy_and_not_the_original(street: Path, tmp_path: Path) -> None:
    photovet("clean", street, "--output", tmp_path / "out")
    assert photovet("verify", tmp_path / "out").returncode == 0
    assert photovet("verify", "--metadata-only", street).returncode == 1


def test_verify_says_in_words_what_it_cannot_read(tmp_path: Path) -> None:
    done = photovet("verify", "--metadata-only", tmp_path / "missing.jpg", "--format", "json")
    assert done.returncode == 3
    (photo,) = json.loads(done.stdout)["photos"]
    error = photo["error"]
    assert (error["code"], error["message"]) == ("unreadable", "There is no file at this path.")


def test_every_path_gets_an_entry_whatever_it_holds(street: Path, tmp_path: Path) -> None:
    words = tmp_path / "notes.txt"
    words.write_text("no photo")
    empty = tmp_path / "empty.jpg"
    empty.touch()
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(street.read_bytes()[:3000])
    odd = tmp_path / "line\nbreak.jpg"
    named = [words, empty, cut, tmp_path / "missing.jpg", odd, street]
    listing = "\0".join(map(str, named)) + "\0"
    done = photovet(
        "clean", "--metadata-only", "--files-from", "-", "--output", tmp_path / "out", "--format", "json", stdin=listing
    )
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    photos = json.loads(done.stdout)["photos"]
    assert [photo["path"] for photo in photos] == list(map(str, named))
    assert [photo["status"] for photo in photos] == ["failed"] * 5 + ["cleaned"]
    assert all(photo["error"]["message"] and photo["error"]["code"] for photo in photos[:5])
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["street.jpg"]


def test_two_photos_of_one_name_get_two_names(street: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "street.jpg"
    other.parent.mkdir()
    Image.open(street).transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(other)
    photovet("clean", "--metadata-only", street, other, "--output", tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["street-2.jpg", "street.jpg"]


def test_a_file_that_stands_in_the_output_folder_is_never_replaced(street: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "street.jpg").write_bytes(b"somebody's file")
    photovet("clean", "--metadata-only", street, "--output", out)
    assert (out / "street.jpg").read_bytes() == b"somebody's file"
    assert (out / "street-2.jpg").exists()


def test_folders_in_folders_keep_their_shape_and_neutral_names_tell_nothing(street: Path, tmp_path: Path) -> None:
    inner = street.parent / "class" / "mia.jpg"
    inner.parent.mkdir()
    inner.write_bytes(street.read_bytes())
    photovet("clean", "--metadata-only", street.parent, "--output", tmp_path / "out")
    assert (tmp_path / "out" / "class" / "mia.jpg").exists()
    photovet("clean", "--metadata-only", "--names", "neutral", street.parent, "--output", tmp_path / "neutral")
    assert sorted(p.name for p in (tmp_path / "neutral").iterdir()) == ["photo-0001.jpg", "photo-0002.jpg"]


def test_a_dry_run_reports_and_leaves_nothing(street: Path, tmp_path: Path) -> None:
    done = photovet("clean", "--metadata-only", "--dry-run", street, "--output", tmp_path / "out", "--format", "json")
    (photo,) = json.loads(done.stdout)["photos"]
    assert (photo["status"], photo["output"]) == ("cleaned", None)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan",),
        ("scan", "a.jpg", "--policy", "nonsense"),
        ("scan", "a.jpg", "--hide", "nonsense"),
        ("scan", "a.jpg", "--format", "nonsense"),
        ("scan", "--files-from", "no-such-list"),
        ("clean", "a.jpg"),
        ("clean", "a.jpg", "--output", "out", "--style", "nonsense"),
        ("clean", "a.jpg", "--output", "out", "--keep-date", "nonsense"),
        ("clean", "a.jpg", "--output", "pyproject.toml"),
        ("nonsense",),
    ],
)
def test_a_wrong_call_is_told_in_words_with_exit_code_2(arguments: tuple[str, ...]) -> None:
    done = photovet(*arguments)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr


def test_doctor_names_engines_weights_and_hashes() -> None:
    done = photovet("doctor")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "refused in every process" in done.stdout
    assert f"PhotoVet {this_version()} of {OF_DAY}" in done.stdout
    assert "look where this one came from" in done.stdout
    required = [part for part in components() if part.required]
    assert len(required) >= 3
    for part in required:
        assert part.name in done.stdout
        assert part.expected in done.stdout


def test_own_words_are_found(street: Path) -> None:
    assert photovet("watchlist", "add", "Nordpark").returncode == 0
    assert photovet("watchlist", "list").stdout.split() == ["Nordpark"]
    (photo,) = json.loads(photovet("scan", street, "--format", "json").stdout)["photos"]
    assert any(f["kind"] == "watchlist" and f["action"] == "hide" for f in photo["findings"])
    photovet("watchlist", "remove", "nordpark")
    assert photovet("watchlist", "list").stdout == ""
