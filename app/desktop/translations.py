"""The languages of the window: compiled Qt Linguist files in `resources/translations/`."""

from __future__ import annotations

from importlib import resources
from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}


def install(language: str, parent: QObject) -> str:
    """Speak that language ("system" for the system's); returns the code of the one that is spoken."""
    code = QLocale.system().name()[:2] if language == "system" else language
    if code not in LANGUAGES:
        code = "en"
    if language != "system":
        QLocale.setDefault(QLocale(code))
    elif QLocale.system().name()[:2] not in LANGUAGES:
        QLocale.setDefault(QLocale("en"))
    own = QTranslator(parent)
    file = resources.files("resources") / "translations" / f"photovet_{code}.qm"
    if file.is_file() and own.load(_bytes(file.read_bytes())):
        QCoreApplication.installTranslator(own)
    qt = QTranslator(parent)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    return code


def _bytes(content: bytes) -> bytes:
    _kept.append(QByteArray(content))  # Qt reads the translation from this memory for as long as it is installed
    return content


_kept: list[QByteArray] = []
