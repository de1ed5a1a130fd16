"""Names of copies: folders keep their shape, and no two copies of a run share a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.names import CopyNames
from scanner.errors import WrongCallError


def test_a_photo_in_a_named_folder_keeps_its_place(tmp_path: Path) -> None:
    names = CopyNames(tmp_path / "out", [str(tmp_path)], "keep")
    target = names.target(str(tmp_path / "class" / "a.jpg"))
    assert (target.folder, target.name) == (tmp_path / "out" / "class", "a.jpg")


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
