# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Another language, and a new start of the real program in it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recovery_gui.again import command_again, start_again
from tests.newcomer import be_known

DRIVER = (sys.executable, "-m", "tests.e2e.again_driver")


def test_it_starts_again_in_the_same_process_with_the_bell_taken_down(tmp_path: Path) -> None:
    """The language of the command line does not come in the way of the one that was chosen."""
    data = be_known(tmp_path / "data")
    done = subprocess.run(
        [*DRIVER, str(data), "--language", "en"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    first, second = (line.split(" ", 3) for line in done.stdout.splitlines())
    assert first[1:] == ["False", "en", "['--language', 'en']"]
    assert second == [first[0], "False", "de", "[]"]
    assert 'language = "de"' in (data / "settings.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("original", "frozen", "arguments"),
    [
        (["python", "-m", "recovery_gui"], False, ["-m", "recovery_gui"]),
        (["py", "/bin/recovery-gui", "--pace", "2"], False, ["/bin/recovery-gui", "--pace", "2"]),
        (["py", "r", "--language", "en", "--data-dir", "d"], False, ["r", "--data-dir", "d"]),
        (["py", "r", "--language=en"], False, ["r"]),
        (["Recovery", "--pace", "2"], True, ["--pace", "2"]),
        (["Recovery", "--language", "es"], True, []),
    ],
)
def test_the_same_command_without_the_language(
    original: list[str], frozen: bool, arguments: list[str]
) -> None:
    own = original if frozen else ["recovery-gui"]
    assert command_again(original, own, frozen=frozen) == [sys.executable, *arguments]


def test_elsewhere_it_is_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a process cannot be replaced."""
    told = tmp_path / "told"
    code = f"import os; open({str(told)!r}, 'w').write(str(os.getppid()))"
    monkeypatch.setattr(sys, "orig_argv", [sys.executable, "-c", code])
    process = start_again("nt")
    assert process.wait(timeout=60) == 0
    assert told.read_text() == str(os.getpid())
