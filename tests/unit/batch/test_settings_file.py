"""photovet.toml: the project's value wins over the user's, each value tells where it is from, nothing is guessed."""

from pathlib import Path

import pytest

from scanner.errors import WrongCallError
from scanner.model import Kind
from scanner.redaction.registry import STYLES
from scanner.settings import POLICIES, Limits, Settings
from scanner.settings_file import NAMES, load


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "user" / "photovet.toml"
    path.parent.mkdir()
    monkeypatch.setenv("PHOTOVET_CONFIG", str(path))
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "project" / "photos" / "may").mkdir(parents=True)
    return tmp_path / "project" / "photovet.toml"


def test_without_files_everything_is_the_default(user: Path, project: Path) -> None:
    configuration = load(project.parent)
    assert configuration.files == ()
    assert configuration.apply(Settings()) == Settings()
    assert {value.origin for value in configuration.all_values().values()} == {"default"}
    assert not user.exists()


def test_the_project_wins_and_each_value_tells_where_it_is_from(user: Path, project: Path) -> None:
    user.write_text(
        'policy = "school"\nstyle = "solid"\ncopy_format = "jpeg"\n[limits]\npixels = 5\n[styles]\nface = "sticker"\n'
    )
    project.write_text(
        'style = "mosaic"\nhide = ["face"]\nwatchlist = "words.txt"\n[limits]\nseconds_per_photo = 9.5\n'
    )
    configuration = load(project.parent / "photos" / "may")
    settings = configuration.apply(Settings(quick=True))
    assert (settings.policy, settings.style, settings.quick) == ("school", "mosaic", True)
    assert settings.hide == {Kind.FACE}
    assert settings.styles == {Kind.FACE: "sticker"}
    assert settings.limits == Limits(pixels=5, seconds_per_photo=9.5)
    values = configuration.all_values()
    assert values["policy"].origin == values["limits.pixels"].origin == str(user)
    assert values["style"].origin == str(project)
    assert values["watchlist"].value == str(project.parent / "words.txt")
    assert values["keep_date"].origin == "default"
    assert (settings.copy_format, values["copy_format"].value) == ("jpeg", "jpeg")
    assert configuration.files == (user, project)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('polcy = "careful"', "'polcy' is not a known setting"),
        ('policy = "lax"', "careful, balanced, school"),
        ("policy = 3", "policy"),
        ('copy_format = "png"', "as-is, jpeg"),
        ('hide = "face"', "list of kinds"),
        ('hide = ["faces"]', "list of kinds"),
        ('quick = "yes"', "true or false"),
        ("jobs = -1", "0 or more"),
        ("jobs = true", "0 or more"),
        ("limits = 3", "table"),
        ("[limits]\nheight = 3", "known limit"),
        ("[limits]\npixels = 1.5", "whole number"),
        ('[styles]\nfaces = "solid"', "known kind"),
        ('[styles]\nface = "blur"', "frost, solid"),
        ("policy = ", "not TOML"),
        ("jobs = " + "9" * 5_000, "thousands of digits"),
        ("jobs = " + "[" * 100_000, "without end"),
        ("[limits]\nseconds_per_photo = inf", "number"),
        ("[limits]\nseconds_per_photo = nan", "number"),
    ],
)
def test_what_is_not_understood_is_refused_with_the_file_that_says_it(
    user: Path, project: Path, text: str, why: str
) -> None:
    project.write_text(text)
    with pytest.raises(WrongCallError, match=f"(?s)project.*{why}"):
        load(project.parent)
    assert not user.exists()


def test_contradicting_files_are_a_wrong_call(user: Path, project: Path) -> None:
    user.write_text('hide = ["face"]')
    project.write_text('keep = ["face"]')
    with pytest.raises(WrongCallError, match="both"):
        load(project.parent).apply(Settings())


def test_the_names_that_are_known_here_are_those_that_exist() -> None:
    for policy in POLICIES:
        assert NAMES["policy"](policy) == ""
    for style in STYLES:
        assert NAMES["style"](style.name) == ""
    assert NAMES["policy"]("other")
