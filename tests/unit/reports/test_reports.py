"""Reports: the JSON contract, nothing that steers a terminal or a spreadsheet, no text where none belongs."""

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.errors import WrongCallError
from scanner.messages import Message
from scanner.model import (
    Action,
    Check,
    CleanStatus,
    ExportResult,
    Finding,
    Kind,
    MetadataAction,
    MetadataItem,
    MetadataKind,
    PageSize,
    Photo,
    PixelBox,
    ScanResult,
    ScanStatus,
)
from scanner.reports.base import ReportOptions, printable, said
from scanner.reports.registry import REPORTS, report_named
from scanner.reports.words import KIND_WORDS, METADATA_WORDS

SCHOOL = "Fairview Primary"
PLACE = "51.4779"
SOFTWARE = "School Gallery 3"


def _message(text: str) -> Message:
    return text if isinstance(text, Message) else Message.as_it_is(text)


def finding(
    kind: Kind = Kind.SCHOOL, text: str = SCHOOL, why: str = "the name of a school", **changes: object
) -> Finding:
    return Finding(
        "id1", kind, PixelBox(10, 20, 110, 60), text, 0.93, _message(why), changes.get("action", Action.HIDE)
    )


def scan_of(path: str = "street.jpg", *findings: Finding, status: ScanStatus = ScanStatus.OK) -> ScanResult:
    items = (
        MetadataItem(MetadataKind.LOCATION, "GPS:GPSLatitude", PLACE),
        MetadataItem(MetadataKind.LOCATION, "GPS:GPSLongitude", "-0.0015"),
        MetadataItem(MetadataKind.DEVICE, "EXIF:Model", "iPhone 13 Pro"),
        MetadataItem(MetadataKind.HISTORY, "EXIF:Software", SOFTWARE),
    )
    photo = Photo(Path(path.replace("\0", "")), "jpeg", 9, "ab" * 32)
    return ScanResult(
        path,
        status,
        photo,
        width_px=4032,
        height_px=3024,
        findings=findings or (finding(),),
        metadata=items,
        seconds={"total": 1.61},
    )


FAILED = ScanResult(
    "gone.jpg", ScanStatus.FAILED, error_code="unreadable", error=Message("There is no file at this path.")
)
CLEANED = ExportResult(
    "a.jpg",
    CleanStatus.CLEANED,
    Path("out/a.jpg"),
    regions_hidden=3,
    items_removed=14,
    checks=(Check("metadata", ok=True, detail=Message("none left")),),
    notes=(Message("re-encoded"),),
)
REFUSED = ExportResult(
    "b.raw", CleanStatus.REFUSED, error_code="refused", error=Message("RAW files cannot be cleaned.")
)


def written(name: str, *results: ScanResult, show_text: bool | None = None) -> str:
    return "".join(report_named(name).scan(iter(results), ReportOptions(show_text=show_text)))


def test_every_kind_has_words() -> None:
    assert set(KIND_WORDS) == set(Kind)
    assert set(METADATA_WORDS) == set(MetadataKind)


def test_the_json_of_a_scan_is_the_documented_one() -> None:
    document = json.loads(written("json", scan_of(), FAILED))
    assert document["schema"] == "photovet.scan/1"
    good, failed = document["photos"]
    assert good == {
        "path": "street.jpg",
        "status": "ok",
        "error": None,
        "format": "jpeg",
        "width_px": 4032,
        "height_px": 3024,
        "findings": [
            {
                "id": "id1",
                "kind": "school",
                "box_px": [10, 20, 110, 60],
                "text": SCHOOL,
                "confidence": 0.93,
                "action": "hide",
                "why": "the name of a school",
                "why_id": "{value}",
                "why_parts": {"value": "the name of a school"},
            }
        ],
        "metadata": [
            {"kind": "location", "key": "GPS:GPSLatitude", "value": PLACE, "action": "remove"},
            {"kind": "location", "key": "GPS:GPSLongitude", "value": "-0.0015", "action": "remove"},
            {"kind": "device", "key": "EXIF:Model", "value": "iPhone 13 Pro", "action": "remove"},
            {"kind": "history", "key": "EXIF:Software", "value": SOFTWARE, "action": "remove"},
        ],
        "seconds": {"total": 1.61},
    }
    assert failed["status"] == "failed"
    assert failed["error"] == {
        "code": "unreadable",
        "message": "There is no file at this path.",
        "message_id": "There is no file at this path.",
        "message_parts": {},
    }
    assert failed["format"] is None


def test_the_json_of_a_clean_is_the_documented_one() -> None:
    document = json.loads("".join(report_named("json").clean([CLEANED, REFUSED])))
    assert document["schema"] == "photovet.clean/1"
    cleaned, refused = document["photos"]
    assert cleaned["output"] == str(Path("out/a.jpg"))
    assert (cleaned["status"], cleaned["error"]) == ("cleaned", None)
    assert (cleaned["regions_hidden"], cleaned["items_removed"]) == (3, 14)
    assert cleaned["checks"] == [
        {"name": "metadata", "ok": True, "detail": "none left", "detail_id": "none left", "detail_parts": {}}
    ]
    assert (refused["output"], refused["error"]["code"]) == (None, "refused")


def test_json_lines_are_whole_by_themselves() -> None:
    lines = written("jsonl", scan_of(), FAILED).splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["street.jpg", "gone.jpg"]
    assert all(json.loads(line)["schema"] == "photovet.scan/1" for line in lines)


@pytest.mark.parametrize("name", [report.name for report in REPORTS])
def test_no_report_without_results_breaks(name: str) -> None:
    assert isinstance(written(name), str)
    assert isinstance("".join(report_named(name).clean(iter(()))), str)
    if name == "json":
        assert json.loads(written(name)) == {"schema": "photovet.scan/1", "photos": []}


@pytest.mark.parametrize("name", [report.name for report in REPORTS])
def test_text_and_places_appear_only_where_they_are_asked_for(name: str) -> None:
    quoting = finding(why=f"reads “{SCHOOL.upper()}”, and {SCHOOL} is a school")
    hidden = written(name, scan_of("a.jpg", quoting), show_text=False)
    shown = written(name, scan_of("a.jpg", quoting), show_text=True)
    assert SCHOOL.casefold() not in hidden.casefold()
    assert PLACE not in hidden
    assert SOFTWARE not in hidden
    assert SCHOOL in shown
    assert PLACE in shown
    default = written(name, scan_of("a.jpg", quoting))
    assert (SCHOOL in default) == (name in ("text", "json", "jsonl"))


@pytest.mark.parametrize(
    ("why", "shown"),
    [
        (Message("“{word}” is a first name.", word="Rosie"), "“…” is a first name."),
        (
            Message(
                "“{text}” stands right beside “{word}”, most likely as its name.", text="Cafe", word="THE ROSIE ARMS"
            ),
            "“…” stands right beside “…”, most likely as its name.",
        ),
        (Message("“{word}” is a first name.", word='a "Rosie" b'), "“…” is a first name."),
        (Message("A face.").then(Message("“{word}” is a first name.", word="{Rosie}")), "A face. “…” is a first name."),
        (Message.as_it_is("of an older session: Rosie\x07"), "…"),
    ],
)
def test_a_reason_quotes_no_found_text_of_this_or_another_finding(why: Message, shown: str) -> None:
    assert said(why, show_text=False) == shown
    assert said(why) == printable(why)
    assert "Rosie".casefold() in said(why).casefold()


@pytest.mark.parametrize("name", [report.name for report in REPORTS])
def test_results_are_asked_for_one_at_a_time(name: str) -> None:
    asked = 0

    def results() -> Iterator[ScanResult]:
        nonlocal asked
        for number in range(50):
            asked += 1
            yield scan_of(f"photo-{number:03}.jpg")

    for piece in report_named(name).scan(results()):
        if "photo-000.jpg" in piece:
            assert asked <= 2
        if "photo-030.jpg" in piece:
            assert 30 < asked <= 32
            break
    else:
        pytest.fail("the photo never came")


@given(st.text(st.characters(exclude_categories=())))
def test_printable_text_steers_no_terminal_and_encodes(text: str) -> None:
    shown = printable(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]", shown)
    shown.encode()


@pytest.mark.parametrize("name", ["text", "csv", "html"])
def test_hostile_names_and_texts_are_made_harmless(name: str) -> None:
    hostile = "\x1b]0;owned\x07evil\u202egpj.exe\n<script>alert(1)</script>\udcff.jpg"
    report = written(name, scan_of(hostile, finding(text=hostile, why=hostile)), show_text=True)
    assert not set("\x1b\x07\u202e\udcff") & set(report)
    if name == "html":
        assert "<script" not in report
    report.encode()


def test_a_spreadsheet_runs_nothing_and_reads_every_row() -> None:
    evil = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", '=1,"x"']
    report = written("csv", *(scan_of(path, finding(text=path)) for path in evil), FAILED, show_text=True)
    rows = list(csv.reader(io.StringIO(report, newline="")))
    header = rows[0]
    assert all(len(row) == len(header) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@")) or cell in evil]
    negative = [row[header.index("text")] for row in rows if row[header.index("what")] == "GPS:GPSLongitude"]
    assert set(negative) == {"-0.0015"}
    assert rows[-1][header.index("error")] == FAILED.error


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_needs_no_network_and_no_script() -> None:
    for text in (written("html", scan_of(), FAILED), "".join(report_named("html").clean([CLEANED, REFUSED]))):
        page = _Page()
        page.feed(text)
        assert not [tag for tag, _ in page.tags if tag in ("script", "link", "iframe", "object", "base")]
        addresses = [value for _, attrs in page.tags for name, value in attrs.items() if name in ("src", "href")]
        assert all(address and address.startswith("data:") for address in addresses)
        assert "url(" not in text
        assert "@import" not in text
        policy = [attrs["content"] for tag, attrs in page.tags if attrs.get("http-equiv") == "Content-Security-Policy"]
        assert policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]


def test_the_page_can_be_filtered_by_every_kind_and_state_that_is_in_it() -> None:
    report = written("html", scan_of("a.jpg", *(finding(kind) for kind in Kind)), FAILED)
    for kind in Kind:
        assert f'id="kind-{kind}"' in report
        assert f"body:has(#kind-{kind}:checked) .photo:not(.has-{kind})" in report
        assert re.search(rf'class="card photo[^"]* has-{kind}[ "]', report)
    assert re.search(r'class="card photo[^"]*is-trouble', report)


def test_the_page_about_copies_tells_of_each_what_was_done() -> None:
    page = "".join(report_named("html").clean([CLEANED, REFUSED]))
    rows = [
        re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL) for row in re.findall(r"<tr class.*?</tr>", page, re.DOTALL)
    ]
    cleaned, refused = ([re.sub(r"<[^>]+>", " ", cell).split() for cell in row] for row in rows)
    assert cleaned == [["a.jpg"], ["Cleaned"], ["a.jpg", "re-encoded"], ["3"], ["14"], ["1", "check", "passed"]]
    assert refused == [["b.raw"], ["Refused"], ["RAW", "files", "cannot", "be", "cleaned."], ["0"], ["0"], []]
    for status in CleanStatus:
        assert f"body:has(#state-{status}:checked) .photo:not(.is-{status})" in page


def test_the_text_report_tells_a_parent_what_matters() -> None:
    report = written("text", scan_of("street.jpg", finding(), finding(Kind.FACE, "", "a face", action=Action.REVIEW)))
    assert "Where: " in report
    assert "Device: iPhone 13 Pro." in report
    assert f"In the picture: a school's name (“{SCHOOL}”)." in report
    assert "Please look at: a face." in report
    assert "1 photo looked at, 1 of them give something away." in report


def test_an_unknown_format_is_a_wrong_call() -> None:
    with pytest.raises(WrongCallError, match="text, json, jsonl, csv, html"):
        report_named("pdf")


def watched_scan() -> ScanResult:
    caption = MetadataItem(MetadataKind.DESCRIPTION, "XMP:dc:description", f"at {SCHOOL}", watched=(SCHOOL,))
    return replace(scan_of("a.jpg", finding(text="", why="a school")), metadata=(caption,))


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "csv", "html"])
def test_own_words_in_the_file_are_told_in_every_format(name: str) -> None:
    shown = html.unescape(written(name, watched_scan(), show_text=True))
    assert re.search(rf"(on|From) your watchlist.*{SCHOOL}|{SCHOOL}.*(on|From) your watchlist", shown, re.DOTALL)


@pytest.mark.parametrize("name", ["text", "json", "jsonl", "csv", "html"])
def test_own_words_in_the_file_stay_out_of_a_report_without_text(name: str) -> None:
    hidden = written(name, watched_scan(), show_text=False)
    assert SCHOOL not in hidden
    assert "your watchlist" in hidden
    assert SCHOOL not in repr(watched_scan())


@pytest.mark.parametrize("name", ["text", "html"])
def test_a_watched_word_that_stays_in_the_name_waits_for_a_person(name: str) -> None:
    """A copy keeps the file's name: to share the copies is not all that has to be done."""
    kept = MetadataItem(MetadataKind.DESCRIPTION, "File:Name", SCHOOL, MetadataAction.KEEP, (SCHOOL,))
    report = written(name, replace(watched_scan(), metadata=(kept,)))
    assert re.search("1 photo should be looked at by a person|A person should look at 1 photo", report)


def test_the_json_of_an_item_has_a_reason_only_where_a_word_was_found() -> None:
    (item,) = json.loads(written("json", watched_scan()))["photos"][0]["metadata"]
    assert item["why"] == f"It reads like “{SCHOOL}”, a word on your watchlist."
    assert all("why" not in item for item in json.loads(written("json", scan_of()))["photos"][0]["metadata"])


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "evil",
    [
        "x;=1+1;.jpg",
        "Bob;=cmd|' /C calc'!A0",
        'a; "=1+1"',
        "x|@SUM(A1)",
        "x;+1",
        "x,-1+2",
        " =1+1",
        "\N{FULLWIDTH EQUALS SIGN}1+1",
        "x;\N{FULLWIDTH EQUALS SIGN}1",
    ],
)
def test_no_cell_is_a_formula_wherever_a_program_parts_the_line(separator: str, evil: str) -> None:
    report = written("csv", scan_of(evil, finding(text=evil)), show_text=True)
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        for row in csv.reader(io.StringIO(report, newline=""), delimiter=separator, quoting=quoting):
            begins = [cell.lstrip(' "')[:1] for cell in row if cell.strip('"') != "-0.0015"]  # a number, of the place
            assert not set(begins) & set("=+-@\N{FULLWIDTH EQUALS SIGN}")


@pytest.mark.parametrize(
    ("language", "animated", "told", "on_page"),
    [
        ("de", False, "Angesehene Seiten: 3. Etwas gefunden wurde auf diesen: 2.", ", Seite 2"),
        ("es", True, "Fotogramas examinados: 3. Se encontró algo a partir de estos: 2.", ", desde el fotograma 2"),
        ("fr", False, "Pages examinées : 3. Quelque chose a été trouvé sur celles-ci : 2.", ", page 2"),
    ],
)
def test_pages_and_frames_are_told_in_the_language_of_the_report(
    language: str, animated: bool, told: str, on_page: str
) -> None:
    found = replace(scan_of(), pages=(PageSize(40, 30),) * 3, animated=animated)
    found = replace(found, findings=(replace(finding(), page=1),))
    options = ReportOptions(language=language)
    assert told in "".join(report_named("text").scan(iter([found]), options))
    assert on_page in "".join(report_named("html").scan(iter([found]), options))


def test_a_table_says_from_which_format_a_copy_was_converted() -> None:
    copy = ExportResult("a.heic", CleanStatus.CLEANED, Path("out/a.jpg"), converted_from="heic")
    (row,) = csv.DictReader(io.StringIO("".join(report_named("csv").clean(iter([copy])))))
    assert row["converted_from"] == "heic"
