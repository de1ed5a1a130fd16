"""The window writes the same vetting record as the command line, where one is wanted and nowhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.desktop.export_run import ExportRun
from app.desktop.review_store import PhotoState
from app.desktop.settings_dialog import SettingsDialog
from app.desktop.window import Window
from scanner.batch.audit import Deed, Entry
from scanner.batch.session import Session
from scanner.batch.signing import known_keys
from scanner.batch.vetting import Standings, record_beside
from scanner.model import Review
from support.desktop import begin_export


def entries(window: Window) -> list[Entry]:
    """The record, once what is under way is written."""
    assert window.link.file is not None
    window.link.vetting.close()
    record = record_beside(window.link.file)
    assert list(record.problems()) == []
    return list(record.entries())


def export_all(window: Window, folder: Path, qtbot: QtBot) -> None:
    begin_export(window, folder)
    qtbot.waitUntil(lambda: window.store.counts()[PhotoState.EXPORTED] == len(window.store), timeout=45_000)
    next(dialog for dialog in window.findChildren(ExportRun) if dialog.isVisible()).accept()


def test_without_a_name_nothing_is_recorded(street: Window) -> None:
    street.decider.set_checked(street.viewer.path, checked=True)
    assert street.link.file is not None
    street.link.vetting.close()
    assert not record_beside(street.link.file).path.exists()


def test_checking_and_exporting_are_recorded_under_the_name_in_the_settings(
    street: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    street.dialogs.settings()
    dialog = next(dialog for dialog in street.findChildren(SettingsDialog) if dialog.isVisible())
    (line,) = (each for each in dialog.findChildren(QLineEdit) if "vetting" in each.accessibleName())
    line.setText("  Ada   Byron ")
    dialog.accept()
    for entry in list(street.store):
        street.decider.set_checked(entry.path, checked=True)
    export_all(street, tmp_path / "out", qtbot)
    told = entries(street)
    assert [each.what for each in told] == [Deed.CHECKED] * 3 + [Deed.EXPORTED] * 3
    assert {each.who for each in told} == {"Ada Byron"}
    assert told[0].details["hidden"] == 2
    assert told[0].details["kept"] == 1
    assert len(told[3].details["copy_sha256"]) == 64
    assert "a.jpg" not in record_beside(street.link.file).path.read_text()  # type: ignore[arg-type]  # it was there
    assert "Lincoln" not in record_beside(street.link.file).path.read_text()  # type: ignore[arg-type]  # it was there


def test_a_decision_after_the_check_is_recorded_again_so_that_a_second_person_can_sign(street: Window) -> None:
    street.dialogs.change(vetted_by="Ada Byron")
    path = street.viewer.path
    face = street.store.entry(path).regions[2].id
    street.decider.set_checked(path, checked=True)
    assert len(entries(street)) == 1
    street.decider.toggle(path, face)
    street.decider.toggle(path, face)
    street.decider.toggle(path, face)
    assert len(entries(street)) == 2  # within a second they are one
    street.decider.set_checked(path, checked=False)
    street.decider.set_checked(path, checked=True)
    told = entries(street)
    assert len(told) == 2  # the record says so already
    result = street.store.entry(path).result
    assert result is not None
    assert result.photo is not None
    with Session.open(street.link.file, create=False) as session:  # type: ignore[arg-type]  # it was there
        missing = Standings(told, known_keys()).missing(result.photo.sha256, session.review(result.photo.sha256))
    assert missing == "Checked by Ada Byron; a second person has not signed it off yet."
    assert "changed" in Standings(told, known_keys()).missing(result.photo.sha256, Review())


def test_a_session_that_has_a_record_is_recorded_without_a_name_too(street: Window) -> None:
    assert street.link.file is not None
    record_beside(street.link.file).append([])
    record_beside(street.link.file).path.touch()
    street.decider.set_checked(street.viewer.path, checked=True)
    assert [each.what for each in entries(street)] == [Deed.CHECKED]


def test_a_record_that_was_tampered_with_is_told_and_not_added_to(street: Window, qtbot: QtBot) -> None:
    street.dialogs.change(vetted_by="Ada Byron")
    street.decider.set_checked(street.viewer.path, checked=True)
    assert len(entries(street)) == 1
    assert street.link.file is not None
    record = record_beside(street.link.file).path
    record.write_text(record.read_text().replace("Ada", "Eve"))
    street.link.vetting._known.clear()  # as after a new start
    told: list[str] = []
    street.link.broken.connect(told.append)
    street.decider.set_checked(street.store.entry_at(1).path, checked=True)
    street.link.vetting.close()
    qtbot.waitUntil(lambda: bool(told))
    assert "is not as it was written" in told[0]
    assert record.read_text().count("\n") == 1


def test_a_session_with_a_record_is_never_cleared_away(street: Window, tmp_path: Path) -> None:
    street.dialogs.change(vetted_by="Ada Byron")
    street.decider.set_checked(street.viewer.path, checked=True)
    assert len(entries(street)) == 1
    kept = street.link.file
    assert kept is not None
    for number in range(20):
        street.link.end()
        street.link.begin([str(tmp_path / f"{number}.jpg")])
        assert street.link.file is not None
        Session.open(street.link.file).close()
        street.link.file.rename(street.link.file.with_name(f"{number:02}.photovet"))
    assert kept.exists()
    assert not kept.with_name("00.photovet").exists()
