"""Schools, streets, shops, names and numbers in the world's scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scanner.detectors.text import fold
from scanner.detectors.watchlist import matches
from scanner.model import Kind

Only = Callable[..., Kind]

SIGNS = {
    Kind.SCHOOL: "Гимназия|Дитячий садок|Основна школа|مدرسة النور|دبستان|בית ספר יסודי|प्राथमिक विद्यालय|বিদ্যালয়|"
    "தொடக்கப் பள்ளி|โรงเรียนอนุบาล|საბავშვო ბაღი|ԴՊՐՈՑ|서울중학교|Trường Tiểu học Lê Lợi",
    Kind.STREET: "Улица Ленина|вул. Садова|شارع الملك فهد|שדרות רוטשילד|गांधी मार्ग|রবীন্দ্র সরণি|காந்தி தெரு|"
    "ถนนสุขุมวิท|რუსთაველის გამზირი|Աբովյան փողոց|종로3가|세종대로 12|Đường Hai Bà Trưng|ქუჩა",
    Kind.BUSINESS: "Пекарня|Перукарня|صيدلية|בית מרקחת|दवाखाना|ঔষধালয়|மருந்தகம்|ร้านขายยา|საცხობი|Դեղատուն|약국|Nhà thuốc",
    Kind.NAME: "Мария Смирнова|Иванова|محمد علي|דוד כהן|अंकिता शर्मा|অনন্যা দাস|გიორგი|Արամ Պետրոսյան|김민수",
}


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in SIGNS.items() for text in texts.split("|")])
def test_signs_are_named_in_every_script(kind: Kind, text: str, only: Only) -> None:
    assert only(text) is kind


@pytest.mark.parametrize(
    "text", ["тел. 8 (495) 123-45-67", "هاتف ٠١٢٣٤٥٦٧٨٩", "फोन ०९८१०१२३४५६", "โทร ๐๒-๑๒๓-๔๕๖๗", "전화 02-312-3456"]
)
def test_telephone_numbers_in_each_scripts_digits(text: str, only: Only) -> None:
    assert only(text) is Kind.CONTACT


def test_vowel_signs_belong_to_their_words() -> None:
    assert fold("विद्यालय").count(" ") == 0
    assert fold("சாலை १२") == "சாலை 12"
    assert fold("मीरा") != fold("मेरे")


@pytest.mark.parametrize(
    ("term", "misread", "other"),
    [
        ("Мария Иванова", "Марня Иванова", "Марина Петрова"),
        ("مدرسة النور", "المدرسة النور", "مدرسة السلام"),
        ("רחוב הרצל", "רחוב חרצל", "רחוב ביאליק"),
        ("अनन्या शर्मा", "अनन्या शर्मा", "अनिल वर्मा"),
        ("முருகன்", "முருகன", "முத்து"),
        ("สมชาย ใจดี", "ด.ช.สมชาย ใจดี", "สมหญิง"),
        ("რუსთაველის", "რუსთაველს", "რუსული"),
        ("Պետրոսյան", "Պետրոսյան Ա.", "Պողոսյան"),
        ("김민수", "1반 김민수", "김민지"),
    ],
)
def test_the_watchlist_works_in_every_script(term: str, misread: str, other: str) -> None:
    assert matches(misread, (term,)) == (term,)
    assert matches(other, (term,)) == ()
