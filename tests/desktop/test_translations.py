"""Every sentence of the window is translated, completely, and the compiled files say the same as those one can mend."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib import resources

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.desktop import translations, words
from app.desktop.decisions import Region
from app.desktop.file_rows import file_rows
from scanner.model import Action, Kind
from support.command_line import ROOT
from support.desktop import METADATA, STREET
from support.spoken import sentences

LEFT_OUT = {"{parts}"}  # an English word for parts of a file, which a translation may say in its own way
FOLDER = ROOT / "resources" / "translations"


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and forms of every message."""
    root = ET.parse(FOLDER / f"photovet_{language}.ts").getroot()  # noqa: S314  # our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test installs, the others hear English."""
    yield
    translations.install("en", qapp)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_message_is_translated_with_its_placeholders(language: str) -> None:
    seen = 0
    for context, source, forms in messages(language):
        seen += 1
        assert all(forms), (language, context, source)
        for form in forms:
            wanted = set(re.findall(r"\{\w+\}", source)) - (LEFT_OUT - set(re.findall(r"\{\w+\}", form)))
            assert set(re.findall(r"\{\w+\}", form)) == wanted, (language, form)
            assert ("%n" in form) or ("%n" not in source) or len(forms) == 2
    assert seen > 300


def test_the_plurals_have_two_forms() -> None:
    for language in translations.LANGUAGES:
        for context, source, forms in messages(language):
            if "%n" in source:
                assert len(forms) == 2, (language, context, source)


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_the_compiled_file_says_what_the_source_says(language: str, english: None) -> None:
    del english
    translator = QTranslator()
    content = (FOLDER / f"photovet_{language}.qm").read_bytes()  # must live as long as the translator
    assert translator.load(content)
    for context, source, forms in messages(language):
        if len(forms) == 1:
            assert translator.translate(context, source) == forms[0]
        else:
            assert translator.translate(context, source, "", 1) == forms[0]
            assert translator.translate(context, source, "", 7) == forms[1]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_sentence_of_the_program_is_missing_and_none_is_left_over(language: str) -> None:
    assert {(context, source) for context, source, _ in messages(language)} == sentences(ROOT / "app" / "desktop")


def test_the_window_speaks_german(qapp: QApplication, english: None) -> None:
    del english
    assert translations.install("de", qapp) == "de"
    region = Region("x", Kind.PLATE, STREET[1].box, Action.HIDE, "7ABC 123", "an English sentence")
    assert words.region_title(region) == "Kennzeichen: 7ABC 123"
    assert words.region_reason(region) == "Ein Kennzeichen führt zu einem Auto und seinem Halter"
    assert words.plural_photos(1) == "1 Foto"
    assert words.plural_photos(3) == "3 Fotos"
    titles = [row.title for row in file_rows(METADATA)]
    assert titles[0].startswith("Wo: bei Pittsburgh")
    assert titles[1] == "Wann: Dienstag, 12. Mai 2026, 15:14"
    assert titles[2] == "Welches Gerät: Apple iPhone 15"


def test_english_counts_properly(qapp: QApplication, english: None) -> None:
    del english
    translations.install("en", qapp)
    assert (words.plural_photos(1), words.plural_photos(2)) == ("1 photo", "2 photos")


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_its_words(kind: Kind) -> None:
    for say in (words.kind_title, words.kind_many, words.kind_letter, words.kind_reason):
        assert say(kind)


def test_no_two_kinds_share_a_letter() -> None:
    letters = [words.kind_letter(kind) for kind in Kind]
    assert len(set(letters)) == len(letters)


def test_the_translations_are_shipped() -> None:
    shipped = {entry.name for entry in (resources.files("resources") / "translations").iterdir()}
    assert {f"photovet_{language}.qm" for language in translations.LANGUAGES} <= shipped
