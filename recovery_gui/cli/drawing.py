# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""Pictures into files, for `render`. Imports Qt."""

import argparse
from collections.abc import Sequence

from PySide6.QtCore import QSize

from recovery_gui.core.picture import Picture
from recovery_gui.figure.palette import palette_named
from recovery_gui.figure.scene import compose
from recovery_gui.storage.resources import resources_dir
from recovery_gui.ui.figure_export import write_contact_sheet, write_picture
from recovery_gui.ui.fonts import load_fonts
from recovery_gui.ui.qt_start import start_qt


def draw_step(arguments: argparse.Namespace, picture: Picture, usual: tuple[int, int]) -> None:
    """Write one picture. Raises Fault."""
    _application = _started()
    palette = palette_named(arguments.theme)
    write_picture(arguments.output, compose(picture), palette, QSize(*(arguments.size or usual)))


def draw_sheet(
    arguments: argparse.Namespace, items: Sequence[tuple[str, Picture]], usual: tuple[int, int]
) -> None:
    """Write a sheet of captions and pictures. Raises Fault."""
    _application = _started()
    palette = palette_named(arguments.theme)
    drawings = [(caption, compose(picture)) for caption, picture in items]
    write_contact_sheet(arguments.output, drawings, palette, QSize(*(arguments.size or usual)))


def _started() -> object:
    application = start_qt(["recovery-gui"])
    load_fonts(resources_dir() / "fonts")
    return application
