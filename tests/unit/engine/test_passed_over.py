"""In folders, what is no photo is counted and told, never passed over in silence; links are not followed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PIL import Image

from scanner.batch.watch import FolderWatch
from scanner.intake import walk
from scanner.messages import render
from scanner.passed_over import Passed, PassedOver
from support.command_line import photovet

APPLE_DOUBLE = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        " + bytes(60)


def _folder(at: Path) -> Path:
    at.mkdir()
    for name in ("a.jpg", "._real.jpg"):
        Image.new("RGB", (40, 30), "teal").save(at / name, "JPEG")
    (at / "._a.jpg").write_bytes(APPLE_DOUBLE)
    (at / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (at / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    (at / "__MACOSX").mkdir()
    (at / "__MACOSX" / "._a.jpg").write_bytes(APPLE_DOUBLE)
    for name in ("a.AAE", "a.xmp", "a.jpg.json", "letter.pdf", "map.svg", "b.tga", "notes"):
        (at / name).write_bytes(b"something else")
    return at


def test_each_kind_is_counted_and_photos_with_odd_names_are_handed_out(tmp_path: Path) -> None:
    folder, passed = _folder(tmp_path / "in"), PassedOver()
    assert [Path(path).name for path in walk([str(folder)], passed=passed)] == ["._real.jpg", "a.jpg"]
    assert passed.as_json() == {
        "links": 0,
        "system": 4,
        "sidecars": {".aae": 1, ".json": 1, ".xmp": 1},
        "others": {"": 1, ".pdf": 1, ".svg": 1, ".tga": 1},
        "unread": 0,
    }
    for word in ("4 files of the system", "3 sidecar files", ".xmp", "4 other files", ".pdf"):
        assert word in passed.sentence()
    assert "4 archivos del sistema" in render(passed.sentence(), "es")
    assert not PassedOver()
    named = str(folder / "._a.jpg")
    assert list(walk([named])) == [named]


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_links_in_a_folder_are_counted_and_lead_nowhere(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    Image.new("RGB", (40, 30), "teal").save(outside / "private.jpg", "JPEG")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "photo.jpg").symlink_to(outside / "private.jpg")
    (folder / "album").symlink_to(outside)
    (folder / "gone.jpg").symlink_to(outside / "gone")
    passed = PassedOver()
    assert list(walk([str(folder)], passed=passed)) == []
    assert passed.counts[Passed.LINK].total() == 3
    assert list(walk([str(folder / "photo.jpg")])) == [str(folder / "photo.jpg")]  # a person named it

    told: list[str] = []
    watch = FolderWatch(str(folder), settle_s=0, on_passed=lambda each: told.append(each.sentence()))
    assert [*watch.poll(0.0), *watch.poll(1.0), *watch.poll(2.0)] == []
    assert len(told) == 1
    assert "3 links" in told[0]


def test_folders_are_walked_however_deep_they_are(tmp_path: Path) -> None:
    before = Path.cwd()
    try:
        os.chdir(tmp_path)
        for _ in range(1_500):  # deeper than calls can be nested
            Path("d").mkdir()
            os.chdir("d")
        Image.new("RGB", (8, 8), "teal").save("a.jpg", "JPEG")
    finally:
        os.chdir(before)
    found = list(walk([str(tmp_path)]))
    assert len(found) == 1
    Path(found[0]).unlink()
    for depth in range(1_500, 0, -1):  # deeper than pytest could clear away, too
        tmp_path.joinpath(*["d"] * depth).rmdir()


def test_a_named_folder_that_cannot_be_read_is_answered_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def closed(_: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", closed)
    assert list(walk([str(tmp_path)])) == [str(tmp_path)]
    assert list(walk([""])) == [""]


def test_commands_tell_of_it_and_end_as_if_it_were_not_there(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "in")
    done = photovet("clean", folder, "--output", tmp_path / "out", "--metadata-only", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert "4 files of the system" in done.stderr
    document = json.loads(done.stdout)
    assert document["passed_over"]["system"] == 4
    assert len(document["photos"]) == 2
    verified = photovet("verify", tmp_path / "in", "--metadata-only", "--format", "json")
    assert json.loads(verified.stdout)["passed_over"]["sidecars"] == {".aae": 1, ".json": 1, ".xmp": 1}
