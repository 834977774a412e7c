# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""About the program: what it is and is not, where its content comes from, and the licences."""

from collections.abc import Iterable, Mapping, Sequence

from recovery_gui.core.exercise import Exercise
from recovery_gui.core.language import tr
from recovery_gui.presentation.step_panel_props import AboutSection

LIBRARIES = {
    "PySide6_Essentials": "LGPL-3.0",
    "PySide6_Addons": "LGPL-3.0",
    "shiboken6": "LGPL-3.0",
    "pyqtgraph": "MIT",
    "numpy": "BSD-3-Clause",
    "platformdirs": "MIT",
    "tzlocal": "MIT",
    "wakepy": "MIT",
    "jeepney": "MIT",
    "typing_extensions": "PSF-2.0",
    "colorama": "BSD-3-Clause",
}
"""What the program runs with, by the names of `requirements.lock`, and under which licence."""


def about_program(
    version: str, python: str, installed: Mapping[str, str], exercises: Iterable[Exercise]
) -> tuple[AboutSection, ...]:
    """The page; `installed` has the versions of the `LIBRARIES` that there are."""
    return (
        AboutSection(
            "",
            (
                tr("Version {version}").format(version=version),
                tr("Leads a tired runner, lying on the floor, through illustrated exercises."),
                tr("Nothing leaves this machine: the program has no network code."),
            ),
        ),
        AboutSection(
            tr("Not medical advice"),
            (
                tr("No physiotherapist has reviewed the exercises yet, and each of them says so."),
                tr("Stop at sharp pain, tingling, numbness or dizziness."),
            ),
        ),
        AboutSection(
            tr("Where the exercises come from"),
            (
                tr("The first exercise follows a page of Women's Running (May 2017) that shows "
                   "a move of Sue Hitzmann's MELT Method, a brand of its own, which has no part "
                   "in this program."),
                tr("Each exercise names its sources under “About this exercise”. Together "
                   "they are:"),
            ),
            _sources(exercises),
        ),
        AboutSection(
            tr("Licences"),
            (
                tr("The program: MIT."),
                tr("Exercises, pictures, sounds and manual: CC BY 4.0."),
                tr("The typeface Inter: SIL Open Font License 1.1."),
            ),
        ),
        AboutSection(tr("Made with"), (f"Python {python} (PSF-2.0)", *_libraries(installed))),
    )  # fmt: skip


def _libraries(installed: Mapping[str, str]) -> Sequence[str]:
    return [
        f"{name.replace('_', ' ')} {installed[name]} ({licence})"
        for name, licence in LIBRARIES.items()
        if name in installed
    ]


def _sources(exercises: Iterable[Exercise]) -> tuple[str, ...]:
    """By their titles: where each can be read stands with the exercises that it is of."""
    titles = {source.title for exercise in exercises for source in exercise.sources}
    return tuple(sorted(titles, key=str.casefold))
