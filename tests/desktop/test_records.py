"""The vetting record in the window: shown as it stands on disk, and signed by a second person only."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.desktop.records.record_dialog import RecordDialog
from app.desktop.window import Window
from scanner.batch import vetting
from scanner.batch.audit import Deed


def test_a_second_person_signs_what_the_first_has_checked(street: Window, qtbot: QtBot) -> None:
    street.dialogs.change(vetted_by="Anna")
    checked = street.store.entry_at(0).path
    street.decider.set_checked(checked, checked=True)
    street.actions_["records"].trigger()
    (dialog,) = street.findChildren(RecordDialog)
    assert dialog.list.count() == 1
    assert "Anna" in dialog.list.item(0).text()
    assert not dialog.sign.isEnabled()
    dialog.who.setText("anna")
    dialog.sign.click()
    assert dialog.list.count() == 1  # nobody signs what they checked
    dialog.who.setText("Ben")
    dialog.sign.click()
    assert dialog.list.count() == 2
    file = street.link.file
    assert file is not None
    signed = [entry for entry in vetting.record_beside(file).whole() if entry.what == Deed.SIGNED_OFF]
    assert [entry.who for entry in signed] == ["Ben"]
    dialog.accept()
    qtbot.wait(0)
