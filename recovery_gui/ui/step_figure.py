# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The figure of the step panel: glides from step to step, never from exercise to exercise."""

from PySide6.QtWidgets import QSizePolicy

from recovery_gui.core.picture import Picture
from recovery_gui.presentation.step_panel_props import StepPanelProps
from recovery_gui.ui.figure_view import FigureView


class StepFigure(FigureView):
    """A figure in the frame of its exercise; it takes what room the words leave."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Figure")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._pictures: tuple[Picture, ...] = ()

    def show_step(self, props: StepPanelProps) -> None:
        """Show the step's picture."""
        if props.pictures == self._pictures:
            self.glide_to(props.figure)
        else:
            self._pictures = props.pictures
            self.show_pictures(props.pictures, props.figure.build)
            self.render_props(props.figure)
