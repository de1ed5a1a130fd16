"""What the engine says in English, the window says in its own language: every sentence, whatever it quotes."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.desktop import translations, words
from app.desktop.decisions import Region
from app.desktop.engine_sentences import CHECKS, FINDINGS, PHRASES, STATEMENTS, TROUBLE
from app.desktop.engine_words import spoken, trouble
from app.desktop.file_rows import file_rows
from scanner.detectors.codes import explained
from scanner.detectors.contacts import names_contact
from scanner.detectors.schools import names_school
from scanner.errors import DamagedPhotoError, PhotoVetError
from scanner.formats.refused import RAW
from scanner.model import Action, CodeMark, Kind, MetadataItem, MetadataKind, PixelBox, Quad
from support import engine_sentences
from support.command_line import ROOT

ENGINE = ROOT / "scanner"
OTHERS = ("de", "es", "fr")
HERE = PixelBox(0, 0, 10, 10)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test installs, the others hear English."""
    yield
    translations.install("en", qapp)


def filled(template: str) -> str:
    """A sentence of that template, each part being its own name."""
    return re.sub(r"\{(\w+)\}", r"\1", template)


def test_every_sentence_of_the_engine_has_its_template_and_none_is_left_over() -> None:
    said = engine_sentences.templates(ENGINE, ROOT / "app" / "desktop")
    known = {engine_sentences.unnamed(template) for template in (*FINDINGS, *CHECKS, *TROUBLE)}
    assert {template: where for template, where in said.items() if template not in known} == {}
    assert known - said.keys() == set()


def test_every_statement_about_a_file_has_its_template_and_none_is_left_over() -> None:
    said = engine_sentences.statements(ENGINE / "metadata" / "summary.py")
    assert said - {"{value}"} == set(STATEMENTS)


def test_what_the_system_says_is_known_in_its_words() -> None:
    codes = (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EDQUOT, errno.EIO)
    assert {os.strerror(code) for code in codes} <= set(PHRASES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_said_in_the_window_s_language(qapp: QApplication, language: str) -> None:
    translations.install(language, qapp)
    for template in (*FINDINGS, *CHECKS, *TROUBLE):
        sentence = filled(template)
        said = spoken(sentence)
        assert said is not None, sentence
        assert said != sentence
        for part in re.findall(r"\{(\w+)\}", template):
            assert part in said or part == "parts", (sentence, said)


def test_english_is_said_as_it_is(qapp: QApplication) -> None:
    translations.install("en", qapp)
    assert spoken("Whatever the engine says.") == "Whatever the engine says."


def test_detectors_speak_german(qapp: QApplication) -> None:
    translations.install("de", qapp)
    contact = names_contact("write to ann@example.org")
    assert contact is not None
    assert spoken(contact[0]) == "„ann@example.org“ ist eine E-Mail-Adresse."
    region = Region("x", Kind.CONTACT, HERE, Action.KEEP, "ann@example.org", contact[0])
    assert words.region_reason(region) == "Bleibt sichtbar. „ann@example.org“ ist eine E-Mail-Adresse."
    school = names_school("Lincoln Elementary School")
    assert school is not None
    assert str(spoken(school)).startswith("Das Wort „")
    quad = Quad(((0, 0), (9, 0), (9, 9), (0, 9)))
    assert spoken(explained(CodeMark(quad, "EAN-13", "4006381333931"))) == (
        "Ein Code (EAN-13) mit der Nummer „4006381333931“; er kann ein Produkt, ein Ticket oder eine Person bezeichnen."
    )
    assert spoken(explained(CodeMark(quad, "QR Code", "https://example.org"))) == (
        "Ein QR-Code, der die Webseite „https://example.org“ öffnet."
    )


def test_a_page_says_all_that_it_holds(qapp: QApplication) -> None:
    translations.install("de", qapp)
    page = "A paper, a screen or a board with 24 lines of text. “Mia” is a first name. “a@b.de” is an e-mail address."
    assert spoken(page) == (
        "Ein Papier, ein Bildschirm oder eine Tafel mit 24 Zeilen Text. „Mia“ ist ein Vorname. "
        "„a@b.de“ ist eine E-Mail-Adresse."
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.text(min_size=1, max_size=30), template=st.sampled_from(FINDINGS))
def test_found_text_is_never_changed(qapp: QApplication, found: str, template: str) -> None:
    translations.install("fr", qapp)
    said = spoken(re.sub(r"\{\w+\}", lambda _: found, template))
    assert said is not None
    assert said.count(found) >= template.count("{")


def test_text_that_looks_like_a_sentence_of_ours_stays_as_it_was_found(qapp: QApplication) -> None:
    translations.install("de", qapp)
    assert spoken("“A face.” stands on a badge.") == "„A face.“ steht auf einem Namensschild."
    assert (
        spoken("“x” is a first name. “y” stands on a badge.")
        == "„x“ ist ein Vorname. „y“ steht auf einem Namensschild."
    )


def test_a_reason_that_no_template_knows_gives_way_to_the_kind_s_own(qapp: QApplication) -> None:
    translations.install("de", qapp)
    region = Region("x", Kind.PLATE, HERE, Action.HIDE, "7ABC 123", "a sentence of an older version")
    assert words.region_reason(region) == "Ein Kennzeichen führt zu einem Auto und seinem Halter"


@pytest.mark.parametrize("language", OTHERS)
def test_inner_workings_of_damaged_files_are_told_in_general(qapp: QApplication, language: str) -> None:
    translations.install(language, qapp)
    told = trouble("The PNG file is damaged: the checksum at byte 33 does not match.", DamagedPhotoError.code)
    assert "PNG" not in told
    assert told != trouble("whatever", None)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_error_says_something(qapp: QApplication, language: str) -> None:
    translations.install(language, qapp)
    for error in PhotoVetError.__subclasses__():
        assert trouble("", error.code)


def test_a_full_disk_and_two_sentences_at_once(qapp: QApplication) -> None:
    translations.install("fr", qapp)
    full = f"The copy could not be written to the output folder: {os.strerror(errno.ENOSPC)}."
    assert trouble(full) == (
        "La copie n’a pas pu être écrite dans le dossier de destination\N{NO-BREAK SPACE}: "
        "il n’y a plus de place sur le disque."
    )
    translations.install("de", qapp)
    assert RAW.refusal is not None
    both = spoken(f"This camera raw file holds no preview that PhotoVet could look at. {RAW.refusal}")
    assert both is not None
    assert both.startswith("Diese Rohdatei")
    assert both.endswith("bereinigen Sie diese Kopie.")
    assert spoken("Part of the check could not be done (text, faces), so this photo is not known to be safe.") == (
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
