"""What holds for a run: options over files over the session, and no default protects less than what was asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from app.cli.watch import _Watching
from scanner.batch.session import Session
from scanner.errors import ExitCode
from scanner.model import Kind
from scanner.settings import POLICIES, PROTECTION, Settings
from support.command_line import invoked as photovet


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with an empty folder of photos."""
    (tmp_path / "photos").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PHOTOVET_CONFIG", str(tmp_path / "mine.toml"))
    return tmp_path


@pytest.fixture
def scanned() -> Callable[..., Settings]:
    """The settings that a scan in a session came to."""

    def scan(*options: str) -> Settings:
        run = photovet("scan", "photos", "--session", "s", *options)
        assert run.exit_code == ExitCode.NOTHING_TO_DO, run.output
        with Session.open("s") as opened:
            found = opened.settings()
        assert found is not None
        return found

    return scan


def test_a_word_that_was_added_is_looked_for_in_a_session_too(scanned: Callable[..., Settings]) -> None:
    photovet("watchlist", "add", "Ann")
    assert scanned().watchlist == ("Ann",)
    photovet("watchlist", "add", "Bob")
    assert set(scanned().watchlist) == {"Ann", "Bob"}
    Path("words").write_text("Cy")
    assert set(scanned("--watchlist", "words").watchlist) == {"Ann", "Bob", "Cy"}
    photovet("watchlist", "remove", "Bob")
    assert "Cy" in scanned().watchlist


def test_options_win_over_files_and_a_file_over_the_session(scanned: Callable[..., Settings]) -> None:
    Path("photovet.toml").write_text('hide = ["face"]\npolicy = "school"\n')
    assert scanned("--keep", "face").keep == {Kind.FACE}
    Path("photovet.toml").unlink()
    assert scanned("--hide", "sign", "--policy", "balanced").policy == "balanced"
    Path("photovet.toml").write_text('policy = "school"')
    assert (found := scanned()).policy == "school"
    assert found.hide == {Kind.SIGN}


def test_no_file_lowers_what_a_session_was_begun_with(scanned: Callable[..., Settings]) -> None:
    assert scanned("--policy", "school", "--hide", "harmless").policy == "school"
    Path("photovet.toml").write_text('policy = "balanced"\nhide = ["team"]\nkeep = ["street"]\nquick = true\n')
    run = photovet("scan", "photos", "--session", "s")
    assert "policy balanced" in run.stderr
    assert "school" in run.stderr
    found = scanned()
    assert (found.policy, found.keep, found.quick) == ("school", frozenset(), False)
    assert found.hide == {Kind.TEAM, Kind.HARMLESS}
    assert scanned("--policy", "balanced").policy == "balanced"


def test_a_projects_file_that_protects_less_is_named_with_what_it_says(folder: Path) -> None:
    Path("mine.toml").write_text('hide = ["face"]')
    Path("photovet.toml").write_text('hide = ["team"]\nkeep = ["plate"]\nmetadata_only = true\nstyle = "solid"\n')
    said = photovet("clean", "photos", "--output", "out").stderr
    assert str(folder / "photovet.toml") in said
    for part in ("hide = ['team']", "keep = ['plate']", "metadata_only = True"):
        assert part in said
    assert "style" not in said
    Path("photovet.toml").write_text('hide = ["face"]\npolicy = "school"\n')
    assert "protects less" not in photovet("clean", "photos", "--output", "out").stderr


def test_a_clean_leaves_a_session_what_it_was_scanned_with(scanned: Callable[..., Settings]) -> None:
    before = scanned("--policy", "school")
    photovet("clean", "photos", "--session", "s", "--output", "out", "--policy", "balanced")
    with Session.open("s") as opened:
        assert opened.settings() == before


def test_a_dry_run_leaves_nothing_at_all(folder: Path) -> None:
    Image.new("RGB", (64, 48), "red").save("photos/a.png")
    dry = ("clean", "photos", "--session", "s", "--output", "out", "--metadata-only", "--dry-run", "--policy", "school")
    before = sorted(path.name for path in folder.rglob("*"))
    run = photovet(*dry)
    assert run.exit_code == 0
    assert "1 photo: 1 would be written; no copy was left behind." in run.stdout
    assert sorted(path.name for path in folder.rglob("*")) == before
    with Session.open("s") as opened:
        opened.save_settings(Settings())
    assert photovet(*dry).exit_code == 0
    with Session.open("s") as opened:
        assert opened.settings() == Settings()
        assert (list(opened.photos()), list(opened.copies.all())) == ([], [])


def test_a_watched_folder_follows_the_defaults_that_a_clean_follows() -> None:
    Path("photovet.toml").write_text('names = "neutral"\nkeep_copyright = true\nmetadata_only = true\n')
    exif = Image.Exif()
    exif[0x8298] = "Ada Byron 2024"
    once = ("watch", "photos", "--output", "out", "--settle", "0", "--once", "--session", "s")
    Image.new("RGB", (64, 48), "red").save("photos/Nordpark b.jpg", exif=exif)
    assert photovet(*once).exit_code == 0
    assert [path.name for path in Path("out").iterdir()] == ["photo-0001.jpg"]
    assert b"Ada Byron" in Path("out/photo-0001.jpg").read_bytes()
    Image.new("RGB", (64, 48), "blue").save("photos/Nordpark a.jpg")
    assert photovet(*once).exit_code == 0
    assert sorted(path.name for path in Path("out").iterdir()) == ["photo-0001.jpg", "photo-0002.jpg"]
    assert b"Ada Byron" in Path("out/photo-0001.jpg").read_bytes()


def test_a_watched_folder_follows_the_session_that_is_named(
    scanned: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    scanned("--policy", "school", "--hide", "harmless")
    took: list[Settings] = []
    monkeypatch.setattr(_Watching, "__init__", lambda _self, *given, **_: took.append(given[2]))
    monkeypatch.setattr(_Watching, "work", lambda *_, **__: ExitCode.OK)
    watch = ("watch", "photos", "--output", "out", "--once")
    assert photovet(*watch, "--session", "s").exit_code == 0
    assert photovet(*watch, "--session", "s", "--policy", "balanced").exit_code == 0
    assert photovet(*watch, "--session", "another").exit_code == 0
    assert photovet(*watch).exit_code == 0
    assert [each.policy for each in took] == ["school", "balanced", "careful", "careful"]
    assert took[0].hide == {Kind.HARMLESS}


def test_neutral_names_stay_with_their_photos_in_a_session() -> None:
    clean = ("clean", "photos", "--session", "s", "--output", "out", "--metadata-only", "--names", "neutral")
    Image.new("RGB", (64, 48), "red").save("photos/m.png")
    assert photovet(*clean).exit_code == 0
    Image.new("RGB", (64, 48), "blue").save("photos/a.png")  # comes first in the folder
    assert photovet(*clean).exit_code == 0
    assert Image.open("out/photo-0001.png").getpixel((0, 0)) == (255, 0, 0)
    assert sorted(path.name for path in Path("out").iterdir()) == ["photo-0001.png", "photo-0002.png"]


def test_no_number_is_used_twice_without_a_session() -> None:
    clean = ("clean", "photos", "--output", "out", "--metadata-only", "--names", "neutral")
    Image.new("RGB", (64, 48), "red").save("photos/m.png")
    assert photovet(*clean).exit_code == 0
    Image.new("RGB", (64, 48), "blue").save("photos/a.jpg")
    assert photovet(*clean).exit_code == 0
    assert sorted(path.stem for path in Path("out").iterdir()) == ["photo-0001", "photo-0002", "photo-0003"]


def test_every_policy_has_its_place_among_the_others() -> None:
    assert set(PROTECTION) == set(POLICIES)
