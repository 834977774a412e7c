# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Qt's own dialogs speak our languages: its words are there in every form of the program."""

from pathlib import Path

import pytest

from tests.e2e.starts import Starts


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_window_has_read_them(starts: Starts, language: str) -> None:
    program, _ = starts.window_over("one", "--language", language)
    held = Path(f"/proc/{program.pid}/maps").read_text()
    for words in (f"qtbase_{language}.qm", f"recovery_{language}.qm"):
        assert f"/{words}" in held
    assert starts.complaints() == ""
