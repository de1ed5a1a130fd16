"""What the engine says, the window says in its own language: every sentence, whatever it quotes."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.desktop import translations, words
from app.desktop.decisions import Region
from app.desktop.engine_words import spoken, trouble
from app.desktop.file_rows import file_rows
from scanner.catalogue import LANGUAGES, catalogue
from scanner.detectors.codes import explained
from scanner.detectors.contacts import names_contact
from scanner.detectors.schools import names_school
from scanner.errors import OutputError, PhotoVetError, RefusedError
from scanner.files import reason_of
from scanner.formats.refused import RAW
from scanner.messages import Message, names_in
from scanner.model import Action, CodeMark, EngineFailure, Kind, MetadataItem, MetadataKind, PixelBox, Quad
from scanner.stages import stages_of

OTHERS = tuple(code for code in LANGUAGES if code != "en")
HERE = PixelBox(0, 0, 10, 10)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test installs, the others hear English."""
    yield
    translations.install("en", qapp)


def test_window_and_command_line_speak_the_same_languages() -> None:
    assert dict(LANGUAGES) == dict(translations.LANGUAGES)


def test_english_is_said_as_it_is(qapp: QApplication) -> None:
    translations.install("en", qapp)
    assert spoken(Message("Whatever the engine says.")) == "Whatever the engine says."


def test_detectors_speak_german(qapp: QApplication) -> None:
    translations.install("de", qapp)
    contact = names_contact("write to ann@example.org")
    assert contact is not None
    assert spoken(contact[0]) == "„ann@example.org“ ist eine E-Mail-Adresse."
    region = Region("x", Kind.CONTACT, HERE, Action.KEEP, "ann@example.org", contact[0])
    assert words.region_reason(region) == "Bleibt sichtbar. „ann@example.org“ ist eine E-Mail-Adresse."
    school = names_school("Lincoln Elementary School")
    assert school is not None
    assert spoken(school).startswith("Das Wort „")
    quad = Quad(((0, 0), (9, 0), (9, 9), (0, 9)))
    assert spoken(explained(CodeMark(quad, "EAN-13", "4006381333931"))) == (
        "Ein Code (EAN-13) mit der Nummer „4006381333931“; er kann ein Produkt, ein Ticket oder eine Person bezeichnen."
    )
    assert spoken(explained(CodeMark(quad, "QR Code", "https://example.org"))) == (
        "Ein QR-Code, der die Webseite „https://example.org“ öffnet."
    )


def test_a_page_says_all_that_it_holds(qapp: QApplication) -> None:
    translations.install("de", qapp)
    page = Message("A paper, a screen or a board with {count} lines of text.", count=24).then(
        Message("“{word}” is a first name.", word="Mia"), Message("“{text}” is an e-mail address.", text="a@b.de")
    )
    assert spoken(page) == (
        "Ein Blatt Papier, ein Bildschirm oder eine Tafel mit 24 Zeilen Text. „Mia“ ist ein Vorname. "
        "„a@b.de“ ist eine E-Mail-Adresse."
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.text(min_size=1, max_size=30), template=st.sampled_from(sorted(catalogue("fr"))))
def test_found_text_is_never_changed(qapp: QApplication, found: str, template: str) -> None:
    translations.install("fr", qapp)
    names = names_in(template)
    said = spoken(Message(template, **dict.fromkeys(names, found)))
    assert said.count(found) >= len(names)


def test_text_that_looks_like_a_sentence_of_ours_stays_as_it_was_found(qapp: QApplication) -> None:
    translations.install("de", qapp)
    assert spoken(Message("“{text}” stands on a badge.", text="A face.")) == "„A face.“ steht auf einem Namensschild."
    assert spoken(Message("“{text}” stands on a badge.", text="{text}")) == "„{text}“ steht auf einem Namensschild."


def test_a_reason_that_no_catalogue_knows_gives_way_to_the_kind_s_own(qapp: QApplication) -> None:
    translations.install("de", qapp)
    region = Region("x", Kind.PLATE, HERE, Action.HIDE, "7ABC 123", Message.as_it_is("a sentence of an older version"))
    assert words.region_reason(region) == "Ein Kennzeichen führt zu einem Auto und seinem Halter"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_error_says_something(qapp: QApplication, language: str) -> None:
    translations.install(language, qapp)
    for error in PhotoVetError.__subclasses__():
        assert trouble(None, error.code)


def test_a_full_disk_and_two_sentences_at_once(qapp: QApplication) -> None:
    translations.install("fr", qapp)
    full = reason_of(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert trouble(
        OutputError("The copy could not be written to the output folder: {reason}.", reason=full).message
    ) == (
        "La copie n’a pas pu être écrite dans le dossier de destination\N{NO-BREAK SPACE}: "
        "il n’y a plus de place sur le disque."
    )
    translations.install("de", qapp)
    nothing = Message("This camera raw file holds no preview that PhotoVet could look at.")
    both = spoken(RefusedError(nothing.then(RAW.refusal)).message)
    assert both.startswith("Diese Rohdatei")
    assert both.endswith("bereinigen Sie diese Kopie.")
    stages = stages_of(EngineFailure(name, Message("")) for name in ("text", "faces"))
    assert spoken(
        Message("Part of the check could not be done ({stages}), so this photo is not known to be safe.", stages=stages)
    ) == (
        "Ein Teil der Prüfung war nicht möglich (Text, Gesichter), daher ist nicht bekannt, ob dieses Foto "
        "unbedenklich ist."
    )


def test_the_file_speaks_german(qapp: QApplication) -> None:
    translations.install("de", qapp)
    items = (
        MetadataItem(MetadataKind.LOCATION, "GPS:GPSLatitude", "39.781711"),
        MetadataItem(MetadataKind.LOCATION, "GPS:GPSLongitude", "-89.650123"),
        MetadataItem(MetadataKind.TIME, "ExifIFD:DateTimeOriginal", "2026:05:12 15:14:09"),
        MetadataItem(MetadataKind.TIME, "ExifIFD:OffsetTimeOriginal", "+02:00"),
        MetadataItem(MetadataKind.DEVICE, "IFD0:Model", "Pixel 9"),
        MetadataItem(MetadataKind.DEVICE, "ExifIFD:BodySerialNumber", "F2L123"),
        MetadataItem(MetadataKind.PERSON, "IFD0:Artist", "Ben"),
        MetadataItem(MetadataKind.DESCRIPTION, "IFD0:ImageDescription", "A face."),
        MetadataItem(MetadataKind.PREVIEW, "IFD1:ThumbnailImage", "160 x 120"),
        MetadataItem(MetadataKind.UNKNOWN, "APP9", "not understood"),
    )
    rows = {row.icon: row for row in file_rows(items)}
    assert (rows["where"].title, rows["where"].sentence) == (
        "Wo: bei Springfield, Illinois",
        "39.78171, -89.65012; auf etwa 5 m genau",
    )
    assert rows["when"].title == "Wann: Dienstag, 12. Mai 2026, 15:14, UTC+2"
    assert (rows["device"].title, rows["device"].sentence) == ("Welches Gerät: Pixel 9", "Seriennummer F2L123")
    assert rows["who"].title == "Wer: Foto von Ben"
    assert rows["description"].title == "Was geschrieben wurde: „A face.“"
    assert rows["unknown"].details.splitlines() == [
        "Ein kleines Vorschaubild, das noch zeigen würde, was im großen Bild verborgen ist.",
        "1 Teil, den PhotoVet nicht lesen kann und deshalb entfernt.",
    ]
