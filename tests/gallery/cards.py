# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The practice cards of the program's routines, as they come out of a printer."""

from pathlib import Path

from PySide6.QtGui import QPageSize

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.routine import exercises_of
from recovery_gui.core.settings import PlanSettings
from recovery_gui.presentation.card_derive import routine_card
from recovery_gui.storage.exercise_catalog import ExerciseCatalog
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.card_paper import dots_of
from recovery_gui.ui.figure_export import write_card
from recovery_gui.ui.fonts import load_fonts
from recovery_gui.ui.practice_card import Look, PracticeCard
from recovery_gui.ui.qt_start import start_qt

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def draw_cards(out: Path, most: int | None = None) -> int:
    """Write the cards of all routines, or of the first few, on both papers; how many those are."""
    _application = start_qt(["recovery-gui"])
    load_fonts(resources_dir() / "fonts")
    out.mkdir(parents=True, exist_ok=True)
    catalog = ExerciseCatalog(resources_dir() / "exercises", Path("none"))
    known = {one.id: one for one in catalog.exercises()}
    routines = catalog.routines()[:most]
    for routine in routines:
        props = routine_card(routine, exercises_of(routine, known), PlanSettings())
        for name, size in PAPERS.items():
            paper = QPageSize(size)
            card = PracticeCard(props, Look("light", FigureBuild.SLENDER, dots_of(paper)))
            write_card(out / f"{routine.id}-{name}.png", card, paper)
    return len(routines) * len(PAPERS)
