# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""No text is cut off in other languages, and none is left untranslated.

A language is chosen before anything is imported that holds words: each has a process of its own.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recovery_gui.core.language import ENGLISH, LANGUAGES, PSEUDO

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent.relative_to(ROOT).as_posix()
SIZES = "1024x640-100 or 1024x640-200 or 1280x800-100"
OTHERS = sorted({*LANGUAGES} - {ENGLISH})


def run(language: str, tests: str, *more: str) -> str:
    """Run these tests in the language; what they say, if they fail."""
    command = (
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "tests.speaking",
        "-p",
        "no:cacheprovider",
    )
    done = subprocess.run(
        [*command, f"{HERE}/{tests}", *more],
        cwd=ROOT,
        env={**os.environ, "SPEAK": language},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_cut_off_in(language: str) -> None:
    assert run(language, "test_window_fits.py", "-k", f"found or {SIZES}") == ""


def test_no_text_is_cut_off_in_lengthened_english() -> None:
    assert run(PSEUDO, "test_window_fits.py") == ""


def test_the_pseudo_language_shows_no_untranslated_text() -> None:
    assert run(PSEUDO, "untranslated.py") == ""
