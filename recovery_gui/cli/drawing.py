# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Pictures and cards into files, for `render`. Imports Qt."""

import argparse
from collections.abc import Sequence

from PySide6.QtCore import QSize

from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.picture import Picture
from recovery_gui.figure.palette import palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.presentation.card_props import CardProps
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.card_paper import dots_of, usual_paper
from recovery_gui.ui.figure_export import write_card, write_contact_sheet, write_picture
from recovery_gui.ui.fonts import load_fonts
from recovery_gui.ui.practice_card import Look, PracticeCard
from recovery_gui.ui.qt_start import start_qt


def draw_step(arguments: argparse.Namespace, picture: Picture, usual: tuple[int, int]) -> None:
    """Write one picture. Raises Fault."""
    _application = _started()
    drawing = compose(picture, build=FigureBuild(arguments.build))
    size = QSize(*(arguments.size or usual))
    write_picture(arguments.output, drawing, palette_named(arguments.theme), size)


def draw_sheet(
    arguments: argparse.Namespace, items: Sequence[tuple[str, Picture]], usual: tuple[int, int]
) -> None:
    """Write a sheet of captions and pictures. Raises Fault."""
    _application = _started()
    palette, build = palette_named(arguments.theme), FigureBuild(arguments.build)
    drawings = [(caption, compose(picture, build=build)) for caption, picture in items]
    write_contact_sheet(arguments.output, drawings, palette, QSize(*(arguments.size or usual)))


def draw_card(arguments: argparse.Namespace, props: CardProps) -> int:
    """Write a practice card on the paper of this place; how many pages it has. Raises Fault."""
    _application = _started()
    paper = usual_paper()
    look = Look(arguments.theme, FigureBuild(arguments.build), dots_of(paper))
    card = PracticeCard(props, look)
    write_card(arguments.output, card, paper)
    return card.page_count


def _started() -> object:
    application = start_qt(["recovery-gui"])
    load_fonts(resources_dir() / "fonts")
    return application
