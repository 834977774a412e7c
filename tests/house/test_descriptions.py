# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""What those hear who do not see the pictures, in each language: nothing is left out for length."""

import subprocess
import sys

import pytest

from recovery_gui.core.language import LANGUAGES

CUT = """
import sys
from recovery_gui.tongue import speak_language

speak_language(sys.argv[1])  # Before anything is imported that holds words.
from recovery_gui.figure import describe
from tests.gallery.library import program_exercises

pictures = [step.picture for one in program_exercises() for step in one.steps]
told = [describe.describe(picture) for picture in pictures]
describe.LONGEST = 10_000
whole = map(describe.describe, pictures)
print(len(told), [few for few, all_words in zip(told, whole, strict=True) if few != all_words])
"""


@pytest.mark.parametrize("code", LANGUAGES)
def test_pictures_of_the_library_are_told_whole(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CUT, code], capture_output=True, text=True, timeout=60, check=True
    )
    number, cut = done.stdout.split(maxsplit=1)
    assert int(number) > 100
    assert cut == "[]\n"
