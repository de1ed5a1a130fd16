"""The folder for copies belongs to the set, is kept only where it worked, and is tried before anything is written."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.desktop.export.showing import show_folder
from app.desktop.export_dialog import ExportDialog
from app.desktop.export_run import ExportRun
from app.desktop.review_store import PhotoState
from app.desktop.window import Window
from support.desktop import begin_export, draw_photo, open_dialog


def asked(window: Window) -> ExportDialog:
    dialog = open_dialog(window, "export")
    assert isinstance(dialog, ExportDialog)
    return dialog


def check_first(window: Window) -> None:
    entry = window.store.entry_at(0)
    window.decider.set_checked(entry.path, checked=True)


def test_another_set_gets_a_folder_of_its_own(street: Window, tmp_path: Path, qtbot: QtBot) -> None:
    check_first(street)
    begin_export(street, tmp_path / "for grandma")
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.EXPORTED] == 1, timeout=45_000)
    next(run for run in street.findChildren(ExportRun) if run.isVisible()).accept()
    street.opening.start_over()
    draw_photo(tmp_path / "fair" / "a.jpg", seed=7)
    street.add_paths([str(tmp_path / "fair")])
    qtbot.waitUntil(lambda: street.store.counts()[PhotoState.TO_CHECK] == 1, timeout=60_000)
    check_first(street)
    dialog = asked(street)
    assert dialog.folder() == tmp_path / "fair - checked copies"
    dialog.reject()


def test_a_folder_in_which_nothing_can_be_written_is_said_so_before(street: Window, tmp_path: Path) -> None:
    check_first(street)
    dialog = asked(street)
    (tmp_path / "a file").write_text("")
    for folder, said in (
        (tmp_path / "a file", "There is a file of this name. Choose another folder."),
        (tmp_path / "a file" / "below", "The copy could not be written to the output folder"),
        (Path("somewhere"), "Name the whole path of a folder, or choose one."),
        (
            Path("/sys/kernel/photovet"),
            "The copy could not be written to the output folder",
        ),  # for the administrator too
    ):
        if str(folder).startswith("/sys") and not Path("/sys/kernel").is_dir():
            continue  # another system
        dialog._folder.setText(str(folder))
        assert not dialog.trouble.isVisible()
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.trouble.text().startswith(said)
    dialog.reject()
    again = asked(street)
    assert again.folder() == tmp_path / "photos - checked copies"
    again.reject()
    assert not again.folder().exists()


def test_a_folder_that_is_gone_is_not_shown_in_silence(tmp_path: Path) -> None:
    assert show_folder(tmp_path / "gone") == f"The folder is no longer there: {tmp_path / 'gone'}"
