"""Names of copies: folders keep their shape, and no two copies of a run share a name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from app.cli.names import CopyNames
from scanner.batch import answers
from scanner.clean import clean_photo
from scanner.errors import WrongCallError
from scanner.same_name import folded
from scanner.scan import scan_photo
from scanner.settings import Settings


def test_a_photo_in_a_named_folder_keeps_its_place(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", [str(tmp_path)], "keep")
    target = names.target(str(tmp_path / "class" / "a.jpg"))
    assert (target.folder, target.name) == (tmp_path / "out" / "class", "a.jpg")


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_a_link_in_the_output_folder_leads_no_copy_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "out" / "year").mkdir(parents=True)
    (tmp_path / "out" / "year" / "class").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "out" / "year" / "class-2").symlink_to(tmp_path)
    names = CopyNames(tmp_path / "out", [str(tmp_path)], "keep")
    assert names.target(str(tmp_path / "year" / "class" / "a.jpg")).folder == tmp_path / "out" / "year" / "class-3"


def test_a_photo_that_was_named_itself_stands_at_the_top(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", ["x/y/a.jpg"], "keep")
    assert names.target("x/y/a.jpg").folder == tmp_path / "out"


def test_names_that_differ_only_in_case_are_kept_apart(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", [], "keep")
    given = [names.target(path).name for path in ("a/x.jpg", "b/X.JPG", "c/x.jpg")]
    assert len({name.casefold() for name in given}) == 3


def test_a_path_can_never_lead_out_of_the_output_folder(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", [str(tmp_path)], "keep")
    for path in (f"{tmp_path}/../../etc/a.jpg", "../../a.jpg", "/a.jpg", ".."):
        target = names.target(path)
        assert target.folder == tmp_path / "out"
        assert "/" not in target.name


def test_neutral_names_keep_only_the_ending(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", [str(tmp_path)], "neutral")
    assert names.target(str(tmp_path / "mia" / "Mia.JPG")).name == "photo-0001.jpg"
    assert names.target("b.heic").name == "photo-0002.heic"


def test_other_namings_are_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(WrongCallError):
        CopyNames(tmp_path / "out", [], "random")


DOTTED = ("Fair 2024.05.01", "IMG.2024.05.02", "St. Mary 1", "St. Mary 2", "a.JPG", "a.jfif", "a.jpe", "IMG_1.HEIC")


def test_names_with_dots_stay_whole_and_only_the_ending_of_a_photo_counts(tmp_path: Path) -> None:
    for name in (*DOTTED, "real.png"):
        Image.new("RGB", (40, 30), "teal").save(tmp_path / name, "JPEG")
    names = CopyNames(tmp_path / "out", [str(tmp_path)], "keep")
    copies = []
    for name in (*DOTTED, "real.png"):
        target = names.target(str(tmp_path / name))
        result = clean_photo(str(tmp_path / name), target, Settings(metadata_only=True), None)
        assert result.output is not None, result.error
        copies.append(result.output.name)
    assert copies == [
        "Fair 2024.05.01.jpg",
        "IMG.2024.05.02.jpg",
        "St. Mary 1.jpg",
        "St. Mary 2.jpg",
        "a.JPG",
        "a.jfif",
        "a.jpe",
        "IMG_1.jpg",
        "real.jpg",
    ]
    answers.check_name(Path("IMG.2024.05.02.jpg"), "IMG.2024.05.02")


def test_what_stands_behind_a_dot_in_a_name_is_found(tmp_path: Path) -> None:
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "St. Marysville 1", "JPEG")
    found = scan_photo(
        str(tmp_path / "St. Marysville 1"), Settings(metadata_only=True, watchlist=("Marysville",)), None
    )
    assert any(item.key == "File:Name" and item.watched for item in found.metadata)


@pytest.mark.parametrize("first", ["IMG_1.png", "IMG_1.jpg"])
def test_a_copy_in_another_format_never_takes_the_name_of_another_originals_copy(tmp_path: Path, first: str) -> None:
    for name, kind in (("IMG_1.png", "PNG"), ("IMG_1.jpg", "JPEG")):
        Image.new("RGB", (40, 30), "teal" if kind == "PNG" else "navy").save(tmp_path / name, kind)
    settings = Settings(metadata_only=True, copy_format="jpeg")
    names = CopyNames(tmp_path / "out", [str(tmp_path)], "keep")
    copies = {}
    for name in (first, *({"IMG_1.png", "IMG_1.jpg"} - {first})):
        result = clean_photo(str(tmp_path / name), names.target(str(tmp_path / name)), settings, None)
        assert result.output is not None, result.error
        copies[name] = result.output.name
    assert copies == {"IMG_1.png": "IMG_1-png.jpg", "IMG_1.jpg": "IMG_1.jpg"}


def test_two_unicode_forms_of_a_name_are_kept_apart(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", [], "keep")
    given = {
        folded(names.target(f"{folder}/{name}").name) for folder, name in (("a", "\u00fc.jpg"), ("b", "u\u0308.jpg"))
    }
    assert len(given) == 2


def test_neutral_names_take_no_piece_of_a_name_for_its_ending(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", [], "neutral")
    assert names.target("Fair.Mia").name == "photo-0001"


def test_one_photo_in_several_spellings_is_one_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.jpg").write_bytes(b"")
    names = CopyNames(tmp_path / "out", [], "keep")
    spelt = ("a/x.jpg", "./a/../a/x.jpg", str(tmp_path / "a" / "x.jpg"))
    assert {names.target(path).name for path in spelt} == {"x.jpg"}
    assert names.target("b/x.jpg").name == "x-2.jpg"
