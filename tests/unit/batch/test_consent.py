"""The consent list: one consent that does not hold is enough to refuse, and nothing is half understood."""

from datetime import date
from pathlib import Path

import pytest

from scanner.batch.consent import Consent, Purpose, read_consents, refusal, to_withdraw, unmatched
from scanner.errors import WrongCallError

TODAY = date(2026, 3, 1)


def consents(tmp_path: Path, text: str) -> tuple[Consent, ...]:
    path = tmp_path / "consent.csv"
    path.write_bytes(text.encode("utf-8-sig"))
    return read_consents(path)


def test_a_photo_needs_a_row_for_its_purpose(tmp_path: Path) -> None:
    rows = consents(tmp_path, "photo,purpose\nfair/a.jpg,website\nsports day,internal;press\n")
    assert refusal("/photos/fair/a.jpg", Purpose.WEBSITE, rows, TODAY) is None
    assert "No consent" in refusal("/photos/fair/a.jpg", Purpose.PRESS, rows, TODAY)
    assert refusal("/photos/Sports Day/heat 1/b.jpg", Purpose.PRESS, rows, TODAY) is None
    assert "No consent" in refusal("/photos/sports days/b.jpg", Purpose.PRESS, rows, TODAY)
    assert "No consent" in refusal("/photos/fair/aa.jpg", Purpose.WEBSITE, rows, TODAY)


def test_consents_end_and_are_withdrawn(tmp_path: Path) -> None:
    rows = consents(
        tmp_path,
        "photo,purpose,expires,withdrawn,person\n"
        "a.jpg,all,2026-03-01,,\n"
        "b.jpg,website,2026-02-28,,\n"
        "c.jpg,website,,,A.B.\n"
        "c.jpg,website,,2026-01-05,C.D.\n",
    )
    assert refusal("a.jpg", Purpose.INTERNAL, rows, TODAY) is None
    assert "ended on 2026-02-28" in refusal("b.jpg", Purpose.WEBSITE, rows, TODAY)
    assert "of C.D." in refusal("c.jpg", Purpose.WEBSITE, rows, TODAY)


def test_a_withdrawn_photo_in_a_permitted_folder_is_refused(tmp_path: Path) -> None:
    rows = consents(tmp_path, "photo,purpose,withdrawn\nfair,website,\nfair/a.jpg,website,yes\n")
    assert refusal("fair/b.jpg", Purpose.WEBSITE, rows, TODAY) is None
    assert "withdrawn" in refusal("fair/a.jpg", Purpose.WEBSITE, rows, TODAY)


def test_a_later_row_renews_an_earlier_one(tmp_path: Path) -> None:
    rows = consents(tmp_path, "photo,purpose,expires\na.jpg,press,2025-01-01\nA.JPG,press,2027-01-01\n")
    assert refusal("x/a.jpg", Purpose.PRESS, rows, TODAY) is None


def test_lists_from_spreadsheets_are_read(tmp_path: Path) -> None:
    rows = consents(tmp_path, 'Photo;Purpose;Note\r\n"fair\\a.jpg";"website|press";"x"\r\n;;\r\n')
    assert refusal("C:\\photos\\fair\\a.jpg", Purpose.PRESS, rows, TODAY) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no column"),
        ("photo,expires\na.jpg,\n", "no column purpose"),
        ("photo,purpose,until\na.jpg,press,\n", "'until'"),
        ("photo,purpose\na.jpg,twitter\n", "Line 2.*'twitter'"),
        ("photo,purpose\na.jpg,\n", "Line 2"),
        ("photo,purpose,expires\na.jpg,press,31.07.2026\n", "Line 2.*date"),
        ("photo,purpose\n,press\n", "Line 2.*no photo"),
        ("photo,purpose\na.jpg,press,extra\n", "Line 2.*more cells"),
        ('photo,purpose\n"a.jpg"x,press\n', "not CSV"),
        ('{"photo":1,"purpose":2}\n', "Line 1 of the consent list is not CSV"),
        ('"photo,purpose\n', "not CSV"),
    ],
)
def test_what_is_not_understood_is_refused_with_its_line(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(WrongCallError, match=why):
        consents(tmp_path, text)


def test_unreadable_lists_are_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(WrongCallError, match="cannot be read"):
        read_consents(tmp_path / "none.csv")
    (tmp_path / "latin.csv").write_bytes("photo,purpose\nB\xe4r.jpg,press\n".encode("latin-1"))
    with pytest.raises(WrongCallError, match="UTF-8"):
        read_consents(tmp_path / "latin.csv")


def test_copies_whose_consent_is_gone_are_listed_for_withdrawal() -> None:
    rows = (Consent("a.jpg", Purpose.WEBSITE), Consent("b.jpg", Purpose.WEBSITE, withdrawn=True))
    exports = [("a.jpg", "out/1", "website"), ("b.jpg", "out/2", "website"), ("c.jpg", "out/3", "")]
    assert [(each.path, each.output) for each in to_withdraw(exports, rows, TODAY)] == [("b.jpg", "out/2")]


NFC, NFD = "J\u00fcrgen-Gr\u00f6\u00dfe.jpg", "Ju\u0308rgen-Gro\u0308\u00dfe.jpg"


@pytest.mark.parametrize(("written", "on_disk"), [(NFC, NFD), (NFD, NFC), ("JÜRGEN-GRÖSSE.JPG", NFD)])
def test_a_withdrawn_row_counts_in_every_unicode_form_and_case(tmp_path: Path, written: str, on_disk: str) -> None:
    rows = consents(tmp_path, f"photo,purpose,withdrawn\nsports day,website,\nsports day/{written},website,yes\n")
    assert "withdrawn" in refusal(f"/in/sports day/{on_disk}", Purpose.WEBSITE, rows, TODAY)
    assert unmatched(rows, [f"/in/sports day/{on_disk}"]) == []


@pytest.mark.parametrize("row", ["sports day/relay-03", "relay-03", "Sports Day/RELAY-03.jpg", "relay-03.avif"])
def test_a_withdrawn_row_counts_without_the_ending_or_with_a_copys(tmp_path: Path, row: str) -> None:
    rows = consents(tmp_path, f"photo,purpose,withdrawn\nsports day,website,\n{row},website,yes\n")
    assert "withdrawn" in refusal("/in/sports day/relay-03.heic", Purpose.WEBSITE, rows, TODAY)
    assert refusal("/in/sports day/relay-031.heic", Purpose.WEBSITE, rows, TODAY) is None


def test_a_consent_itself_needs_the_whole_name(tmp_path: Path) -> None:
    rows = consents(tmp_path, "photo,purpose\nrelay-03,website\n")
    assert "No consent" in refusal("relay-03.jpg", Purpose.WEBSITE, rows, TODAY)


def test_a_withdrawn_row_under_a_copys_name_counts(tmp_path: Path) -> None:
    rows = consents(tmp_path, "photo,purpose,withdrawn\nday,website,\nphoto-0003.jpg,website,yes\n")
    copies = ["/out/photo-0003.jpg"]
    assert refusal("day/a.jpg", Purpose.WEBSITE, rows, TODAY) is None
    assert "withdrawn" in refusal("day/a.jpg", Purpose.WEBSITE, rows, TODAY, copies)
    assert len(list(to_withdraw([("day/a.jpg", copies[0], "website")], rows, TODAY))) == 1


def test_lists_in_utf_16_are_read(tmp_path: Path) -> None:
    path = tmp_path / "consent.csv"
    path.write_bytes("photo;purpose\r\nB\u00e4r.jpg;press\r\n".encode("utf-16"))
    assert refusal("Bär.jpg", Purpose.PRESS, read_consents(path), TODAY) is None


def test_withdrawn_rows_about_no_photo_are_named(tmp_path: Path) -> None:
    rows = consents(tmp_path, "photo,purpose,withdrawn\nday,website,\nday/b.jpg,website,yes\nday/c.jpg,website,no\n")
    assert [row.photo for row in unmatched(rows, ["/in/day/a.jpg", "/in/day/c.jpg"])] == ["day/b.jpg"]
    assert unmatched(rows, ["/in/day/a.jpg", "/in/day/b.jpg"]) == []
