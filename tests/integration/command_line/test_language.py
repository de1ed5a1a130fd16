"""Commands say why, what and what went wrong in the language that is asked for; programs are told in English."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.command_line import draw_street, photovet


def test_clean_speaks_german_where_it_is_asked_for(tmp_path: Path) -> None:
    photo = draw_street(tmp_path / "a.jpg")
    broken = tmp_path / "b.jpg"
    broken.write_bytes(b"")
    asked = ("clean", photo, broken, "--output", tmp_path / "out", "--metadata-only", "--dry-run")
    german = photovet("--language", "de", *asked)
    assert german.returncode == 3
    assert "Probelauf: Es blieb keine Kopie zurück" in german.stdout
    assert "Die Datei ist leer." in german.stdout
    english = photovet("--language", "en", *asked)
    assert "dry run: no copy was left behind" in english.stdout
    assert "The file is empty." in english.stdout


def test_the_system_s_language_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    done = photovet("scan", "--files-from", tmp_path / "none.txt")
    assert done.returncode == 2
    assert "No hay ningún archivo" in done.stderr


def test_json_is_english_and_tells_what_its_sentences_are_made_of(tmp_path: Path) -> None:
    empty = tmp_path / "b.jpg"
    empty.write_bytes(b"")
    done = photovet(
        "--language", "fr", "clean", empty, "--output", tmp_path / "out", "--metadata-only", "--format", "json"
    )
    (photo,) = json.loads(done.stdout)["photos"]
    assert photo["error"] == {
        "code": "damaged",
        "message": "The file is empty.",
        "message_id": "The file is empty.",
        "message_parts": {},
    }


def test_an_unknown_language_is_a_wrong_call() -> None:
    done = photovet("--language", "xx", "doctor")
    assert done.returncode == 2
    assert "'xx'" in done.stderr


def test_doctor_and_config_speak_it_too() -> None:
    german = photovet("--language", "de", "doctor").stdout
    assert "schreibt nur in seine Kopie" in german
    assert german.rstrip().endswith("Bereit.")
    assert "Projekt" in photovet("--language", "de", "config", "path").stdout
