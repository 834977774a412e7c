# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Gives the program its language, before anything else of it is imported."""

import os
import sys
from collections.abc import Iterable

from recovery_gui.core.language import ENGLISH, PSEUDO, PSEUDO_RTL, counted, speak
from recovery_gui.storage.language_choice import first_spoken, language_in, locales_of


def speak_language(code: str) -> None:
    """Let `tr` answer in this language; a damaged file of words leaves English."""
    if code in {PSEUDO, PSEUDO_RTL}:
        from recovery_gui.core.pseudo import pseudo  # noqa: PLC0415 - for those who try it

        speak(code, lambda text, _, number: pseudo(counted(text, number) if number >= 0 else text))
    elif code != ENGLISH:
        from recovery_gui.storage.resources import resources_dir  # noqa: PLC0415
        from recovery_gui.storage.wording import FOLDER  # noqa: PLC0415
        from recovery_gui.ui.qt_language import words_in  # noqa: PLC0415 - English needs none

        words = words_in(resources_dir() / FOLDER / f"recovery_{code}.qm")
        speak(code if words else ENGLISH, words)


def settle_language(settings: str, wanted: str | None) -> None:
    """Speak the `wanted` language, else that of the settings file, else that of the system."""
    speak_language(wanted or language_in(settings) or first_spoken(_of_system()))


def _of_system() -> Iterable[str]:
    if sys.platform not in {"win32", "darwin"}:
        return locales_of(os.environ)
    from recovery_gui.ui.qt_language import system_locales  # noqa: PLC0415 - elsewhere not needed

    return system_locales()
