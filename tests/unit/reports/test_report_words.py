"""Reports in other languages: all of their words, those around the photos, too."""

import html
import re
from dataclasses import replace
from pathlib import Path

import pytest

import resources
from scanner.catalogue import LANGUAGES
from scanner.messages import Message, render
from scanner.metadata.summary import Moment
from scanner.model import (
    Action,
    Check,
    CleanStatus,
    ExportResult,
    Finding,
    Kind,
    MetadataItem,
    MetadataKind,
    Photo,
    PixelBox,
    ScanResult,
    ScanStatus,
)
from scanner.reports.base import ReportOptions
from scanner.reports.recognised import heading, is_report
from scanner.reports.registry import report_named
from support.messages import ids

FAILED = ScanResult("gone.jpg", ScanStatus.FAILED, error=Message("There is no file at this path."))
CLEANED = ExportResult(
    "a.jpg",
    CleanStatus.CLEANED,
    Path("out/a.jpg"),
    regions_hidden=3,
    items_removed=14,
    checks=(Check("metadata", ok=True, detail=Message("A face.")),),
)
REFUSED = ExportResult("b.raw", CleanStatus.REFUSED, error=Message("There is no file at this path."))


def finding(kind: Kind, action: Action) -> Finding:
    return Finding("id1", kind, PixelBox(10, 20, 110, 60), "1234", 0.93, Message("A face."), action)


def scan_of(path: str, *findings: Finding) -> ScanResult:
    items = (
        MetadataItem(MetadataKind.LOCATION, "GPS:GPSLatitude", "51.4779"),
        MetadataItem(MetadataKind.LOCATION, "GPS:GPSLongitude", "-0.0015"),
        MetadataItem(MetadataKind.DEVICE, "EXIF:Model", "iPhone 13 Pro"),
        MetadataItem(MetadataKind.TIME, "EXIF:DateTimeOriginal", "2026:05:12 15:14:00"),
    )
    photo = Photo(Path(path), "jpeg", 9, "ab" * 32)
    return ScanResult(path, ScanStatus.OK, photo, width_px=4032, height_px=3024, findings=findings, metadata=items)


@pytest.mark.parametrize("name", ["text", "html"])
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_report_speaks_one_language(name: str, language: str) -> None:
    """No sentence of the page around the photos stands in it in English."""
    unlucky = replace(CLEANED, status=CleanStatus.FAILED, output=None)
    broken = replace(scan_of("b.jpg"), status=ScanStatus.INCOMPLETE)
    scans = [scan_of("a.jpg", *(finding(kind, act) for kind in Kind for act in Action)), broken, FAILED]
    options = ReportOptions(show_text=True, language=language, made_on="3.4.2026")
    report = report_named(name)
    said_in = "".join([*report.scan(iter(scans), options), *report.clean(iter([CLEANED, REFUSED, unlucky]), options)])
    shown = re.sub(r"<style>.*?</style>|<(?!img|div|title)[^>]*>", "\n", html.unescape(said_in), flags=re.DOTALL)
    english = [one for one in ids() if len(one) > 9 and one != render(Message(one), language) and "{value}" not in one]
    parts = [max(re.split(r"\{\w+\}", one), key=len).strip(" .:,") for one in english]
    assert [part for part in parts if len(part) > 9 and part in shown] == []


@pytest.mark.parametrize("template", sorted((Path(resources.__file__).parent / "reports").glob("*.jinja")))
def test_no_word_stands_in_a_template(template: Path) -> None:
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", template.read_text("utf-8"), flags=re.DOTALL)
    text = re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)
    spoken = re.findall(r'(?:alt|title|aria-label)="([^"]+)"', text)
    assert [*re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>", " ", text)), *spoken] in ([], ["px"])


def test_a_report_in_any_language_is_known_again() -> None:
    assert all(is_report(heading(language).encode()) for language in LANGUAGES)
    assert len({heading(language) for language in LANGUAGES}) == len(LANGUAGES)


def test_days_are_told_as_the_language_does() -> None:
    day = Moment(2026, 5, 12, (15, 14), "UTC+2")
    assert [day.in_words(language) for language in LANGUAGES] == [
        "12 May 2026, 15:14, UTC+2",
        "12. Mai 2026, 15:14, UTC+2",
        "12 de mayo de 2026, 15:14, UTC+2",
        "12 mai 2026, 15:14, UTC+2",
    ]
