"""The languages of the window: compiled Qt Linguist files in `resources/translations/`."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}


def install(language: str, parent: QObject) -> str:
    """Speak that language ("system" for the system's) and no other; returns the code of the one that is spoken."""
    system = QLocale.system().name()[:2]
    code = system if language == "system" else language
    if code not in LANGUAGES:
        code = "en"
    QLocale.setDefault(QLocale.system() if code == system else QLocale(code))
    for earlier in parent.findChildren(QTranslator):
        QCoreApplication.removeTranslator(earlier)
        earlier.deleteLater()
    own = QTranslator(parent)
    if own.load(_content(code)):
        QCoreApplication.installTranslator(own)
    qt = QTranslator(parent)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    return code


@cache
def _content(code: str) -> bytes:
    """The compiled file; kept for good, because Qt reads the translation from this very memory."""
    return (resources.files("resources") / "translations" / f"photovet_{code}.qm").read_bytes()
