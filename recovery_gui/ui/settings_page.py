# SPDX-FileCopyrightText: 2026 The Recovery authors
# SPDX-License-Identifier: MIT
"""The Settings page: how a session moves, breathes and looks, and where things are kept."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from recovery_gui.core.breath import BreathPattern
from recovery_gui.core.figure_build import FigureBuild
from recovery_gui.core.override import override
from recovery_gui.core.picture import Picture
from recovery_gui.core.settings import Pacing, Settings, ThemeChoice
from recovery_gui.core.side import Side
from recovery_gui.presentation.settings_props import SettingsProps
from recovery_gui.ui.parts import button, card, column, label, row

if TYPE_CHECKING:
    from recovery_gui.ui.thumbnails import Thumbnails

TEXT_SIZES = (100, 125, 150, 200)
# About six breaths a minute in each; evidence for a longer breath out is mixed
# (Laborde et al. 2021; Meehan & Shaffer 2024), so an even one is offered, too.
BREATHS: dict[str, object] = {
    "4 s in, 6 s out": BreathPattern(4.0, 6.0),
    "4.5 s in, 5.5 s out": BreathPattern(4.5, 5.5),
    "5 s in, 5 s out": BreathPattern(5.0, 5.0),
}
WIDTH = 720
PORTRAIT = QSize(56, 84)
NAMES = 96  # So that the choices of all cards begin in one line.


class Choice(QWidget):
    """A few exclusive buttons side by side; `chosen` carries the value behind one."""

    chosen = Signal(object)

    def __init__(self, name: str, options: dict[str, object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values = list(options.values())
        buttons: list[QPushButton] = []
        for number, (text, value) in enumerate(options.items()):
            made = button(text, "chip")
            made.setAccessibleName(f"{name}: {text}")
            made.setCheckable(True)
            self._group.addButton(made, number)
            made.clicked.connect(lambda _checked, value=value: self.chosen.emit(value))
            buttons.append(made)
        self.setLayout(row(*buttons, -1, spacing=8))

    def show_pictures(self, pictures: Sequence[QPixmap]) -> None:
        """Put a picture on each button, before its text."""
        for made, picture in zip(self._group.buttons(), pictures, strict=True):
            made.setIcon(QIcon(picture))
            made.setIconSize(picture.deviceIndependentSize().toSize())

    def show_value(self, value: object) -> None:
        """Check the button of this value, or none if it has none."""
        self._group.setExclusive(False)
        for number, one in enumerate(self._values):
            self._group.button(number).setChecked(one == value)
        self._group.setExclusive(True)


class SettingsPage(QScrollArea):
    """Renders `SettingsProps`; `settings_changed` carries the settings as asked for."""

    settings_changed = Signal(Settings)
    folder_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAccessibleName("Settings")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Page Down scrolls; Tab goes inside.
        self._settings = Settings()
        self._pacing = Choice(
            "Moving on", _names(Pacing, ("Automatic", "Set-up waits", "At my pace"))
        )
        self._side = Choice("First side", {"Right": Side.RIGHT, "Left": Side.LEFT})
        self._theme = Choice(
            "Colours", _names(ThemeChoice, ("As the system", "Light", "Dark", "High contrast"))
        )
        self._text = Choice("Text size", {f"{size} %": size for size in TEXT_SIZES})
        self._motion = Choice("Motion", {"Gentle": False, "Reduced": True})
        self._build = Choice("Figure", _names(FigureBuild, ("Slender", "Sturdy")))
        self._thumbnails: Thumbnails | None = None
        self._portrait: Picture | None = None
        self._breath = Choice("Breath", BREATHS)
        self._breath_line = label("small", name="BreathLine", wrap=True)
        self._folder = label("mute", name="DataFolder", wrap=True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._notice = label("accent", name="SettingsNotice", wrap=True)
        self._open = button("Open folder")
        self._open.clicked.connect(self.folder_requested)
        self._fill()
        self._connect()

    def render_props(self, props: SettingsProps) -> None:
        """Show these settings."""
        self._settings = settings = props.settings
        self._pacing.show_value(settings.plan.pacing)
        self._side.show_value(settings.plan.first_side)
        self._theme.show_value(settings.theme)
        self._text.show_value(settings.text_percent)
        self._motion.show_value(settings.reduced_motion)
        self._build.show_value(settings.build)
        self._breath.show_value(settings.plan.breath)
        self._breath_line.setText(props.breath_line)
        self._folder.setText(props.data_folder)
        self._notice.setText(props.notice)
        self._notice.setVisible(bool(props.notice))
        self._portrait = props.portrait
        self._show_builds()

    def show_thumbnails(self, thumbnails: "Thumbnails") -> None:
        """Draw both builds of the figure, from now on in the colours of the window."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._show_builds)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_builds()

    def _show_builds(self) -> None:
        """Nothing is drawn before the page is looked at."""
        if self._thumbnails is None or self._portrait is None or not self.isVisible():
            return
        ratio = self.devicePixelRatioF()
        self._build.show_pictures(
            [self._thumbnails.pixmap(self._portrait, PORTRAIT, ratio, one) for one in FigureBuild]
        )

    def _connect(self) -> None:
        self._pacing.chosen.connect(lambda value: self._change_plan(pacing=value))
        self._side.chosen.connect(lambda value: self._change_plan(first_side=value))
        self._theme.chosen.connect(lambda value: self._change(theme=value))
        self._text.chosen.connect(lambda value: self._change(text_percent=value))
        self._build.chosen.connect(lambda value: self._change(build=value))
        self._motion.chosen.connect(lambda value: self._change(reduced_motion=value))
        self._breath.chosen.connect(lambda value: self._change_plan(breath=value))

    def _change(self, **changes: object) -> None:
        self.settings_changed.emit(replace(self._settings, **changes))  # type: ignore[arg-type]

    def _change_plan(self, **changes: object) -> None:
        self._change(plan=replace(self._settings.plan, **changes))  # type: ignore[arg-type]

    def _fill(self) -> None:
        session = _form(
            "Session",
            ("Moving on", self._pacing),
            ("Starts with", self._side),
            ("Breath", column(self._breath, self._breath_line, spacing=4)),
        )
        look = _form(
            "Look",
            ("Colours", self._theme),
            ("Text", self._text),
            ("Figure", self._build),
            ("Motion", self._motion),
        )
        data = _form("Your data", ("Folder", column(self._folder, row(self._open, -1), spacing=8)))
        holder = QWidget()
        holder.setMaximumWidth(WIDTH)
        holder.setLayout(column(self._notice, session, look, data, -1, spacing=16))
        inner = QWidget()
        centred = row(-1, holder, -1)
        centred.setStretch(1, 6)
        centred.setContentsMargins(24, 8, 24, 24)
        inner.setLayout(centred)
        self.setWidget(inner)


def _names(kind: type[Enum], texts: tuple[str, ...]) -> dict[str, object]:
    return dict(zip(texts, kind, strict=True))


def _form(title: str, *rows: tuple[str, QWidget | QLayout]) -> QFrame:
    made = card()
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(16)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for text, field in rows:
        name = label("mute", text=text)
        name.setMinimumWidth(NAMES)
        if isinstance(field, QWidget):
            form.addRow(name, field)
        else:
            form.addRow(name, field)
    content = column(label("heading", text=title), form, spacing=12, margin=20)
    made.setLayout(content)
    return made
