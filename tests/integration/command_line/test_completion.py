"""Completion in the three shells that are documented, each with the script that PhotoVet itself gives out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SHELLS = ("bash", "zsh", "fish")
PHOTOVET = Path(sys.executable).with_name("photovet")

pytestmark = pytest.mark.skipif(not PHOTOVET.exists(), reason="photovet is not installed beside this Python")

# Has bash say how it would go on after the words in "$1".
_ASK_BASH = (
    'eval "$SCRIPT"; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _photovet_completion photovet; '
    'printf "%s\\n" "${COMPREPLY[@]}"'
)


def environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("COMP_", "XDG_"))}
    path = f"{PHOTOVET.parent}{os.pathsep}{kept['PATH']}"
    # The shell is told by the parent process; here it is named on the command line, as in Typer's own tests.
    return kept | {"HOME": str(home), "PATH": path, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}


def script(shell: str, home: Path) -> str:
    command = [PHOTOVET, "--show-completion", shell]
    return subprocess.run(command, env=environment(home), capture_output=True, text=True, check=True).stdout


def offered(shell: str, words: str, home: Path) -> set[str]:
    """What the shell offers in place of the last word."""
    given = environment(home)
    if shell == "fish":
        completions = home / "photovet.fish"
        completions.write_text(script(shell, home))
        command = ["fish", "--no-config", "-c", f"source {completions}; complete --do-complete '{words}'"]
    else:
        given["SCRIPT"] = script(shell, home)
        command = ["bash", "-c", _ASK_BASH, "bash", words]
    run = subprocess.run(command, env=given, capture_output=True, text=True, check=True)
    return {line.partition("\t")[0] for line in run.stdout.splitlines()}


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_the_shell_offers_commands_options_and_values(shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    assert offered(shell, "photovet sc", tmp_path) == {"scan"}
    assert "--watchlist" in offered(shell, "photovet scan --w", tmp_path)
    assert offered(shell, "photovet scan --policy s", tmp_path) == {"school"}
    assert offered(shell, "photovet audit si", tmp_path) == {"sign-off"}
    assert offered(shell, "photovet clean --names n", tmp_path) == {"neutral"}
    assert offered(shell, "photovet clean --purpose w", tmp_path) == {"website"}
    assert offered(shell, "photovet verify --format j", tmp_path) == {"json"}
    assert offered(shell, "photovet watch --format j", tmp_path) == {"jsonl"}


def test_zsh_is_told_the_same(tmp_path: Path) -> None:
    source = script("zsh", tmp_path)
    assert source.startswith("#compdef photovet")
    if shutil.which("zsh"):
        subprocess.run(["zsh", "-n"], input=source, text=True, check=True, capture_output=True)
    asked = environment(tmp_path) | {"_PHOTOVET_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "photovet sc"}
    answer = subprocess.run([PHOTOVET], env=asked, capture_output=True, text=True, check=True).stdout
    assert '"scan"' in answer


@pytest.mark.parametrize("shell", SHELLS)
def test_installing_it_writes_only_below_home(shell: str, tmp_path: Path) -> None:
    command = [PHOTOVET, "--install-completion", shell]
    run = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=True)
    assert f"{shell} completion installed" in run.stdout
    written = [path.read_text() for path in tmp_path.rglob("*") if path.is_file()]
    assert any("_PHOTOVET_COMPLETE" in text for text in written)
