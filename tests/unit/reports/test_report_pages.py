"""A report in several files: each photo once on the front page and once on a page, all links lead somewhere."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

from scanner.messages import Message
from scanner.model import Action, Finding, Kind, MetadataItem, MetadataKind, Photo, PixelBox, ScanResult, ScanStatus
from scanner.reports.base import Pictures, ReportOptions
from scanner.reports.html_report import Pages, write_pages, write_scan
from scanner.reports.totals import ScanTotals

PHOTOS, PER_PAGE = 23, 5
WORD = "Fairview"


def result(number: int) -> ScanResult:
    kind = [Kind.SCHOOL, Kind.FACE, Kind.PLATE][number % 3]
    action = Action.REVIEW if kind is Kind.FACE else Action.HIDE
    found = Finding("f", kind, PixelBox(1, 2, 30, 40), WORD, 0.9, f"“{WORD}” is a school", action)
    item = MetadataItem(MetadataKind.LOCATION, "GPS:GPSLatitude", "51.4779")
    name = f"class 3/no. {number} #1?.jpg"
    return ScanResult(
        name,
        ScanStatus.OK,
        Photo(Path(name), "jpeg", 9, f"{number:064}"),
        width_px=400,
        height_px=300,
        findings=(found,),
        metadata=(item,) if number % 2 else (),
    )


class Disk:
    """The files of a report, and how many results had been taken when each line of the front page came."""

    def __init__(self, count: int = PHOTOS) -> None:
        self.pages: dict[str, str] = {}
        self.open_now = self.taken = 0
        pages = Pages("50% off #1.html", "50% off #1_files", self._page, PER_PAGE)
        pictures = Pictures("data:image/webp;base64,AAAA", {"f": "data:image/webp;base64,BBBB"})
        options = ReportOptions(
            title="Fair", pictures=lambda _: pictures, record=(Message("Checked by a person: 3 photos."),)
        )
        self.ahead: list[int] = []
        pieces = []
        for piece in write_pages(self._results(count), pages, options):
            pieces.append(piece)
            self.ahead.append(self.taken - "".join(pieces).count('<li class="photo'))
        self.front = "".join(pieces)

    def _results(self, count: int) -> Iterator[ScanResult]:
        for number in range(count):
            self.taken += 1
            yield result(number)

    @contextmanager
    def _page(self, name: str) -> Iterator[io.StringIO]:
        assert not self.open_now
        self.open_now += 1
        file = io.StringIO()
        yield file
        self.open_now -= 1
        self.pages[name] = file.getvalue()


def test_every_photo_has_a_line_that_leads_to_its_card() -> None:
    disk = Disk()
    assert list(disk.pages) == [f"page-{number:03}.html" for number in range(1, 6)]
    lines = re.findall(r'<a href="([^"#]+)#(photo-\d+)">([^<]+)</a>', disk.front)
    assert [name for _, _, name in lines] == [f"no. {number} #1?.jpg" for number in range(PHOTOS)]
    for address, anchor, name in lines:
        folder, _, page = unquote(address).partition("/")
        assert folder == "50% off #1_files"
        card = re.search(rf'id="{anchor}">.*?<h2>([^<]+)</h2>', disk.pages[page], re.DOTALL)
        assert card is not None
        assert card[1] == name
    assert sum(text.count('<section class="card photo') for text in disk.pages.values()) == PHOTOS


def test_pages_lead_to_the_front_and_to_each_other() -> None:
    disk = Disk()
    for text in disk.pages.values():
        addresses = {unquote(address) for address in re.findall(r'href="([^"]+)"', text)}
        assert "../50% off #1.html" in addresses
        assert addresses - {"../50% off #1.html"} <= disk.pages.keys()
    assert 'href="page-002.html"' in disk.pages["page-001.html"]
    assert 'href="page-004.html"' in disk.pages["page-005.html"]
    assert "page-006.html" not in disk.pages["page-005.html"]
    assert list(Disk(2 * PER_PAGE).pages) == ["page-001.html", "page-002.html"]


def test_the_front_page_has_totals_filters_and_record_but_no_pictures() -> None:
    disk = Disk()
    assert "data:image" not in disk.front
    assert disk.pages["page-001.html"].count("data:image/webp") == 2 * PER_PAGE
    assert f"<b>{PHOTOS}</b>photos looked at" in disk.front
    assert "Checked by a person: 3 photos." in disk.front
    assert "A person should look at 8 photos before a copy is shared." in disk.front
    for kind in (Kind.SCHOOL, Kind.FACE, Kind.PLATE):
        assert re.search(rf'<li class="photo[^"]* has-{kind}[ "]', disk.front)
        assert f"body:has(#kind-{kind}:checked) .photo:not(.has-{kind})" in disk.front
    for text in (disk.front, *disk.pages.values()):
        assert "<script" not in text
        assert WORD not in text
        assert "default-src 'none'" in text


def test_no_more_than_a_page_of_photos_is_held() -> None:
    assert max(Disk().ahead) <= PER_PAGE + 1


def test_a_photo_that_a_person_has_checked_waits_for_nobody() -> None:
    flagged = result(1)
    waiting, checked = ("".join(write_scan([flagged], ReportOptions(checked=lambda _, c=c: c))) for c in (False, True))
    assert "A person should look at 1 photo before" in waiting
    assert 'class="card photo has-face has-file is-hide is-review"' in waiting
    assert "A person should look at" not in checked
    assert 'class="card photo has-face has-file is-checked is-hide"' in checked
    assert '<span class="state state-checked">Checked by a person</span>' in checked


def test_totals_advise_and_count() -> None:
    totals = ScanTotals()
    assert totals.advice() == ["There was no photo to look at."]
    list(totals.counting(result(number) for number in range(6)))
    totals.add(ScanResult("gone.jpg", ScanStatus.FAILED, error_code="unreadable", error=Message("There is no file.")))
    assert totals.in_pictures() == [("number plates", 2), ("names of schools", 2), ("faces", 2)]
    assert totals.in_files() == [("place", 3)]
    assert totals.advice() == [
        "Share the cleaned copies, and not these files.",
        "A person should look at 2 photos before a copy is shared.",
        "1 photo could not be checked in full and may hold more: do not share it unseen.",
    ]
