# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What doctor says of speech, sound and keep-awake, and that it never hangs over it."""

import json
import socket
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

PROMISED_S = 5.0
# Reading the library, starting Python: not what the promise is about.
BESIDE_S = 4.0
# Lists its voice and speaks into the file after -w, as the real one does.
ESPEAK = """#!/bin/sh
{ printf 'RIFF\\244\\000\\000\\000WAVEfmt \\020\\000\\000\\000\\001\\000\\001\\000'
printf '\\104\\254\\000\\000\\210\\130\\001\\000\\002\\000\\020\\000data\\200\\000\\000\\000'
i=0; while [ $i -lt 64 ]; do printf '\\000\\040'; i=$((i+1)); done; } > "$6"
"""


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing: no program, no sound server, no bus. The folder is its PATH."""
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    return programs


def examined(run: Run) -> dict[str, Any]:
    outcome = run("doctor", "--json")
    assert (outcome.status, outcome.err) == (0, "")
    report: dict[str, Any] = json.loads(outcome.out)
    return report


@pytest.mark.usefixtures("bare")
def test_a_machine_with_nothing_is_told_what_is_missing(run: Run) -> None:
    report = examined(run)
    assert [report[part]["works"] for part in ("speech", "sound", "keep_awake")] == [False] * 3
    assert report["speech"]["espeak-ng"] == "The program espeak-ng is not installed."
    assert "does not speak" in report["speech"]["system"]
    assert report["speech"]["remedy"].endswith("sudo apt-get install espeak-ng")
    assert "no sound" in report["sound"]["reason"].lower()
    assert report["sound"]["remedy"]
    assert report["keep_awake"]["remedy"]
    assert report["attention"] == []


def test_an_espeak_that_speaks_is_enough(
    run: Run, bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{bare}:/usr/bin:/bin")
    install(bare, ESPEAK)
    speech = examined(run)["speech"]
    assert (speech["works"], speech["espeak-ng"], speech["remedy"]) == (True, "works", "")


def test_an_espeak_that_is_silent_is_found_out(run: Run, bare: Path) -> None:
    install(bare, "#!/bin/sh\nexit 0\n")
    speech = examined(run)["speech"]
    assert not speech["works"]
    assert "no sound comes of it" in speech["espeak-ng"]


def test_it_never_hangs(
    run: Run, bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 's'}")
    monkeypatch.setenv("PATH", f"{bare}:/usr/bin:/bin")
    install(bare, "#!/bin/sh\nexec sleep 60\n")
    with socket.socket(socket.AF_UNIX) as wedged:
        wedged.bind(str(tmp_path / "s"))
        wedged.listen()
        begun = time.monotonic()
        report = examined(run)
        assert time.monotonic() - begun < PROMISED_S + BESIDE_S
    assert not report["speech"]["works"]


def install(programs: Path, script: str) -> None:
    path = programs / "espeak-ng"
    path.write_text(script)
    path.chmod(0o755)
