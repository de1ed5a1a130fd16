"""The command line and the window work in one session file, from whatever folder each was started in."""

from pathlib import Path

import pytest
from PIL import Image

from app.desktop.session_link import SessionLink
from scanner.batch.session import Session
from scanner.scan import scan_photo
from scanner.settings import Settings


def test_what_the_command_line_scanned_is_on_the_windows_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(metadata_only=True)
    photo = tmp_path / "photos" / "a.png"
    photo.parent.mkdir()
    Image.new("RGB", (64, 48), "red").save(photo)
    monkeypatch.chdir(tmp_path)
    with Session.open("trip.photovet") as session:
        session.save_result(scan_photo("photos/a.png", settings, None), settings)

    monkeypatch.chdir(photo.parent)
    link = SessionLink()
    paths = link.use(tmp_path / "trip.photovet")
    assert paths == [str(photo)]
    (entry,) = link.recall(paths, settings)
    assert entry.result is not None
    link.close()
    with Session.open(tmp_path / "trip.photovet", create=False) as session:
        assert session.current("a.png", settings) is not None
        assert [listed.path for listed in session.photos()] == [str(photo)]
