"""Lists of paths as editors, spreadsheets and other systems save them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.options import MOST_PATH_BYTES, read_paths
from scanner.errors import WrongCallError

NFC, NFD = "J\u00fcrgen 1.jpg", "Ju\u0308rgen 1.jpg"


@pytest.mark.parametrize(
    "content",
    [
        f"{NFC}\nb.jpg\n".encode("utf-8-sig"),
        f"{NFC}\r\nb.jpg\r\n".encode(),
        f"{NFC}\r\nb.jpg".encode("utf-16"),
        b"\xfe\xff" + f"{NFC}\nb.jpg\n".encode("utf-16-be"),
        f"{NFC}\0b.jpg\0".encode(),
    ],
)
def test_lists_are_read_whatever_saved_them(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list").write_bytes(content)
    assert list(read_paths(str(tmp_path / "list"))) == [NFC, "b.jpg"]


@pytest.mark.parametrize(("written", "on_disk"), [(NFC, NFD), (NFD, NFC)])
def test_a_name_in_another_unicode_form_is_found(tmp_path: Path, written: str, on_disk: str) -> None:
    (tmp_path / on_disk).touch()
    (tmp_path / "list").write_text(f"{tmp_path / written}\n", "utf-8")
    assert list(read_paths(str(tmp_path / "list"))) == [str(tmp_path / on_disk)]


def test_long_lines_and_bytes_that_are_no_text_are_paths_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"x" * 100_000 + b"\n\xff\xe4.jpg\n")
    long, odd = read_paths(str(tmp_path / "list"))
    assert len(long) == MOST_PATH_BYTES
    assert odd == "\udcff\udce4.jpg"


def test_a_list_that_cannot_be_read_is_a_wrong_call(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / ("n" * 300)):
        with pytest.raises(WrongCallError, match="cannot be read"):
            list(read_paths(str(path)))
