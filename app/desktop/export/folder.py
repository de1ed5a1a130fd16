"""The folder for a set's copies: which one is proposed, and whether copies can be written there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.desktop.engine_words import trouble
from app.desktop.review_store import PhotoEntry
from app.desktop.words import translate
from scanner.errors import OutputError
from scanner.files import Standing, standing_of
from scanner.placing import NewCopy


def proposed(entries: Sequence[PhotoEntry], worked: Path | None) -> str:
    """Where this set's copies went before, if that folder is still there; else a new folder beside the photos."""
    if worked is not None and standing_of(worked) is Standing.FOLDER:
        return str(worked)
    return beside(entries)


def beside(entries: Sequence[PhotoEntry]) -> str:
    """A new folder beside the first photo's folder: in it, the copies would be looked at again with the originals.

    In the person's own folder where nothing can be written beside the photos: on a card, or in a shared archive.
    """
    folder = Path(entries[0].path).parent if entries else Path.home() / "PhotoVet"
    if not folder.name:  # the photos lie in the root of a drive
        return str(folder / "PhotoVet")
    name = translate("ExportDialog", "{folder} - checked copies").format(folder=folder.name)
    wished = folder.with_name(name)
    return str(Path.home() / name) if trouble_with(wished) else str(wished)


def trouble_with(folder: Path) -> str:
    """Why no copy can be written there, in a sentence; empty where one can. Tried, and nothing left of it."""
    if not folder.is_absolute():
        return translate("ExportFolder", "Name the whole path of a folder, or choose one.")
    if standing_of(folder) in (Standing.FILE, Standing.OTHER):
        return translate("ExportFolder", "There is a file of this name. Choose another folder.")
    made = [each for each in (folder, *folder.parents) if standing_of(each) is Standing.NOTHING]
    try:
        with NewCopy(folder) as copy:
            copy.open()
    except OutputError as error:
        return trouble(error.message, error.code)
    finally:
        for each in made:  # some systems need the folder for the trial
            _remove_empty(each)
    return ""


def _remove_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:  # it was not made
        return
