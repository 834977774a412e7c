# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure at the head of "About"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from recovery_gui.core.picture import Picture
from recovery_gui.presentation.figure_props import FigureProps
from recovery_gui.ui.figure_view import FigureView
from recovery_gui.ui.parts import column
from recovery_gui.ui.stage import Stage
from recovery_gui.ui.theme import Theme

HEIGHT = 200


def about_picture(picture: Picture, theme: Theme) -> Stage:
    """On a stage of its own; it can be turned, as everywhere."""
    figure = FigureView()
    figure.setObjectName("AboutFigure")
    figure.set_palette_name(theme.name)
    figure.show_pictures((picture,), FigureProps(picture).build)
    figure.render_props(FigureProps(picture))
    figure.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    figure.setFixedHeight(HEIGHT)
    figure.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    stage = Stage()
    stage.setLayout(column(figure, margin=12))
    return stage
