"""The user's own words: kept whole, private, and read from what people have."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from scanner.errors import WrongCallError
from scanner.watchlist_file import MOST_WORDS, read_words, user_watchlist, write_words


def test_words_come_back_as_they_were_given(own_folders: Path) -> None:
    write_words(user_watchlist(), ["Mia Example", "Nordpark  School", "ÄÖ-UE 77"])
    assert read_words(user_watchlist()) == ("Mia Example", "Nordpark School", "ÄÖ-UE 77")
    assert user_watchlist().parent == own_folders


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in access lists")
def test_only_the_owner_can_read_the_file() -> None:
    write_words(user_watchlist(), ["secret"])
    assert stat.S_IMODE(user_watchlist().stat().st_mode) == 0o600


def test_comments_and_blank_lines_are_no_words(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("# family\n\nMia\nMia\n  Leo  \n", "utf-8")
    assert read_words(file) == ("Mia", "Leo")


def test_a_csv_gives_its_first_column(tmp_path: Path) -> None:
    file = tmp_path / "pupils.csv"
    file.write_text('"Example, Mia",7b\nLeo,7c\n', "utf-8")
    assert read_words(file) == ("Example, Mia", "Leo")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in access lists")
def test_what_a_crash_left_behind_does_not_widen_the_rights() -> None:
    left = user_watchlist().with_suffix(".new")
    left.parent.mkdir(parents=True, exist_ok=True)
    left.touch(0o644)
    write_words(user_watchlist(), ["secret"])
    assert stat.S_IMODE(user_watchlist().stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in access lists")
def test_only_the_owner_can_look_into_a_new_folder(tmp_path: Path) -> None:
    write_words(tmp_path / "new" / "watchlist.txt", ["secret"])
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


@pytest.mark.skipif(os.name != "nt", reason="access lists are Windows' own")
def test_only_the_owner_can_read_the_file_on_windows(tmp_path: Path) -> None:
    write_words(tmp_path / "new" / "watchlist.txt", ["secret"])
    asked = ["icacls", str(tmp_path / "new" / "watchlist.txt")]
    rights = subprocess.run(asked, capture_output=True, check=True).stdout
    assert b"Everyone" not in rights
    assert b"Users:" not in rights


@pytest.mark.parametrize(
    "rows",
    [
        "Example, Mia;7b\nLeo;7c\n",
        '"Example, Mia",7b\nLeo,7c\n',
        "Example, Mia\t7b\nLeo\t7c\n",
        'Name,Class\n"Example, Mia",7b\nLeo,7c\n',
        "# family\nName;Class\nExample, Mia;7b\nLeo;7c\n",
        "Name;Class\nExample, Mia;7b\nLeo\n",
    ],
)
def test_lists_come_as_spreadsheets_write_them(tmp_path: Path, rows: str) -> None:
    file = tmp_path / "pupils.csv"
    file.write_text(rows, "utf-8-sig")
    assert read_words(file) == ("Example, Mia", "Leo")


def test_a_title_above_the_columns_hides_no_name(tmp_path: Path) -> None:
    (tmp_path / "pupils.csv").write_text("Class list of 7b\nMia;7b\nLeo;7b\n")
    assert read_words(tmp_path / "pupils.csv") == ("Class list of 7b", "Mia", "Leo")


def test_a_cell_of_several_lines_is_one_word(tmp_path: Path) -> None:
    (tmp_path / "pupils.csv").write_text('"Mia\nExample";7b\nLeo;7b\n')
    assert read_words(tmp_path / "pupils.csv") == ("Mia Example", "Leo")


@pytest.mark.parametrize("rows", ['"Mia\nLeo\nAnn\n', '"' + "a" * 140_000 + '"\n'])
def test_a_table_that_would_lose_words_is_refused(tmp_path: Path, rows: str) -> None:
    (tmp_path / "pupils.csv").write_text(rows)
    with pytest.raises(WrongCallError, match="could not be read as a table"):
        read_words(tmp_path / "pupils.csv")


def test_an_empty_list_holds_no_words(tmp_path: Path) -> None:
    (tmp_path / "pupils.csv").write_text("\n\n")
    assert read_words(tmp_path / "pupils.csv") == ()


def test_no_file_means_no_words(tmp_path: Path) -> None:
    assert read_words(tmp_path / "none.txt") == ()


def test_a_binary_file_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_bytes(b"\xff\xfe\x00\xd8\x00")
    with pytest.raises(WrongCallError, match="could not be read as text"):
        read_words(tmp_path / "list.txt")


def test_too_many_words_are_refused(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("\n".join(f"word{n}" for n in range(MOST_WORDS + 1)))
    with pytest.raises(WrongCallError, match="up to 2000 are used"):
        read_words(tmp_path / "list.txt")


def test_a_single_letter_is_too_short(tmp_path: Path) -> None:
    with pytest.raises(WrongCallError, match="too short"):
        write_words(tmp_path / "list.txt", ["x"])
    assert not (tmp_path / "list.txt").exists()
